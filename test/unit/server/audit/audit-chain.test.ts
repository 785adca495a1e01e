import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ChainedEntry,
  type ChainHead,
  chainEntry,
  EMPTY_CHAIN,
  faultOf,
} from '../../../../server/audit/audit-chain.ts';
import type { PracticeId } from '../../../../server/storage/stores.ts';

const KEY = Buffer.alloc(32, 9);

const chain = (length: number): readonly ChainedEntry[] => {
  const entries: ChainedEntry[] = [];
  for (let number = 1; number <= length; number += 1) {
    const last = entries[entries.length - 1] ?? EMPTY_CHAIN;
    const entry = { at: number, practice: 'p' as PracticeId, actor: 'a', action: 'x', subject: null };
    entries.push(chainEntry(KEY, last, entry));
  }
  return entries;
};

const firstFault = (entries: readonly ChainedEntry[], key = KEY): number | null => {
  let head: ChainHead = EMPTY_CHAIN;
  for (const entry of entries) {
    if (faultOf(key, head, entry)) return entry.number;
    head = entry;
  }
  return null;
};

it('an untouched chain has no fault, and any other key finds one at once', () => {
  expect(firstFault(chain(20))).toBeNull();
  expect(firstFault(chain(20), Buffer.alloc(32, 8))).toBe(1);
});

it('any two entries that change places, and any that is taken out, are noticed', () => {
  const entries = chain(12);
  fc.assert(
    fc.property(fc.nat(11), fc.nat(11), (one, other) => {
      fc.pre(one !== other);
      const swapped = entries.map((entry, index) => {
        const from = index === one ? other : index === other ? one : index;
        return { ...(entries[from] ?? entry), number: entry.number };
      });
      expect(firstFault(swapped)).toBe(Math.min(one, other) + 1);
    }),
  );
  for (let out = 0; out < 11; out += 1) {
    expect(firstFault(entries.filter((_, index) => index !== out))).toBe(out + 2);
  }
});

it('a value cannot be moved from one field into the next', () => {
  const [entry] = chain(1);
  if (!entry) throw new Error('no entry');

  expect(faultOf(KEY, EMPTY_CHAIN, { ...entry, actor: 'ax', action: '' })).toBe('changed');
  expect(faultOf(KEY, EMPTY_CHAIN, { ...entry, subject: 'null' })).toBe('changed');
});
