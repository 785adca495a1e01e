/**
 * Turns a model's score into a confidence: about the share of questions with this score that are answered rightly. Logistic
 * fit on our own phrasings, paraphrases and off-topic text; no measured set was used for it.
 */

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

export type Evidence = {
  readonly score: number;
  /** The best score of any other entry. */
  readonly runnerUp: number;
  /** See `foreignShare`. */
  readonly foreign: number;
};

export type TopicEvidence = Evidence & {
  /** The score of what no practice answers. */
  readonly elsewhere: number;
  /** The likeness to the closest phrasing of the topic. */
  readonly likeness: number;
};

export const calibrateTopic = ({ score, runnerUp, foreign, elsewhere, likeness }: TopicEvidence): number =>
  logistic(-5.1 + 2.9 * score + 1.8 * (score - runnerUp) - 8.4 * elsewhere - 5 * foreign + 6.9 * likeness);

export type EntryEvidence = Evidence & {
  /** The likeness to the closest example of the entry. */
  readonly likeness: number;
  /** How many examples an entry has on average: one alone is rarely like what is asked. */
  readonly examples: number;
};

/** A practice's own entries have few examples, so that their words are known less well: the subject counts less, the score more. */
export const calibrate = ({ score, runnerUp, foreign, likeness, examples }: EntryEvidence): number =>
  logistic(
    -2.2 +
      4.5 * score +
      3.5 * (score - runnerUp) -
      3 * foreign +
      weightOfLikeness(examples) * (likeness - USUAL_LIKENESS),
  );

/** Midway between what questions that an entry answers have, and others. */
const USUAL_LIKENESS = 0.65;

const weightOfLikeness = (examples: number): number => Math.min(2, (examples - 1) / 5);
