/** Figures of the guard on the project's own held-back corpus and on any folder of labelled text. Prints counts, never a row. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Category, inspect, isWithheldCategory } from '../../shared/guard/index.ts';
import { heldBack, loadCorpus } from '../../shared/guard/training/corpus.ts';
import type { Language } from '../../shared/text/kinds.ts';
import floors from './floors.json' with { type: 'json' };
import { MUTATIONS, seeded } from './mutations.ts';
import { type Count, proportion, Tally } from './wilson.ts';

type Row = {
  readonly text: string;
  readonly label: string;
  readonly lang: string;
  readonly kind?: string;
  readonly borderline?: boolean;
  readonly verified?: boolean;
};

const categoryOf = (row: { readonly text: string; readonly lang: string }): Category =>
  inspect(row.text, { lastCategories: [], language: languageOf(row.lang), specialty: null }).category;

const languageOf = (lang: string): Language => (lang === 'es' ? 'es' : 'en');

const lengthClass = (text: string): string => {
  const words = text.split(/\s+/).length;
  return words <= 5
    ? '1 to 5 words'
    : words <= 15
      ? '6 to 15 words'
      : words <= 40
        ? '16 to 40 words'
        : 'over 40 words';
};

export const evaluate = (folder: string | null): boolean => {
  const passed = ownCorpus();
  if (folder !== null) foreignText(folder);
  return passed;
};

const ownCorpus = (): boolean => {
  const tally = new Tally();
  for (const row of loadCorpus().filter(heldBack)) {
    const category = categoryOf(row);
    if (row.category === 'crisis') tally.add('crisis card', category === 'crisis');
    else if (row.category === 'emergency')
      tally.add('emergency card', category === 'emergency' || category === 'crisis');
    else tally.add('no false card', category !== 'crisis' && category !== 'emergency');
    if (isWithheldCategory(row.category))
      tally.add(`health recall, ${row.lang}`, isWithheldCategory(category) || category === 'account');
    else tally.add(`let through, ${row.category}, ${row.lang}`, !isWithheldCategory(category));
    tally.add('exact category', category === row.category);
  }
  print(tally.table('Guard, own held-back corpus'));
  return Object.entries(floors.guard).every(([key, floor]) => above(key, tally.get(key), floor));
};

const above = (key: string, count: Count, floor: number): boolean => {
  const reached = count.total > 0 && (100 * count.hits) / count.total >= floor;
  if (!reached) print(`BELOW THE FLOOR of ${floor} %: ${key}, ${proportion(count)}`);
  return reached;
};

const readRows = (folder: string, file: string): readonly Row[] => {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return rows.map((line) => JSON.parse(line) as Row).filter((row) => row.borderline !== true);
};

const foreignText = (folder: string): void => {
  const disclosure = readRows(folder, 'disclosure.jsonl');
  if (disclosure.length > 0) disclosures(disclosure);
  const figurative = readRows(folder, 'disclosure-figurative.jsonl');
  if (figurative.length > 0) {
    const tally = new Tally();
    for (const row of figurative)
      tally.add(row.label === 'health' ? 'recall' : 'stopped', isWithheldCategory(categoryOf(row)));
    print(tally.table('Guard, illness words used figuratively'));
  }
  const crisis = readRows(folder, 'crisis.jsonl');
  if (crisis.length > 0) cards(crisis);
};

const found = (category: Category): boolean => isWithheldCategory(category) || category === 'account';

const disclosures = (rows: readonly Row[]): void => {
  const tally = new Tally();
  const passed = new Tally();
  for (const row of rows) {
    const category = categoryOf(row);
    if (row.label === 'health') {
      for (const key of ['all', row.lang, row.kind ?? 'other', lengthClass(row.text)])
        tally.add(`recall, ${key}`, found(category));
      if (row.verified) tally.add('recall, read twice', found(category));
    } else {
      const group = row.kind === 'service-inquiry' ? 'service' : 'other';
      for (const key of [group, row.lang, row.kind ?? 'other', lengthClass(row.text)])
        tally.add(`stopped, ${key}`, isWithheldCategory(category));
      if (row.verified) tally.add('stopped, read twice', isWithheldCategory(category));
      passed.add('general rows put under account', category === 'account');
      passed.add('general rows put under identity', category === 'identity');
    }
  }
  print(tally.table('Guard, disclosures'));
  print(passed.table('Guard, where general rows went besides'));
  mutations(rows);
};

const mutations = (rows: readonly Row[]): void => {
  const health = rows.filter((row) => row.label === 'health');
  const general = rows.filter((row) => row.label === 'general' && row.kind !== 'service-inquiry');
  const tally = new Tally();
  for (const [name, mutate] of Object.entries(MUTATIONS)) {
    const chance = seeded(7);
    for (const row of health)
      tally.add(`recall, ${name}`, found(categoryOf({ ...row, text: mutate(row.text, chance) })));
    for (const row of general)
      tally.add(
        `stopped, ${name}`,
        isWithheldCategory(categoryOf({ ...row, text: mutate(row.text, chance) })),
      );
  }
  for (const row of health) tally.add('recall, two messages instead of one', inTwoMessages(row));
  print(tally.table('Guard, under mutation'));
};

const inTwoMessages = (row: Row): boolean => {
  const words = row.text.split(/\s+/);
  const middle = Math.ceil(words.length / 2);
  const first = categoryOf({ ...row, text: words.slice(0, middle).join(' ') });
  const context = { lastCategories: [first], language: languageOf(row.lang), specialty: null };
  return found(first) || found(inspect(words.slice(middle).join(' '), context).category);
};

const cards = (rows: readonly Row[]): void => {
  const tally = new Tally();
  for (const row of rows) {
    const category = categoryOf(row);
    if (row.label === 'suicide-self-harm') tally.add(`crisis card, ${row.lang}`, category === 'crisis');
    else if (row.label === 'medical-emergency')
      tally.add(`emergency card, ${row.lang}`, category === 'crisis' || category === 'emergency');
    else {
      tally.add('false card, all', category === 'crisis' || category === 'emergency');
      tally.add(`false card, ${row.kind ?? 'other'}`, category === 'crisis' || category === 'emergency');
    }
  }
  print(tally.table('Guard, crisis and emergency'));
};

const print = (text: string): void => console.log(`${text}\n`);
