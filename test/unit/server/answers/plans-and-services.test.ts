/** Whether a plan is taken and a service offered, asked in more than 400 ways with slips of spelling: never a wrong yes. */
import { describe, expect, it } from 'vitest';
import { askOf } from './ask.ts';

const ask = askOf(`
id: x
name: Elm Street Dental
phone: (213) 555-0100
locations: [{id: main, name: Main, address: 1 Elm St, timeZone: America/Chicago}]
insurance:
  plans:
    - { id: delta, name: Delta Dental, status: in, networks: [PPO], notNetworks: [HMO] }
    - { id: aetna, name: Aetna, status: in }
    - { id: cigna, name: Cigna, status: in }
    - { id: metlife, name: MetLife, status: in }
    - { id: bcbs, name: Blue Cross Blue Shield, status: in, networks: [PPO] }
    - { id: uhc, name: UnitedHealthcare, status: out }
    - { id: humana, name: Humana, status: verify }
    - { id: medicaid, name: Medicaid, status: out }
    - { id: oscar, name: Oscar, status: in, until: '2026-06-30' }
    - { id: guardian, name: Guardian, status: in, from: '2027-01-01' }
services:
  - { id: implants, name: Dental implants }
  - { id: cleaning, name: Cleanings, price: A cleaning is $120. }
  - { id: whitening, name: Teeth whitening }
  - { id: root-canal, name: Root canals }
  - { id: braces, name: Braces, offered: false }
  - { id: dentures, name: Dentures, offered: false }
  - { id: sealants, name: Sealants, audience: children }
`);

const PLAN_QUESTIONS = [
  'do you take {}?',
  'do u accept {}',
  'is {} accepted',
  'are you in network with {}',
  'i have {} do you take it',
  '{}?',
  'do you work with {} insurance',
  'hi, do you guys take {}',
  'what about {}',
  '¿aceptan {}?',
];

/** Names as visitors write them, and what the reply must hold. */
const PLANS: readonly (readonly [names: string, expected: RegExp])[] = [
  [
    'Delta Dental|delta|dleta dental|delta dentel',
    /take Delta Dental \(PPO\)|aceptamos Delta Dental \(PPO\)/,
  ],
  ['aetna|Atena|AETNA', /take Aetna|aceptamos Aetna/],
  ['cigna|cigna dental|ciigna', /take Cigna|aceptamos Cigna/],
  ['metlife|met life|metlfie', /take MetLife|aceptamos MetLife/],
  [
    'bcbs|blue cross|Blue Cross Blue Shield|blue cros blu sheild',
    /take Blue Cross Blue Shield \(PPO\)|aceptamos Blue Cross Blue Shield \(PPO\)/,
  ],
];

const NOT_TAKEN: readonly (readonly [names: string, expected: RegExp])[] = [
  [
    'united healthcare|UHC|unitedhealthcare',
    /not in network with UnitedHealthcare|No estamos en la red de UnitedHealthcare/,
  ],
  ['humana', /With Humana it depends|Con Humana depende/],
  ['medicaid|medicade', /not in network with Medicaid|No estamos en la red de Medicaid/],
  ['oscar', /until .*June 30|hasta el .*30 de junio/],
  ['guardian', /from .*January 1, 2027|a partir del .*1 de enero de 2027/],
  ['kaiser|tricare|molina|ambetter', /not on our list|no está en nuestra lista/],
  ['delta dental hmo', /do not take|not on our list|no aceptamos|No aceptamos|no está en nuestra lista/],
  [
    'aetna medicaid|cigna medicare advantage',
    /depends|not in network|not on our list|depende|No estamos|no está en nuestra lista/,
  ],
  ['bcbs hmo', /for PPO\. For other|para PPO\. Para otros/],
];

const YES = /\bYes\b|(?:^|[.\s])Sí\b/;

const languageOf = (question: string) => (question.startsWith('¿') ? ('es' as const) : ('en' as const));

describe('a plan that is taken', () => {
  for (const [names, expected] of PLANS) {
    for (const name of names.split('|')) {
      it.each(PLAN_QUESTIONS)(`%s ${name}`, (question) => {
        const answer = ask(question.replace('{}', name), { language: languageOf(question) });
        expect(answer).toMatchObject({ decision: 'answer', entry: 'insurance-plan' });
        expect(answer.reply).toMatch(expected);
        expect(answer.reply).toMatch(/can’t see anyone’s coverage|no podemos ver la cobertura/);
      });
    }
  }
});

describe('a plan that is not taken, or not surely, never gets a yes', () => {
  for (const [names, expected] of NOT_TAKEN) {
    for (const name of names.split('|')) {
      it.each(PLAN_QUESTIONS)(`%s ${name}`, (question) => {
        const { reply } = ask(question.replace('{}', name), { language: languageOf(question) });
        expect(reply).toMatch(expected);
        expect(reply).not.toMatch(YES);
      });
    }
  }
});

const SERVICE_QUESTIONS = [
  'do you do {}?',
  'do you offer {}',
  'can i get {} there',
  'do u guys have {}',
  '{}?',
  'does your office do {}',
  'is {} available',
  'are you offering {}',
];

const OFFERED: readonly (readonly [names: string, expected: RegExp])[] = [
  ['implants|dental implants|implats|a tooth implant', /offer dental implants/],
  ['cleanings|teeth cleaning|cleanning', /offer cleanings/],
  ['whitening|teeth whitening|bleaching|whitning', /offer teeth whitening/],
  ['root canals|a root canal|endodontics', /offer root canals/],
  ['sealants', /offer sealants\. For children only/],
];

const NOT_OFFERED: readonly (readonly [names: string, expected: RegExp])[] = [
  ['braces|orthodontics', /do not offer braces/],
  ['dentures|false teeth|denture', /do not offer dentures/],
];

describe('a service', () => {
  for (const [names, expected] of OFFERED) {
    for (const name of names.split('|')) {
      it.each(SERVICE_QUESTIONS)(`%s ${name} is offered`, (question) => {
        const answer = ask(question.replace('{}', name));
        expect(answer).toMatchObject({ decision: 'answer', entry: 'service' });
        expect(answer.reply).toMatch(expected);
      });
    }
  }
  for (const [names, expected] of NOT_OFFERED) {
    for (const name of names.split('|')) {
      it.each(SERVICE_QUESTIONS)(`%s ${name} is not offered`, (question) => {
        const { reply } = ask(question.replace('{}', name));
        expect(reply).toMatch(expected);
        expect(reply).not.toMatch(YES);
      });
    }
  }
  it.each(['do you do mris', 'do you offer botox', 'do you do couples therapy', 'can i get a flu shot'])(
    '%s, which the practice does not list, never gets a yes',
    (question) => {
      expect(ask(question).reply).not.toMatch(YES);
    },
  );
  it('has its price said when it is asked for', () => {
    expect(ask('how much is a cleaning').reply).toContain('$120');
  });
});

describe('a service for some', () => {
  it.each(['sealants for adults?', 'do you do sealants for my husband'])(
    'is no yes to whom it is not for: %s',
    (text) => {
      expect(ask(text).reply).toBe('We offer sealants for children only.');
    },
  );
});
