/** The types that keep raw text out of storage: only `deidentify` can mint a `DeidentifiedText`. */
import type { IdentifierType, Span } from '../text/kinds.ts';

declare const deidentified: unique symbol;

/** Visitor text with every identifier of 45 CFR 164.514(b)(2) replaced. Storage accepts visitor text in no other type. */
export type DeidentifiedText = string & { readonly [deidentified]: true };

/** Offsets are in the input. */
export type Redaction = Span & { readonly type: IdentifierType };

/** Value-free: what was found, by which rules, with which lists. Holds no offset, so that no name's length can be read from it. */
export type Manifest = {
  readonly counts: Readonly<Partial<Record<IdentifierType, number>>>;
  readonly rules: readonly string[];
  readonly version: string;
};

export type Deidentified = {
  readonly kind: 'deidentified';
  readonly text: DeidentifiedText;
  readonly redactions: readonly Redaction[];
  readonly manifest: Manifest;
};

export const WITHHELD_REASONS = [
  'fault',
  'overrun',
  'remains',
  'too-long',
  'unreadable',
  'category',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

export type Withheld = {
  readonly kind: 'withheld';
  readonly reason: WithheldReason;
  readonly manifest: Manifest;
};

export type DeidentifyResult = Deidentified | Withheld;
