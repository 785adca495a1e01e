import { expect, it } from 'vitest';
import { expiresAt } from '../../server/storage/retention-limit.ts';
import type { TranscriptId } from '../../server/storage/stores.ts';
import type { DeidentifiedText } from '../../shared/deidentify/deidentified.ts';
import { describeOnBoth } from '../support/databases.ts';
import {
  anUpdate,
  aSummary,
  aTurn,
  begin,
  NOW,
  RETENTION_DAYS,
  SUNRISE,
  storesWith,
  YEAR,
} from './samples.ts';

const DAY_MS = 86_400_000;
const TABLES = ['transcript', 'turn', 'transcript_key', 'unanswered', 'session', 'session_turn'] as const;

describeOnBoth('a transcript', (databases) => {
  it('shows staff the turns in order, with what was kept of them', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores);
    const withheld = aTurn({
      sequence: 2,
      secondsSinceStart: 31,
      category: 'health',
      visitorText: null,
      manifest: null,
    });
    const summary = aSummary({ outcome: 'redirected', guardEvents: { health: 1 }, turns: 2 });
    await stores.sessions.append(session, anUpdate(), withheld, summary);

    expect(await stores.transcripts.view(SUNRISE, session.transcript)).toEqual({
      id: session.transcript,
      year: YEAR,
      language: 'es',
      durationSeconds: 31,
      review: 'unreviewed',
      summary,
      turns: [
        {
          sequence: 1,
          secondsSinceStart: 0,
          category: 'general',
          visitorText: 'are you open on [date 1]?',
          decision: 'answer',
          replyText: 'Yes, we are open.',
          source: { entry: 'hours', version: 1 },
        },
        {
          sequence: 2,
          secondsSinceStart: 31,
          category: 'health',
          visitorText: null,
          decision: 'answer',
          replyText: 'Yes, we are open.',
          source: { entry: 'hours', version: 1 },
        },
      ],
    });
  });

  it('is listed page by page, each once, in an order that tells nothing', async () => {
    const { stores } = await storesWith(await databases.open());
    const begun: string[] = [];
    for (let visit = 0; visit < 7; visit += 1) begun.push((await begin(stores)).session.transcript);

    const listed: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof stores.transcripts.page>> = await stores.transcripts.page(
        SUNRISE,
        'unreviewed',
        after,
        3,
      );
      listed.push(...page.rows.map((row) => row.id));
      after = page.next;
    } while (after);

    expect(listed).toEqual([...begun].sort());
  });

  it('moves between the review states, and back to unreviewed when the visitor writes again', async () => {
    const { stores } = await storesWith(await databases.open());
    const { session } = await begin(stores);
    const flagged = await begin(stores);

    expect(await stores.transcripts.review(SUNRISE, session.transcript, 'reviewed')).toBe(true);
    expect(await stores.transcripts.review(SUNRISE, flagged.session.transcript, 'flagged')).toBe(true);
    const { counts } = await stores.transcripts.page(SUNRISE, 'reviewed', null, 10);
    expect(counts).toEqual({ unreviewed: 0, reviewed: 1, flagged: 1 });

    await stores.sessions.append(session, anUpdate(), aTurn({ sequence: 2 }), aSummary());
    await stores.sessions.append(flagged.session, anUpdate(), aTurn({ sequence: 2 }), aSummary());
    expect((await stores.transcripts.view(SUNRISE, session.transcript))?.review).toBe('unreviewed');
    expect((await stores.transcripts.view(SUNRISE, flagged.session.transcript))?.review).toBe('flagged');
  });

  it('is gone with its key, its turns and its session when staff purge it', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    const { session, token } = await begin(stores);

    expect(await stores.transcripts.purge(SUNRISE, session.transcript)).toBe(true);

    for (const table of TABLES)
      expect(await database.query.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(await stores.transcripts.view(SUNRISE, session.transcript)).toBeNull();
    expect(await stores.transcripts.purge(SUNRISE, session.transcript)).toBe(false);
    expect(await stores.sessions.find(SUNRISE, token, NOW)).toBeNull();
    expect(await stores.sessions.append(session, anUpdate(), aTurn({ sequence: 2 }), aSummary())).toBe(
      'ended',
    );
  });

  it('is destroyed by the retention limit and not before', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    for (let visit = 0; visit < 5; visit += 1) await begin(stores);
    const limit = NOW + RETENTION_DAYS * DAY_MS;

    expect(await stores.transcripts.expire(NOW + RETENTION_DAYS * 0.7 * DAY_MS)).toBe(0);
    expect(await stores.transcripts.expire(limit)).toBe(5);

    for (const table of TABLES)
      expect(await database.query.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  it('does not exist under a made-up id', async () => {
    const { stores } = await storesWith(await databases.open());

    expect(await stores.transcripts.view(SUNRISE, "x' or '1'='1" as TranscriptId)).toBeNull();
    expect(await stores.transcripts.review(SUNRISE, 'x' as TranscriptId, 'flagged')).toBe(false);
  });

  it('keeps every character that a visitor can type', async () => {
    const { stores } = await storesWith(await databases.open());
    const text = `¿Abren el sábado? 🦷 "quotes" '; drop table turn; -- \u200d\t` as DeidentifiedText;
    const { session } = await begin(stores, {}, aTurn({ visitorText: text }));

    expect((await stores.transcripts.view(SUNRISE, session.transcript))?.turns[0]?.visitorText).toBe(text);
  });
});

it.each([1, 7, 30, 400])(
  'a retention of %i days ends within the limit and not at a time that tells the beginning',
  (days) => {
    const ends = Array.from({ length: 200 }, (_, step) => expiresAt(NOW, days, step / 200));

    expect(Math.max(...ends)).toBeLessThanOrEqual(NOW + days * DAY_MS);
    expect(Math.min(...ends)).toBeGreaterThan(NOW + days * 0.7 * DAY_MS);
    expect(new Set(ends).size).toBeGreaterThan(5);
  },
);
