/** A browser whose guard is switched off sends a disclosure all the same: the server redirects, keeps the category, and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpDatabase, searchFolder } from '../support/search-stored.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connect, resume, send, type VisitorSocket } from '../support/visitor.ts';

/** Each has a word that stands nowhere else, to be searched for. */
const DISCLOSURES = [
  {
    text: 'I have a toothache since the zebrafish festival',
    planted: 'zebrafish',
    decision: 'redirect-health',
    category: 'health',
  },
  {
    text: 'I want to kill myself near the quillwort pond',
    planted: 'quillwort',
    decision: 'crisis',
    category: 'crisis',
  },
  {
    text: 'my husband has chest pain at the marzipan fair',
    planted: 'marzipan',
    decision: 'emergency',
    category: 'emergency',
  },
  {
    text: 'please cancel my appointment at the xylophone hour',
    planted: 'xylophone',
    decision: 'redirect-account',
    category: 'account',
  },
] as const;

describe('a disclosure that reaches the server', () => {
  let server: TestServer;
  let visitor: VisitorSocket;

  beforeAll(async () => {
    server = await startTestServer({ encryption: 'off' });
    visitor = await connect(server.url, 'sunrise-dental');
  });
  afterAll(async () => {
    visitor.close();
    await server.destroy();
  });

  it.each(DISCLOSURES)(
    'is answered with a fixed sentence: $category',
    async ({ text, decision, planted }) => {
      const result = await send(visitor, text);
      expect(result).toMatchObject({ ok: true, data: { reply: { decision } } });
      expect(JSON.stringify(result)).not.toContain(planted);
    },
  );

  it('is kept as its category alone', async () => {
    const resumed = await resume(visitor);
    expect(
      resumed.ok && resumed.data.turns.map(({ category, visitorText }) => ({ category, visitorText })),
    ).toEqual(DISCLOSURES.map(({ category }) => ({ category, visitorText: null })));
  });

  it('stands in no column, no file and no log line, although a general question does', async () => {
    await send(visitor, 'where can I park my car, and are there parking meters');
    const dump = await dumpDatabase(server.installation);
    const log = server.logged.join('\n');
    // The search itself must be able to fail: what may be kept is found, in the column and in the file's bytes.
    expect(dump.includes('parking meters')).toBe(true);
    expect(searchFolder(server.folder, 'parking meters')).not.toEqual([]);
    for (const { planted } of DISCLOSURES) {
      expect(dump.includes(planted)).toBe(false);
      expect(log.includes(planted)).toBe(false);
      expect(searchFolder(server.folder, planted)).toEqual([]);
    }
  });
});
