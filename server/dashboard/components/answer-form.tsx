/** The fields of one entry: the ways to ask it and the answer, in English and, where the practice speaks it, Spanish. */
import { useRef } from 'preact/hooks';
import type { FaqRemark, FaqText, Language } from '../../../shared/protocol/staff-api.ts';
import type { FaqDraft } from '../faq-drafts.ts';
import { notesOn } from '../question-notes.ts';
import type { ReadWithGuard } from '../try-guard.ts';
import { TextField } from './text-field.tsx';

export type Remarks = { readonly problems: readonly FaqRemark[]; readonly warnings: readonly FaqRemark[] };

const at = (remarks: readonly FaqRemark[], field: string): readonly string[] =>
  remarks.flatMap((remark) => (remark.field === field ? [remark.message] : []));

type BothProps = {
  readonly name: string;
  readonly field: string;
  readonly rows: number;
  readonly text: FaqText;
  readonly spanish: boolean;
  readonly remarks: Remarks;
  readonly notes: (text: string, language: Language) => readonly string[];
  readonly onChange: (text: FaqText) => void;
};

const Both = ({ name, field, rows, text, spanish, remarks, notes, onChange }: BothProps) => (
  <div class={spanish ? 'both' : undefined}>
    <TextField
      label={spanish ? `${name} in English` : name}
      field={`${field}.en`}
      language="en"
      rows={rows}
      value={text.en}
      problems={at(remarks.problems, `${field}.en`)}
      warnings={[...notes(text.en, 'en'), ...at(remarks.warnings, `${field}.en`)]}
      onInput={(en) => onChange({ ...text, en })}
    />
    {spanish ? (
      <TextField
        label={`${name} in Spanish`}
        field={`${field}.es`}
        language="es"
        rows={rows}
        value={text.es ?? ''}
        problems={at(remarks.problems, `${field}.es`)}
        warnings={[...notes(text.es ?? '', 'es'), ...at(remarks.warnings, `${field}.es`)]}
        onInput={(es) => onChange({ ...text, es: es === '' ? null : es })}
      />
    ) : null}
  </div>
);

const NO_NOTES = (): readonly string[] => [];

export type AnswerFormProps = {
  readonly draft: FaqDraft;
  readonly spanish: boolean;
  readonly remarks: Remarks;
  /** Null while the guard is not here: nothing is said of questions then. */
  readonly read: ReadWithGuard | null;
  readonly onChange: (draft: FaqDraft) => void;
};

export const AnswerForm = ({ draft, spanish, remarks, read, onChange }: AnswerFormProps) => {
  const box = useRef<HTMLFieldSetElement>(null);
  const { questions, answer } = draft;
  const focusQuestion = (index: number): void => {
    // The field is drawn in the next step.
    setTimeout(() => box.current?.querySelectorAll<HTMLElement>('[data-field$=".en"]')[index]?.focus());
  };
  const change = (index: number, question: FaqText): void =>
    onChange({ ...draft, questions: questions.map((each, place) => (place === index ? question : each)) });
  const add = (): void => {
    onChange({ ...draft, questions: [...questions, { en: '', es: null }] });
    focusQuestion(questions.length);
  };
  const remove = (index: number): void => {
    onChange({ ...draft, questions: questions.filter((_, place) => place !== index) });
    focusQuestion(Math.max(0, index - 1));
  };
  const ofList = at(remarks.problems, 'questions');
  return (
    <>
      <fieldset class="questions" ref={box}>
        <legend>How visitors ask it</legend>
        <p class="hint">One way is enough. Add others that use different words.</p>
        {ofList.map((message) => (
          <p key={message} class="field-error">
            {message}
          </p>
        ))}
        {at(remarks.warnings, 'questions').map((message) => (
          <p key={message} class="field-warning">
            <strong>Note: </strong>
            {message}
          </p>
        ))}
        <ol class="question-list">
          {questions.map((question, index) => (
            <li key={index}>
              <Both
                name={questions.length > 1 ? `Question ${index + 1}` : 'Question'}
                field={`questions[${index}]`}
                rows={1}
                text={question}
                spanish={spanish}
                remarks={remarks}
                notes={(text, language) => notesOn(text, language, read)}
                onChange={(text) => change(index, text)}
              />
              {questions.length > 1 ? (
                <button
                  type="button"
                  class="button button-small button-quiet"
                  aria-label={`Remove question ${index + 1}`}
                  onClick={() => remove(index)}
                >
                  Remove
                </button>
              ) : null}
            </li>
          ))}
        </ol>
        <button type="button" class="button" onClick={add}>
          Add another way to ask it
        </button>
      </fieldset>
      <fieldset class="questions">
        <legend>What the chat answers</legend>
        <p class="hint">Word for word. Short sentences, and whom to call for anything about a person.</p>
        <Both
          name="Answer"
          field="answer"
          rows={4}
          text={answer}
          spanish={spanish}
          remarks={remarks}
          notes={NO_NOTES}
          onChange={(text) => onChange({ ...draft, answer: text })}
        />
      </fieldset>
    </>
  );
};
