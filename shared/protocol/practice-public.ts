/** What of a practice is public: inlined in the loader (look) and in the frame's document (bootstrap). Plain JSON. */
import type { Language, Specialty } from '../text/kinds.ts';
import type { Choice } from './events.ts';

/** How a practice's chat looks. Colours are `#rrggbb`, their contrast repaired by the server at publish. */
export type PracticeLook = {
  readonly practice: string;
  readonly name: string;
  /** Origin of the chat server, no trailing slash. */
  readonly server: string;
  readonly colour: string;
  readonly onColour: string;
  readonly position: 'right' | 'left';
  readonly label: Readonly<Record<Language, string>>;
  readonly phone: string;
  readonly portal: string | null;
  readonly languages: readonly Language[];
};

/**
 * Inlined in widget.js, where every byte counts, so it is a list without names; a list a language, the first one the default.
 */
export type LoaderLook = readonly [
  server: string,
  practice: string,
  name: string,
  side: 'right' | 'left',
  phone: string,
  portal: string | null,
  language: LoaderWords,
  ...more: LoaderWords[],
];
/** `sorry` is for when the frame does not come. */
export type LoaderWords = readonly [language: Language, label: string, sorry: string];

/** Open from `start` to `end`, epoch milliseconds, so that a browser without network still knows whether the phone is answered. */
export type OpenInterval = { readonly start: number; readonly end: number };

export type PublicLocation = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly timeZone: string;
  /** The next 14 days, merged and in order. */
  readonly open: readonly OpenInterval[];
};

/** Inlined in the frame's document as `<script type="application/json" id="foyer-bootstrap">`. */
export type FrameBootstrap = {
  readonly look: PracticeLook;
  readonly protocol: number;
  readonly ticket: string;
  readonly specialty: Specialty | null;
  /** Origins of the practice's site that may embed the frame: the only ones whose messages the frame hears. */
  readonly origins: readonly string[];
  readonly locations: readonly PublicLocation[];
  readonly greeting: Readonly<Record<Language, string>>;
  /** What staff choose to show as first chips. */
  readonly chips: Readonly<Record<Language, readonly Choice[]>>;
  readonly privacyUrl: string | null;
  /** What must be agreed to before anything can be sent, or null. */
  readonly consent: { readonly version: string; readonly text: Readonly<Record<Language, string>> } | null;
  /** The practice keeps de-identified texts of health messages that reach the server. */
  readonly keepsHealthText: boolean;
};
