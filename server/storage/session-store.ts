/**
 * Visits under way, shared by all nodes: the first turn makes session and transcript, each further one is appended exactly
 * once. A session row is the only thing that ties a time to a transcript, and it goes when the visit ends.
 */
import type { Selectable, Transaction } from 'kysely';
import { SESSION_IDLE_MS } from '../../shared/protocol/limits.ts';
import type { Summary } from '../../shared/protocol/staff-api.ts';
import { createDataKey, readDataKey } from './data-keys.ts';
import type { Database, Queries } from './database.ts';
import { forgetDeleted } from './destroy-transcript.ts';
import type { FieldCipher } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import { expiresAt } from './retention-limit.ts';
import { categoriesSchema, languageSchema, slotsSchema } from './row-schemas.ts';
import type { Schema } from './schema.ts';
import { openReply, openTurn, type Seal, sealReply, sealSummary, sealTurn } from './sealed-turns.ts';
import type {
  Keeping,
  PracticeId,
  Session,
  SessionId,
  SessionStore,
  SessionUpdate,
  StoredTurn,
  TranscriptId,
  TurnRecord,
} from './stores.ts';
import { isUnanswered } from './unanswered-store.ts';

export type SessionStoreOptions = {
  readonly database: Database;
  readonly keys: MasterKeys;
  readonly cipher: FieldCipher;
  /** Uniform in [0, 1). */
  readonly chance: () => number;
};

type SessionRow = Selectable<Schema['session']>;

const asSession = (row: SessionRow): Session => ({
  id: row.id,
  practice: row.practice,
  transcript: row.transcript,
  startedAt: row.started_at,
  lastTurnAt: row.last_turn_at,
  lastSequence: row.last_sequence,
  lastCategories: categoriesSchema.parse(JSON.parse(row.last_categories)),
  slots: slotsSchema.parse(JSON.parse(row.slots)),
  language: languageSchema.parse(row.language),
});

const isIdle = (row: SessionRow, now: number): boolean => now - row.last_turn_at > SESSION_IDLE_MS;

const updateColumns = (update: SessionUpdate, sequence: number) => ({
  last_turn_at: update.lastTurnAt,
  last_sequence: sequence,
  last_categories: JSON.stringify(update.lastCategories),
  slots: JSON.stringify(update.slots),
  language: update.language,
});

const deleteSession = async (queries: Queries, practice: PracticeId, id: SessionId): Promise<void> => {
  for (const table of ['rated', 'session_turn'] as const) {
    await queries.deleteFrom(table).where('practice', '=', practice).where('session', '=', id).execute();
  }
  await queries.deleteFrom('session').where('practice', '=', practice).where('id', '=', id).execute();
};

/** False when the token's session is live already, here or on another node. */
const claimToken = async (
  transaction: Transaction<Schema>,
  tokenHash: string,
  session: Session,
): Promise<boolean> => {
  const present = await transaction
    .selectFrom('session')
    .selectAll()
    .where('practice', '=', session.practice)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (present && isIdle(present, session.startedAt)) {
    await deleteSession(transaction, session.practice, present.id);
  }
  const claimed = await transaction
    .insertInto('session')
    .values({
      practice: session.practice,
      id: session.id,
      token_hash: tokenHash,
      transcript: session.transcript,
      started_at: session.startedAt,
      ...updateColumns(session, session.lastSequence),
    })
    .onConflict((conflict) => conflict.columns(['practice', 'token_hash']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return claimed !== undefined;
};

const insertTurn = async (
  transaction: Transaction<Schema>,
  session: SessionId,
  seal: Seal,
  turn: TurnRecord,
): Promise<void> => {
  await transaction.insertInto('turn').values(sealTurn(seal, turn)).execute();
  if (isUnanswered(turn)) {
    const { practice, transcript } = seal;
    await transaction
      .insertInto('unanswered')
      .values({ practice, transcript, sequence: turn.sequence, dismissed: 0 })
      .execute();
  }
  await transaction
    .insertInto('session_turn')
    .values({
      practice: seal.practice,
      session,
      client_id: turn.clientId,
      sequence: turn.sequence,
      sealed_reply: sealReply(seal, session, turn),
    })
    .execute();
};

/** A turn added after staff read the transcript has not been reviewed; a flag stays. */
const updateTranscript = async (
  transaction: Transaction<Schema>,
  seal: Seal,
  update: SessionUpdate,
  turn: TurnRecord,
  summary: Summary,
): Promise<void> => {
  const transcript = () =>
    transaction
      .updateTable('transcript')
      .where('practice', '=', seal.practice)
      .where('id', '=', seal.transcript);
  await transcript()
    .set({
      language: update.language,
      duration_seconds: turn.secondsSinceStart,
      sealed_summary: sealSummary(seal, summary),
    })
    .execute();
  await transcript().set({ review: 'unreviewed' }).where('review', '=', 'reviewed').execute();
};

const turnsOf = (queries: Queries, practice: PracticeId, session: SessionId) =>
  queries
    .selectFrom('session')
    .innerJoin('session_turn', (join) =>
      join
        .onRef('session_turn.practice', '=', 'session.practice')
        .onRef('session_turn.session', '=', 'session.id'),
    )
    .innerJoin('turn', (join) =>
      join
        .onRef('turn.practice', '=', 'session.practice')
        .onRef('turn.transcript', '=', 'session.transcript')
        .onRef('turn.sequence', '=', 'session_turn.sequence'),
    )
    .selectAll('turn')
    .select(['session_turn.client_id', 'session_turn.session', 'session_turn.sealed_reply as session_reply'])
    .where('session.practice', '=', practice)
    .where('session.id', '=', session)
    .orderBy('turn.sequence');

type SessionTurnRow = Awaited<ReturnType<ReturnType<typeof turnsOf>['execute']>>[number];

const openSessionTurn = (seal: Seal, row: SessionTurnRow): StoredTurn => ({
  ...openTurn(seal, row),
  clientId: row.client_id,
  reply: openReply(seal, row.session, row.client_id, row.session_reply),
});

export const createSessionStore = (options: SessionStoreOptions): SessionStore => {
  const { database, keys, cipher } = options;
  const forUpdate = database.kind === 'postgres';

  const sealOf = async (
    queries: Queries,
    practice: PracticeId,
    transcript: TranscriptId,
  ): Promise<Seal | null> => {
    const key = await readDataKey(queries, keys, practice, transcript);
    return key ? { cipher, key, practice, transcript } : null;
  };

  const openTurns = async (
    queries: Queries,
    rows: readonly SessionTurnRow[],
  ): Promise<readonly StoredTurn[]> => {
    const [first] = rows;
    const seal = first ? await sealOf(queries, first.practice, first.transcript) : null;
    return seal ? rows.map((row) => openSessionTurn(seal, row)) : [];
  };

  const turnOf = async (
    queries: Queries,
    practice: PracticeId,
    session: SessionId,
    clientId: string,
  ): Promise<StoredTurn | null> => {
    const rows = await turnsOf(queries, practice, session)
      .where('session_turn.client_id', '=', clientId)
      .execute();
    return (await openTurns(queries, rows))[0] ?? null;
  };

  const insertTranscript = async (
    transaction: Transaction<Schema>,
    session: Session,
    kept: Keeping,
    turn: TurnRecord,
    summary: Summary,
  ): Promise<Seal> => {
    const { practice, transcript } = session;
    const { key, wrapped } = createDataKey(keys, practice, transcript);
    const seal = { cipher, key, practice, transcript };
    await transaction
      .insertInto('transcript')
      .values({
        practice,
        id: transcript,
        year: kept.year,
        language: session.language,
        duration_seconds: turn.secondsSinceStart,
        review: 'unreviewed',
        sealed_summary: sealSummary(seal, summary),
      })
      .execute();
    const expires_at = expiresAt(session.startedAt, kept.retentionDays, options.chance());
    await transaction
      .insertInto('transcript_key')
      .values({ ...wrapped, expires_at })
      .execute();
    return seal;
  };

  return {
    begin: (practice, tokenHash, session, kept, turn, summary) =>
      database.query.transaction().execute(async (transaction) => {
        const own = { ...session, practice };
        if (!(await claimToken(transaction, tokenHash, own))) return 'exists';
        const seal = await insertTranscript(transaction, own, kept, turn, summary);
        await insertTurn(transaction, session.id, seal, turn);
        return 'begun';
      }),

    async find(practice, tokenHash, now) {
      const row = await database.query
        .selectFrom('session')
        .selectAll()
        .where('practice', '=', practice)
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row && !isIdle(row, now) ? asSession(row) : null;
    },

    append: (session, update, turn, summary) =>
      database.query.transaction().execute(async (transaction) => {
        const { practice, id } = session;
        const row = await transaction
          .selectFrom('session')
          .selectAll()
          .where('practice', '=', practice)
          .where('id', '=', id)
          .$if(forUpdate, (select) => select.forUpdate())
          .executeTakeFirst();
        if (!row || isIdle(row, update.lastTurnAt)) return 'ended';
        const stored = await turnOf(transaction, practice, id, turn.clientId);
        if (stored) return { stored };
        if (turn.sequence !== row.last_sequence + 1) return 'conflict';
        const seal = await sealOf(transaction, practice, row.transcript);
        if (!seal) return 'ended';
        await insertTurn(transaction, id, seal, turn);
        await transaction
          .updateTable('session')
          .set(updateColumns(update, turn.sequence))
          .where('practice', '=', practice)
          .where('id', '=', id)
          .execute();
        await updateTranscript(transaction, seal, update, turn, summary);
        const { keptReplyText: _kept, ...appended } = turn;
        return { stored: appended };
      }),

    turn: (practice, session, clientId) => turnOf(database.query, practice, session, clientId),

    async turnsAfter(practice, session, sequence) {
      const rows = await turnsOf(database.query, practice, session)
        .where('turn.sequence', '>', sequence)
        .execute();
      return openTurns(database.query, rows);
    },

    async rate(practice, session, clientId) {
      const { numInsertedOrUpdatedRows = 0n } = await database.query
        .insertInto('rated')
        .values({ practice, session, client_id: clientId })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    },

    end: (practice, session) =>
      database.query.transaction().execute((transaction) => deleteSession(transaction, practice, session)),

    async sweep(before) {
      const ended = await database.query.transaction().execute(async (transaction) => {
        const idle = await transaction
          .selectFrom('session')
          .select(['practice', 'id'])
          .where('last_turn_at', '<', before)
          // What another node is just writing to is not idle.
          .$if(forUpdate, (select) => select.forUpdate().skipLocked())
          .execute();
        for (const row of idle) await deleteSession(transaction, row.practice, row.id);
        return idle.length;
      });
      // Also for the sessions that were ended one by one since the last time.
      await forgetDeleted(database);
      return ended;
    },
  };
};
