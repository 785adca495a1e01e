/** A process of its own that appends entries to the audit log: argv is location, key and count. Run by the audit tests. */
import { z } from 'zod';
import { createAuditLog } from '../../server/audit/audit-log.ts';
import { openDatabase } from '../../server/storage/open-database.ts';

const schema = z.object({
  location: z.union([
    z.object({ kind: z.literal('sqlite'), file: z.string(), encryptionKey: z.string() }),
    z.object({ kind: z.literal('postgres'), url: z.string() }),
  ]),
  key: z.string(),
  count: z.number(),
  actor: z.string(),
});

const { location, key, count, actor } = schema.parse(JSON.parse(process.argv[2] ?? ''));
const database = await openDatabase(
  location.kind === 'sqlite'
    ? { ...location, encryptionKey: Buffer.from(location.encryptionKey, 'hex') }
    : location,
);
const log = createAuditLog(database, Buffer.from(key, 'hex'));
for (let number = 0; number < count; number += 1) {
  await log.append({ at: number, practice: null, actor, action: 'transcript:list', subject: null });
}
await database.close();
