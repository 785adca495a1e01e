/**
 * (A) Names after a cue that leaves no doubt, and shapes that only names have: honorifics, initials, signatures, turned-round names.
 * Names without a cue are not looked for here: the allow-list masks every word that is not known to be harmless.
 */
import type { Normalized } from '../text/normalize.ts';
import { NAME_STOPS } from './name-stops.ts';
import { type Match, patternRecognizer, type Recognizer } from './recognizer.ts';

const PARTICLE = String.raw`(?:de la|de los|de las|del|de|da|di|du|van der|van den|van de|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|abu|mc|mac|o|st|san|dos|das|y|e)`;
const PART = String.raw`\p{L}[\p{L}\p{M}]{0,24}(?:['-]\p{L}[\p{L}\p{M}]{0,24}){0,3}`;
const JOIN = String.raw`(?:\.?,?\s{1,2}|\.\s?|\s?-\s?)`;

/** Up to five parts, cut by `cutName` at the first word that no name has. Folded text. */
const RUN = String.raw`${PART}(?:${JOIN}${PART}){0,4}\.?`;

const SELF = String.raw`(?:my|his|her|their|our|the|your|full|first|last|legal|maiden|patient'?s?|pt|child'?s?|son'?s?|daughter'?s?|husband'?s?|wife'?s?|mother'?s?|father'?s?|mom'?s?|dad'?s?|patient|whose|with|account|by|on|in|under|us[ei](?:ng)?)`;

const cues: readonly { readonly rule: string; readonly source: string; readonly before: string }[] = [
  {
    rule: 'name.my-name',
    source: '"my name is", with the typing errors people make in it',
    before: String.raw`(?:(?:${SELF})[\s,]{1,2}){0,2}(?:n[ae]?[am]{1,2}e?|nmae|naem|nombre|apellido|surname|last ?name|first ?name|lastname|firstname|nickname|full ?name)(?:'?s)?\s?(?:\s(?:is|was|es|now|to|of)\s(?:now\s)?|\s?[:=-]\s?|\s-\s|,\s|\.\s?|\sis\.|\s)`,
  },
  {
    rule: 'name.label',
    source: 'labels of forms',
    before: String.raw`(?:patient|pt|name|nombre|paciente|client|insured|subscriber|guarantor|contact|attn|attention|provider|parent|guardian|mother|father|spouse|from|sender|signed|re)\s?[:=]\s?(?:name\s?[:=]?\s)?`,
  },
  {
    rule: 'name.called',
    source: '"I am called", "me llamo", "named"',
    before: String.raw`(?:me llamo|se llama|llamad[oa]|(?:i'?m|i am|is|am|are|was) (?:called|named)|(?:named|call) (?:me|him|her|us)|goes by|go by|known as|aka|a\.k\.a\.?|nee|name[ds] (?:him|her|me)|named)\s`,
  },
  {
    rule: 'name.under',
    source: 'reservations',
    before: String.raw`(?:(?:booked|booking|reservation|appointment|appt|reserved|it'?s|its|is|registered|listed|scheduled|made|filed|account|cita|reserva)\s(?:\p{L}{1,10}\s){0,2}(?:under|a nombre de|in the name of|on the name of|in the name|on name|under the name|bajo)|under(?: the| my)? names?(?: of| is)?|a nombre de|en nombre de|in the name of|on behalf of|under my name|under)\s`,
  },
  {
    rule: 'name.calling',
    source: 'telephone manners',
    before: String.raw`(?:(?:this is|it is|it'?s|its|soy|habla|le habla|you are speaking to|speaking with|i'?m|im|i am)\s)`,
  },
  {
    rule: 'name.sign-off',
    source: 'the last line of a letter',
    before: String.raw`(?:(?:thanks|thank you|thx|ty|thank u|regards|best|cheers|sincerely|respectfully|gracias|saludos|atentamente|cordialmente|yours|yours truly|love|sent by|signed|kind regards|warm regards|best regards|many thanks|thanks again|thanks so much|muchas gracias|take care)[\s,.!:;-]{1,5})`,
  },
];

const SURE = new Set(['name.my-name', 'name.label', 'name.called']);

const CALLING_AFTER =
  /^\s?(?:[,.]?\s?(?:here|speaking|calling|again|aqui|de nuevo|writing|texting|checking in)\b)/;

const cued: Recognizer = patternRecognizer(
  'name',
  cues.map(({ rule, source, before }) => ({
    rule,
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
    source: 'an honorific and a capitalised or single-letter name; "Dr. A." counts',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}'])(?:[Dd][Rr]|[Mm][Rr]|[Mm][Rr][Ss]|[Mm][Ss]|[Mm]iss|[Mm]ister|[Pp]rof|[Pp]rofessor|[Dd]octor|[Ss]ir|[Ss]r|[Ss]ra|[Ss]rta|[Dd]ra|[Dd]on|[Dd]oña|[Ss]eñora?|[Nn]urse|[Rr]ev|[Ff]r|[Ss]ister|[Ff]ather|[Pp]astor|[Cc]aptain|[Cc]apt|[Ss]gt|[Ll]t|[Cc]ol|[Jj]udge|[Aa]unt|[Uu]ncle|[Tt]ía|[Tt]ío|[Cc]oach)\.?\s{1,2}(?<it>\p{Lu}[\p{L}\p{M}'-]{0,24}\.?(?:[\s.]{1,2}(?:(?:de|del|la|van|von|der|el|al|di|da)\s){0,2}\p{Lu}[\p{L}\p{M}'-]{0,24}\.?){0,3})/u,
    unless: (found) =>
      /^(?:Who|I|Is|The|And|In|At|On|For|To|Said|Please|Can|You|Appointment|Visit|Office|A|Do|My)$/.test(
        found,
      ),
  },
  {
    rule: 'name.honorific-lower',
    source: 'the same in lower case; one word',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}'.])(?:dr|mr|mrs|ms|dra|sr|sra|srta|prof)\.?\s{1,2}(?<it>${PART}(?:\s(?:de|del|la|van|von)\s${PART})?)`,
      'u',
    ),
    unless: (found) =>
      NAME_STOPS.has(found) ||
      /^(?:appointment|appt|office|visit|said|note|referral|appointments|told|recommended|thinks|wants)$/.test(
        found,
      ),
  },
  {
    rule: 'name.first-initial',
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
    source: '"J. Smith", "J.R. Smith", "C. PINTO"',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}'.])(?:\p{Lu}\.\s?){1,3}(?:(?:de|la|van|von|der|del)\s){0,2}\p{Lu}[\p{L}'-]{2,24}(?:-\p{Lu}\p{L}{1,20})?/u,
    unless: (found) => /^(?:I\.\s|A\.\s?M|P\.\s?M|U\.\s?S|E\.\s?R|D\.\s?C|N\.\s?Y)/.test(found),
  },
  {
    rule: 'name.suffix',
    source: 'degrees and generational suffixes behind a capitalised name',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}'.])(?<it>(?:\p{Lu}[\p{L}.'-]{0,20}\s){0,2}\p{Lu}[\p{L}'-]{1,20}),?\s(?:Jr|Sr|III|II|IV|MD|M\.D|DDS|D\.D\.S|DMD|DO|D\.O|PhD|Ph\.D|NP|RN|PA-C|LCSW|LMFT|PsyD|OD|DPM)\b\.?/u,
    unless: (found) =>
      /^(?:An|The|A|My|Any|Your|Is|Are|Which|What|Do|See|Type|World War|Bipolar|Stage|Phase|Grade|Class|Level|Factor|Angiotensin)(?:\s|$)/.test(
        found,
      ),
  },
]);

/** Cuts what follows a cue at the first word that no name has; null where nothing of a name is left. */
const cutName = (match: Match, reading: Normalized): Match | null => {
  const found = reading.folded.slice(match.start, match.end);
  const sure = SURE.has(match.rule);
  let end = 0;
  let parts = 0;
  for (const part of found.matchAll(/\p{L}[\p{L}\p{M}']*/gu)) {
    const word = part[0];
    const particle = new RegExp(`^${PARTICLE}$`).test(word) && word.length > 1;
    if (NAME_STOPS.has(word) && !(particle && parts > 0 && !ENDS_RUN.has(word))) break;
    if (parts > 0 && /[\n;]/.test(found.slice(end, part.index))) break;
    if (
      parts > 0 &&
      /\.\s/.test(found.slice(end, part.index)) &&
      end - (found.lastIndexOf(' ', end - 1) + 1) > 2
    )
      break;
    end = part.index + word.length;
    if (!particle) parts += 1;
    if (parts >= 4) break;
  }
  if (parts === 0) return null;
  const cut = { ...match, end: match.start + end };
  return sure || isPlausible(cut, reading) ? cut : null;
};

const ENDS_RUN = new Set(['y', 'e', 'o', 'la', 'el', 'a']);

/** A cue that may precede anything needs a capital, "here" or "calling" behind, or the end of the message. */
const isPlausible = (match: Match, reading: Normalized): boolean => {
  const before = reading.text.slice(match.start, match.end);
  const after = reading.folded.slice(match.end, match.end + 16);
  if (match.rule === 'name.calling') {
    if (CALLING_AFTER.test(after)) return true;
    return false;
  }
  const words = before.split(/\s+/).length;
  if (match.rule === 'name.sign-off')
    return words <= 3 && /^[\s.!,)"'-]*$/.test(reading.folded.slice(match.end, match.end + 40));
  if (match.rule === 'name.under') return true;
  return words <= 4;
};

export const name: Recognizer = {
  name: 'name',
  find: (reading) => [
    ...cued.find(reading).flatMap((match) => cutName(match, reading) ?? []),
    ...shaped.find(reading),
    ...here(reading),
  ],
};

/** "natonya here", "Lena Hofer here. Where": at most three words between the start of a sentence and "here". */
const hereShape = patternRecognizer('name', [
  {
    rule: 'name.here',
    source: 'telephone manners: the name comes first',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<=^|[.!?\n]\s?|\b(?:hi|hello|hey|hola|morning|afternoon|evening|there|doc)[,!]?\s)(?<it>${PART}(?:\s${PART}){0,2})(?=,?\s(?:here|speaking|calling|aqui|al habla)\b)`,
      'u',
    ),
  },
]);

const here = (reading: Normalized): readonly Match[] =>
  hereShape.find(reading).filter((match) => {
    const words = reading.folded.slice(match.start, match.end).split(/\s+/);
    return !words.some((word) => NAME_STOPS.has(word));
  });
