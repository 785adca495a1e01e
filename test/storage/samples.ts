/** Invented practices, visits and turns for the storage tests. */
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { EMPTY_SLOTS } from '../../server/answers/answer-engine.ts';
import { createStores } from '../../server/storage/create-stores.ts';
import type { Database } from '../../server/storage/database.ts';
import { fieldCipher, noFieldCipher } from '../../server/storage/field-cipher.ts';
import { loadMasterKeys, type MasterKeys } from '../../server/storage/master-key.ts';
import type {
  PracticeId,
  Session,
  SessionId,
  SessionUpdate,
  Stores,
  TranscriptId,
  TurnRecord,
} from '../../server/storage/stores.ts';
import type { DeidentifiedText } from '../../shared/deidentify/deidentified.ts';
import type { Summary } from '../../shared/protocol/staff-api.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** 2026-03-09T15:00:00Z */
export const NOW = 1_773_068_400_000;
export const YEAR = 2026;
export const RETENTION_DAYS = 400;
export const KEPT = { year: YEAR, retentionDays: RETENTION_DAYS };

export const SUNRISE = 'sunrise-dental' as PracticeId;
export const HARBOR = 'harbor-family' as PracticeId;

export const newKeyFile = (): string => join(temporaryFolder(), 'master.key');

export type TestStores = { readonly stores: Stores; readonly keys: MasterKeys };

/** Stores with both practices published. */
export const storesWith = async (
  database: Database,
  options: { readonly keys?: MasterKeys; readonly encryptFields?: boolean } = {},
): Promise<TestStores> => {
  const keys = options.keys ?? loadMasterKeys(newKeyFile());
  const stores = createStores({
    database,
    keys,
    cipher: options.encryptFields === false ? noFieldCipher : fieldCipher,
  });
  await stores.practices.publish(SUNRISE, 'id: sunrise-dental\nname: Sunrise Dental\n', [
    'https://sunrise.example.com',
  ]);
  await stores.practices.publish(HARBOR, 'id: harbor-family\nname: Harbor Family\n', []);
  return { stores, keys };
};

export const newToken = (): string => randomBytes(32).toString('base64url');

export const aSession = (over: Partial<Session> = {}): Session => ({
  id: randomUUID() as SessionId,
  practice: SUNRISE,
  transcript: randomUUID() as TranscriptId,
  startedAt: NOW,
  lastTurnAt: NOW,
  lastSequence: 1,
  lastCategories: ['general'],
  slots: { ...EMPTY_SLOTS, intent: 'hours' },
  language: 'en',
  ...over,
});

export const aTurn = (over: Partial<TurnRecord> = {}): TurnRecord => ({
  clientId: randomUUID(),
  sequence: 1,
  secondsSinceStart: 0,
  category: 'general',
  visitorText: 'are you open on [date 1]?' as DeidentifiedText,
  manifest: { counts: { date: 1 }, rules: ['date.numeric'], version: '3' },
  keptReplyText: over.reply?.text ?? 'Yes, we are open.',
  reply: {
    decision: 'answer',
    text: 'We are open from 9 to 5.',
    language: 'en',
    links: [{ kind: 'phone', label: '(208) 555-0142', href: 'tel:+12085550142' }],
    choices: [],
    source: { entry: 'hours', version: 1 },
  },
  ...over,
});

export const aSummary = (over: Partial<Summary> = {}): Summary => ({
  outcome: 'answered',
  topics: ['hours'],
  turns: 1,
  guardEvents: {},
  identifiersRemoved: { date: 1 },
  unanswered: 0,
  sentence: 'Asked about hours.',
  ...over,
});

export const anUpdate = (over: Partial<SessionUpdate> = {}): SessionUpdate => ({
  lastTurnAt: NOW + 20_000,
  lastCategories: ['general', 'general'],
  slots: EMPTY_SLOTS,
  language: 'es',
  ...over,
});

/** A visit with one turn; returns what its frame knows. */
export const begin = async (
  stores: Stores,
  over: Partial<Session> = {},
  turn: TurnRecord = aTurn(),
): Promise<{ readonly session: Session; readonly token: string; readonly turn: TurnRecord }> => {
  const session = aSession(over);
  const token = newToken();
  await stores.sessions.begin(session.practice, token, session, KEPT, turn, aSummary());
  return { session, token, turn };
};
