/** An answer as visitors read it, below the question as they would ask it. */
import type { FaqCheck, Language } from '../../../shared/protocol/staff-api.ts';
import type { FaqDraft } from '../faq-drafts.ts';
import { LANGUAGE_NAMES } from '../wording.ts';

type ExchangeProps = { readonly language: Language; readonly question: string; readonly reply: string };

const Exchange = ({ language, question, reply }: ExchangeProps) => (
  <div class="exchange" lang={language}>
    {question === '' ? null : (
      <p class="bubble bubble-visitor" dir="auto">
        {question}
      </p>
    )}
    <p class="bubble bubble-chat" dir="auto">
      {reply}
    </p>
  </div>
);

export type AnswerPreviewProps = {
  readonly draft: FaqDraft;
  readonly check: FaqCheck | null;
  readonly spanish: boolean;
};

export const AnswerPreview = ({ draft, check, spanish }: AnswerPreviewProps) => {
  // Until the server has looked at it, a published answer is shown as it was written.
  const written = draft.base ? { en: draft.answer.en, es: draft.answer.es ?? '' } : null;
  const preview = check ? check.preview : written;
  const [first] = draft.questions;
  return (
    <aside class="panel" aria-label="As visitors read it">
      <h2>As visitors read it</h2>
      {preview === null ? (
        <p class="quiet">Write a question and an answer to see it here.</p>
      ) : (
        <>
          {spanish ? <h3>{LANGUAGE_NAMES.en}</h3> : null}
          <Exchange language="en" question={first?.en.trim() ?? ''} reply={preview.en} />
          {spanish && preview.es !== '' ? (
            <>
              <h3>{LANGUAGE_NAMES.es}</h3>
              <Exchange language="es" question={first?.es?.trim() ?? ''} reply={preview.es} />
            </>
          ) : null}
        </>
      )}
    </aside>
  );
};
