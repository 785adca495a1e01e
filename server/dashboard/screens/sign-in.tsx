/** The door. A refusal is the same sentence whatever was wrong, so that nobody learns which addresses exist. */
import { useState } from 'preact/hooks';
import { Field } from '../components/field.tsx';
import { Heading } from '../components/heading.tsx';
import { Mark } from '../components/mark.tsx';
import { formValue } from '../form-value.ts';
import type { SignInResult } from '../staff-api.ts';
import type { EndReason } from '../staff-session.ts';
import { useWorkplace } from '../workplace.ts';

const REFUSALS: Readonly<Record<Exclude<SignInResult, 'signed-in'>, string>> = {
  refused:
    'The e-mail address or the password is not right. If you lost your password, ask an owner of your practice.',
  'rate-limited': 'Too many attempts. Wait a few minutes, then try again.',
  unavailable: 'The server could not sign you in just now. Try again in a moment.',
  unreachable: 'The server did not answer. Check the connection and try again.',
};

const REASONS: Readonly<Record<EndReason, string>> = {
  'signed-out': 'You are signed out.',
  idle: 'You were signed out after 15 minutes without activity.',
  ended: 'Your session is over. Please sign in again.',
};

export const SignInScreen = ({ reason }: { readonly reason: EndReason | null }) => {
  const { session } = useWorkplace();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    setBusy(true);
    setRefusal(null);
    const result = await session.signIn(formValue(form, 'email').trim(), formValue(form, 'password'));
    setBusy(false);
    if (result !== 'signed-in') setRefusal(REFUSALS[result]);
  };
  return (
    <main class="door" id="content">
      <div class="door-card">
        <p class="brand">
          <Mark />
          Foyer
        </p>
        <Heading title="Sign in" focus={reason !== null}>
          Sign in
        </Heading>
        <p class="quiet">For staff of the practice. Visitors use the chat on the practice’s website.</p>
        {reason && !refusal ? <p class="notice">{REASONS[reason]}</p> : null}
        <form onSubmit={(event) => void submit(event)}>
          <div role="alert">{refusal ? <p class="notice notice-failure">{refusal}</p> : null}</div>
          <Field label="E-mail address" name="email" type="email" autocomplete="username" />
          <Field label="Password" name="password" type="password" autocomplete="current-password" />
          <button type="submit" class="button button-primary button-wide" aria-disabled={busy}>
            {busy ? 'Signing in…' : 'Sign in'}
          </button>
        </form>
      </div>
    </main>
  );
};
