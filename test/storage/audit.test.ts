import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createAuditLog } from '../../server/audit/audit-log.ts';
import type { Database } from '../../server/storage/database.ts';
import type { DatabaseLocation } from '../../server/storage/open-database.ts';
import type { AuditEntry } from '../../server/storage/stores.ts';
import { describeOnBoth } from '../support/databases.ts';
import { HARBOR, NOW, SUNRISE } from './samples.ts';

const KEY = Buffer.alloc(32, 3);
const WRITER = fileURLToPath(new URL('../support/audit-writer.ts', import.meta.url));

const entry = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  at: NOW,
  practice: SUNRISE,
  actor: 'staff-1',
  action: 'transcript:view',
  subject: 'transcript-1',
  ...over,
});

const logOf = async (database: Database, entries: number) => {
  const log = createAuditLog(database, KEY);
  for (let number = 1; number <= entries; number += 1) await log.append(entry({ at: NOW + number }));
  return log;
};

const write = (location: DatabaseLocation, actor: string, count: number) => {
  const plain =
    location.kind === 'sqlite'
      ? { ...location, encryptionKey: location.encryptionKey?.toString('hex') }
      : location;
  const argument = JSON.stringify({ location: plain, key: KEY.toString('hex'), count, actor });
  return promisify(execFile)(process.execPath, ['--import', 'tsx', WRITER, argument]);
};

describeOnBoth('the audit log', (databases) => {
  it('verifies when nobody touched it, empty or not', async () => {
    const database = await databases.open();
    const log = await logOf(database, 0);
    expect(await log.verify()).toMatchObject({ ok: true, entries: 0 });

    await logOf(database, 5);
    expect(await log.verify()).toMatchObject({ ok: true, entries: 5 });
  });

  it.each<[string, Record<string, unknown>]>([
    ['time', { at: NOW }],
    ['practice', { practice: HARBOR }],
    ['practice removed', { practice: null }],
    ['actor', { actor: 'staff-2' }],
    ['action', { action: 'transcript:list' }],
    ['subject', { subject: 'transcript-2' }],
    ['hash', { hash: 'f'.repeat(64) }],
    ['link', { previous: 'f'.repeat(64) }],
  ])('names the row in which one thing was changed: %s', async (_, change) => {
    const database = await databases.open();
    const log = await logOf(database, 5);

    await database.query.updateTable('audit').set(change).where('number', '=', 3).execute();

    expect(await log.verify()).toEqual({ ok: false, number: 3, fault: 'changed' });
  });

  it('names the row that was deleted', async () => {
    const database = await databases.open();
    const log = await logOf(database, 5);

    await database.query.deleteFrom('audit').where('number', '=', 2).execute();

    expect(await log.verify()).toEqual({ ok: false, number: 2, fault: 'missing' });
  });

  it('notices that the newest rows were deleted, and takes no entry after that gap', async () => {
    const database = await databases.open();
    const log = await logOf(database, 5);

    await database.query.deleteFrom('audit').where('number', '>=', 4).execute();

    expect(await log.verify()).toEqual({ ok: false, number: 4, fault: 'cut-off' });
    await log.append(entry());
    expect(await log.verify()).toEqual({ ok: false, number: 4, fault: 'missing' });
  });

  it('notices that two rows changed places', async () => {
    const database = await databases.open();
    const log = await logOf(database, 5);
    const move = (from: number, to: number) =>
      database.query.updateTable('audit').set({ number: to }).where('number', '=', from).execute();

    await move(2, 100);
    await move(3, 2);
    await move(100, 3);

    expect(await log.verify()).toMatchObject({ ok: false, number: 2 });
  });

  it('cannot be shortened by writing a matching end without the key', async () => {
    const database = await databases.open();
    const log = await logOf(database, 5);
    const third = await database.query
      .selectFrom('audit')
      .select(['number', 'hash'])
      .where('number', '=', 3)
      .executeTakeFirstOrThrow();

    await database.query.deleteFrom('audit').where('number', '>', 3).execute();
    await database.query.updateTable('audit_head').set(third).execute();

    expect(await log.verify()).toMatchObject({ ok: false, fault: 'head' });
    await expect(log.append(entry())).rejects.toThrow('end of the audit log');
  });

  it('cannot be continued with a forged entry', async () => {
    const database = await databases.open();
    const log = await logOf(database, 2);
    const forger = createAuditLog(database, Buffer.alloc(32, 4));

    await expect(forger.append(entry())).rejects.toThrow();

    expect(await log.verify()).toMatchObject({ ok: true, entries: 2 });
  });

  it('shows against a noted end that the database was put back to an older state', async () => {
    const database = await databases.open();
    const log = await logOf(database, 5);
    const noted = await log.verify();
    await database.query.deleteFrom('audit').execute();
    await database.query.deleteFrom('audit_head').execute();

    expect(await log.verify()).toMatchObject({ ok: true, entries: 0 });
    expect(await log.verify(noted.ok ? noted.head : undefined)).toEqual({
      ok: false,
      number: 1,
      fault: 'cut-off',
    });
  });

  it('is written by several processes at once without a gap', async () => {
    const location = await databases.locate();
    const database = await databases.open(location);

    await Promise.all([write(location, 'one', 60), write(location, 'two', 60), logOf(database, 60)]);

    expect(await createAuditLog(database, KEY).verify()).toMatchObject({ ok: true, entries: 180 });
  });

  it('shows a practice its own entries only, newest first, page by page', async () => {
    const database = await databases.open();
    const log = await logOf(database, 3);
    await log.append(entry({ practice: HARBOR }));
    await log.append(entry({ practice: null }));
    await log.append(entry());

    const first = await log.page(SUNRISE, null, 2);
    const second = await log.page(SUNRISE, first[1]?.number ?? 0, 10);

    expect(first.map((row) => row.number)).toEqual([6, 3]);
    expect(second.map((row) => row.number)).toEqual([2, 1]);
  });
});
