import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  type Category,
  createInspect,
  DETECTORS,
  type Detector,
  EMPTY_CONTEXT,
  GUARD_VERSION,
  inspect,
  verifyGuardData,
} from '../../../../shared/guard/index.ts';

const categoryOf = (text: string): Category => inspect(text, EMPTY_CONTEXT).category;

const rows: Readonly<Record<Category, readonly string[]>> = {
  crisis: [
    'I want to kill myself',
    'I want to die',
    'i dont want to live anymore',
    'i cut myself again last night',
    'everyone would be better off without me',
    'I have been thinking about suicide',
    'my son wants to kill himself',
    "my husband hits me and I'm scared to go home",
    'me quiero morir',
    'quiero matarme',
    'pienso en suicidarme',
    'quiero ahorcarme',
    'he pensado en matarme',
    'mi hija se quiere matar',
    'kiero morir',
    'my mind is telling me to kill myself',
    'every time i drink i want to die',
    'if i have to live like this i will kill myself',
    'ya no quiero vivir',
    'mi esposo me golpea',
  ],
  emergency: [
    'my husband has chest pain',
    "I can't breathe",
    'i think im having a stroke',
    'she is unconscious and not breathing',
    'he took too many pills by accident',
    'my daughter is having a seizure',
    'the bleeding wont stop',
    'my son knocked out a tooth',
    'my face is swollen and I have a fever',
    'no puede respirar',
    'mi papá no despierta',
    'se tragó una pila',
    'la herida no para de sangrar',
    'mi bebé se está poniendo morado',
    'le duele el pecho a mi papá',
  ],
  health: [
    'I have a toothache',
    'My tooth is killing me',
    'my son has had a fever for three days',
    'I was diagnosed with diabetes last year',
    'i take lisinopril, can I still get numbed',
    "I'm 12 weeks pregnant",
    'headache and chills since sunday',
    'headache for 3 days',
    'huge headache, light hurts my eyes',
    'my heart skips beats',
    'I broke my back in 2019',
    'skin of my hands is peeling',
    'cold feet and numb toes',
    'the new pills give me headaches',
    'my wife is depressed',
    'i no longer have headaches',
    'me duele una muela',
    'mi hijo tiene fiebre',
  ],
  account: [
    'can I reschedule my appointment',
    'cancel my cleaning on tuesday',
    'when is my next appointment',
    'I got a bill I do not understand',
    'are my lab results in',
    'quiero cambiar mi cita',
  ],
  identity: ['my name is Ana Ruiz, call me at 555-0142', 'ana.ruiz@example.org', 'me llamo Ana Ruiz'],
  general: [
    'are you open on Saturday?',
    'do you take Delta Dental?',
    'do you do implants?',
    'do you treat diabetes?',
    'how much is a crown?',
    'I need a cleaning',
    'do you see kids with autism?',
    "I'm dying to know your hours",
    'this wait is killing me',
    'is there parking for wheelchairs',
    'what is a root canal',
    'book me a checkup for next week',
    'do you have a group for suicide loss survivors?',
    'who do i talk to about a job',
    'a table for two at seven',
    'thank you so much',
    'can you talk in english please, the last message was weird',
    'how often should I have my teeth cleaned',
    'the traffic gave me a heart attack',
    '¿están abiertos el sábado?',
    '¿aceptan mi seguro?',
    '¿cuándo me toca?',
    'me pega el sol en la sala de espera',
    'la página no responde',
    'me muero de hambre, ¿abren al mediodía?',
  ],
};

describe('a laugh takes nothing back', () => {
  it.each([
    ['i wanna die lol', 'crisis'],
    ['my friend wants to unalive herself lol', 'crisis'],
    ['haha my brother is going to kill himself', 'crisis'],
    ['im having chest pain lol cant breathe', 'emergency'],
    ['lol this line is killing me, are you open', 'general'],
    ['im dying lol what time do you close', 'general'],
  ] as const)('%s', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });
});

describe('inspect tells apart', () => {
  for (const category of CATEGORIES) {
    it.each(rows[category])(`${category}: %s`, (text) => {
      expect(categoryOf(text)).toBe(category);
    });
  }
});

describe("illness as such is nobody's own", () => {
  it.each([
    ['a heading above a question', 'Gallstones. What are the causes of gallstones?'],
    ['a person in general', 'if a person with asthma takes aspirin, what happens'],
    ['a disease as the subject', 'Is scoliosis hereditary?'],
    ['an age and no illness', 'my daughter is 9 and needs a dentist'],
    ['an abbreviation in brackets', 'Who should get the Human Papillomavirus (HPV) vaccine?'],
  ])('%s: %s', (_, text) => {
    expect(categoryOf(text)).toBe('general');
  });
  it.each([
    ['a heading above an own case', 'Gallstones. My doctor wants to operate, how long is recovery?'],
    ['a heading above a question to the practice', 'Fever. Are you open?'],
    ['what somebody has', 'I need a doctor because I have an earache'],
    ['what somebody was diagnosed with', 'was diagnosed with thalassemia in May, which vitamins are fine'],
  ])('but not %s: %s', (_, text) => {
    expect(categoryOf(text)).toBe('health');
  });
});

describe('a disclosure in two messages', () => {
  const followed = (last: Category, text: string): Category =>
    inspect(text, { ...EMPTY_CONTEXT, lastCategories: [last] }).category;
  it.each([
    'my mother has',
    'I was diagnosed',
    'hi, for a week now i have been having a very',
    'mi hijo tiene',
  ])('is stopped where it breaks off: %s', (text) => {
    expect(categoryOf(text)).toBe('health');
  });
  it.each([
    'is suffering from plantar fasciitis',
    'may have gonorrhea',
    'thyroid problems.',
    'of a pill stuck in the throat since monday',
    'diabetes type 2',
  ])('is stopped where it goes on: %s', (text) => {
    expect(followed('general', text)).toBe('health');
  });
  it.each([
    'what time do you have',
    'and on Sunday?',
    'and migraines?',
    'what about Aetna',
    'do you treat diabetes',
  ])('is not seen where a question goes on: %s', (text) => {
    expect(followed('general', text)).toBe('general');
  });
});

describe('what may be sent of a mixed message', () => {
  const mixed: readonly (readonly [text: string, category: Category, general: string | null])[] = [
    ['I have a toothache, are you open Saturday?', 'health', 'are you open Saturday?'],
    ['are you open Saturday? I have a toothache', 'health', 'are you open Saturday?'],
    ['my knee hurts. Do you take Aetna? Where can I park?', 'health', 'Do you take Aetna? Where can I park?'],
    ['me duele una muela, ¿están abiertos hoy?', 'health', '¿están abiertos hoy?'],
    ['I have a fever, should I take something for it?', 'health', null],
    ['I want to die, are you open Saturday?', 'crisis', null],
    ['my dad has chest pain, are you open?', 'emergency', null],
    ['my name is Ana Ruiz. Are you open Saturday?', 'identity', 'Are you open Saturday?'],
    [
      'Hi! Are you open on Sunday? And do you have parking?',
      'general',
      'Hi! Are you open on Sunday? And do you have parking?',
    ],
    ['fever. are you open?', 'health', 'are you open?'],
    ['Is Saturday open (swollen jaw)?', 'health', 'Is Saturday open'],
    ['my tooth hurts and what are your hours and', 'health', 'what are your hours'],
    ['What vaccines do you give? I have lupus.', 'health', null],
    ['need a refill of Lexapro', 'health', null],
    ['are my results back, the hiv one', 'health', null],
    ['please cancel tomorrow, we lost the baby', 'health', null],
  ];
  it.each(mixed)('%s', (text, category, general) => {
    const verdict = inspect(text, EMPTY_CONTEXT);
    expect([verdict.category, verdict.general]).toEqual([category, general]);
  });

  it('covers the whole message with parts, in order and without a gap', () => {
    const text = '  I have a toothache, are you open Saturday?  ';
    const { parts } = inspect(text, EMPTY_CONTEXT);
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(text.length);
    parts.slice(1).forEach((part, i) => {
      expect(part.start).toBe(parts[i]?.end);
    });
  });
});

describe('of two categories in one message the graver one decides', () => {
  const samples: Readonly<Record<Category, string>> = {
    crisis: 'I want to kill myself',
    emergency: 'my husband has chest pain',
    health: 'I have a toothache',
    account: 'please cancel my appointment',
    identity: 'my name is Ana Ruiz',
    general: 'do you have parking?',
  };
  const pairs = CATEGORIES.flatMap((first) => CATEGORIES.map((second) => [first, second] as const));
  it.each(pairs)('%s before %s', (first, second) => {
    const graver = CATEGORIES.indexOf(first) < CATEGORIES.indexOf(second) ? first : second;
    expect(categoryOf(`${samples[first]}. ${samples[second]}`)).toBe(graver);
  });
});

describe('weights show a card where no rule speaks, and never instead of a rule', () => {
  const rulesOf = (text: string): readonly string[] =>
    inspect(text, EMPTY_CONTEXT).signals.map(({ rule }) => rule);
  it('the rule decides where there is one', () => {
    expect(categoryOf('he took too many pills by accident')).toBe('emergency');
  });
  it('of death itself only rules speak', () => {
    for (const text of ['my phone is about to die', 'this show is to die for', 'a death in the novel'])
      expect(rulesOf(text)).not.toContain('crisis.weights');
  });
});

describe('a broken guard withholds', () => {
  const broken: Detector = () => {
    throw new Error('planted');
  };

  it('turns a detector that throws into a health redirect', () => {
    const verdict = createInspect([...DETECTORS, broken])('are you open Saturday?', EMPTY_CONTEXT);
    expect(verdict.category).toBe('health');
    expect(verdict.general).toBeNull();
    expect(verdict.signals.map((signal) => signal.kind)).toContain('fault');
    expect(verdict.parts).toEqual([{ start: 0, end: 22, category: 'health' }]);
  });

  it('still shows the crisis card when another detector throws', () => {
    expect(createInspect([broken, ...DETECTORS])('I want to kill myself', EMPTY_CONTEXT).category).toBe(
      'crisis',
    );
  });

  it('knows its own data', () => {
    expect(verifyGuardData()).toBe(true);
    expect(inspect('hello', EMPTY_CONTEXT).version).toBe(GUARD_VERSION);
  });
});

describe('what was said before counts', () => {
  const afterHealth = { ...EMPTY_CONTEXT, lastCategories: ['health'] as const };
  it.each([
    'since Tuesday, getting worse',
    'it started yesterday',
    'the left side',
    'desde ayer, cada vez peor',
  ])('takes "%s" after a disclosure for one', (text) => {
    expect(inspect(text, afterHealth).category).toBe('health');
  });
  it.each(['are you open Saturday?', 'ok thanks', 'what is your phone number', '¿aceptan mi seguro?'])(
    'lets "%s" through after a disclosure',
    (text) => {
      expect(inspect(text, afterHealth).category).toBe('general');
    },
  );
});

describe('disguises', () => {
  it.each([
    'I HAVE A TOOTHACHE',
    'i h​ave a tooth​ache',
    'I have a tооthасhе',
    'i have a t o o t h a c h e',
    'i haaaave a toothaaaache',
    'I 🙂 have 🙂 a 🙂 toothache',
    'i have a toothahce',
    'i want to k i l l myself',
    'i want to kіll mуself',
    'I don’t want to live anymore',
    'my heeeadache is back',
    'wnat to die',
    'killmyself',
    'i don t want to live anymore',
  ])('sees through %s', (text) => {
    expect(categoryOf(text)).not.toBe('general');
  });
});

describe('unreadable input gets a verdict', () => {
  it.each(['', '   ', '🙂🙂', '\u202e\u200f', '\ud800', '?!.,', '1234', 'x'.repeat(10_000)])('%j', (text) => {
    expect(CATEGORIES).toContain(categoryOf(text));
  });
  it.each(['у меня болит зуб', 'Bạn có mở cửa thứ bảy không, tôi bị đau răng và cần gặp nha sĩ ngay'])(
    'sends an unknown language to the neutral contact card: %s',
    (text) => {
      const verdict = inspect(text, EMPTY_CONTEXT);
      expect([verdict.category, verdict.general, verdict.handledAs]).toEqual(['general', null, 'health']);
      expect(verdict.signals.map((signal) => signal.kind)).toContain('unknown-language');
    },
  );
});
