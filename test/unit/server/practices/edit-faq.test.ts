/** Mending one entry of a practice's file by machine: what people wrote around it stays as they wrote it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editFaq } from '../../../../server/practices/edit-faq.ts';
import { parsePracticeDocument } from '../../../../shared/protocol/practice-document.ts';

const SUNRISE = readFileSync('demo/practices/sunrise-dental.yaml', 'utf8');

const documentOf = (source: string | null) => {
  const parsed = parsePracticeDocument(source ?? '');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.document;
};
const entryIn = (source: string | null, id: string) =>
  documentOf(source).faq.find((entry) => entry.id === id);

const text = (en: string, es: string | null = null) => ({ en, es });
const put = (id: string, answer: string, questions: readonly string[] = ['Is there a bike rack?']) => ({
  kind: 'put' as const,
  id,
  questions: questions.map((question) => text(question)),
  answer: text(answer),
});

/** Lines that are in one text and not in the other, in order. */
const changedLines = (before: string, after: string | null) => {
  const [old, fresh] = [before.split('\n'), (after ?? '').split('\n')];
  return {
    gone: old.filter((line) => !fresh.includes(line)),
    added: fresh.filter((line) => !old.includes(line)),
  };
};

const COMMENTED = `# Our practice, kept by Dana.
id: x
name: X   # the short name
languages: [en, es]
faq:
  # Asked at the desk every day.
  - id: bikes
    questions:
      - Is there a bike rack? # the one in the yard
      - { en: Where do I leave my bike?, es: ¿Dónde dejo mi bici? }
    # Checked in spring.
    answer: Yes, in the yard.
  - id: wifi-guests
    questions: [Is there wifi for guests?]
    answer: { en: "Yes: ask at the desk.", es: 'Sí: pregunte en recepción.' }
# Tapped first.
chips: [bikes, { entry: wifi-guests, label: Wifi }]
retentionDays: 30 # by our counsel
`;

describe('a change of one entry', () => {
  it('changes its own line and no other, in a document of 440 lines', () => {
    const entry = entryIn(SUNRISE, 'restroom');
    if (!entry) throw new Error('The demo has no such entry.');
    const edited = editFaq(SUNRISE, {
      kind: 'put',
      id: 'restroom',
      questions: entry.questions,
      answer: { ...entry.answer, en: 'Yes, on the second floor.' },
    });
    expect(changedLines(SUNRISE, edited)).toEqual({
      gone: ['      en: Yes, next to the waiting room.'],
      added: ['      en: Yes, on the second floor.'],
    });
  });

  it('keeps every comment, those inside the entry too', () => {
    const edited = editFaq(COMMENTED, {
      kind: 'put',
      id: 'bikes',
      questions: [text('Is there a bike rack?'), text('Where do I leave my bike?', '¿Dónde dejo mi bici?')],
      answer: text('Yes, behind the house.'),
    });
    expect(changedLines(COMMENTED, edited)).toEqual({
      gone: ['    answer: Yes, in the yard.'],
      added: ['    answer: Yes, behind the house.'],
    });
  });

  it('adds a question below the others', () => {
    const edited = editFaq(COMMENTED, {
      kind: 'put',
      id: 'bikes',
      questions: [
        text('Is there a bike rack?'),
        text('Where do I leave my bike?', '¿Dónde dejo mi bici?'),
        text('Can I lock my bike?', '¿Puedo candar mi bici?'),
      ],
      answer: text('Yes, in the yard.'),
    });
    expect(changedLines(COMMENTED, edited)).toEqual({
      gone: [],
      added: ['      - { en: Can I lock my bike?, es: ¿Puedo candar mi bici? }'],
    });
  });

  it('appends a new entry and touches nothing else', () => {
    const edited = editFaq(COMMENTED, put('sauna', 'No, we have no sauna.', ['Do you have a sauna?']));
    expect(changedLines(COMMENTED, edited).gone).toEqual([]);
    expect(documentOf(edited).faq.map(({ id }) => id)).toEqual(['bikes', 'wifi-guests', 'sauna']);
  });

  it('removes an entry with its own comments, and the chip that led to it', () => {
    const edited = editFaq(COMMENTED, { kind: 'remove', id: 'bikes' });
    expect(documentOf(edited)).toMatchObject({
      faq: [{ id: 'wifi-guests' }],
      chips: [{ entry: 'wifi-guests' }],
    });
    expect(edited).toContain('# the short name');
    expect(edited).toContain('# Tapped first.');
    expect(edited).toContain('# by our counsel');
  });

  it('removes the last entry and leaves a document that is still one', () => {
    const one = 'id: x\nname: X\nfaq:\n- id: a\n  questions: [Why?]\n  answer: So.\n# end\n';
    expect(documentOf(editFaq(one, { kind: 'remove', id: 'a' })).faq).toEqual([]);
  });
});

describe('whatever way a document is written', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['no FAQ yet', 'id: x\nname: X # short\n'],
    ['an empty FAQ', 'id: x\nname: X\nfaq: []\n'],
    [
      'dashes under the first letter',
      'id: x\nname: X\nfaq:\n- id: a\n  questions:\n  - Why?\n  answer: So.\n',
    ],
    ['four spaces', 'id: x\nname: X\nfaq:\n    -   id: a\n        questions: [Why?]\n        answer: So.\n'],
    ['one line', '{"id":"x","name":"X","faq":[{"id":"a","questions":["Why?"],"answer":"So."}]}'],
    ['JSON in lines', '{\n  "id": "x",\n  "name": "X"\n}\n'],
    ['YAML in braces', 'id: x\nname: X\nfaq: [{id: a, questions: [Why?], answer: So.}]\n'],
    [
      'Windows line ends',
      'id: x\r\nname: X\r\nfaq:\r\n  - id: a\r\n    questions: [Why?]\r\n    answer: So.\r\n',
    ],
    [
      'folded text',
      'id: x\nname: X\nfaq:\n  - id: a\n    questions: [Why?]\n    answer: >\n      So it\n      is.\n',
    ],
    [
      'a document mark',
      '---\nid: x\nname: X\nfaq:\n  - id: a\n    questions: [Why?]\n    answer: So.\n...\n',
    ],
  ];
  const answers = [
    'Yes: "quoted", #hash, - dash, {brace}, it’s fine.',
    'Two lines:\nthe second.',
    '  spaces around  ',
    'null',
    '¿Sí? ñandú 🚲',
    '- looks like a list',
    `${'long '.repeat(300)}end`,
  ];

  it.each(shapes)('%s: every answer comes out as it was meant, beside what was there', (_name, source) => {
    const before = documentOf(source).faq;
    for (const answer of answers) {
      const after = documentOf(editFaq(source, put('bikes', answer))).faq;
      expect(after.slice(0, -1)).toEqual(before);
      expect(after.at(-1)).toEqual({
        id: 'bikes',
        questions: [text('Is there a bike rack?')],
        answer: text(answer.trim()),
      });
    }
  });

  it('a missing answer is left missing, for the schema to name', () => {
    const parsed = parsePracticeDocument(editFaq(COMMENTED, put('bikes', '  ')) ?? '');
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['faq[0].answer.en']);
  });

  it('aliases stay where they can, and are written out where what they stand for changes', () => {
    const aliased =
      'id: x\nname: X # the short one\nfaq:\n  - id: a\n    questions: [Why?]\n    answer: &so So.\n  - id: b\n    questions: [How?]\n    answer: *so\n';
    expect(editFaq(aliased, put('c', 'New.'))).toContain('answer: *so');
    for (const change of [put('a', 'New.'), { kind: 'remove', id: 'a' } as const]) {
      const edited = editFaq(aliased, change);
      expect(edited).toContain('name: X # the short one');
      expect(edited).toMatch(/questions: \[ ?How\? ?\]\n {4}answer: So\./);
      expect(edited).not.toMatch(/[*&]so/);
    }
  });

  it.each(['', '- 1', ': :', 'id: [', '42'])('what is no document is refused: %j', (source) => {
    expect(editFaq(source, { kind: 'remove', id: 'a' })).toBeNull();
  });
});
