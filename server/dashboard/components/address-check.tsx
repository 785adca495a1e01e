/** The addresses on which the chat may appear, and whether a page of the practice is on one of them. */
import { useState } from 'preact/hooks';
import { checkAddress } from '../site-address.ts';

const Listed = ({ origins }: { readonly origins: readonly string[] }) =>
  origins.length === 0 ? (
    <p class="notice notice-held">
      <strong>No address is on the list yet</strong>, so the chat appears nowhere. Whoever runs your Foyer
      server adds one with <code>foyer practice add FILE --origin https://your-site</code>.
    </p>
  ) : (
    <ul class="origins" aria-label="Addresses that may show the chat">
      {origins.map((origin) => (
        <li key={origin}>
          <code>{origin}</code>
        </li>
      ))}
    </ul>
  );

export const AddressCheck = ({ origins }: { readonly origins: readonly string[] }) => {
  const [given, setGiven] = useState('');
  const result = checkAddress(given, origins);
  return (
    <>
      <Listed origins={origins} />
      <label class="find">
        Address of a page of your website
        <input
          type="url"
          inputMode="url"
          autocomplete="off"
          placeholder="https://www.example.org"
          value={given}
          onInput={({ currentTarget }) => setGiven(currentTarget.value)}
        />
      </label>
      <div role="status">
        {result.kind === 'unreadable' ? (
          <p class="field-warning">This is not a web address yet. Copy it from the address bar.</p>
        ) : null}
        {result.kind === 'listed' ? (
          <p class="notice notice-good">
            <strong>{result.origin} is on the list.</strong> The chat may appear there.
          </p>
        ) : null}
        {result.kind === 'missing' ? (
          <p class="notice notice-failure">
            <strong>{result.origin} is not on the list</strong>, so the browser keeps the chat out there. An
            address with “www.” and one without are two: each needs its own entry.
          </p>
        ) : null}
      </div>
    </>
  );
};
