/** A new password: forced after a one-time one, or chosen from the account link. Checked here for kindness, there for real. */
import { useState } from 'preact/hooks';
import { MIN_PASSWORD_CHARACTERS } from '../../../shared/protocol/staff-api.ts';
import { Field } from '../components/field.tsx';
import { Heading } from '../components/heading.tsx';
import { formValue } from '../form-value.ts';
import type { FailureCode } from '../staff-api.ts';
import { failureSentence } from '../wording.ts';
import { useWorkplace } from '../workplace.ts';

type Problem = { readonly field: 'current' | 'next' | 'again' | null; readonly sentence: string };

const problemOf = (current: string, next: string, again: string): Problem | null => {
  if (next.length < MIN_PASSWORD_CHARACTERS) {
    return {
      field: 'next',
      sentence: `Use at least ${MIN_PASSWORD_CHARACTERS} characters. A short sentence is good.`,
    };
  }
  if (next === current)
    return { field: 'next', sentence: 'Choose a password that differs from the present one.' };
  if (next !== again) return { field: 'again', sentence: 'The two new passwords are not the same.' };
  return null;
};

const refusalOf = (code: FailureCode): Problem =>
  code === 'password-wrong'
    ? { field: 'current', sentence: 'This is not your present password.' }
    : code === 'password-unfit'
      ? { field: 'next', sentence: failureSentence(code) }
      : { field: null, sentence: failureSentence(code) };

export const ChangePasswordScreen = ({ forced }: { readonly forced: boolean }) => {
  const { api, session, navigation, announce } = useWorkplace();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const fail = (form: unknown, found: Problem): void => {
    setProblem(found);
    if (!(form instanceof HTMLFormElement)) return;
    const input = form.elements.namedItem(found.field ?? 'current');
    if (input instanceof HTMLInputElement) input.focus();
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const [current, next, again] = ['current', 'next', 'again'].map((name) => formValue(form, name));
    if (current === undefined || next === undefined || again === undefined) return;
    const found = problemOf(current, next, again);
    if (found) return fail(form, found);
    setBusy(true);
    setProblem(null);
    const answer = await api.changePassword({ current, next });
    setBusy(false);
    if (!answer.ok) return fail(form, refusalOf(answer.code));
    announce('Your password was changed.');
    navigation.replace(forced ? navigation.route.peek() : { screen: 'home' });
    await session.open();
  };
  const errorOf = (field: Problem['field']): string | null =>
    problem?.field === field ? problem.sentence : null;

  return (
    <section class="narrow">
      <Heading title="Choose a new password" focus={forced}>
        Choose a new password
      </Heading>
      {forced ? (
        <p>
          You signed in with a one-time password. Choose your own before you go on; nobody else will know it.
        </p>
      ) : null}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div role="alert">
          {problem?.field === null ? <p class="notice notice-failure">{problem.sentence}</p> : null}
        </div>
        <Field
          label={forced ? 'One-time password' : 'Present password'}
          name="current"
          type="password"
          autocomplete="current-password"
          error={errorOf('current')}
        />
        <Field
          label="New password"
          name="next"
          type="password"
          autocomplete="new-password"
          hint={`At least ${MIN_PASSWORD_CHARACTERS} characters. A short sentence is easy to remember.`}
          error={errorOf('next')}
        />
        <Field
          label="New password again"
          name="again"
          type="password"
          autocomplete="new-password"
          error={errorOf('again')}
        />
        <button type="submit" class="button button-primary" aria-disabled={busy}>
          {busy ? 'Saving…' : 'Save the new password'}
        </button>
      </form>
    </section>
  );
};
