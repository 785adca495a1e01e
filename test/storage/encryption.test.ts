import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingMasterKeys, rewrapDataKeys } from '../../server/storage/data-keys.ts';
import type { Database } from '../../server/storage/database.ts';
import { addMasterKey, loadMasterKeys } from '../../server/storage/master-key.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import type { DeidentifiedText } from '../../shared/deidentify/deidentified.ts';
import { describeOnBoth } from '../support/databases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  aSession,
  aSummary,
  aTurn,
  begin,
  KEPT,
  newKeyFile,
  newToken,
  SUNRISE,
  storesWith,
} from './samples.ts';

const PLANTED = 'is the zanzibarine crown in stock?';
const plantedTurn = () => aTurn({ visitorText: PLANTED as DeidentifiedText });

const filesHold = (folder: string, word: string): boolean =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(word));

describeOnBoth('encrypted columns', (databases) => {
  const twoVisits = async (database: Database) => {
    const { stores } = await storesWith(database);
    const one = await begin(stores, {}, plantedTurn());
    const two = await begin(stores);
    return { stores, one: one.session.transcript, two: two.session.transcript };
  };

  it.each(['sealed_visitor_text', 'sealed_identifiers', 'sealed_reply'] as const)(
    'do not open in another row: %s',
    async (column) => {
      const database = await databases.open();
      const { stores, one, two } = await twoVisits(database);
      const { [column]: moved } = await database.query
        .selectFrom('turn')
        .select(column)
        .where('transcript', '=', one)
        .executeTakeFirstOrThrow();

      await database.query
        .updateTable('turn')
        .set({ [column]: moved })
        .where('transcript', '=', two)
        .execute();

      await expect(stores.transcripts.view(SUNRISE, two)).rejects.toThrow();
    },
  );

  it('do not open in another row even with the key of the row they came from', async () => {
    const database = await databases.open();
    const { stores, one, two } = await twoVisits(database);
    const key = await database.query
      .selectFrom('transcript_key')
      .select(['master_key', 'wrapped_key'])
      .where('transcript', '=', one)
      .executeTakeFirstOrThrow();

    await database.query.updateTable('transcript_key').set(key).where('transcript', '=', two).execute();

    await expect(stores.transcripts.view(SUNRISE, two)).rejects.toThrow();
  });

  it('do not open in another column of the same row', async () => {
    const database = await databases.open();
    const { stores, one } = await twoVisits(database);
    const row = await database.query
      .selectFrom('turn')
      .selectAll()
      .where('transcript', '=', one)
      .executeTakeFirstOrThrow();

    await database.query
      .updateTable('turn')
      .set({ sealed_visitor_text: row.sealed_reply })
      .where('transcript', '=', one)
      .execute();

    await expect(stores.transcripts.view(SUNRISE, one)).rejects.toThrow();
  });

  it('do not accept plain text that somebody wrote into the database', async () => {
    const database = await databases.open();
    const { stores, one } = await twoVisits(database);

    await database.query
      .updateTable('turn')
      .set({ sealed_visitor_text: `plain.${PLANTED}` })
      .where('transcript', '=', one)
      .execute();

    await expect(stores.transcripts.view(SUNRISE, one)).rejects.toThrow();
  });

  it('are noise to whoever has the database and another master key', async () => {
    const location = await databases.locate();
    const { one } = await twoVisits(await databases.open(location));
    const stranger = await storesWith(await databases.open(location), { keys: loadMasterKeys(newKeyFile()) });

    await expect(stranger.stores.transcripts.view(SUNRISE, one)).rejects.toThrow();
  });

  it('hold no planted word, which is found when both encryptions are off', async () => {
    const dump = async (encryptFields: boolean): Promise<string> => {
      const database = await databases.open();
      const { stores } = await storesWith(database, { encryptFields });
      await begin(stores, {}, plantedTurn());
      return JSON.stringify(await database.query.selectFrom('turn').selectAll().execute());
    };

    expect(await dump(true)).not.toContain('zanzibarine');
    expect(await dump(false)).toContain('zanzibarine');
  });

  it('stay readable when the master key is rotated, and no data key hangs on the old one', async () => {
    const database = await databases.open();
    const file = newKeyFile();
    const before = loadMasterKeys(file);
    const { stores } = await storesWith(database, { keys: before });
    const { session } = await begin(stores, {}, plantedTurn());

    const after = addMasterKey(file);
    expect(await rewrapDataKeys(database, after)).toBe(1);
    expect(await rewrapDataKeys(database, after)).toBe(0);

    const rows = await database.query.selectFrom('transcript_key').select('master_key').execute();
    expect(rows).toEqual([{ master_key: after.wrapping.id }]);
    expect(await missingMasterKeys(database, loadMasterKeys(newKeyFile()))).toEqual([after.wrapping.id]);
    const whileRunning = await stores.transcripts.view(SUNRISE, session.transcript);
    expect(whileRunning?.turns[0]?.visitorText).toBe(PLANTED);
    const renewed = await storesWith(database, { keys: loadMasterKeys(file) });
    expect((await renewed.stores.transcripts.view(SUNRISE, session.transcript))?.turns[0]?.visitorText).toBe(
      PLANTED,
    );
  });
});

describe('the database file', () => {
  const write = async (file: string, encrypted: boolean, purge: boolean): Promise<void> => {
    const encryptionKey = encrypted ? Buffer.alloc(32, 5) : null;
    const database = await openDatabase({ kind: 'sqlite', file, encryptionKey });
    const { stores } = await storesWith(database, { encryptFields: encrypted });
    const session = aSession();
    await stores.sessions.begin(SUNRISE, newToken(), session, KEPT, plantedTurn(), aSummary());
    if (purge) await stores.transcripts.purge(SUNRISE, session.transcript);
    // The file is searched while it is open, its journal included.
    opened.push(database);
  };
  const opened: Database[] = [];

  it('forgets the token and the hours of a visit that has ended', async () => {
    const folder = temporaryFolder();
    const database = await openDatabase({
      kind: 'sqlite',
      file: join(folder, 'foyer.db'),
      encryptionKey: null,
    });
    const { stores } = await storesWith(database);
    const { session, token } = await begin(stores);
    expect(filesHold(folder, token)).toBe(true);

    await stores.sessions.end(SUNRISE, session.id);
    await stores.sessions.sweep(0);

    expect(filesHold(folder, token)).toBe(false);
    expect(filesHold(folder, session.id)).toBe(false);
    await database.close();
  });

  it.each([
    { encrypted: true, purge: false, found: false },
    { encrypted: false, purge: false, found: true },
    { encrypted: false, purge: true, found: false },
  ])(
    'holds a planted word: $found (encrypted $encrypted, purged $purge)',
    async ({ encrypted, purge, found }) => {
      const folder = temporaryFolder();
      await write(join(folder, 'foyer.db'), encrypted, purge);

      expect(filesHold(folder, 'zanzibarine')).toBe(found);
      for (const database of opened.splice(0)) await database.close();
    },
  );
});
