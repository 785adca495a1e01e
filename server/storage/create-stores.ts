/** All stores over one open database. */
import { randomInt } from 'node:crypto';
import { createCounterStore } from './counter-store.ts';
import type { Database } from './database.ts';
import { fieldCipher, noFieldCipher } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import { createPracticeStore } from './practice-store.ts';
import { createSessionStore } from './session-store.ts';
import type { PracticeId, Stores } from './stores.ts';
import { createTranscriptStore } from './transcript-store.ts';

export type StoresOptions = {
  readonly keys: MasterKeys;
  /** How many days a practice keeps transcripts. */
  readonly retentionDays: (practice: PracticeId) => number;
  /** False only in a test that searches the stored bytes; there is no setting for it. */
  readonly encryptFields?: boolean;
};

const CHANCE_STEPS = 2 ** 32;
const chance = (): number => randomInt(CHANCE_STEPS) / CHANCE_STEPS;

export const createStores = (database: Database, options: StoresOptions): Stores => {
  const { keys, retentionDays } = options;
  const cipher = options.encryptFields === false ? noFieldCipher : fieldCipher;
  return {
    practices: createPracticeStore(database),
    sessions: createSessionStore({ database, keys, cipher, retentionDays, chance }),
    transcripts: createTranscriptStore(database, keys, cipher),
    counters: createCounterStore(database),
  };
};
