/** The one line for the practice's website, where to paste it, and a check of what may keep the chat out. */
import { AddressCheck } from '../components/address-check.tsx';
import { Heading } from '../components/heading.tsx';
import { Failure, Loading } from '../components/notices.tsx';
import { PlainLink } from '../components/plain-link.tsx';
import { PlatformSteps } from '../components/platform-steps.tsx';
import { PolicyCheck } from '../components/policy-check.tsx';
import { Snippet } from '../components/snippet.tsx';
import type { Membership } from '../permissions.ts';
import { useRemote } from '../remote.ts';
import { useWorkplace } from '../workplace.ts';

export const InstallScreen = ({ membership }: { readonly membership: Membership }) => {
  const { api, origin } = useWorkplace();
  const { practice } = membership;
  const { remote, reload } = useRemote(practice, () => api.facts(practice));
  const script = `${origin}/${practice}/widget.js`;
  return (
    <section class="prose">
      <Heading title="Install">Put the chat on your website</Heading>
      <p class="lead">One line, once, on every page of {membership.practiceName}’s website.</p>
      <h2>1. Paste this line</h2>
      <p>
        Anywhere in the page; right before <code>&lt;/body&gt;</code> is best.
      </p>
      <Snippet label="The line for your website" code={`<script async src="${script}"></script>`} />
      <h3>Step by step</h3>
      <PlatformSteps />
      {remote.status === 'ready' ? <PlainLink contact={remote.data.contact} /> : null}
      <h2>2. Is your address on the list?</h2>
      <p>
        The chat appears only on the addresses of your practice’s list; the browser keeps it out of all
        others.
      </p>
      {remote.status === 'loading' ? <Loading what="the list" /> : null}
      {remote.status === 'failed' ? <Failure code={remote.code} retry={reload} /> : null}
      {remote.status === 'ready' ? <AddressCheck origins={remote.data.origins} /> : null}
      <h2>3. Does your site’s policy let it in?</h2>
      <p>
        Some websites send a Content-Security-Policy: a list of what a page may load. If yours does, these two
        entries must be in it. Nothing else is needed: no style, no image, no connection to anybody else.
      </p>
      <Snippet label="Content-Security-Policy entries" code={`script-src ${origin};\nframe-src ${origin};`} />
      <PolicyCheck addresses={{ script, frame: `${origin}/${practice}/frame` }} />
      <h2>4. See it work</h2>
      <ol>
        <li>Reload a page of your website: the chat button is in the corner.</li>
        <li>Ask “Are you open on Saturday?”. The answer comes from your opening hours.</li>
        <li>Come back here: the conversation is under Conversations.</li>
      </ol>
    </section>
  );
};
