/** How long one message takes to de-identify: a question, a message with identifiers, the longest the wire lets through. */
import { bench, describe } from 'vitest';
import { MAX_UTTERANCE_CHARACTERS } from '../../shared/protocol/limits.ts';
import { NO_PRACTICE, realDeidentifier } from '../support/word-lists.ts';

const deidentifier = realDeidentifier();
const question = 'Do you take Delta Dental, and are you open on Saturday?';
const identified = 'hi, my name is Katarzyna Lindqvist, dob 4/12/1980, call 212-555-0142 about my crown';
const longest = `${identified}. ${question} `.repeat(20).slice(0, MAX_UTTERANCE_CHARACTERS);

describe('de-identify one message', () => {
  bench('a question with nothing to mask', () => {
    deidentifier.deidentify(question, NO_PRACTICE);
  });
  bench('a message with three identifiers', () => {
    deidentifier.deidentify(identified, NO_PRACTICE);
  });
  bench('the longest message', () => {
    deidentifier.deidentify(longest, NO_PRACTICE);
  });
});
