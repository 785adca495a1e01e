/** The one line for the practice's website, and what a site with a content security policy has to allow. */
import { useState } from 'preact/hooks';
import { Heading } from '../components/heading.tsx';
import type { Membership } from '../permissions.ts';
import { useWorkplace } from '../workplace.ts';

type SnippetProps = { readonly label: string; readonly code: string };

const Snippet = ({ label, code }: SnippetProps) => {
  const { copy, announce } = useWorkplace();
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const copyCode = async (): Promise<void> => {
    const copied = await copy(code);
    setResult(copied ? 'copied' : 'failed');
    announce(copied ? 'Copied.' : 'The browser did not allow copying. Select the text instead.');
  };
  return (
    <figure class="snippet">
      <figcaption>
        {label}
        <button
          type="button"
          class="button button-small"
          aria-label={`Copy: ${label}`}
          onClick={() => void copyCode()}
        >
          {result === 'copied' ? 'Copied' : 'Copy'}
        </button>
      </figcaption>
      <pre>
        <code>{code}</code>
      </pre>
      {result === 'failed' ? <p class="hint">Select the text above and copy it by hand.</p> : null}
    </figure>
  );
};

export const InstallScreen = ({ membership }: { readonly membership: Membership }) => {
  const { origin } = useWorkplace();
  return (
    <section class="prose">
      <Heading title="Install">Put the chat on your website</Heading>
      <p class="lead">One line, once, on every page of {membership.practiceName}’s website.</p>
      <h2>1. Paste this line</h2>
      <p>
        Anywhere in the page, before <code>&lt;/body&gt;</code> is best. In a site builder, look for “custom
        code” or “embed code for all pages”.
      </p>
      <Snippet
        label="The line for your website"
        code={`<script async src="${origin}/${membership.practice}/widget.js"></script>`}
      />
      <h2>2. Let your site show it</h2>
      <p>
        The chat appears only on addresses that are on your practice’s list; an empty list allows none.
        Whoever runs your Foyer server adds them with the practice’s document.
      </p>
      <p>If your website sends a Content-Security-Policy, these two entries must be in it:</p>
      <Snippet label="Content-Security-Policy entries" code={`script-src ${origin};\nframe-src ${origin};`} />
      <p>Nothing else is needed: no style, no image, no connection to anybody else.</p>
      <h2>3. Check it</h2>
      <ol>
        <li>Reload a page of your website: the chat button is in the corner.</li>
        <li>Ask “Are you open on Saturday?”. The answer comes from your opening hours.</li>
        <li>Come back here: the conversation is under Conversations.</li>
      </ol>
    </section>
  );
};
