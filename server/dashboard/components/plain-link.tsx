/** What a site may carry for visitors whom no script reaches: the practice's phone and portal, in the element that the chat takes over. */
import type { PracticeFacts } from '../../../shared/protocol/staff-api.ts';
import { Snippet } from './snippet.tsx';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const codeOf = (contact: PracticeFacts['contact']): string => {
  const links = contact.map(({ href, label }) => `<a href="${escaped(href)}">${escaped(label)}</a>`);
  return `<foyer-chat>${links.join(' ')}</foyer-chat>`;
};

export const PlainLink = ({ contact }: { readonly contact: PracticeFacts['contact'] }) =>
  contact.length === 0 ? null : (
    <details class="platform platform-alone">
      <summary>A plain link for when the chat cannot load</summary>
      <p>
        Paste this too, where such a link may stand in your page. Visitors see it while scripts are off or
        your Foyer server is out of reach; otherwise the chat button takes its place.
      </p>
      <Snippet label="The plain link" code={codeOf(contact)} />
    </details>
  );
