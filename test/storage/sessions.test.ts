import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createStores } from '../../server/storage/create-stores.ts';
import { SESSION_IDLE_MS } from '../../shared/protocol/limits.ts';
import { describeOnBoth } from '../support/databases.ts';
import {
  anUpdate,
  aSession,
  aSummary,
  aTurn,
  begin,
  KEPT,
  NOW,
  newToken,
  SUNRISE,
  storesWith,
} from './samples.ts';

describeOnBoth('a visit', (databases) => {
  it('is found again by its token with everything a follow-up question needs', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session, token } = await begin(stores);

    expect(await stores.sessions.find(SUNRISE, token, NOW + 1)).toEqual(session);
  });

  it('rates each answer once, and the mark goes with the session', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    const { session, turn } = await begin(stores);
    const rate = () => stores.sessions.rate(SUNRISE, session.id, turn.clientId);

    expect([await rate(), await rate()]).toEqual([true, false]);
    await expect(stores.sessions.rate(SUNRISE, session.id, aTurn().clientId)).rejects.toThrow();
    await stores.sessions.end(SUNRISE, session.id);

    expect(await database.query.selectFrom('rated').selectAll().execute()).toEqual([]);
  });

  it('begins whole or not at all', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    const { session } = await begin(stores);
    const token = newToken();

    const clash = aSession({ transcript: session.transcript });
    await expect(stores.sessions.begin(SUNRISE, token, clash, KEPT, aTurn(), aSummary())).rejects.toThrow();

    expect(await stores.sessions.find(SUNRISE, token, NOW)).toBeNull();
    const turns = await database.query.selectFrom('turn').selectAll().execute();
    expect(turns).toHaveLength(1);
  });

  it('begins once when its first turn is sent twice at the same time', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    const token = newToken();
    const turn = aTurn();
    const attempt = () => stores.sessions.begin(SUNRISE, token, aSession(), KEPT, turn, aSummary());

    const outcomes = await Promise.all([attempt(), attempt(), attempt()]);

    expect([...outcomes].sort()).toEqual(['begun', 'exists', 'exists']);
    expect(await database.query.selectFrom('transcript').selectAll().execute()).toHaveLength(1);
  });

  it('is over after thirty idle minutes, and its token may begin a new one', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session, token } = await begin(stores);
    const later = NOW + SESSION_IDLE_MS + 1;

    expect(await stores.sessions.find(SUNRISE, token, NOW + SESSION_IDLE_MS)).not.toBeNull();
    expect(await stores.sessions.find(SUNRISE, token, later)).toBeNull();
    expect(
      await stores.sessions.append(
        session,
        anUpdate({ lastTurnAt: later }),
        aTurn({ sequence: 2 }),
        aSummary(),
      ),
    ).toBe('ended');
    const next = aSession({ startedAt: later, lastTurnAt: later });
    expect(await stores.sessions.begin(SUNRISE, token, next, KEPT, aTurn(), aSummary())).toBe('begun');
    expect(await stores.sessions.find(SUNRISE, token, later)).toEqual(next);
  });

  it('keeps each turn once, whoever sends it how often', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores);
    const turn = aTurn({ sequence: 2, secondsSinceStart: 20 });
    const { keptReplyText: _kept, ...stored } = turn;

    const first = await stores.sessions.append(session, anUpdate(), turn, aSummary());
    const again = await stores.sessions.append(session, anUpdate(), { ...turn, sequence: 3 }, aSummary());

    expect(first).toEqual({ stored });
    expect(again).toEqual({ stored });
    expect(await stores.sessions.turn(SUNRISE, session.id, turn.clientId)).toEqual(stored);
    expect(await stores.sessions.turnsAfter(SUNRISE, session.id, 1)).toEqual([stored]);
  });

  it('gives a sequence number to one of two nodes only', async () => {
    const location = await databases.locate();
    const { stores, keys } = await storesWith(await databases.open(location));
    const other = createStores({ database: await databases.open(location), keys });
    const { session } = await begin(stores);
    const append = (node: typeof other) =>
      node.sessions.append(session, anUpdate(), aTurn({ sequence: 2 }), aSummary());

    const outcomes = await Promise.all([append(stores), append(other)]);

    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await stores.sessions.turnsAfter(SUNRISE, session.id, 0)).toHaveLength(2);
  });

  it('moves on with the turn: time, slots, language and sequence', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session, token } = await begin(stores);
    const update = anUpdate();

    await stores.sessions.append(session, update, aTurn({ sequence: 2 }), aSummary());

    expect(await stores.sessions.find(SUNRISE, token, NOW)).toEqual({
      ...session,
      ...update,
      lastSequence: 2,
    });
  });

  it('leaves no time and no client id behind when it ends; the transcript stays', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    const { session, token, turn } = await begin(stores);

    await stores.sessions.end(SUNRISE, session.id);

    expect(await stores.sessions.find(SUNRISE, token, NOW)).toBeNull();
    expect(await stores.sessions.turn(SUNRISE, session.id, turn.clientId)).toBeNull();
    expect(await stores.sessions.append(session, anUpdate(), aTurn({ sequence: 2 }), aSummary())).toBe(
      'ended',
    );
    const left = await sql<{
      rows: number;
    }>`select (select count(*) from session) + (select count(*) from session_turn) as rows`.execute(
      database.query,
    );
    expect(Number(left.rows[0]?.rows)).toBe(0);
    expect((await stores.transcripts.view(SUNRISE, session.transcript))?.turns).toHaveLength(1);
  });

  it('is swept away when it is idle, and only then', async () => {
    const { stores } = await storesWith(await databases.open());
    const idle = await begin(stores, { lastTurnAt: NOW - 1_000 });
    const live = await begin(stores);

    expect(await stores.sessions.sweep(NOW)).toBe(1);

    expect(await stores.sessions.find(SUNRISE, idle.token, NOW)).toBeNull();
    expect(await stores.sessions.find(SUNRISE, live.token, NOW)).not.toBeNull();
  });
});
