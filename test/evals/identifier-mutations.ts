/** Rewrites of a labelled text that keep its labels: the spans move with the characters. */

type Span = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly optional?: unknown;
};
export type Labelled = { readonly text: string; readonly spans: readonly Span[] };
type Rewrite = (row: Labelled, chance: () => number) => Labelled;

/** `change` gives what each character becomes, '' to drop it; it sees whether the character is inside a label. */
const eachCharacter = (
  row: Labelled,
  change: (character: string, inside: boolean, at: number) => string,
): Labelled => {
  const starts: number[] = [];
  let text = '';
  for (let at = 0; at < row.text.length; at += 1) {
    starts.push(text.length);
    const inside = row.spans.some(({ start, end }) => start <= at && at < end);
    text += change(row.text.charAt(at), inside, at);
  }
  starts.push(text.length);
  const spans = row.spans
    .map((span) => ({ ...span, start: starts[span.start] ?? 0, end: starts[span.end] ?? text.length }))
    .filter(({ start, end }) => end > start);
  return { text, spans };
};

const HOMOGLYPHS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і' };
const SPELLED = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const CUES =
  /\b(?:name|phone|birth|number|account|email|member|record|license|address|appointment|insurance|patient|confirmation)\b/gi;

export const identifierMutations: Readonly<Record<string, Rewrite>> = {
  'lower case': (row) => eachCharacter(row, (character) => one(character.toLowerCase(), character)),
  'upper case': (row) => eachCharacter(row, (character) => one(character.toUpperCase(), character)),
  'no punctuation': (row) =>
    eachCharacter(row, (character, inside) =>
      !inside && /[.,!?;:'"¿¡()-]/.test(character) ? '' : character,
    ),
  'typing errors in cue words': (row, chance) => {
    const dropped = new Set<number>();
    for (const cue of row.text.matchAll(CUES))
      dropped.add(cue.index + 1 + Math.floor(chance() * (cue[0].length - 2)));
    return eachCharacter(row, (character, inside, at) => (!inside && dropped.has(at) ? '' : character));
  },
  homoglyphs: (row) => eachCharacter(row, (character) => HOMOGLYPHS[character] ?? character),
  'zero-width characters': (row) =>
    eachCharacter(row, (character, _inside, at) => (at % 3 === 0 ? `${character}\u200b` : character)),
  'digits spelled out': (row) =>
    row.spans.some(({ type }) => ['phone', 'ssn', 'mrn', 'account', 'fax'].includes(type))
      ? eachCharacter(row, (character, inside, at) => spellDigit(row, character, inside, at))
      : row,
};

const one = (changed: string, original: string): string => (changed.length === 1 ? changed : original);

const spellDigit = (row: Labelled, character: string, inside: boolean, at: number): string => {
  const span = row.spans.find(({ start, end }) => start <= at && at < end);
  if (!inside || !span || !['phone', 'ssn', 'mrn', 'account', 'fax'].includes(span.type)) return character;
  const word = SPELLED[Number(character)];
  return /\d/.test(character) && word ? `${at > span.start ? ' ' : ''}${word}` : character;
};
