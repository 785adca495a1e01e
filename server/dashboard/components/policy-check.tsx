/** Paste a site's Content-Security-Policy, read what in it keeps the chat out and the exact line that lets it in. */
import { useId, useState } from 'preact/hooks';
import { PRINT_POLICY } from '../print-policy.ts';
import {
  type ChatAddresses,
  type CheckedPolicy,
  checkPolicy,
  type PolicyFinding,
  type PolicyCheck as PolicyReading,
} from '../site-policy.ts';
import { Snippet } from './snippet.tsx';

const NAMES: Readonly<Record<PolicyFinding['about'], { readonly good: string; readonly bad: string }>> = {
  script: { good: 'The chat’s script may load.', bad: 'The chat’s script is blocked: no button appears.' },
  frame: {
    good: 'The conversation may open.',
    bad: 'The conversation is blocked: the button appears, but nothing opens.',
  },
  sandbox: { good: 'The sandbox lets the chat work.', bad: 'The sandbox keeps the chat from working.' },
};

const Shape = ({ good }: { readonly good: boolean }) => (
  <svg
    class={good ? 'found found-good' : 'found found-bad'}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={good ? 'M3 8.5l3.2 3.2L13 5' : 'M3.5 3.5l9 9M12.5 3.5l-9 9'} />
  </svg>
);

const Finding = ({ finding, tag }: { readonly finding: PolicyFinding; readonly tag: string }) => {
  const { about, allowed, now, line, replaces, needsNonce } = finding;
  return (
    <li class="finding">
      <p class="finding-name">
        <Shape good={allowed} />
        {allowed ? NAMES[about].good : NAMES[about].bad}
      </p>
      {allowed ? (
        <p class="quiet">
          {now === null ? (
            'Nothing in the policy speaks of it.'
          ) : (
            <>
              Decided by <code>{now}</code>
            </>
          )}
        </p>
      ) : null}
      {line === null ? null : (
        <>
          {replaces ? (
            <p>
              In place of <code>{now}</code>, write:
            </p>
          ) : (
            <p>
              Because only <code>{now}</code> speaks of it, add:
            </p>
          )}
          <Snippet label={line.split(' ')[0] ?? ''} code={`${line};`} />
        </>
      )}
      {needsNonce ? (
        <>
          <p>
            <code>'strict-dynamic'</code> passes over every address. Your site’s programmer must give the tag
            the nonce that each page is sent with:
          </p>
          <Snippet label="The tag with a nonce" code={tag} />
        </>
      ) : null}
    </li>
  );
};

type CheckedProps = { readonly policy: CheckedPolicy; readonly title: string; readonly tag: string };

const Checked = ({ policy, title, tag }: CheckedProps) => (
  <section class="checked" aria-label={title}>
    {title === '' ? null : <h3>{title}</h3>}
    <ul class="findings">
      {policy.findings.map((finding) => (
        <Finding key={finding.about} finding={finding} tag={tag} />
      ))}
    </ul>
    {policy.mended && policy.findings.filter(({ allowed }) => !allowed).length > 1 ? (
      <Snippet label="The whole policy, mended" code={policy.mended} />
    ) : null}
  </section>
);

const isOpen = ({ findings }: CheckedPolicy): boolean => findings.every(({ allowed }) => allowed);

const VERDICTS = {
  open: { kind: 'good', title: 'This policy lets the chat in.', text: 'Nothing has to change.' },
  none: { kind: 'good', title: 'Nothing here is enforced.', text: 'Nothing has to change.' },
  shut: {
    kind: 'failure',
    title: 'This policy keeps the chat out.',
    text: 'Give the lines below to whoever keeps your website.',
  },
} as const;

const Verdict = ({ check }: { readonly check: PolicyReading }) => {
  if (check.kind === 'empty') return null;
  if (check.kind === 'unreadable') {
    return (
      <p class="field-warning">
        No policy is in this text. It has words such as <code>default-src</code> or <code>script-src</code>.
      </p>
    );
  }
  const { policies } = check;
  const { kind, title, text } =
    VERDICTS[policies.length === 0 ? 'none' : policies.every(isOpen) ? 'open' : 'shut'];
  return (
    <p class={`notice notice-${kind}`}>
      <strong>{title}</strong> {text}
    </p>
  );
};

type DetailsProps = { readonly check: PolicyReading; readonly script: string };

const Details = ({ check, script }: DetailsProps) => {
  if (check.kind !== 'read') return null;
  const { policies, report } = check;
  return (
    <>
      {report ? <p class="quiet">A policy that only reports blocks nothing, and was passed over.</p> : null}
      {policies.map((policy, index) => (
        <Checked
          key={index}
          policy={policy}
          title={policies.length > 1 ? `Policy ${index + 1} of ${policies.length}: all of them count` : ''}
          tag={`<script async nonce="…" src="${script}"></script>`}
        />
      ))}
    </>
  );
};

export const PolicyCheck = ({ addresses }: { readonly addresses: ChatAddresses }) => {
  const [pasted, setPasted] = useState('');
  const check = checkPolicy(pasted, addresses);
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={id}>Your site’s Content-Security-Policy</label>
        <p class="hint" id={`${id}-hint`}>
          Paste the header, the meta tag, or the page’s source. It is read in this browser and sent nowhere.
        </p>
        <textarea
          id={id}
          rows={3}
          class="code"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </div>
      <div role="status">
        <Verdict check={check} />
      </div>
      <Details check={check} script={addresses.script} />
      <details class="platform platform-alone">
        <summary>How to find it</summary>
        <p>
          Your website does not let other sites read its policy, and this console talks to nobody but your
          Foyer server. Your own browser can read it, on your own website:
        </p>
        <ol>
          <li>Open a page of your website on a computer, and press F12.</li>
          <li>Choose “Console”, paste the line below, and press Enter.</li>
          <li>
            Copy what it prints, and paste it above. “This page has no policy” means that nothing has to
            change.
          </li>
          <li>
            Where it prints nothing, choose “Network”, reload the page, click its first line, and copy what
            stands beside “content-security-policy”.
          </li>
        </ol>
        <Snippet label="Prints the policy of the page" code={PRINT_POLICY} />
      </details>
    </>
  );
};
