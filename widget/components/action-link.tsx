/** A link drawn as a button. Leaves the chat in place: what is not a phone or text message opens in a new tab. */
import type { ComponentChildren } from 'preact';
import { OutIcon, PhoneIcon } from './icons.tsx';

type ActionLinkProps = {
  readonly href: string;
  readonly primary?: boolean;
  readonly children: ComponentChildren;
};

export const ActionLink = ({ href, primary = false, children }: ActionLinkProps) => {
  const leaves = /^https?:/.test(href);
  return (
    <a
      class={primary ? 'action primary' : 'action'}
      href={href}
      {...(leaves ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      {leaves ? <OutIcon /> : <PhoneIcon />}
      <span>{children}</span>
    </a>
  );
};
