import { describe, expect, it } from 'vitest';
import {
  createDeidentifier,
  type DeidentifyResult,
  MAX_DEIDENTIFY_CHARACTERS,
  newConversationMemory,
} from '../../../../shared/deidentify/index.ts';
import { RECOGNIZERS, type Recognizer } from '../../../../shared/recognizers/index.ts';
import { NO_PRACTICE, readWordLists, realDeidentifier } from '../../../support/word-lists.ts';

const deidentifier = realDeidentifier();
const clean = (text: string): DeidentifyResult => deidentifier.deidentify(text, NO_PRACTICE);
const stored = (text: string): string => {
  const result = clean(text);
  return result.kind === 'deidentified' ? result.text : `withheld: ${result.reason}`;
};

describe('Front-desk questions stay readable', () => {
  it.each([
    'What time do you open on Saturday?',
    'Do you take Delta Dental or Cigna?',
    'Can I pay $150 now and $1,200 later?',
    'my daughter is 7 years old',
    'do you treat Crohn’s disease?',
    'I take 500 mg of amoxicillin twice a day',
    'BP was 120/80 at 9:45 am',
    'I graduated in 2015 and moved from Texas',
    'Is the COVID-19 booster or vitamin B12 covered?',
    'Will you mark the dates? I hope so. May I come in?',
    '¿Aceptan pacientes nuevos los sábados?',
    'me duele una muela desde hace 2 días',
    'necesito cancelar mi cita de mañana',
    'is headach a symtom of the flu',
    'tienen estacionamiento?',
    'soy la mamá del paciente',
    'dígale a la doctora que voy tarde',
    'tengo dolores de cabeza',
    '¿la luz azul blanquea los dientes?',
    '¿debe ayunar antes del examen?',
    '¿se habla español?',
    'quiero ver al doctor',
    'atienden a ninos chiquitos',
    'llámenme mañana, por favor',
    'nunca he ido, como empiezo',
    '¿hay descuento para personas mayores o militares?',
    'tengo Aetna, lo toman?',
    'Bridges price?',
    'how much is my co-pay',
    'must my GP send me?',
    'do you take TennCare or UCCI',
    'are you open on Christmas Eve?',
    'my mom has parkinsons and hashimotos',
    'is parking in the back today',
    'can you x-ray a wrist',
    'translate this page',
    'I moved to Florida, and my sister lives in Oregon',
    'mi tía y mi niño tienen cita',
    'un niño de siete años',
    'pueden darle información a mi esposo',
    'aceptan american express',
    '¿la videollamada la puedo hacer desde México?',
    'nada, gracias',
    'hola',
    'is the nurse in today',
    'my son will call you',
    'I hope this helps, may I come in?',
    'Hope to see you soon',
    'Summer is busy, is it not?',
    'Are you closed on Valentine’s Day?',
    'What are the symptoms of Marden-Walker syndrome?',
  ])('untouched: %s', (text) => {
    const result = clean(text);
    expect(result.kind).toBe('deidentified');
    expect(result.kind === 'deidentified' && result.redactions).toEqual([]);
  });
});

describe('Nobody can be told from what is stored', () => {
  it.each([
    ['my name is mark white, call 212-555-0142', ['mark', 'white', '212', '0142']],
    ['i am felicia green. sharp pain', ['felicia', 'green']],
    [
      'Peter G. was seen at St. Luke’s Hospital, Dallas on April 12th',
      ['Peter', 'Luke', 'Dallas', 'April', '12'],
    ],
    ['KATARZYNA O. NEEDS A CLEANING', ['KATARZYNA']],
    ['this is jade hill calling about my dad Mijail', ['jade', 'hill', 'Mijail']],
    ['Wojciechowski, Dorota', ['Wojciechowski', 'Dorota']],
    ['soy Ximena Ibarra y vivo en calle Luna 45', ['Ximena', 'Ibarra', 'Luna', '45']],
    ['my grandmother Rose is 97 years old', ['Rose', '97']],
    ['thx! an sharp', ['sharp']],
    ['I live in Long Beach near Oak Ridge Road', ['Long Beach', 'Oak Ridge']],
    ['my code is eek6uk', ['eek6uk']],
    ['my zip is 57049-1234', ['57049']],
    ['jo at example dot com', ['jo at', 'example']],
    ['call five five five oh one two three', ['five', 'three']],
    ['Наталья Иванова, my card', ['Наталья', 'Иванова']],
    ['my n\u200bame is S\u200bydni', ['Sydni']],
    ['my name is Кate Вrown', ['ate', 'rown']],
    ['soy juan mata y quiero una cita', ['juan', 'mata']],
    ['me llamo Luz Rosales, quiero ver al doctor', ['Luz', 'Rosales']],
    ['mi hijo Santos Mesa necesita una cita', ['Santos', 'Mesa']],
    ['Rose Price', ['Rose', 'Price']],
    ['cita para Luz, mi hija', ['Luz']],
    ['is Harris in today, or Williams', ['Harris', 'Williams']],
    ['send it to Kirkegade 7, 4. tv, Aars', ['Kirkegade', '4', 'tv', 'Aars']],
    ['live at Calle Larga 3, 2º B, Alcobendas', ['Larga', 'B', 'Alcobendas']],
    ['I was born in Frankfurt am Main', ['Frankfurt', 'Main']],
    ['mail it to Boulevard Quintero 50', ['Boulevard', 'Quintero', '50']],
    ['Rose called yesterday about her bill', ['Rose']],
    ['Walker began treatment here', ['Walker']],
    ['is king in today', ['king']],
    ['Sabra Harrel', ['Sabra', 'Harrel']],
    ['I saw Virginia yesterday', ['Virginia']],
    ['appointment for petri jarvinen please', ['petri', 'jarvinen']],
    ['tell them that rose called', ['rose']],
    ['it is for my son christian', ['christian']],
    ['My Daughter Katarzyna Brown Has A Question', ['Katarzyna', 'Brown']],
    ['Grace is coming with me', ['Grace']],
    ['this is for baker, james', ['baker', 'james']],
    ['hi its will', ['will']],
    ['I work at Wood & Stone Partners', ['Wood', 'Stone']],
    ['the yellow house on Elm', ['Elm']],
    ['I was seen at Good Sam', ['Good', 'Sam']],
    ['it hurts since Valentine’s Day', ['Valentine', 'Day']],
    ['meet me near the store on 5th', ['5th']],
    ['Mark de la Garza', ['Mark', 'Garza']],
    ['we moved here from Carnation', ['Carnation']],
    ['12 Rissik St Apt 050 Coalville South Africa', ['Coalville', 'Africa']],
    ['at 21 London Place, Brookfield Democratic Republic of the Congo', ['Brookfield', 'Congo']],
    ['send it to 12 Theofanus Street Strovolos NI', ['Strovolos', 'NI']],
  ] as const)('%s', (text, planted) => {
    const text2 = stored(text);
    for (const value of planted) expect(text2).not.toContain(value);
  });
});

describe('Placeholders', () => {
  it('say what kind of thing stood there', () => {
    expect(stored('call 212-555-0142 or write to ana@example.org')).toBe('call [phone] or write to [email]');
  });

  it('turn an age over 89 into "90 or older"', () => {
    expect(stored('she is 97 years old')).toBe('she is [90 or older] years old');
  });

  it('are the same for the same person within one conversation, and tell two people apart', () => {
    const memory = newConversationMemory();
    const first = deidentifier.deidentify('my name is Katarzyna Lindqvist', NO_PRACTICE, memory);
    const second = deidentifier.deidentify('my son is Thorvald. Katarzyna is me', NO_PRACTICE, memory);
    expect(first.kind === 'deidentified' && first.text).toBe('my name is [name 1]');
    expect(second.kind === 'deidentified' && second.text).toBe('my son is [name 2]. [name 1] is me');
  });

  it.each([
    ['is dr. Khan free on Saturday?', 'is Dr. [name 1] free on Saturday?'],
    ['quiero ver a la dra. Ibarra', 'quiero ver a la Dra. [name 1]'],
    ['track order #77410', 'track order [id]'],
    ['Dr. Smith or Dr. Jones?', 'Dr. [name 1] or Dr. [name 2]?'],
    ['bus from Prestbury to your Kettleby clinic?', 'bus from [location 1] to your [name 1] clinic?'],
    [
      'I was seen at Kettleby Hospital and then at Larkspur Hospital',
      'I was seen at [location 1] hospital and then at [location 2] hospital',
    ],
    ['under dra. Ibarra, called doctor Smith', 'under Dra. [name 1], called Dr. [name 2]'],
    ['what about being seen under Dr. A. Barnes?', 'what about being seen under Dr. [name 1]?'],
  ])('keep what a reader must know: %s', (text, kept) => {
    expect(stored(text)).toBe(kept);
    expect(stored(kept)).toBe(kept);
  });

  it('are left alone where a visitor types one', () => {
    expect(stored('[name 1] called [phone]')).toBe('[name 1] called [phone]');
  });
});

describe('Identifiers told in two messages', () => {
  it.each([
    ['my name is', 'mark white'],
    ['you can call me at 212', '555 0142'],
    ['my last name is', 'Price'],
    ['i live at', '450 larkin street'],
    ['it is katarzyna', 'hill'],
  ])('"%s" and then "%s"', (first, second) => {
    const memory = newConversationMemory();
    deidentifier.deidentify(first, NO_PRACTICE, memory);
    const result = deidentifier.deidentify(second, NO_PRACTICE, memory);
    const text = result.kind === 'deidentified' ? result.text : '';
    for (const word of second.split(' ')) expect(text).not.toContain(word);
  });

  it('The memory of a conversation cannot be written down', () => {
    const memory = newConversationMemory();
    deidentifier.deidentify('my name is Katarzyna Lindqvist', NO_PRACTICE, memory);
    expect(JSON.stringify(memory)).toBe('{}');
    expect(Object.values(memory).join()).not.toContain('Katarzyna');
  });
});

describe('What the practice published stays readable', () => {
  const practice = {
    words: ['Sunrise Dental', 'Dr. Amara Okafor', 'Maria', 'Quail Run Lane'],
    numbers: ['(212) 555-0100'],
  };
  it.each([
    'is Dr. Okafor in, or Amara Okafor at Sunrise Dental?',
    'can I reach you at 212-555-0100?',
    'is the office on Quail Run Lane?',
  ])('%s', (text) => {
    const result = deidentifier.deidentify(text, {
      ...practice,
      words: [...practice.words, 'Okafor', 'Amara Okafor'],
    });
    expect(result.kind === 'deidentified' && result.text).toBe(text);
  });

  it.each([
    'are you at 1200 Sunrise Avenue, Suite 210, Los Angeles, CA 90015?',
    'is Dr. Ada Okafor, DDS in today?',
    'do you take Sunshine Health (Medicaid)',
  ])('also where it is one long match: %s', (text) => {
    const own = {
      words: '1200 sunrise avenue suite los angeles ca ada okafor dds sunshine health medicaid dr'.split(' '),
      numbers: ['1200', '210', '90015'],
    };
    const result = deidentifier.deidentify(text, own);
    expect(result.kind === 'deidentified' && result.text).toBe(text);
  });

  it('but not an address that shares a word with it', () => {
    const own = { words: ['sunrise', 'avenue'], numbers: ['1200'] };
    const result = deidentifier.deidentify('I live at 1400 Sunrise Avenue', own);
    expect(result.kind === 'deidentified' && result.text).not.toContain('1400');
  });

  it('but a visitor who shares a name with the staff is masked', () => {
    const result = deidentifier.deidentify('my name is Maria Lindqvist', practice);
    expect(result.kind === 'deidentified' && result.text).toBe('my name is [name 1]');
  });
});

describe('Everything that goes wrong withholds the text', () => {
  const throwing: Recognizer = {
    name: 'faulty',
    find: () => {
      throw new Error('planted fault');
    },
  };

  it.each(RECOGNIZERS.map(({ name }, at) => [name, at] as const))(
    'a fault in the recognizer %s',
    (_name, at) => {
      const recognizers = RECOGNIZERS.map((recognizer, i) => (i === at ? throwing : recognizer));
      const result = realDeidentifier(recognizers).deidentify('are you open?', NO_PRACTICE);
      expect(result).toMatchObject({ kind: 'withheld', reason: 'fault' });
    },
  );

  it('a text that is too long', () => {
    expect(clean('a '.repeat(MAX_DEIDENTIFY_CHARACTERS))).toMatchObject({
      kind: 'withheld',
      reason: 'too-long',
    });
  });

  it('a text in a script that the lists do not know', () => {
    expect(clean('क्या आप के पास समय है')).toMatchObject({ kind: 'withheld', reason: 'unreadable' });
  });

  it('a recognizer that finds something new in every round', () => {
    const restless: Recognizer = {
      name: 'restless',
      find: ({ text }) => {
        const at = text.search(/open|today|please|could|would|maybe/);
        return at < 0 ? [] : [{ start: at, end: at + 4, type: 'other-id', rule: 'restless' }];
      },
    };
    const result = realDeidentifier([restless]).deidentify(
      'open today please could would maybe open',
      NO_PRACTICE,
    );
    expect(result).toMatchObject({ kind: 'withheld', reason: 'remains' });
  });

  it.each([
    ['vocabulary', ''],
    ['names', 'cut off'],
    ['ambiguous', `${'will x keep\n'.repeat(900)}`],
    ['version', ''],
  ] as const)('a damaged list "%s" is refused by name, with what to do', (list, content) => {
    expect(() => createDeidentifier({ ...readWordLists(), [list]: content })).toThrow(
      new RegExp(`"${list}".*npm run vocabulary`),
    );
  });
});

describe('The manifest', () => {
  it('counts and names rules, and holds no value', () => {
    const result = clean('my name is Katarzyna Lindqvist, 212-555-0142');
    expect(result.manifest.counts).toEqual({ name: 1, phone: 1 });
    expect(result.manifest.version).toBe('test');
    expect(JSON.stringify(result.manifest)).not.toMatch(/Katarzyna|Lindqvist|0142/i);
  });
});

describe('Redactions', () => {
  it('have offsets in what was typed, whatever characters it holds', () => {
    const text = '🙂 my n\u200bame is Siobhan ﬁne, call ２１２-555-0142 🙂';
    const result = clean(text);
    const removed =
      result.kind === 'deidentified' ? result.redactions.map(({ start, end }) => text.slice(start, end)) : [];
    expect(removed.join('|')).toContain('Siobhan');
    expect(removed.join('|')).toContain('２１２-555-0142');
  });

  it('cover letters that were held down, to the last', () => {
    const text = 'matrícula 1234 BBB';
    const result = clean(text);
    expect(result.kind === 'deidentified' && result.redactions.at(-1)?.end).toBe(text.length);
  });

  it('run over the spaces and marks between two of a kind', () => {
    const result = clean('thanks, Katarzyna Lindqvist-Thorvald');
    expect(result.kind === 'deidentified' && result.redactions.length).toBe(1);
  });
});
