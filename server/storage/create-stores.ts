/** All stores over one open database. */
import { randomInt } from 'node:crypto';
import { createCounterStore } from './counter-store.ts';
import type { Database } from './database.ts';
import { type FieldCipher, fieldCipher } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import { createPracticeStore } from './practice-store.ts';
import { createSessionStore } from './session-store.ts';
import type { Stores } from './stores.ts';
import { createTranscriptStore } from './transcript-store.ts';
import { createUnansweredStore } from './unanswered-store.ts';

export type StoresOptions = {
  readonly database: Database;
  readonly keys: MasterKeys;
  /** Another one only in a test that searches the stored bytes; there is no setting for it. */
  readonly cipher?: FieldCipher;
};

const CHANCE_STEPS = 2 ** 32;
const chance = (): number => randomInt(CHANCE_STEPS) / CHANCE_STEPS;

export const createStores = ({ database, keys, cipher = fieldCipher }: StoresOptions): Stores => ({
  practices: createPracticeStore(database),
  sessions: createSessionStore({ database, keys, cipher, chance }),
  transcripts: createTranscriptStore(database, keys, cipher),
  unanswered: createUnansweredStore(database, keys, cipher),
  counters: createCounterStore(database),
});
