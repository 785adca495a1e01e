/** The staff's test page on the real server: what it answers, and that nothing typed there stays anywhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '../../server/installation.ts';
import { createStaffAccount } from '../../server/staff/accounts.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import type { Role, TryAnswer } from '../../shared/protocol/staff-api.ts';
import { dumpDatabase, searchFolder } from '../support/search-stored.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const SUNRISE = 'sunrise-dental' as PracticeId;
const PASSWORD = 'correct horse battery';
const at = (practice: string) => `/staff/api/practices/${practice}`;

type Post = (path: string, body: unknown) => Promise<{ readonly status: number; readonly body: unknown }>;

const poster =
  (server: TestServer, cookie: string): Post =>
  async (path, body) => {
    const headers = { 'content-type': 'application/json', origin: server.url, cookie };
    const response = await fetch(`${server.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };

const signIn = async (server: TestServer, email: string, password: string): Promise<string> => {
  const response = await fetch(`${server.url}/staff/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ email, password }),
  });
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
};

const staffOf = async (server: TestServer, practice: PracticeId, role: Role): Promise<Post> => {
  const accounts = await openAccounts(server.installation, server.config);
  const email = `${role}@${practice}.example.org`;
  const added = await createStaffAccount(accounts, { name: 'Dana Reyes', email, practice, role });
  if (!added.ok || added.password === null) throw new Error('The account was not made.');
  const first = poster(server, await signIn(server, email, added.password));
  await first('/staff/api/password', { current: added.password, next: PASSWORD });
  return poster(server, await signIn(server, email, PASSWORD));
};

const said = { language: 'en', lastCategories: [] } as const;

describe('a sentence on the test page', () => {
  let server: TestServer;
  let staff: Post;
  const tryOut = async (body: unknown): Promise<TryAnswer> => {
    const answer = await staff(`${at(SUNRISE)}/try`, body);
    expect(answer.status).toBe(200);
    return answer.body as TryAnswer;
  };
  beforeAll(async () => {
    server = await startTestServer({ encryption: 'off' });
    staff = await staffOf(server, SUNRISE, 'auditor');
  });
  afterAll(() => server.destroy());

  it('is answered from the published document, with the entry, its version and the runners-up', async () => {
    const answer = await tryOut({ ...said, text: 'where do I park' });
    expect(answer).toMatchObject({
      decision: 'answer',
      version: 1,
      entry: { id: 'parking' },
      guard: { category: 'general' },
    });
    expect(answer.candidates[0]).toMatchObject({ entry: 'parking' });
    expect(answer.candidates.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
  });

  it('that the guard stopped in the browser is asked for by its category alone', async () => {
    const answer = await tryOut({ ...said, category: 'crisis' });
    expect(answer).toMatchObject({ decision: 'crisis', guard: null, candidates: [] });
    expect(answer.links.map(({ href }) => href)).toContain('tel:988');
  });

  it('that a browser without a guard sends all the same is stopped here, and matched with nothing', async () => {
    const answer = await tryOut({ ...said, text: 'I have a toothache since the zebrafish festival' });
    expect(answer).toMatchObject({
      decision: 'redirect-health',
      guard: { category: 'health' },
      candidates: [],
    });
    expect(JSON.stringify(answer)).not.toContain('zebrafish');
  });

  it('goes on from the categories before it, as in a conversation', async () => {
    const after = await tryOut({ ...said, lastCategories: ['health'], text: 'it got worse since yesterday' });
    expect(after.guard?.category).toBe('health');
  });

  it('stays nowhere: not in the database, the audit log, the files or the log of the server', async () => {
    await tryOut({ ...said, text: 'do you validate parking for the quillwort bus' });
    const planted = ['quillwort', 'zebrafish'];
    const stored = await dumpDatabase(server.installation);
    for (const word of planted) {
      expect(stored).not.toContain(word);
      expect(searchFolder(server.folder, word)).toEqual([]);
      expect(server.logged.join('\n')).not.toContain(word);
    }
    const { rows } = await server.installation.stores.transcripts.page(SUNRISE, 'unreviewed', null, 5);
    expect(rows).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['an empty text', { ...said, text: '' }],
    ['a text longer than a visitor may send', { ...said, text: 'a'.repeat(2_001) }],
    ['a category that a browser never stops', { ...said, category: 'general' }],
    ['words beside a category', { ...said, category: 'health', text: 'my tooth' }],
  ])('is refused when it is %s', async (_what, body) => {
    const answer = await staff(`${at(SUNRISE)}/try`, body);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad-payload' } } });
  });

  it('cannot be asked of another practice, nor by nobody', async () => {
    const body = { ...said, text: 'where do I park' };
    expect((await staff(`${at('harbor-family-medicine')}/try`, body)).status).toBe(403);
    expect((await staff(`${at('harbor-family-medicine')}/facts`, undefined)).status).toBe(403);
    expect((await poster(server, '')(`${at(SUNRISE)}/try`, body)).status).toBe(401);
    expect((await poster(server, '')(`${at(SUNRISE)}/facts`, undefined)).status).toBe(401);
  });

  it('comes with the facts of the practice that the pages need', async () => {
    expect((await staff(`${at(SUNRISE)}/facts`, undefined)).body).toEqual({
      version: 1,
      specialty: 'dental',
      languages: ['en', 'es'],
      origins: ['http://sunrise-dental.example'],
      contact: [
        { kind: 'phone', label: 'Call (213) 555-0142', href: 'tel:2135550142' },
        { kind: 'portal', label: 'Patient portal', href: 'https://portal.sunrise-dental.example.org' },
      ],
    });
  });
});
