/** Looks for planted words in everything that was stored: every column of every table, and the bytes of every file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Installation } from '../../server/installation.ts';

/** Every row of every table as one text. With field encryption off, sealed columns are readable in it. */
export const dumpDatabase = async ({ database }: Installation): Promise<string> => {
  const tables = await database.query.introspection.getTables();
  const dumps = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(database.query);
      return `${name}: ${JSON.stringify(rows)}`;
    }),
  );
  return dumps.join('\n');
};

/** Names of the files under `folder` (write-ahead log included) whose bytes contain the word as UTF-8. */
export const searchFolder = (folder: string, word: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(word));
