/**
 * (A) Names after a cue that leaves no doubt, and shapes that only names have: honorifics, initials, signatures, turned-round names.
 * Names without a cue are not looked for here: the allow-list masks every word that is not known to be harmless.
 */
import type { Normalized } from '../text/normalize.ts';
import { NAME_CUES } from './name-cues.ts';
import { NAME_STOPS } from './name-stops.ts';
import { type Match, patternRecognizer, type Recognizer } from './recognizer.ts';

const PARTICLE = String.raw`(?:de la|de los|de las|del|de|da|di|du|van der|van den|van de|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|abu|mc|mac|o|st|san|dos|das|y|e)`;
const PART = String.raw`\p{L}[\p{L}\p{M}]{0,24}(?:['-]\p{L}[\p{L}\p{M}]{0,24}){0,3}`;
const JOIN = String.raw`(?:\.?,?\s{1,2}|\.\s?|\s?-\s?)`;

/** Up to five parts, cut by `cutName` at the first word that no name has. Folded text. */
const RUN = String.raw`${PART}(?:${JOIN}${PART}){0,4}\.?`;

const SURE = new Set(['name.my-name', 'name.name-bare', 'name.label', 'name.called']);

const CALLING_AFTER =
  /^\s?(?:[,.]?\s?(?:here|speaking|calling|again|aqui|de nuevo|writing|texting|checking in)\b)/;

const cued: Recognizer = patternRecognizer(
  'name',
  NAME_CUES.map(({ rule, source, needs, before }) => ({
    rule,
    needs,
    source,
    on: 'folded' as const,
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}'])${before}(?:(?:dr|mr|mrs|ms|miss)\.?\s)?["'(]?(?<it>${RUN})`,
      'u',
    ),
  })),
);

const shaped: Recognizer = patternRecognizer('name', [
  {
    rule: 'name.honorific',
    needs:
      /\b(?:dr|mr|mrs|ms|miss|mister|prof|professor|doctor|sir|sr|sra|srta|dra|don|dona|senor|senora|nurse|rev|fr|sister|father|pastor|captain|capt|sgt|lt|col|judge|aunt|uncle|tia|tio|coach|atty|attorney)\b/,
    source: 'an honorific and a capitalised or single-letter name; "Dr. A." counts',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}'])(?:[Dd][Rr]|[Mm][Rr]|[Mm][Rr][Ss]|[Mm][Ss]|[Mm]iss|[Mm]ister|[Pp]rof|[Pp]rofessor|[Dd]octor|[Ss]ir|[Ss]r|[Ss]ra|[Ss]rta|[Dd]ra|[Dd]on|[Dd]oña|[Ss]eñora?|[Nn]urse|[Rr]ev|[Ff]r|[Ss]ister|[Ff]ather|[Pp]astor|[Cc]aptain|[Cc]apt|[Ss]gt|[Ll]t|[Cc]ol|[Jj]udge|[Aa]unt|[Uu]ncle|[Tt]ía|[Tt]ío|[Cc]oach|[Aa]tty|[Aa]ttorney)\.?\s{1,2}(?<code>\p{Lu}[\p{L}\p{M}'-]{0,24}\.?(?:[\s.]{1,2}(?:(?:de|del|la|van|von|der|el|al|di|da)\s){0,2}\p{Lu}[\p{L}\p{M}'-]{0,24}\.?){0,3})/u,
    unless: (found) =>
      /^(?:Who|I|Is|The|And|In|At|On|For|To|Said|Please|Can|You|Appointment|Visit|Office|A|Do|My)$/.test(
        found,
      ),
  },
  {
    rule: 'name.honorific-lower',
    needs: /\b(?:dr|mr|mrs|ms|dra|sr|sra|srta|prof)\b/,
    source: 'the same in lower case; one word',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}'.])(?:dr|mr|mrs|ms|dra|sr|sra|srta|prof)\.?\s{1,2}(?<code>${PART}(?:\s(?:de|del|la|van|von)\s${PART})?)`,
      'u',
    ),
    unless: (found, reading, at) =>
      (NAME_STOPS.has(found) && !(found.length === 1 && reading.folded[at.end] === '.')) ||
      /^(?:appointment|appt|office|visit|said|note|referral|appointments|told|recommended|thinks|wants)$/.test(
        found,
      ),
  },
  {
    rule: 'name.first-initial',
    needs: /\./,
    source: '"Peter G.", "Alice K. Smith"',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}'.])\p{Lu}[\p{Ll}'-]{1,20}(?:\s\p{Lu}[\p{Ll}'-]{1,20})?\s\p{Lu}\.(?!\p{L}\.)(?:\s\p{Lu}[\p{Ll}'-]{1,20})?/u,
    unless: (found) =>
      /^(?:Vitamin|Hepatitis|Type|Group|Plan|Part|Hemophilia|Grade|Stage|Class|Category|Factor|Protein|Influenza|Strep|Room|Suite|Medicare|Option|Plan|Penicillin|Botulinum|Tylenol|Is|Am|Was|Can|Do|And|But|So|If|What|Why|How|When|Or|As|Should|Could|Does|Did)\s/.test(
        found,
      ),
  },
  {
    rule: 'name.initial-surname',
    needs: /\./,
    source: '"J. Smith", "J.R. Smith", "C. PINTO"',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}'.])(?:\p{Lu}\.\s?){1,3}(?:(?:de|la|van|von|der|del)\s){0,2}\p{Lu}[\p{L}'-]{2,24}(?:-\p{Lu}\p{L}{1,20})?/u,
    unless: (found) => /^(?:I\.\s|A\.\s?M|P\.\s?M|U\.\s?S|E\.\s?R|D\.\s?C|N\.\s?Y)/.test(found),
  },
  {
    rule: 'name.suffix',
    needs: /\b(?:jr|sr|iii|ii|iv|md|m\.d|dds|d\.d|dmd|do|d\.o|phd|ph\.d|np|rn|pa-c|lcsw|lmft|psyd|od|dpm)\b/,
    source: 'degrees and generational suffixes behind a capitalised name',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}'.])(?<code>(?:\p{Lu}[\p{L}.'-]{0,20}\s){0,2}\p{Lu}[\p{L}'-]{1,20}),?\s(?:Jr|Sr|III|II|IV|MD|M\.D|DDS|D\.D\.S|DMD|DO|D\.O|PhD|Ph\.D|NP|RN|PA-C|LCSW|LMFT|PsyD|OD|DPM)\b\.?/u,
    // In a text in capitals "WHAT TIME DO YOU" has no doctor of osteopathy in it.
    unless: (found, reading) =>
      reading.text === reading.text.toUpperCase() ||
      /^(?:An|The|A|My|Any|Your|Is|Are|Which|What|Do|See|Type|World War|Bipolar|Stage|Phase|Grade|Class|Level|Factor|Angiotensin)(?:\s|$)/.test(
        found,
      ),
  },
]);

/** Cuts what follows a cue at the first word that no name has; null where nothing of a name is left. */
const cutName = (match: Match, reading: Normalized): Match | null => {
  const found = reading.folded.slice(match.start, match.end);
  if (SIGNED.has(match.rule)) return cutSignature(match, reading);
  let end = 0;
  let parts = 0;
  for (const part of found.matchAll(/\p{L}[\p{L}\p{M}']*/gu)) {
    const word = part[0];
    const gap = found.slice(end, part.index);
    const particle = word.length > 1 && IS_PARTICLE.test(word);
    const closes =
      parts === 1 &&
      word.length > 3 &&
      SURE.has(match.rule) &&
      endsClause(reading, match.start + part.index + word.length);
    if (NAME_STOPS.has(word) && !closes && !(particle && parts > 0 && !ENDS_RUN.has(word))) break;
    if (parts > 0 && (/[\n;]/.test(gap) || (/\.\s/.test(gap) && lastWord(found, end).length > 2))) break;
    end = part.index + word.length;
    if (!particle) parts += 1;
    if (parts >= 4) break;
  }
  if (parts === 0) return null;
  const cut = { ...match, end: match.start + end };
  return SURE.has(match.rule) || isPlausible(cut, reading) ? cut : null;
};

/** "my name is Ethel Last, ...": the surname is a word of everyday speech, and a mark follows it. */
const endsClause = (reading: Normalized, at: number): boolean =>
  /^\s?(?:[,.;!?\n]|$)/.test(reading.folded.slice(at, at + 2));

const IS_PARTICLE = new RegExp(`^${PARTICLE}$`);
const ENDS_RUN = new Set(['y', 'e', 'o', 'la', 'el', 'a']);
const SIGNED = new Set(['name.sign-off', 'name.dash']);

const lastWord = (found: string, end: number): string =>
  found.slice(found.lastIndexOf(' ', end - 1) + 1, end);

/** A cue that may precede anything needs "here" or "calling" behind the name. */
const isPlausible = (match: Match, reading: Normalized): boolean => {
  if (match.rule === 'name.calling')
    return CALLING_AFTER.test(reading.folded.slice(match.end, match.end + 16));
  return true;
};

/** What follows thanks when it is no name: "thanks for your help", "best way to". */
const NO_SIGNATURE =
  /^(?:for|in|so|a|again|very|to|and|much|you|u|everyone|all|team|guys|doc|doctor|dr|the|that|your|if|please|hi|hello|bye|is|are|of|i|it|by|de|por|y|muchas|mil|anyway|anyways|advance|god|ahead|buddy|man|sir|madam|mam|maam|dear|folks|ladies|friend|friends|ok|okay|will|can|do|what|when|where|how|my|we|no|not|yes|have|has|take|see|talk|any|or|but|with|on|at|from|as|this|there|time|way|place|doctors?|dentists?|price|option|one|ones|practices?|treatments?|thing|wishes|regards)$/;

/** One to three words, then the end of the message, of its line or of its sentence. */
const cutSignature = (match: Match, reading: Normalized): Match | null => {
  const found = /^\p{L}[\p{L}'-]*(?:\.?\s\p{L}[\p{L}'-]*){0,2}\.?(?=\s*(?:$|\n|[.!?;,](?:\s|$)))/u.exec(
    reading.folded.slice(match.start, match.start + 80),
  )?.[0];
  if (found === undefined) return null;
  const words = found.split(/[\s.]+/).filter(Boolean);
  if (NO_SIGNATURE.test(words[0] ?? '')) return null;
  const last = words.at(-1) ?? '';
  if (words.length > 1 && NAME_STOPS.has(last)) return null;
  const ends = /^[\s.!?)"']*(?:$|\n)/.test(
    reading.folded.slice(match.start + found.length, match.start + found.length + 8),
  );
  if (
    !ends &&
    (match.rule === 'name.sign-off' || NAME_STOPS.has(words[0] ?? '')) &&
    !/^\p{Lu}/u.test(reading.text.slice(match.start))
  )
    return null;
  if (match.rule === 'name.dash' && words.some((word) => NAME_STOPS.has(word) && word !== 'an')) return null;
  return { ...match, end: match.start + found.length };
};

export const name: Recognizer = {
  name: 'name',
  find: (reading) => [
    ...cued.find(reading).flatMap((match) => cutName(match, reading) ?? []),
    ...shaped.find(reading),
    ...here(reading),
    ...isMyName.find(reading),
  ],
};

/** "natonya here", "Lena Hofer here. Where": at most three words between the start of a sentence and "here". */
const hereShape = patternRecognizer('name', [
  {
    rule: 'name.here',
    needs: /here|speaking|calling|aqui|al habla/,
    source: 'telephone manners: the name comes first',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<=^|[.!?\n]\s?|\b(?:hi|hello|hey|hola|morning|afternoon|evening|there|doc)[,!]?\s)(?<it>${PART}(?:\s${PART}){0,2})(?=,?\s(?:here|speaking|calling|aqui|al habla)\b)`,
      'u',
    ),
  },
]);

const isMyName = patternRecognizer('name', [
  {
    rule: 'name.is-my-name',
    source: 'the other way round: "Wren Adair is my name"',
    needs: /is my |es mi nombre/,
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<=^|[.!?,;\n]\s{0,2})(?<it>${PART}(?:\s${PART}){0,2})\s(?:is my (?:\p{L}{3,8}\s)?name|es mi nombre)\b`,
      'u',
    ),
    unless: (found) => found.split(/\s/).some((word) => NAME_STOPS.has(word)),
  },
]);

const GREETINGS = new Set(
  'hi hello hey hola good morning afternoon evening there doc doctor yes ok okay'.split(' '),
);

const here = (reading: Normalized): readonly Match[] =>
  hereShape.find(reading).flatMap((match) => {
    let start = match.start;
    const words = reading.folded.slice(match.start, match.end).split(/\s/);
    while (words[0] !== undefined && GREETINGS.has(words[0])) start += (words.shift() ?? '').length + 1;
    const plain = words.some((word, at) => NAME_STOPS.has(word) && !(word === 'an' && at < words.length - 1));
    return words.length === 0 || plain ? [] : [{ ...match, start }];
  });
