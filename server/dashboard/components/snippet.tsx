/** Text to be copied word for word. */
import { useState } from 'preact/hooks';
import { useWorkplace } from '../workplace.ts';

export type SnippetProps = { readonly label: string; readonly code: string };

export const Snippet = ({ label, code }: SnippetProps) => {
  const { copy, announce } = useWorkplace();
  const [copied, setCopied] = useState<{ readonly code: string; readonly done: boolean } | null>(null);
  const copyCode = async (): Promise<void> => {
    const done = await copy(code);
    setCopied({ code, done });
    announce(done ? 'Copied.' : 'The browser did not allow copying. Select the text instead.');
  };
  const result = copied?.code === code ? copied : null;
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
          {result?.done ? 'Copied' : 'Copy'}
        </button>
      </figcaption>
      <pre>
        <code>{code}</code>
      </pre>
      {result && !result.done ? <p class="hint">Select the text above and copy it by hand.</p> : null}
    </figure>
  );
};
