/** A labelled input with its hint and its error, tied together for screen readers. */
import { useId } from 'preact/hooks';

export type FieldProps = {
  readonly label: string;
  readonly name: string;
  readonly type: 'email' | 'password';
  readonly autocomplete: 'username' | 'current-password' | 'new-password';
  readonly hint?: string;
  readonly error?: string | null;
};

export const Field = ({ label, name, type, autocomplete, hint, error }: FieldProps) => {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint ? hintId : null, error ? errorId : null].filter((part) => part !== null).join(' ');
  const attributes = {
    id,
    name,
    required: true,
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    ...(error ? { 'aria-invalid': true } : {}),
    ...(described === '' ? {} : { 'aria-describedby': described }),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {type === 'email' ? <input type="email" {...attributes} /> : <input type="password" {...attributes} />}
      {error ? (
        <p class="field-error" id={errorId}>
          {error}
        </p>
      ) : null}
    </div>
  );
};
