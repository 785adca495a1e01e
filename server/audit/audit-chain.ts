/** How audit entries hang together: each carries the hash of the one before, signed with a key outside the database. Pure. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AuditEntry } from '../storage/stores.ts';

/** What stands before the first entry. */
export const START_OF_CHAIN = 'start';

export type ChainedEntry = AuditEntry & {
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
};

/** The end of the chain: number and hash of the last entry, 0 and START_OF_CHAIN when there is none. */
export type ChainHead = { readonly number: number; readonly hash: string };

export const EMPTY_CHAIN: ChainHead = { number: 0, hash: START_OF_CHAIN };

const sign = (key: Buffer, parts: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');

const hashOf = (key: Buffer, number: number, previous: string, entry: AuditEntry): string =>
  sign(key, ['entry', number, previous, entry.at, entry.practice, entry.actor, entry.action, entry.subject]);

export const chainEntry = (key: Buffer, head: ChainHead, entry: AuditEntry): ChainedEntry => {
  const number = head.number + 1;
  return { ...entry, number, previous: head.hash, hash: hashOf(key, number, head.hash, entry) };
};

export const sealOfHead = (key: Buffer, head: ChainHead): string =>
  sign(key, ['head', head.number, head.hash]);

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

export const isSealed = (key: Buffer, head: ChainHead, seal: string): boolean =>
  isSame(sealOfHead(key, head), seal);

export type ChainFault = 'missing' | 'out-of-order' | 'changed';

/** What is wrong with an entry that should follow `head`; null when nothing is. */
export const faultOf = (key: Buffer, head: ChainHead, entry: ChainedEntry): ChainFault | null => {
  if (entry.number !== head.number + 1) return 'missing';
  if (!isSame(entry.hash, hashOf(key, entry.number, entry.previous, entry))) return 'changed';
  return entry.previous === head.hash ? null : 'out-of-order';
};
