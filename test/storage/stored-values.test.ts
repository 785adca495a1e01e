import { expect, it } from 'vitest';
import type { Database } from '../../server/storage/database.ts';
import { fieldCipher, noFieldCipher } from '../../server/storage/field-cipher.ts';
import type { MasterKeys } from '../../server/storage/master-key.ts';
import { type StoredValue, storedValues } from '../../server/storage/stored-values.ts';
import { describeOnBoth } from '../support/databases.ts';
import { anUpdate, aSummary, aTurn, begin, NOW, SUNRISE, storesWith } from './samples.ts';

const everything = async (
  database: Database,
  keys: MasterKeys,
  cipher = fieldCipher,
): Promise<readonly StoredValue[]> => {
  const values: StoredValue[] = [];
  for await (const value of storedValues({ database, keys, cipher })) values.push(value);
  return values;
};

describeOnBoth('a search of everything that is stored', (databases) => {
  it('sees each column of each row, and what was sealed as it was before', async () => {
    const database = await databases.open();
    const { stores, keys } = await storesWith(database);
    await begin(stores);
    await stores.counters.add(SUNRISE, '2026-03-09', 15, 'decision:answer');

    const values = await everything(database, keys);
    const at = (place: string) =>
      values.filter(({ table, column }) => `${table}.${column}` === place).map(({ text }) => text);
    expect(at('turn.sealed_visitor_text')).toEqual(['are you open on [date 1]?']);
    expect(at('turn.sealed_reply').join()).toContain('Yes, we are open.');
    expect(at('turn.sealed_identifiers').map((manifest) => JSON.parse(manifest))).toMatchObject([
      { counts: { date: 1 }, rules: [expect.stringMatching(/^date\./)] },
    ]);
    expect(at('session_turn.sealed_reply').join()).toContain('9 to 5');
    expect(at('transcript.sealed_summary').join()).toContain('Asked about hours');
    expect(at('practice_document.yaml').join()).toContain('Sunrise Dental');
    expect(at('counter.name')).toEqual(['decision:answer']);

    const seen = new Set(values.map(({ table }) => table));
    const filled = await Promise.all(
      (await database.query.introspection.getTables()).map(async ({ name }) => {
        const row = await database.query
          .selectFrom(name as 'practice')
          .selectAll()
          .limit(1)
          .executeTakeFirst();
        return row ? name : null;
      }),
    );
    expect([...seen].sort()).toEqual(filled.filter((name) => name !== null).sort());
  });

  it('misses no row of a table that is read in pages', async () => {
    const database = await databases.open();
    const { stores, keys } = await storesWith(database);
    const { session } = await begin(stores);
    for (let sequence = 2; sequence <= 130; sequence += 1)
      await stores.sessions.append(session, anUpdate(), aTurn({ sequence }), aSummary());
    for (let visit = 0; visit < 105; visit += 1) await begin(stores, { startedAt: NOW + visit });

    const values = await everything(database, keys);
    const rows = (place: string) =>
      values.filter(({ table, column }) => `${table}.${column}` === place).length;
    expect(rows('turn.sealed_visitor_text')).toBe(235);
    expect(rows('session_turn.sealed_reply')).toBe(235);
    expect(rows('transcript.sealed_summary')).toBe(106);
    expect(rows('transcript_key.wrapped_key')).toBe(106);
  });

  it('says whose a row is', async () => {
    const database = await databases.open();
    const { stores, keys } = await storesWith(database, { encryptFields: false });
    await begin(stores);
    const values = await everything(database, keys, noFieldCipher);
    for (const { table, practice } of values)
      if (['practice', 'turn', 'session', 'session_turn', 'transcript'].includes(table))
        expect(practice).not.toBeNull();
    expect(values.find(({ column }) => column === 'sealed_visitor_text')?.practice).toBe(SUNRISE);
  });

  it('is refused a value that was changed: nothing is passed over in silence', async () => {
    const database = await databases.open();
    const { stores, keys } = await storesWith(database);
    await begin(stores);
    await database.query.updateTable('turn').set({ sealed_reply: 'gcm1.AAAA' }).execute();
    await expect(everything(database, keys)).rejects.toThrow(/turn.sealed_reply/);
  });
});
