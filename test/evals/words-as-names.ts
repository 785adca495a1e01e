/** Every word of the hand-checked table that is a given name, a surname or a city as well, in each of the frames in which it names one. */
import { readWordLists } from '../support/word-lists.ts';
import type { LabelledText } from './synthetic-identifiers.ts';

type Kind = {
  readonly letter: string;
  readonly type: 'name' | 'location';
  readonly frames: readonly string[];
};

const KINDS: Readonly<Record<string, Kind>> = {
  'given names that are words': {
    letter: 'g',
    type: 'name',
    frames: `for {} please
appointment for {}
i need to reschedule {}
my son {} has a cough
dr {} told me to call
{} needs a refill
can {} come in today
what should {} do about fever
{}, dob 1/2/1990
{} is 4 and has a fever
{}'s appointment is at 3
i spoke to {} about the bill
i am calling about {}
call {} at 212-555-0142
see you soon, {}
is {} in today
soy {} y necesito una cita
una cita para {} por favor
quiero hablar con {} por favor
dígale a {} que ya voy
¿{} puede tomar ibuprofeno?`.split('\n'),
  },
  'surnames that are words': {
    letter: 's',
    type: 'name',
    frames: `katarzyna {} needs a refill
can katarzyna {} come in today
hi this is katarzyna {} calling about my bill
patient katarzyna {}, dob 1/2/1990
i saw dr {} last year
my last name is {}
para mi hija katarzyna {} por favor`.split('\n'),
  },
  'cities that are words': {
    letter: 'c',
    type: 'location',
    frames: `i live in {} and need a ride
im from {}
driving from {} to see you
we moved here from {}
seen in {} last week
my mom lives in {}
{}, tx`.split('\n'),
  },
};

/** Words of everyday speech are left out where a capital alone does not make them names. */
const wordsOf = (letter: string): readonly string[] =>
  readWordLists()
    .ambiguous.split('\n')
    .map((line) => line.split(' '))
    .filter(([, kinds = '', rule]) => kinds.includes(letter) && rule === 'capital')
    .map(([word = '']) => word);

/** By kind, in lower case: the hardest. */
export const wordsAsNames = (): Readonly<Record<string, readonly LabelledText[]>> =>
  Object.fromEntries(
    Object.entries(KINDS).map(([title, { letter, type, frames }]) => [
      title,
      wordsOf(letter).flatMap((word) =>
        frames.map((frame): LabelledText => {
          const start = frame.indexOf('{}');
          return {
            text: frame.replace('{}', word),
            spans: [{ start, end: start + word.length, type }],
          };
        }),
      ),
    ]),
  );
