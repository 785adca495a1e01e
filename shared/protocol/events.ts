/**
 * The typed socket events, `noun:verb`, imported by both ends as types only. The server parses every payload with the
 * schemas of `server/sockets/payloads.ts`; the widget carries no schema library.
 */
import type { Category, WithheldCategory } from '../guard/verdict.ts';
import type { Language } from '../text/kinds.ts';
import type { Result } from './error-codes.ts';

/** What a turn was answered with; also the `decision` of `foyer ask`. */
export const DECISIONS = [
  'answer',
  'clarify',
  'redirect-health',
  'redirect-account',
  'redirect-identity',
  'emergency',
  'crisis',
  'fallback',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** A thing a visitor can tap: an FAQ entry or topic of the practice. A tap sends the id, so its wording is never inspected. */
export type Choice = { readonly entry: string; readonly label: string };

export type Link = {
  readonly kind: 'phone' | 'portal' | 'web' | 'map';
  readonly label: string;
  readonly href: string;
};

/** Text is the practice's own or a fixed sentence of `server/answers/replies.ts`; it never repeats the visitor. */
export type Reply = {
  readonly decision: Decision;
  readonly text: string;
  readonly language: Language;
  readonly links: readonly Link[];
  readonly choices: readonly Choice[];
  /** The entry or computed topic answered from, and the published version of the practice document; null for fixed sentences. */
  readonly source: { readonly entry: string; readonly version: number } | null;
};

/** `sequence` counts the turns of one session from 1; a client that knows sequence N asks for all after N. */
export type TurnOutcome = { readonly clientId: string; readonly sequence: number; readonly reply: Reply };

/** A turn as it is given back after a page change: the visitor's side de-identified, or null where only the category was kept. */
export type ReplayedTurn = TurnOutcome & {
  readonly visitorText: string | null;
  readonly category: Category;
  readonly secondsSinceStart: number;
};

export type TurnSend = { readonly clientId: string; readonly text: string; readonly language: Language };
export type TurnChoose = { readonly clientId: string; readonly entry: string; readonly language: Language };
/** The browser's guard stopped a text. Only the category leaves; `clientId` makes the note idempotent. */
export type TurnWithheld = {
  readonly clientId: string;
  readonly category: WithheldCategory | 'identity';
  readonly language: Language;
};
/** "Did this help?" of an answer that names its entry. Only a count by entry is kept; a second rating of a turn changes nothing. */
export type AnswerRate = { readonly clientId: string; readonly helpful: boolean };
/** The visitor agreed to the wording of this version, which is the practice's published one. Only a count is kept. */
export type ConsentGive = { readonly version: string };
export type SessionResume = { readonly afterSequence: number };

export type SessionState = { readonly turns: readonly ReplayedTurn[]; readonly lastSequence: number };

export type Acknowledge<Data> = (result: Result<Data>) => void;

export type ClientToServerEvents = {
  'turn:send': (turn: TurnSend, acknowledge: Acknowledge<TurnOutcome>) => void;
  'turn:choose': (turn: TurnChoose, acknowledge: Acknowledge<TurnOutcome>) => void;
  'turn:withheld': (turn: TurnWithheld, acknowledge: Acknowledge<TurnOutcome>) => void;
  'answer:rate': (rating: AnswerRate, acknowledge: Acknowledge<null>) => void;
  'consent:give': (consent: ConsentGive, acknowledge: Acknowledge<null>) => void;
  'session:resume': (request: SessionResume, acknowledge: Acknowledge<SessionState>) => void;
  'session:end': (acknowledge: Acknowledge<null>) => void;
};

export const SESSION_END_REASONS = ['idle', 'replaced', 'practice-closed', 'server-closing'] as const;
export type SessionEndReason = (typeof SESSION_END_REASONS)[number];

export type ServerToClientEvents = {
  'session:ended': (reason: SessionEndReason) => void;
  /** "Are you still there?" A second socket with the same token asks; a live tab answers at once, a dead one cannot. */
  'session:probe': (acknowledge: () => void) => void;
};

/**
 * Sent in the Socket.IO handshake's `auth`, never in an address. A refused handshake's error carries `data: WireError`.
 * `token` is 32 random bytes as base64url (43 characters), made by the frame and kept in memory; it is written to
 * sessionStorage only once a turn was acknowledged. Being the browser's own, it lets a first turn be sent again to a
 * server that died before it could acknowledge: there is still exactly one session. A session that does not exist yet
 * begins with its first turn. When another live tab holds the token (a copied tab), the handshake is refused with
 * `session-ended` and the frame starts anew with a new token.
 */
export type HandshakeAuth = { readonly version: number; readonly ticket: string; readonly token: string };

export const SOCKET_PATH = '/socket';
