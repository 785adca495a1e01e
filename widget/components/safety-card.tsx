/**
 * What is shown for an emergency or a crisis. Everything in it came with the language's sentences, before the first
 * paint, so that it appears without any network; a practice can add its phone below and take nothing away.
 */
import { ActionLink } from './action-link.tsx';
import { Contact } from './contact.tsx';
import { useFrame } from './context.ts';
import { AlertIcon, HeartIcon } from './icons.tsx';

export const SafetyCard = ({ category }: { readonly category: 'crisis' | 'emergency' }) => {
  const { messages } = useFrame();
  const card = messages.safety[category];
  return (
    <section class={`card ${category}`}>
      <h2 tabIndex={-1}>
        {category === 'crisis' ? <HeartIcon /> : <AlertIcon />}
        <span>{card.title}</span>
      </h2>
      <p>{card.text}</p>
      <div class="actions">
        {card.actions.map(({ label, href }) => (
          <ActionLink key={href} href={href} primary>
            {label}
          </ActionLink>
        ))}
      </div>
      <dl>
        {card.more.map(({ label, actions }) => (
          <div key={label}>
            <dt>{label}</dt>
            {actions.map((action) => (
              <dd key={action.href}>
                <a href={action.href}>{action.label}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p>{card.after}</p>
      <Contact />
    </section>
  );
};
