/**
 * Who is at the screen. When the session ends, for whatever reason, what was read is dropped with it: the screens are
 * unmounted and `onEnd` clears what is kept between them.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Me } from '../../shared/protocol/staff-api.ts';
import type { FailureCode, SignInResult, StaffApi } from './staff-api.ts';

/** Why the sign-in screen is shown, when it is not the first thing seen. */
export type EndReason = 'signed-out' | 'idle' | 'ended';

export type Phase =
  | { readonly name: 'opening' }
  | { readonly name: 'failed'; readonly code: FailureCode }
  | { readonly name: 'signed-out'; readonly reason: EndReason | null }
  | { readonly name: 'must-change-password'; readonly me: Me }
  | { readonly name: 'signed-in'; readonly me: Me };

export type StaffSession = {
  readonly phase: ReadonlySignal<Phase>;
  /** Asks the server who is signed in; also after a password change. */
  open(): Promise<void>;
  signIn(email: string, password: string): Promise<SignInResult>;
  signOut(reason?: EndReason): Promise<void>;
  /** The session is over on the server or in another tab. */
  end(reason: EndReason): void;
  /** Hears every refusal, so that a session that ended shows on whichever screen is open. */
  refused(code: FailureCode): void;
};

export type SessionOptions = {
  readonly api: Pick<StaffApi, 'me' | 'signIn' | 'signOut'>;
  /** Before the first screen is drawn. */
  readonly onSignIn: () => void;
  readonly onBegin: () => void;
  readonly onEnd: () => void;
};

export const createStaffSession = ({ api, onSignIn, onBegin, onEnd }: SessionOptions): StaffSession => {
  const phase = signal<Phase>({ name: 'opening' });
  const hasBegun = (): boolean =>
    phase.value.name === 'signed-in' || phase.value.name === 'must-change-password';

  const end = (reason: EndReason): void => {
    const begun = hasBegun();
    phase.value = { name: 'signed-out', reason: begun ? reason : null };
    onEnd();
  };
  const open = async (): Promise<void> => {
    const answer = await api.me();
    if (!answer.ok) {
      if (answer.code !== 'not-signed-in') phase.value = { name: 'failed', code: answer.code };
      else end('ended');
      return;
    }
    phase.value = {
      name: answer.data.mustChangePassword ? 'must-change-password' : 'signed-in',
      me: answer.data,
    };
    onBegin();
  };
  return {
    phase,
    open,
    end,
    signIn: async (email, password) => {
      const result = await api.signIn(email, password);
      if (result === 'signed-in') {
        onSignIn();
        await open();
      }
      return result;
    },
    signOut: async (reason = 'signed-out') => {
      end(reason);
      await api.signOut();
    },
    refused: (code) => {
      if (!hasBegun()) return;
      if (code === 'not-signed-in') end('ended');
      if (code === 'password-change-required' && phase.value.name === 'signed-in') {
        phase.value = { name: 'must-change-password', me: phase.value.me };
      }
    },
  };
};
