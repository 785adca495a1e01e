/** A practice document that cannot be right is refused with a sentence to act on, and visitors keep the one that was published. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPractice, validatePractice } from '../../../../server/commands/practice.ts';
import { withInstallation } from '../../../../server/commands/with-installation.ts';
import { type Config, readConfig } from '../../../../server/config.ts';
import { createLog } from '../../../../server/log.ts';
import { createPracticeRegistry } from '../../../../server/practices/practice-registry.ts';
import { EMPTY_SLOTS } from '../../../../server/storage/slots.ts';

const GOOD = `id: elm-street
name: Elm Street Practice
phone: (213) 555-0100
locations:
  - { id: main, name: Main, address: 1 Elm St, timeZone: America/Chicago, hours: { monday: 09:00-17:00 } }
faq:
  - { id: bike-rack, questions: [Is there a bike rack?], answer: "Yes, by the door." }
`;

const entries = (count: number): string =>
  Array.from({ length: count }, (_, at) => `  - { id: e${at}, questions: [question ${at}], answer: a }`).join(
    '\n',
  );

const hours = (text: string): string => GOOD.replace('monday: 09:00-17:00', text);

const BAD: readonly (readonly [what: string, source: string, said: RegExp])[] = [
  ['a document of 5 MB', `${GOOD}# ${'x'.repeat(5_000_000)}`, /larger than 4 MB; .*shorten/],
  ['a document of more than 5 MB', `${GOOD}# ${'x'.repeat(6_000_000)}`, /larger than 5 MB\. .*shorten/],
  ['a list that holds itself', `${GOOD}chips: &a [*a]\n`, /refers to itself .*write the values out/],
  [
    'aliases that unfold without end',
    `a: &a [x]\nb: &b [${'*a,'.repeat(60)}]\nc: &c [${'*b,'.repeat(60)}]\n`,
    /repeats itself through YAML aliases.*write the values out/,
  ],
  [
    '10,000 entries',
    `id: x\nname: X\nfaq:\n${entries(10_000)}`,
    /faq has more than 5000 entries; join those/,
  ],
  [
    'an answer of 100 KB',
    GOOD.replace('Yes, by the door.', 'word '.repeat(20_000)),
    /faq\[0\]\.answer is longer than 4,000 characters; shorten it/,
  ],
  [
    'a time zone that does not exist',
    GOOD.replace('America/Chicago', 'America/Elm'),
    /locations\[0\]\.timeZone is not a time zone; write the IANA name/,
  ],
  [
    'hours past midnight',
    hours('monday: 20:00-02:00'),
    /locations\[0\]\.hours\.monday ends before it starts; for hours past midnight end this day at "24:00"/,
  ],
  [
    'hours that overlap',
    hours('monday: [08:00-12:00, 11:00-17:00]'),
    /locations\[0\]\.hours\.monday has time ranges that overlap; write one range/,
  ],
  [
    'hours that are no hours',
    hours('monday: nine to five'),
    /locations\[0\]\.hours\.monday is not a time range; write it as "09:00-17:00"/,
  ],
  [
    'an unknown field',
    `${GOOD}opening: daily\n`,
    /opening is not a field of this document; remove it or correct/,
  ],
  [
    'an unknown field deep inside',
    GOOD.replace('address: 1 Elm St', 'address: 1 Elm St, adress2: b'),
    /locations\[0\]\.adress2 is not a field/,
  ],
  ['text that is not YAML', 'id: [elm', /not valid YAML at line 1/],
  ['a picture', '\u0000\u0001\u0002PNG\u0000', /The document .*(?:not valid YAML|group of fields)/],
  ['nothing', '\n', /The document is empty; write at least its id/],
];

let folder = '';
let config: Config;
const file = (source: string): string => {
  const name = join(folder, 'practice.yaml');
  writeFileSync(name, source);
  return name;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-bad-'));
  config = readConfig({ FOYER_DATA: folder, PORT: '8080' });
  expect(await addPractice(config, file(GOOD), ['https://elm.example.org'])).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a practice document that cannot be right', () => {
  it.each(BAD)('%s is refused by "validate" with the place and the remedy', async (_what, source, said) => {
    await expect(validatePractice(file(source))).rejects.toThrow(said);
  });

  it('is refused by "add" too, and visitors keep the answers that were published', async () => {
    for (const [, source, said] of BAD)
      await expect(addPractice(config, file(source), null)).rejects.toThrow(said);
    await withInstallation(config, async ({ stores }) => {
      const registry = createPracticeRegistry(stores.practices, () => 0, createLog('silent'));
      const live = await registry.get('elm-street');
      expect(live?.version).toBe(1);
      const question = { text: 'is there a bike rack', language: 'en', now: 0, slots: EMPTY_SLOTS } as const;
      expect(live?.engine.ask(question)).toMatchObject({ entry: 'bike-rack', reply: 'Yes, by the door.' });
    });
  });

  it('that cannot be read at all is named', async () => {
    await expect(validatePractice(join(folder, 'none.yaml'))).rejects.toThrow(
      /cannot be read. Check the name/,
    );
    await expect(validatePractice(folder)).rejects.toThrow(/cannot be read. Check the name/);
  });
});
