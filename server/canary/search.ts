/** Looks for planted values in text and bytes. Knows what it found by kind and place only, so that a finding can be shown to anyone. */
import type { IdentifierType } from '../../shared/text/kinds.ts';
import type { Planted } from './planted.ts';

/** Where a planted value was found, and of which kind. Holds no value. */
export type Leak = { readonly type: IdentifierType; readonly place: string };

/** Fewer digits in a row than this stand somewhere by chance. */
const TELLING_DIGITS = 7;

/** A value is also found where only its digits are left, or only its marks are gone: "(212) 555-0142" as "2125550142". */
const shapesOf = (value: string): readonly string[] => {
  const written = value.toLowerCase();
  const digits = written.replace(/\D/g, '');
  return digits.length >= TELLING_DIGITS && digits !== written ? [written, digits] : [written];
};

export type Search = {
  /** Notes what is found. `own`: the text belongs to the canary's conversation, so that ordinary values count too. */
  text(text: string, place: string, own: boolean): void;
  bytes(bytes: Buffer, place: string): void;
  leaks(): readonly Leak[];
};

export const createSearch = (planted: readonly Planted[]): Search => {
  const needles = planted.flatMap(({ type, value, rare }) =>
    shapesOf(value).map((shape) => ({ type, rare, shape, written: Buffer.from(value) })),
  );
  const found = new Map<string, Leak>();
  const note = (type: IdentifierType, place: string): void =>
    void found.set(`${type} ${place}`, { type, place });
  return {
    text(text, place, own) {
      const lower = text.toLowerCase();
      for (const { type, rare, shape } of needles)
        if ((rare || own) && lower.includes(shape)) note(type, place);
    },
    bytes(bytes, place) {
      for (const { type, rare, shape, written } of needles)
        if (rare && (bytes.includes(written) || bytes.includes(shape))) note(type, place);
    },
    leaks: () => [...found.values()],
  };
};
