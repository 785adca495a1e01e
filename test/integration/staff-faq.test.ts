/** Staff mend the FAQ and work the list of what went unanswered, on the real routes and both databases. */
import { afterEach, expect, it } from 'vitest';
import type { AuditLog } from '../../server/audit/audit-log.ts';
import { loadMasterKeys } from '../../server/storage/master-key.ts';
import type { TurnRecord } from '../../server/storage/stores.ts';
import type { DeidentifiedText } from '../../shared/deidentify/deidentified.ts';
import type {
  FaqChange,
  FaqCheck,
  FaqList,
  FaqPublished,
  UnansweredList,
} from '../../shared/protocol/staff-api.ts';
import type { Language } from '../../shared/text/kinds.ts';
import {
  anUpdate,
  aSummary,
  aTurn,
  begin,
  HARBOR,
  NOW,
  newKeyFile,
  SUNRISE,
  storesWith,
} from '../storage/samples.ts';
import { describeOnBoth, type TestDatabases } from '../support/databases.ts';
import { type Browser, type StaffConsole, startStaffConsole } from '../support/staff-console.ts';

const at = (rest: string) => `/staff/api/practices/${SUNRISE}/${rest}`;

const YAML = `# Kept by Dana.
id: sunrise-dental
name: Sunrise Dental
languages: [en, es]
faq:
  - id: bikes # every day
    questions: [Is there a bike rack?]
    answer: { en: 'Yes, in the yard.', es: 'Sí, en el patio.' }
chips: [bikes]
`;

const opened: StaffConsole[] = [];
afterEach(async () => {
  for (const console of opened.splice(0)) await console.close();
});

const open = async (databases: TestDatabases, audit?: (real: AuditLog) => AuditLog) => {
  const database = await databases.open();
  const keys = loadMasterKeys(newKeyFile());
  const { stores } = await storesWith(database, { keys });
  await stores.practices.publish(SUNRISE, YAML, null);
  const console = await startStaffConsole({ database, keys, now: NOW, ...(audit ? { audit } : {}) });
  opened.push(console);
  return { console, stores };
};

const text = (en: string, es: string | null = null) => ({ en, es });
const sauna = (answer: string): FaqChange => ({
  kind: 'put',
  id: null,
  questions: [text('Do you have a sauna?', '¿Tienen sauna?')],
  answer: text(answer),
});

const read = async (browser: Browser) => (await browser.get(at('faq'))).body as FaqList;
const check = async (browser: Browser, version: number, change: FaqChange) =>
  (await browser.post(at('faq/check'), { version, change })).body as FaqCheck;
const publish = async (browser: Browser, version: number, change: FaqChange) =>
  (await browser.post(at('faq/publish'), { version, change })).body as FaqPublished;
const unanswered = async (browser: Browser, state = 'open') =>
  (await browser.get(at(`unanswered?state=${state}`))).body as UnansweredList;

const fallbackTurn = (words: string, language: Language = 'en'): TurnRecord => {
  const turn = aTurn({ visitorText: words as DeidentifiedText });
  return { ...turn, reply: { ...turn.reply, decision: 'fallback', language, source: null } };
};

describeOnBoth('an answer that staff write', (databases) => {
  it('is live at once as a new version, beside the comments of the file', async () => {
    const { console, stores } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');

    expect(await read(editor)).toMatchObject({ version: 2, entries: [{ id: 'bikes', isChip: true }] });
    expect(await publish(editor, 2, sauna('No, but tea.'))).toEqual({
      outcome: 'published',
      version: 3,
      id: 'do-you-have-a-sauna',
    });

    const tried = await editor.post(at('try'), {
      language: 'en',
      lastCategories: [],
      text: 'do you have a sauna',
    });
    expect(tried.body).toMatchObject({ decision: 'answer', text: 'No, but tea.', version: 3 });
    const { yaml, origins } = (await stores.practices.published(SUNRISE)) ?? {};
    expect(yaml).toContain('# Kept by Dana.');
    expect(yaml).toContain('- id: bikes # every day');
    expect(origins).toEqual(['https://sunrise.example.com']);
  });

  it('is in the audit log with who and which version, and not a word of it', async () => {
    const { console } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');
    await publish(editor, 2, sauna('No, but tea.'));

    const [newest] = await console.audit.page(SUNRISE, null, 1);
    expect(newest).toMatchObject({ action: 'practice:published', subject: 'version 3', at: NOW });
    expect(JSON.stringify(await console.audit.page(SUNRISE, null, 100))).not.toMatch(/sauna|tea/);
  });

  it('is not published when the audit entry cannot be written', async () => {
    let broken = false;
    const { console } = await open(databases, (real) => ({
      ...real,
      append: (entry) => (broken ? Promise.reject(new Error('disk full')) : real.append(entry)),
    }));
    const editor = await console.staff(SUNRISE, 'editor');
    broken = true;

    const answer = await editor.post(at('faq/publish'), { version: 2, change: sauna('No.') });
    expect(answer).toMatchObject({ status: 503, body: { error: { code: 'audit-unavailable' } } });
    expect((await read(editor)).version).toBe(2);
  });

  it('never overwrites what somebody published meanwhile, not even in the same moment', async () => {
    const { console } = await open(databases);
    const [one, other] = [await console.staff(SUNRISE, 'editor'), await console.staff(SUNRISE, 'owner')];

    expect(await publish(one, 2, sauna('No, but tea.'))).toMatchObject({ outcome: 'published' });
    const remove: FaqChange = { kind: 'remove', id: 'bikes' };
    expect(await publish(other, 2, remove)).toEqual({ outcome: 'overtaken', version: 3 });
    expect((await read(other)).entries).toHaveLength(2);

    const both = await Promise.all([publish(one, 3, remove), publish(other, 3, sauna('Yes.'))]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['overtaken', 'published']);
    expect((await read(one)).version).toBe(4);
    const actions = (await console.audit.page(SUNRISE, null, 100)).map(({ action }) => action);
    const count = (wanted: string) => actions.filter((action) => action === wanted).length;
    expect(count('practice:published') - count('practice:not-published')).toBe(2);
  });

  it('that is not fit is refused at its field with the remedy, and the published version stays', async () => {
    const { console } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');
    const unfit: FaqChange = { kind: 'put', id: 'bikes', questions: [], answer: text('  ', 'Sí.') };
    const problems = [
      {
        field: 'questions',
        message: expect.stringMatching(/^The list of questions is empty; write at least/),
      },
      { field: 'answer.en', message: 'The answer is missing; add it.' },
    ];

    expect(await check(editor, 2, unfit)).toEqual({ version: 2, problems, warnings: [], preview: null });
    expect(await publish(editor, 2, unfit)).toEqual({ outcome: 'refused', problems });
    expect((await read(editor)).version).toBe(2);
    const long = await check(editor, 2, sauna('a'.repeat(4_001)));
    expect(long.problems).toMatchObject([
      { field: 'answer.en', message: expect.stringContaining('shorten it') },
    ]);
  });

  it('is shown as visitors read it, with what may mislead them', async () => {
    const { console } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');

    const { warnings, preview } = await check(
      editor,
      2,
      sauna('Take ibuprofen, and read https://nowhere for more.'),
    );
    expect(warnings.map(({ field }) => field)).toEqual(['answer.en', 'answer.en', 'answer.es']);
    expect(warnings.map(({ message }) => message).join()).toMatch(/medical advice.*link.*ask in Spanish/);
    expect(preview?.en).toBe('Take ibuprofen, and read https://nowhere for more.');
    expect(preview?.es).toMatch(/inglés.*Take ibuprofen/s);
  });

  it('that asks what another one asks already is said to, in words without numbers of entries', async () => {
    const { console } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');
    await publish(editor, 2, sauna('No.'));
    const twice: FaqChange = {
      kind: 'put',
      id: 'bikes',
      questions: [text('do you have a sauna')],
      answer: text('Yes.', 'Sí.'),
    };
    expect((await check(editor, 3, twice)).warnings).toEqual([
      {
        field: null,
        message: expect.stringMatching(/^Another answer holds a question that entry "bikes" has too/),
      },
    ]);
  });

  it('removed takes the chip that led to it along', async () => {
    const { console } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');
    await publish(editor, 2, sauna('No.'));
    expect(await publish(editor, 3, { kind: 'remove', id: 'bikes' })).toMatchObject({ outcome: 'published' });
    expect((await read(editor)).entries.map(({ id }) => id)).toEqual(['do-you-have-a-sauna']);
    expect(await publish(editor, 4, { kind: 'remove', id: 'bikes' })).toMatchObject({ outcome: 'refused' });
  });

  it.each([
    ['owner', 200, 200],
    ['editor', 200, 200],
    ['reviewer', 200, 403],
    ['auditor', 200, 403],
  ] as const)('may be read and published as the role says: %s', async (role, reading, publishing) => {
    const { console } = await open(databases);
    const browser = await console.staff(SUNRISE, role);
    const body = { version: 2, change: sauna('No.') };
    expect((await browser.get(at('faq'))).status).toBe(reading);
    expect((await browser.post(at('faq/check'), body)).status).toBe(publishing);
    expect((await browser.post(at('faq/publish'), body)).status).toBe(publishing);
  });

  it('of another practice can be neither read nor changed', async () => {
    const { console } = await open(databases);
    const stranger = await console.staff(HARBOR, 'owner');
    const body = { version: 2, change: sauna('No.') };
    for (const answer of [
      await stranger.get(at('faq')),
      await stranger.post(at('faq/check'), body),
      await stranger.post(at('faq/publish'), body),
      await stranger.get(at('unanswered')),
      await console.browser().get(at('faq')),
    ]) {
      expect([401, 403]).toContain(answer.status);
    }
  });

  it.each([
    ['no version', { change: { kind: 'remove', id: 'bikes' } }],
    ['an unknown kind', { version: 2, change: { kind: 'rename', id: 'bikes' } }],
    ['more than it should hold', { version: 2, change: { kind: 'remove', id: 'bikes', yaml: 'id: y' } }],
    ['a text without end', { version: 2, change: sauna('a'.repeat(30_000)) }],
  ])('is refused whole when the request has %s', async (_what, body) => {
    const { console } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');
    expect((await editor.post(at('faq/publish'), body)).status).toBe(400);
  });
});

describeOnBoth('what went unanswered', (databases) => {
  it('is one row for each meaning, the most asked first, by language', async () => {
    const { console, stores } = await open(databases);
    const reviewer = await console.staff(SUNRISE, 'reviewer');
    for (const words of ['do you have a library', 'do you sell gift cards?', 'do u sell gift cards'])
      await begin(stores, {}, fallbackTurn(words));
    await begin(stores, {}, fallbackTurn('¿venden tarjetas de regalo?', 'es'));
    await begin(stores, { practice: HARBOR }, fallbackTurn('is there a pool'));

    const { groups, counts } = await unanswered(reviewer);
    expect(groups.map(({ question, language, count }) => [language, count, question])).toEqual([
      ['en', 2, expect.stringContaining('gift cards')],
      ['en', 1, 'do you have a library'],
      ['es', 1, '¿venden tarjetas de regalo?'],
    ]);
    expect(groups[0]?.wordings.map((wording) => wording.text).sort()).toEqual([
      'do u sell gift cards',
      'do you sell gift cards?',
    ]);
    expect(counts).toEqual({ open: 3, dismissed: 0 });
  });

  it('leaves out what asks nothing: a name alone, digits, signs', async () => {
    const { console, stores } = await open(databases);
    const reviewer = await console.staff(SUNRISE, 'reviewer');
    for (const words of ['[name 1]', '[name 1] [phone]', '???', '42', 'is [name 1] a dentist of yours'])
      await begin(stores, {}, fallbackTurn(words));
    expect((await unanswered(reviewer)).groups.map(({ question }) => question)).toEqual([
      'is [name 1] a dentist of yours',
    ]);
  });

  it('holds what was only asked back, until the visitor’s choice is answered', async () => {
    const { console, stores } = await open(databases);
    const reviewer = await console.staff(SUNRISE, 'reviewer');
    const turn = fallbackTurn('do you have a library');
    const asked = { ...turn, reply: { ...turn.reply, decision: 'clarify' as const } };
    const { session } = await begin(stores, {}, asked);
    expect((await unanswered(reviewer)).counts.open).toBe(1);
    const thanks = {
      ...turn.reply,
      decision: 'answer' as const,
      source: { entry: 'small-talk:thanks', version: 1 },
    };
    await stores.sessions.append(session, anUpdate(), aTurn({ sequence: 2, reply: thanks }), aSummary());
    expect((await unanswered(reviewer)).counts.open).toBe(1);

    const other = await begin(stores, {}, asked);
    await stores.sessions.append(other.session, anUpdate(), aTurn({ sequence: 2 }), aSummary());
    expect(await unanswered(reviewer)).toMatchObject({ counts: { open: 1 }, groups: [{ count: 1 }] });
  });

  it('is read only after the reading is in the audit log', async () => {
    const { console } = await open(databases);
    const reviewer = await console.staff(SUNRISE, 'reviewer');
    await unanswered(reviewer);
    expect(await console.audit.page(SUNRISE, null, 1)).toMatchObject([
      { action: 'unanswered:listed', subject: null },
    ]);
  });

  it('leaves the list when it is not for the practice, however it is asked the next time, and can come back', async () => {
    const { console, stores } = await open(databases);
    const reviewer = await console.staff(SUNRISE, 'reviewer');
    await begin(stores, {}, fallbackTurn('do you sell gift cards?'));
    const [group] = (await unanswered(reviewer)).groups;
    const places = group?.places ?? [];
    await reviewer.post(at('unanswered/dismiss'), { places, dismissed: true });
    const [entry] = await console.audit.page(SUNRISE, null, 1);
    expect(entry).toMatchObject({ action: 'unanswered:dismissed', subject: places[0]?.transcript });
    await begin(stores, {}, fallbackTurn('do u sell gift cards'));

    expect(await unanswered(reviewer)).toMatchObject({ groups: [], counts: { open: 0, dismissed: 1 } });
    const [aside] = (await unanswered(reviewer, 'dismissed')).groups;
    expect(aside?.count).toBe(2);
    await reviewer.post(at('unanswered/dismiss'), { places: aside?.places, dismissed: false });
    expect((await unanswered(reviewer)).counts).toEqual({ open: 1, dismissed: 0 });
  });

  it('leaves the list by itself once an answer is published, and is counted', async () => {
    const { console, stores } = await open(databases);
    const editor = await console.staff(SUNRISE, 'editor');
    await begin(stores, {}, fallbackTurn('do you have a sauna'));
    expect((await unanswered(editor)).counts.open).toBe(1);
    await publish(editor, 2, sauna('No.'));
    expect(await unanswered(editor)).toMatchObject({ groups: [], answeredSince: 1 });
  });

  it.each([
    ['owner', 200, 200],
    ['editor', 200, 200],
    ['reviewer', 200, 200],
    ['auditor', 403, 403],
  ] as const)('is for who may read conversations: %s', async (role, reading, dismissing) => {
    const { console, stores } = await open(databases);
    const { session } = await begin(stores, {}, fallbackTurn('do you have a sauna'));
    const browser = await console.staff(SUNRISE, role);
    const places = [{ transcript: session.transcript, sequence: 1 }];
    expect((await browser.get(at('unanswered'))).status).toBe(reading);
    expect((await browser.post(at('unanswered/dismiss'), { places, dismissed: true })).status).toBe(
      dismissing,
    );
  });

  it('of another practice cannot be set aside', async () => {
    const { console, stores } = await open(databases);
    const { session } = await begin(stores, {}, fallbackTurn('do you have a sauna'));
    const stranger = await console.staff(HARBOR, 'owner');
    const places = [{ transcript: session.transcript, sequence: 1 }];
    const answer = await stranger.post(`/staff/api/practices/${HARBOR}/unanswered/dismiss`, {
      places,
      dismissed: true,
    });
    expect(answer.status).toBe(404);
    expect((await stores.unanswered.list(SUNRISE, 1)).turns[0]?.dismissed).toBe(false);
  });
});
