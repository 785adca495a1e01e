/**
 * Turns a model's score into a confidence: about the share of questions with this score that are answered rightly. Logistic
 * fit on our own phrasings, paraphrases, invented shops and off-topic text; no measured set was used for it.
 */

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

export type Evidence = {
  readonly score: number;
  /** The best score of any other entry. */
  readonly runnerUp: number;
  /** See `foreignShare`. */
  readonly foreign: number;
  /** The likeness to the closest phrasing of the topic, or example of the entry. */
  readonly likeness: number;
};

export type TopicEvidence = Evidence & {
  /** The score of what no practice answers. */
  readonly elsewhere: number;
};

export const calibrateTopic = ({ score, runnerUp, foreign, elsewhere, likeness }: TopicEvidence): number =>
  logistic(-5.1 + 2.9 * score + 1.8 * (score - runnerUp) - 8.4 * elsewhere - 5 * foreign + 6.9 * likeness);

export type EntryEvidence = Evidence & {
  /** See `createKnownShare`. */
  readonly known: number;
  /** How many examples an entry has on average: one alone is rarely like what is asked, and known less well by its words. */
  readonly examples: number;
};

/** As many as teach an entry's own words. */
const MANY_EXAMPLES = 5;
/** Midway between what questions that an entry answers have, and others. */
const USUAL_LIKENESS = 0.65;
const USUAL_KNOWN = 0.6;

export const calibrate = ({ score, runnerUp, foreign, likeness, known, examples }: EntryEvidence): number => {
  const taught = Math.min(1, (examples - 1) / (MANY_EXAMPLES - 1));
  const closeness = Math.min(2, (examples - 1) / (MANY_EXAMPLES - 1));
  return logistic(
    BIAS_OF_ONE -
      BIAS_OF_MANY * taught +
      (4.5 + 2.5 * taught) * score +
      (3.5 - taught) * (score - runnerUp) -
      (3 - 2 * taught) * foreign +
      closeness * (likeness - USUAL_LIKENESS) +
      2 * (known - USUAL_KNOWN),
  );
};

const BIAS_OF_ONE = -2.2;
const BIAS_OF_MANY = 1.4;
