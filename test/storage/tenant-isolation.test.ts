import { expect, it } from 'vitest';
import { describeOnBoth } from '../support/databases.ts';
import {
  anUpdate,
  aSession,
  aSummary,
  aTurn,
  begin,
  HARBOR,
  KEPT,
  NOW,
  newToken,
  SUNRISE,
  storesWith,
} from './samples.ts';

describeOnBoth("another practice's rows do not exist", (databases) => {
  const visit = async () => {
    const { stores } = await storesWith(await databases.open());
    return { stores, ...(await begin(stores)) };
  };

  it('for a token', async () => {
    const { stores, token } = await visit();

    expect(await stores.sessions.find(HARBOR, token, NOW)).toBeNull();
  });

  it('for a session: turns cannot be read, added or ended', async () => {
    const { stores, session, token, turn } = await visit();

    expect(await stores.sessions.turn(HARBOR, session.id, turn.clientId)).toBeNull();
    expect(await stores.sessions.turnsAfter(HARBOR, session.id, 0)).toEqual([]);
    const forged = { ...session, practice: HARBOR };
    expect(await stores.sessions.append(forged, anUpdate(), aTurn({ sequence: 2 }), aSummary())).toBe(
      'ended',
    );
    await stores.sessions.end(HARBOR, session.id);
    expect(await stores.sessions.find(SUNRISE, token, NOW)).toEqual(session);
  });

  it('for a visit that begins under another practice with ids it has seen', async () => {
    const { stores, session, token } = await visit();
    const forged = aSession({ id: session.id, transcript: session.transcript });

    expect(await stores.sessions.begin(HARBOR, newToken(), forged, KEPT, aTurn(), aSummary())).toBe('begun');

    expect(await stores.sessions.find(SUNRISE, token, NOW)).toEqual(session);
    expect((await stores.transcripts.view(SUNRISE, session.transcript))?.turns).toHaveLength(1);
  });

  it('for transcripts: not listed, counted, shown, reviewed or purged', async () => {
    const { stores, session } = await visit();
    const { transcript } = session;

    expect(await stores.transcripts.page(HARBOR, 'unreviewed', null, 10)).toEqual({
      rows: [],
      counts: { unreviewed: 0, reviewed: 0, flagged: 0 },
      next: null,
    });
    expect(await stores.transcripts.view(HARBOR, transcript)).toBeNull();
    expect(await stores.transcripts.review(HARBOR, transcript, 'flagged')).toBe(false);
    expect(await stores.transcripts.purge(HARBOR, transcript)).toBe(false);
    expect((await stores.transcripts.view(SUNRISE, transcript))?.review).toBe('unreviewed');
  });

  it('for counters', async () => {
    const { stores } = await visit();
    await stores.counters.add(SUNRISE, '2026-03-09', 10, 'turn');

    expect(await stores.counters.read(HARBOR, '2026-01-01', '2026-12-31')).toEqual([]);
    expect(await stores.counters.totals(HARBOR, '2026-01-01', 'turn')).toEqual([]);
  });

  it('for documents and origins', async () => {
    const { stores } = await visit();

    await stores.practices.setOrigins(HARBOR, ['https://harbor.example.com']);
    await stores.practices.publish(HARBOR, 'id: harbor-family\nname: Harbor\n', null);

    expect(await stores.practices.published(SUNRISE)).toEqual({
      practice: SUNRISE,
      version: 1,
      yaml: 'id: sunrise-dental\nname: Sunrise Dental\n',
      origins: ['https://sunrise.example.com'],
    });
  });
});
