/** A labelled text of several lines with what is wrong with it, or may mislead, tied to it for screen readers. */
import { useId } from 'preact/hooks';
import type { Language } from '../../../shared/protocol/staff-api.ts';

export type TextFieldProps = {
  readonly label: string;
  /** As the server names it, such as `answer.en`; where the focus goes when it is refused. */
  readonly field: string;
  readonly language: Language;
  readonly rows: number;
  readonly value: string;
  readonly hint?: string;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly onInput: (value: string) => void;
};

export const TextField = (props: TextFieldProps) => {
  const { label, field, language, rows, value, hint, problems, warnings, onInput } = props;
  const id = useId();
  const remarks = [
    ...problems.map((text) => ({ kind: 'field-error', text })),
    ...warnings.map((text) => ({ kind: 'field-warning', text })),
  ];
  const remarkId = (index: number): string => `${id}-${index}`;
  const described = [...(hint ? [`${id}-hint`] : []), ...remarks.map((_, index) => remarkId(index))].join(
    ' ',
  );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        rows={rows}
        lang={language}
        dir="auto"
        autocomplete="off"
        data-field={field}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        {...(problems.length > 0 ? { 'aria-invalid': true } : {})}
        {...(described === '' ? {} : { 'aria-describedby': described })}
      />
      {remarks.map(({ kind, text }, index) => (
        <p key={text} id={remarkId(index)} class={kind}>
          {kind === 'field-warning' ? <strong>Note: </strong> : null}
          {text}
        </p>
      ))}
    </div>
  );
};
