/**
 * The practices of the canary: for the time of one run, a twin of a real practice with its vocabulary and its answers, under an id that
 * no real practice can have. So nothing of the synthetic conversation enters a practice's summaries, counts or audit, and no page
 * can reach the twin.
 */
import { randomBytes } from 'node:crypto';
import type { LivePractice } from '../practices/live-practice.ts';
import type { PracticeRegistry } from '../practices/practice-registry.ts';
import type { Database } from '../storage/database.ts';
import { destroyTranscript, forgetDeleted } from '../storage/destroy-transcript.ts';
import type { PracticeId } from '../storage/stores.ts';

export type CanaryPractices = {
  /** The real practices, and the twins of runs under way. For sockets alone. */
  readonly registry: PracticeRegistry;
  /** Health texts of a twin are kept, de-identified, so that they are looked at too. */
  open(real: LivePractice): Promise<PracticeId>;
  /** Deletes every row of the twin. */
  close(twin: PracticeId): Promise<void>;
};

/** A colon is in no practice's id. The time tells which twins a killed server left behind. */
const PREFIX = 'canary:';
const LEFT_BEHIND_MS = 60 * 60_000;

const isLeftBehind = (id: PracticeId, now: number): boolean =>
  id.startsWith(PREFIX) && now - Number(id.split(':')[1]) > LEFT_BEHIND_MS;

const deleteRows = async (database: Database, twin: PracticeId): Promise<void> => {
  await database.query.transaction().execute(async (transaction) => {
    const transcripts = await transaction
      .selectFrom('transcript')
      .select('id')
      .where('practice', '=', twin)
      .execute();
    for (const { id } of transcripts) await destroyTranscript(database, transaction, twin, id);
    await transaction.deleteFrom('counter').where('practice', '=', twin).execute();
    await transaction.deleteFrom('practice').where('id', '=', twin).execute();
  });
};

export const createCanaryPractices = (
  practices: PracticeRegistry,
  database: Database,
  clock: () => number,
): CanaryPractices => {
  const twins = new Map<string, LivePractice>();

  const sweep = async (): Promise<void> => {
    const rows = await database.query.selectFrom('practice').select('id').execute();
    for (const { id } of rows) if (isLeftBehind(id, clock())) await deleteRows(database, id);
  };

  return {
    registry: { get: async (id) => twins.get(id) ?? practices.get(id) },
    async open(real) {
      await sweep();
      const id = `${PREFIX}${clock()}:${randomBytes(6).toString('hex')}` as PracticeId;
      await database.query.insertInto('practice').values({ id, version: 0, origins: '[]' }).execute();
      twins.set(id, { ...real, id, origins: [], keepsHealthText: true });
      return id;
    },
    async close(twin) {
      twins.delete(twin);
      await deleteRows(database, twin);
      await forgetDeleted(database);
    },
  };
};
