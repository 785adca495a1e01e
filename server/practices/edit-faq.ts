/**
 * Changes one FAQ entry in the text of a practice document and leaves everything else as it was written, comments included. Pure.
 * The result is compared with what the change means: a text that says anything else is never returned.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { readSource } from '../../shared/protocol/practice/read-source.ts';
import type { FaqChange, FaqText } from '../../shared/protocol/staff-api.ts';

type Fields = Readonly<Record<string, unknown>>;
type Written = string | { readonly en?: string; readonly es?: string };

/** The entry's id is known by now, a new one's too. */
export type NamedChange = FaqChange & { readonly id: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As a document writes it: English alone is a plain text, what is empty is left out. */
const written = ({ en, es }: FaqText): Written => {
  const spanish = es?.trim() ?? '';
  if (spanish === '' && en.trim() !== '') return en.trim();
  return { ...(en.trim() === '' ? {} : { en: en.trim() }), ...(spanish === '' ? {} : { es: spanish }) };
};

const entryOf = (change: Extract<NamedChange, { readonly kind: 'put' }>): Fields => ({
  id: change.id,
  questions: change.questions.map(written),
  answer: written(change.answer),
});

const idOf = (item: unknown): unknown => (isFields(item) ? item.id : undefined);
const chipOf = (chip: unknown): unknown => (isFields(chip) ? chip.entry : chip);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const changedFaq = (faq: readonly unknown[], change: NamedChange): readonly unknown[] => {
  if (change.kind === 'remove') return faq.filter((item) => idOf(item) !== change.id);
  const entry = entryOf(change);
  return faq.some((item) => idOf(item) === change.id)
    ? faq.map((item) => (idOf(item) === change.id ? entry : item))
    : [...faq, entry];
};

/** What a document, as it was read from its text, says after the change. A chip that leads to a removed entry goes with it. */
export const changedValue = (value: unknown, change: NamedChange): Fields => {
  const document = isFields(value) ? value : {};
  const faq = changedFaq(listOf(document.faq), change);
  if (change.kind === 'put' || document.chips === undefined) return { ...document, faq };
  return { ...document, faq, chips: listOf(document.chips).filter((chip) => chipOf(chip) !== change.id) };
};

const LINES_AS_LONG_AS_THEY_ARE = { lineWidth: 0 } as const;

const seqAt = (document: Document, key: string): YAMLSeq | null => {
  const node = document.get(key, true);
  return isSeq(node) ? node : null;
};

const textNode = (document: Document, text: Written, inOneLine: boolean) => {
  const node = document.createNode(text);
  if (isMap(node)) node.flow = inOneLine;
  return node;
};

/** Nodes that say the same stay, with their comments. */
const setQuestions = (document: Document, entry: YAMLMap, questions: readonly Written[]): void => {
  const present = entry.get('questions', true);
  const known = isSeq(present) ? present.items : [];
  const before = known.map((item) => JSON.stringify(document.createNode(item).toJS(document)));
  const items = questions.map((question) => {
    const at = before.indexOf(JSON.stringify(question));
    return known[at] ?? textNode(document, question, true);
  });
  if (isSeq(present)) present.items = items;
  else entry.set('questions', document.createNode(questions));
};

const setEntry = (document: Document, entry: YAMLMap, fields: Fields, before: unknown): void => {
  const was = isFields(before) ? before : {};
  if (!isDeepStrictEqual(was.questions, fields.questions)) {
    setQuestions(document, entry, listOf(fields.questions) as readonly Written[]);
  }
  if (!isDeepStrictEqual(was.answer, fields.answer)) {
    entry.set('answer', textNode(document, fields.answer as Written, false));
  }
};

const newEntry = (document: Document, fields: Fields): YAMLMap => {
  const entry = document.createNode({ id: fields.id }) as YAMLMap;
  entry.set('questions', document.createNode([]));
  setEntry(document, entry, fields, null);
  return entry;
};

const editFaqNodes = (document: Document, change: NamedChange, before: readonly unknown[]): void => {
  const faq = seqAt(document, 'faq') ?? (document.createNode([]) as YAMLSeq);
  document.set('faq', faq);
  const at = before.findIndex((item) => idOf(item) === change.id);
  if (change.kind === 'remove') {
    faq.items.splice(at, at < 0 ? 0 : 1);
    return;
  }
  const present = faq.items[at];
  if (isMap(present)) setEntry(document, present, entryOf(change), before[at]);
  else {
    faq.flow = false;
    faq.items.push(newEntry(document, entryOf(change)));
  }
};

const editChipNodes = (document: Document, id: string): void => {
  const chips = seqAt(document, 'chips');
  if (!chips) return;
  chips.items = chips.items.filter(
    (chip) => (isMap(chip) ? chip.get('entry') : isScalar(chip) && chip.value) !== id,
  );
};

type Splice = { readonly from: number; readonly to: number; readonly text: string };

const splice = (source: string, { from, to, text }: Splice): string =>
  source.slice(0, from) + text + source.slice(to);

const rangeOf = (node: unknown): readonly [number, number] | null => {
  const range = isMap(node) || isSeq(node) ? node.range : null;
  return range ? [range[0], range[1]] : null;
};

/** The end of the line in which something ends: what follows it there, a comment, is left where it is. */
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', text[at - 1] === '\n' ? at - 1 : at);
  return end < 0 ? text.length : end + 1;
};

/** Only the entry at `index`, changed or added: the library would even out spaces in all the others. */
const withOneEntry = (source: string, edited: string, index: number): string | null => {
  const [old, fresh] = [seqAt(parseDocument(source), 'faq'), seqAt(parseDocument(edited), 'faq')];
  const entry = rangeOf(fresh?.items[index]);
  if (!old || !entry) return null;
  const present = rangeOf(old.items[index]);
  if (present) return splice(source, { from: present[0], to: present[1], text: edited.slice(...entry) });
  const last = rangeOf(old.items.at(-1));
  if (!last) return null;
  const at = lineEnd(source, last[1]);
  const text = edited.slice(edited.lastIndexOf('\n', entry[0]) + 1, lineEnd(edited, entry[1]));
  return splice(source, { from: at, to: at, text: source[at - 1] === '\n' ? text : `\n${text}` });
};

/** Only the lists that changed, as a whole. */
const withLists = (source: string, edited: string): string => {
  const [from, to] = [parseDocument(source), parseDocument(edited)];
  const splices = (['faq', 'chips'] as const)
    .flatMap((key): readonly Splice[] => {
      const [old, fresh] = [rangeOf(seqAt(from, key)), rangeOf(seqAt(to, key))];
      return old && fresh ? [{ from: old[0], to: old[1], text: edited.slice(...fresh) }] : [];
    })
    .sort((a, b) => b.from - a.from);
  return splices.reduce(splice, source);
};

const isSaying = (text: string, meant: Fields): boolean => {
  const read = readSource(text);
  return read.ok && isDeepStrictEqual(read.value, meant);
};

/** How the list was written by hand: dashes under the key or under its first letter, spaces inside braces or none. */
const styleOf = (source: string) => ({
  ...LINES_AS_LONG_AS_THEY_ARE,
  indentSeq: !/^faq:[^\S\n]*(?:#.*)?\n(?:[^\S\n]*(?:#.*)?\n)*-/m.test(source),
  flowCollectionPadding: !/\{[^\s}]/.test(source.slice(Math.max(0, source.search(/^faq:/m)))),
});

const editYaml = (
  source: string,
  change: NamedChange,
  before: readonly unknown[],
  meant: Fields,
): string | null => {
  try {
    const document = parseDocument(source);
    editFaqNodes(document, change, before);
    if (change.kind === 'remove') editChipNodes(document, change.id);
    const edited = document.toString(styleOf(source));
    const at = before.findIndex((item) => idOf(item) === change.id);
    const one = change.kind === 'put' ? withOneEntry(source, edited, at < 0 ? before.length : at) : null;
    const texts = [...(one === null ? [] : [one]), withLists(source, edited), edited];
    return texts.find((text) => isSaying(text, meant)) ?? null;
  } catch {
    return null;
  }
};

/** A text that a change would need in two places: each alias becomes what it stands for. Comments stay. */
const withoutAliases = (source: string): string => {
  const document = parseDocument(source);
  visit(document, { Alias: (_, alias) => document.createNode(alias.toJS(document)) });
  visit(document, {
    Value: (_, node) => {
      delete node.anchor;
    },
  });
  return document.toString(styleOf(source));
};

const readJson = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

/**
 * The text of the document after the change; null where it cannot be changed here, or is no document at all. YAML aliases are
 * written out where one stands in the way. A missing answer or question is left missing, for the schema to name.
 */
export const editFaq = (source: string, change: NamedChange): string | null => {
  const read = readSource(source);
  if (!read.ok || !isFields(read.value)) return null;
  const meant = changedValue(read.value, change);
  if (isFields(readJson(source))) return JSON.stringify(meant, null, 2);
  const before = listOf(read.value.faq);
  return editYaml(source, change, before, meant) ?? editYaml(withoutAliases(source), change, before, meant);
};
