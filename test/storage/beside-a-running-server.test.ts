import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createAuditLog } from '../../server/audit/audit-log.ts';
import { describeOnBoth } from '../support/databases.ts';
import { anUpdate, aSummary, aTurn, begin, SUNRISE, storesWith } from './samples.ts';

const COMMAND = fileURLToPath(new URL('../support/audit-writer.ts', import.meta.url));
const KEY = Buffer.alloc(32, 3);

describeOnBoth('the command line beside a running server', (databases) => {
  it('opens, writes and closes the database again and again, and no visitor notices', async () => {
    const location = await databases.locate();
    const database = await databases.open(location);
    const { stores } = await storesWith(database);
    const where =
      location.kind === 'sqlite'
        ? { ...location, encryptionKey: location.encryptionKey?.toString('hex') }
        : location;
    const command = (actor: string) => {
      const argument = JSON.stringify({ location: where, key: KEY.toString('hex'), count: 3, actor });
      return promisify(execFile)(process.execPath, ['--import', 'tsx', COMMAND, argument]);
    };
    const commands = async (actor: string) => {
      for (let run = 0; run < 3; run += 1) await command(actor);
    };

    let isRunning = true;
    const both = Promise.all([commands('one'), commands('two')]).finally(() => {
      isRunning = false;
    });
    let visits = 0;
    while (isRunning) {
      const { session } = await begin(stores);
      await stores.sessions.append(session, anUpdate(), aTurn({ sequence: 2 }), aSummary());
      await stores.sessions.sweep(0);
      await stores.transcripts.page(SUNRISE, 'unreviewed', null, 5);
      visits += 1;
    }
    await both;

    expect(visits).toBeGreaterThan(0);
    const { counts } = await stores.transcripts.page(SUNRISE, 'unreviewed', null, 1);
    expect(counts.unreviewed).toBe(visits);
    expect(await createAuditLog(database, KEY).verify()).toMatchObject({ ok: true, entries: 18 });
  });
});
