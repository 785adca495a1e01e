/**
 * The one place that mints `DeidentifiedText`. Recognizers, numbers, words, merging, a second look; whatever fails on the way
 * withholds the text. Must never return a text that it did not look at a second time.
 */
import { HOLIDAY } from '../recognizers/date.ts';
import { type Match, RECOGNIZERS, type Recognizer } from '../recognizers/index.ts';
import type { IdentifierType, Span } from '../text/kinds.ts';
import { type Normalized, normalize, toSource } from '../text/normalize.ts';
import { type ConversationMemory, Memory } from './conversation-memory.ts';
import { findCutOff } from './cut-off.ts';
import type {
  DeidentifiedText,
  DeidentifyResult,
  Manifest,
  Redaction,
  WithheldReason,
} from './deidentified.ts';
import { extendMatches } from './extend.ts';
import { maskText } from './masked-text.ts';
import { findUnsafeNumbers } from './numbers.ts';
import { newPlaceholderNumbers, PLACEHOLDER } from './placeholders.ts';
import { createPracticeMatcher, type PracticeMatcher, type PracticeVocabulary } from './practice-words.ts';
import { mergeMatches } from './redactions.ts';
import { parseWordLists, type WordLists } from './word-lists.ts';
import { createWordPass, type WordPass } from './word-pass.ts';

export type Deidentifier = {
  /** Never throws. Offsets of the redactions are in `text`. */
  deidentify(text: string, practice: PracticeVocabulary, memory?: ConversationMemory): DeidentifyResult;
};

/** Longest text that is looked at, in UTF-16 units; five times the longest message that the wire lets through. */
export const MAX_DEIDENTIFY_CHARACTERS = 10_000;

/** Rounds of looking again before a text that still changes is withheld. */
const ROUNDS = 4;

type Found = { readonly reading: Normalized; readonly matches: readonly Match[] };
type Station = {
  readonly recognizers: readonly Recognizer[];
  readonly words: WordPass;
  readonly version: string;
};

/** @throws Error when a list is missing, short or malformed; the server must not start then. */
export const createDeidentifier = (
  lists: WordLists,
  recognizers: readonly Recognizer[] = RECOGNIZERS,
): Deidentifier => {
  const lexicon = parseWordLists(lists);
  const station: Station = { recognizers, words: createWordPass(lexicon), version: lexicon.version };
  const matchers = new WeakMap<PracticeVocabulary, PracticeMatcher>();
  const matcherOf = (practice: PracticeVocabulary): PracticeMatcher => {
    const known = matchers.get(practice) ?? createPracticeMatcher(practice);
    matchers.set(practice, known);
    return known;
  };
  return {
    deidentify: (text, practice, memory) => {
      try {
        return clean(text, matcherOf(practice), memory instanceof Memory ? memory : undefined, station);
      } catch {
        return withhold('fault', station.version, []);
      }
    },
  };
};

const withhold = (reason: WithheldReason, version: string, matches: readonly Match[]): DeidentifyResult => ({
  kind: 'withheld',
  reason,
  manifest: manifestOf(matches, version),
});

const clean = (
  text: string,
  practice: PracticeMatcher,
  memory: Memory | undefined,
  station: Station,
): DeidentifyResult => {
  if (text.length > MAX_DEIDENTIFY_CHARACTERS) return withhold('too-long', station.version, []);
  const numbers = memory?.numbers ?? newPlaceholderNumbers();
  const first = look(text, practice, station, memory);
  if (isUnreadable(first)) return withhold('unreadable', station.version, first.matches);
  let matches = first.matches;
  let output = maskText(first.reading, matches, numbers);
  for (let round = 0; matches.length > 0; round += 1) {
    const again = look(output.text, practice, station, undefined);
    if (again.matches.length === 0) break;
    if (round === ROUNDS) return withhold('remains', station.version, matches);
    matches = mergeMatches(
      [...matches, ...again.matches.map((match) => output.back(match, again.reading))],
      first.reading,
    );
    output = maskText(first.reading, matches, numbers);
  }
  memory?.remember(text, namesIn(first.reading, matches));
  return {
    kind: 'deidentified',
    text: mint(output.text),
    redactions: toRedactions(first.reading, matches),
    manifest: manifestOf(matches, station.version),
  };
};

/** PRIVACY: the only cast to `DeidentifiedText` in the project. */
const mint = (text: string): DeidentifiedText => text as DeidentifiedText;

/** Everything to be masked in one text, merged, in offsets of its normalized form. */
const look = (
  text: string,
  practice: PracticeMatcher,
  station: Station,
  memory: Memory | undefined,
): Found => {
  const reading = normalize(text);
  const alone = findIn(reading, practice, station);
  if (!memory) return { reading, matches: alone };
  const split = acrossTurns(reading, memory, practice, station);
  const repeated = knownNames(reading, memory, practice.find(reading));
  return { reading, matches: mergeMatches([...alone, ...split, ...repeated], reading) };
};

const findIn = (given: Normalized, practice: PracticeMatcher, station: Station): readonly Match[] => {
  const length = given.text.length;
  const placeholders = given.text.includes('[') ? Array.from(given.text.matchAll(PLACEHOLDER), spanOf) : [];
  const reading = withoutTheirNumbers(given, placeholders);
  const own = practice.find(reading);
  const found = station.recognizers.flatMap((recognizer) => [...recognizer.find(reading)]);
  const kept = mark([...own, ...placeholders, ...holidays(reading)], length);
  const free = found.filter(
    (match) =>
      !isProtected(match, own, placeholders) &&
      !isAllOwn(match, reading, own) &&
      !ONLY_A_TITLE.test(reading.folded.slice(match.start, match.end)),
  );
  const numeric = findUnsafeNumbers(reading, mark([...free, ...placeholders, ...own], length));
  const patterned = [...free, ...numeric, ...findCutOff(reading.folded)];
  const words = station.words(reading, [...patterned, ...placeholders.map(asMatch)], kept);
  const isFree = (start: number, end: number): boolean => !kept.subarray(start, end).includes(1);
  const grown = extendMatches(mergeMatches([...patterned, ...words], reading), reading, isFree);
  return mergeMatches(grown, reading).filter(
    (match) => !placeholders.some((mark) => mark.start <= match.start && match.end <= mark.end),
  );
};

/** The number in a placeholder is nobody's: without it, what needs a digit need not be looked for in most texts. */
const withoutTheirNumbers = (reading: Normalized, placeholders: readonly Span[]): Normalized => {
  if (placeholders.length === 0) return reading;
  const blank = (text: string): string =>
    text.replace(PLACEHOLDER, (found) => found.replace(/\d/g, '\u00b7'));
  return { ...reading, text: blank(reading.text), folded: blank(reading.folded) };
};

const spanOf = (found: RegExpMatchArray): Span => ({
  start: found.index ?? 0,
  end: (found.index ?? 0) + found[0].length,
});
/** "Christmas Eve", "Valentine's Day": two names to the word pass, a day to everybody else. */
const NAMED_DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])${HOLIDAY}(?![\p{L}\p{N}])`, 'gu');
const holidays = ({ folded }: Normalized): readonly Span[] => Array.from(folded.matchAll(NAMED_DAY), spanOf);

const asMatch = (span: Span): Match => ({ ...span, type: 'other-id', rule: 'placeholder' });

/** A visitor who says "my name is Maria" is meant, even where the practice has a Maria. */
const SELF_RULES = new Set([
  'name.my-name',
  'name.called',
  'name.label',
  'name.sign-off',
  'name.calling',
  'name.here',
]);

const isProtected = (match: Match, own: readonly Span[], placeholders: readonly Span[]): boolean =>
  placeholders.some((span) => span.start < match.end && match.start < span.end) ||
  (!SELF_RULES.has(match.rule) &&
    own.some((span) => span.start <= match.start + titleLength(match) && match.end <= span.end));

/** "under Dr. [name 1]": the name is masked already. */
const ONLY_A_TITLE = /^dra?\b[.\s]*$/;

/** "1200 Sunrise Avenue, Suite 210": a name or a place of which every word and number is the practice's own. */
const isAllOwn = (match: Match, reading: Normalized, own: readonly Span[]): boolean => {
  if (own.length < 2 || (match.type !== 'location' && match.type !== 'name') || SELF_RULES.has(match.rule))
    return false;
  const inside = own.filter((span) => match.start <= span.start && span.end <= match.end);
  const words = reading.folded.slice(match.start, match.end).matchAll(/[\p{L}\p{N}]+/gu);
  return [...words].every(
    ([word], at) =>
      (at === 0 && TITLE.test(word)) ||
      inside.some(({ start, end }) => reading.folded.slice(start, end).includes(word)),
  );
};
const TITLE = /^(?:dr|dra|mr|mrs|ms|sr|sra|prof|doctor|doctora)$/;

/** "Dr. Okafor" is the practice's own where "Okafor" is. */
const titleLength = (match: Match): number =>
  match.rule.startsWith('name.honorific') ? 'Professor. '.length : 0;

const mark = (spans: readonly Span[], length: number): Uint8Array => {
  const marked = new Uint8Array(length);
  for (const { start, end } of spans) marked.fill(1, start, end);
  return marked;
};

/** Identifiers told in two messages: the last turn's end and this turn are read as one, and what reaches into this turn is masked. */
const acrossTurns = (
  reading: Normalized,
  memory: Memory,
  practice: PracticeMatcher,
  station: Station,
): readonly Match[] => {
  if (memory.tail === '') return [];
  const before = normalize(`${memory.tail} `);
  const offset = before.text.length;
  return findIn(join(before, reading), practice, station)
    .filter((match) => match.end > offset)
    .map((match) => ({ ...match, start: Math.max(0, match.start - offset), end: match.end - offset }));
};

const join = (a: Normalized, b: Normalized): Normalized => ({
  source: a.source + b.source,
  text: a.text + b.text,
  folded: a.folded + b.folded,
  starts: [...a.starts, ...b.starts],
  ends: [...a.ends, ...b.ends],
});

const knownNames = (reading: Normalized, memory: Memory, own: readonly Span[]): readonly Match[] =>
  memory.names.size === 0
    ? []
    : Array.from(reading.folded.matchAll(/\p{L}{3,}/gu))
        .filter((found) => memory.names.has(found[0]))
        .map((found): Match => ({ ...spanOf(found), type: 'name', rule: 'name.told-before' }))
        .filter((match) => !isProtected(match, own, []));

const EVERYDAY = new Set(
  'will may mark the and for not you can hope long young day early best good art rich may june april august'.split(
    ' ',
  ),
);

const namesIn = (reading: Normalized, matches: readonly Match[]): readonly string[] =>
  matches
    .filter(({ type, rule }) => type === 'name' && rule !== 'word.unknown')
    .flatMap(({ start, end }) => reading.folded.slice(start, end).match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !EVERYDAY.has(word));

/** Nothing legible is left of a text in a script or a code that the lists do not know. */
const isUnreadable = ({ reading, matches }: Found): boolean => {
  const words = reading.text.match(/\p{L}{2,}/gu) ?? [];
  const strange = words.filter((word) => /[^\p{Script=Latin}']/u.test(word)).length;
  return words.length >= 4 && strange > words.length * 0.8 && matches.length > 0;
};

/** One typed character may be read as several ("㎮"), so that two matches can fall into it: they become one redaction. */
const toRedactions = (reading: Normalized, matches: readonly Match[]): readonly Redaction[] => {
  const redactions: Redaction[] = [];
  for (const { start, end, type } of matches) {
    const within = toSource(reading, start, end);
    // Typed characters that were read as nothing behind it ("BBB" is read as "BB") belong to it.
    const span = { ...within, end: Math.max(within.end, reading.starts[end] ?? reading.source.length) };
    const last = redactions.at(-1);
    if (last && span.start < last.end)
      redactions[redactions.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) redactions.push({ ...span, type });
  }
  return redactions;
};

const manifestOf = (matches: readonly Match[], version: string): Manifest => {
  const counts: Partial<Record<IdentifierType, number>> = {};
  for (const { type } of matches) counts[type] = (counts[type] ?? 0) + 1;
  return { counts, rules: [...new Set(matches.map(({ rule }) => rule))].sort(), version };
};
