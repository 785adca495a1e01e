/** Names that are words: masked where somebody is meant, in any letter case, and kept where the word is. All people are invented. */
import { describe, expect, it } from 'vitest';
import { isRemoved } from '../../../evals/deidentify.ts';
import { NO_PRACTICE, realDeidentifier } from '../../../support/word-lists.ts';

const deidentifier = realDeidentifier();

/** Each `{name}` must be wholly covered. */
const survivors = (marked: string): readonly string[] => {
  const text = marked.replace(/[{}]/g, '');
  const result = deidentifier.deidentify(text, NO_PRACTICE);
  return Array.from(marked.matchAll(/\{([^}]+)\}/g))
    .map((found, at) => ({ start: found.index - 2 * at, name: found[1] ?? '' }))
    .filter(({ start, name }) => !isRemoved(result, { start, end: start + name.length }))
    .map(({ name }) => name);
};

describe('A name that is a word is masked where somebody is meant', () => {
  it.each([
    'is {dawn} at the front desk',
    'is {Dawn} working today',
    'is doctor {rose} in on fridays',
    'aunt {joy} will drive me',
    'tell {rich} i said hi',
    'ask {gene} to call me',
    'is it safe for {fern} to take benadryl',
    'here to pick up for {reed}',
    'the hygienist {sunny} is great',
    'the patient is {destiny hope carter}',
    'my son {Oak} needs a checkup',
    'my brother {King} needs an appointment',
    'my kids {Skye} and {Forrest} start school',
    'our babysitter {Jazmine} can sign',
    'soy {angel} el esposo de {luz}',
    'me llamo {flor}',
    'my lawyer {Atty. Villaluz} needs records',
    'i need to reschedule {amber}',
    "{amber's} appointment is at 3",
    '{amber} is 4 and has a fever',
    'see you soon, {amber}',
    'i am calling about {pearl}',
    'is {ivy} allowed to eat before sedation',
    '{rose}, dob 1/2/1990',
    'reschedule {nguyen thi lan} to tuesday',
    'should {ivy} get a booster',
    'has {ginger} called you yet',
    'what are the odds {ruby} gets it twice',
    'i talked to {star} on the phone',
    "her name's {Ever}",
    '{hill}, mrn 2383013',
    '{white, melody}: hgb 9.2',
    'busco al doctor {park}',
    'cita de {dulce cortés}',
  ])('%s', (marked) => {
    expect(survivors(marked)).toEqual([]);
    expect(survivors(marked.toLowerCase())).toEqual([]);
  });
});

describe('The same words stay where nobody is meant', () => {
  it.each([
    'is price available online',
    'is parking at the back',
    'the doctor will call',
    'ask may i come in',
    'is it for will',
    'my son will be late',
    'the nurse called me back',
    'what to do for cobalt poisoning',
    'what to do for ivy rash',
    'does ginger help nausea',
    'should the iris look cloudy',
    'I talked to billing yesterday',
    'has anyone called me back',
    'doctor fee for forms',
    'soy alérgica a la penicilina',
    'I hope the doctor can see me',
    'is cash ok at the desk',
    'can someone tell me about billing',
    'what is an Explanation of Benefits (EOB)',
    'does a Flexible Spending Account (FSA) cover braces',
  ])('%s', (text) => {
    const result = deidentifier.deidentify(text, NO_PRACTICE);
    expect(result.kind === 'deidentified' && result.text).toBe(text);
  });
});
