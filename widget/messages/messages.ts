/** The shape of one language's fixed sentences. Sixth-grade reading level; none shames, none repeats the visitor's words. */
import type { ErrorCode } from '../../shared/protocol/error-codes.ts';
import type { Language } from '../../shared/text/kinds.ts';

export type Action = { readonly label: string; readonly href: string };

export type SafetyCard = {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly Action[];
  readonly more: readonly { readonly label: string; readonly actions: readonly Action[] }[];
  readonly after: string;
};

export type Messages = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly safety: Readonly<Record<'emergency' | 'crisis', SafetyCard>>;
  readonly assistant: string;
  readonly close: string;
  readonly menu: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly restart: string;
  readonly notice: readonly string[];
  /** Added to the notice where the practice keeps such texts. */
  readonly keepsHealth: string;
  readonly privacy: string;
  readonly agree: string;
  readonly agreeFirst: string;
  readonly helpful: string;
  readonly yes: string;
  readonly no: string;
  readonly thanks: string;
  readonly thanksCall: string;
  readonly soundOn: string;
  readonly soundOff: string;
  readonly conversation: string;
  readonly suggestions: string;
  readonly you: string;
  readonly placeholder: string;
  readonly composer: string;
  readonly send: string;
  readonly charactersLeft: (left: number) => string;
  readonly waiting: string;
  readonly unsent: string;
  readonly retry: string;
  readonly notKept: string;
  readonly replying: string;
  readonly typingUnread: string;
  readonly typingHealth: string;
  readonly typingIdentity: string;
  readonly unreadTitle: string;
  readonly unreadText: string;
  readonly healthTitle: string;
  readonly healthText: string;
  readonly identityTitle: string;
  readonly identityText: string;
  readonly identityEdit: string;
  readonly sendGeneral: string;
  readonly sendWithout: string;
  readonly call: (phone: string) => string;
  readonly portal: string;
  readonly openUntil: (time: string, day: string | null) => string;
  readonly closedUntil: (time: string, day: string | null) => string;
  readonly closedNow: string;
  readonly relay: string;
  readonly offline: string;
  readonly offlineLong: string;
  readonly tryNow: string;
  readonly reload: string;
  readonly ended: Readonly<Record<'idle' | 'replaced' | 'practice-closed' | 'server-closing', string>>;
  readonly endingSoon: string;
  readonly stay: string;
  readonly startNew: string;
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>>;
  readonly somethingWrong: string;
};
