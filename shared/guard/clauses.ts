/** Cuts an utterance where one matter ends and the next begins. A cut too few costs an answer, a cut too many may part a word from whose illness it is, so it cuts only before a new sentence, question or subject. */
import type { Span } from '../text/kinds.ts';
import type { Token } from '../text/tokens.ts';

export type Cut = Span & { readonly from: number; readonly to: number };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const STOPS = words('. ? ! ; … ( ) ¿ ¡');
const PAUSES = words(
  ', : - / and but also so plus then anyway btw y pero tambien ademas entonces o or thanks gracias',
);
// What may follow a pause when a new clause begins.
const OPENERS = words(
  'do does did are is can could will would what whats when where wheres how hows who which i im ive id ill my we were he she it its they you your please need looking book any have has should may if hay tienen tiene estan esta abren cierran aceptan toman atienden puedo pueden podria cuanto cuanta cuando donde cual cuales quien que como a quiero quisiera necesito me mi mis tengo el ella se hacen dan ofrecen trabajan there also this the',
);
// Questions people type without a mark before them, as two words.
const QUESTIONS = words(
  'are_you do_you can_you can_i could_i could_you may_i what_time what_are what_is how_much how_late how_long how_soon is_there are_there where_are when_do when_are when_can did_you will_you would_you do_i is_it whats_your what_days which_insurance que_hora a_que cuanto_cuesta cuanto_cobran estan_abiertos tienen_cita aceptan_seguro puedo_ir puedo_pasar hay_cita tienen_estacionamiento donde_estan i_need i_want i_have i_am my_name call_me',
);
// A question word right before means that the two words go on with it: "what time do you".
const CARRY = words(
  'what when where how who which if whether that much many long late soon time why days day and but so , and because i as than know hours insurance que cuando donde como si cuanto to',
);

// "What kinds of vaccines do you give": the question goes on after what it asks of.
const ASKS = words('what which how who when where que cual cuales como cuando donde');
const LONGEST_SUBJECT = 5;

/** In order, covering `0..source.length` without a gap; one for an empty utterance. */
export const cutClauses = (
  source: string,
  tokens: readonly Token[],
  plain: readonly string[],
): readonly Cut[] => {
  const begins = [0];
  for (let i = 1; i < plain.length; i += 1)
    if (beginsAt(source, tokens, plain, i, begins.at(-1) ?? 0)) begins.push(i);
  return begins.map((from, index) => {
    const to = begins[index + 1] ?? plain.length;
    return {
      from,
      to,
      start: index === 0 ? 0 : (tokens[from]?.start ?? 0),
      end: index === begins.length - 1 ? source.length : (tokens[to]?.start ?? source.length),
    };
  });
};

// One word in brackets belongs to what it stands in: "the vaccine (HPV) for girls".
const isAside = (plain: readonly string[], i: number): boolean => {
  for (let at = i - 3; at < i; at += 1) if (plain[at] === '(' && plain[at + 2] === ')') return true;
  return false;
};

const beginsAt = (
  source: string,
  tokens: readonly Token[],
  plain: readonly string[],
  i: number,
  begin: number,
): boolean => {
  if (isAside(plain, i)) return false;
  const before = plain[i - 1] ?? '';
  const word = plain[i] ?? '';
  if (STOPS.has(word) && word !== '¿' && word !== '¡') return false;
  if (STOPS.has(before) && before !== '¿' && before !== '¡') return true;
  if (before === '¿' || before === '¡') return false;
  if (word === '¿' || word === '¡') return true;
  const gap = source.slice(tokens[i - 1]?.end, tokens[i]?.start);
  if (gap.includes('\n')) return true;
  if (PAUSES.has(before) && OPENERS.has(word)) return true;
  if (ASKS.has(plain[begin] ?? '') && i - begin <= LONGEST_SUBJECT) return false;
  if (CARRY.has(before) || PAUSES.has(before)) return false;
  return QUESTIONS.has(`${word}_${plain[i + 1] ?? ''}`);
};
