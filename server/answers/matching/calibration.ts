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

/** `elsewhere` is the score of what no practice answers. */
export const calibrateTopic = ({ score, runnerUp, foreign }: Evidence, elsewhere: number): number =>
  logistic(-1.5 + 6 * score + 6 * (score - runnerUp) - 9 * elsewhere - 9 * foreign);

/** A practice's own entries have few examples, so that their words are known less well: the subject counts less, the score more. */
export const calibrate = ({ score, runnerUp, foreign }: Evidence): number =>
  logistic(-2.2 + 4.5 * score + 3.5 * (score - runnerUp) - 3 * foreign);
