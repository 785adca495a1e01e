/** What a stored conversation knows of the day it took place: the year where the practice is, and nothing finer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storedValues } from '../../server/storage/stored-values.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connect, send } from '../support/visitor.ts';

/** Half past nine in the evening of New Year's Eve in Los Angeles, half past midnight of the new year in Florida. */
const NEW_YEAR = Date.parse('2027-01-01T05:30:00Z');
const PLACES = [
  ['sunrise-dental', 2026],
  ['harbor-family-medicine', 2027],
] as const;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ now: NEW_YEAR });
  for (const [practice] of PLACES) {
    const visitor = await connect(server.url, practice);
    for (const text of ['are you open today?', 'are you open on January 4?', 'where can I park?'])
      await send(visitor, text);
    visitor.close();
  }
});
afterAll(() => server.destroy());

it.each(PLACES)('%s keeps the year %i', async (practice, year) => {
  const { rows } = await server.installation.stores.transcripts.page(
    practice as PracticeId,
    'unreviewed',
    null,
    10,
  );
  expect(rows.map((row) => row.year)).toEqual([year]);
});

it('and no column of it tells the day, the hour or the moment', async () => {
  const seen: string[] = [];
  for await (const { table, column, text } of storedValues(server.installation)) {
    if (!['transcript', 'turn'].includes(table)) continue;
    seen.push(column);
    expect([column, text]).not.toEqual([
      column,
      expect.stringMatching(
        /17987|20(26|27)-\d\d|january|jan\b|december|\b(mon|tues|wednes|thurs|fri|satur|sun)day|\d (a|p)\.m\./i,
      ),
    ]);
    if (/^\d+$/.test(text)) expect([column, Number(text) < 10_000]).toEqual([column, true]);
  }
  // The search saw what it must: the texts, opened.
  expect(seen).toEqual(expect.arrayContaining(['year', 'sealed_visitor_text', 'sealed_summary']));
});
