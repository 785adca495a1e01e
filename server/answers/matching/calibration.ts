/**
 * Turns a model's score into a confidence: about the share of questions with this score that are answered rightly. Fitted on
 * our own phrasings and off-topic text (test/evals/answers.ts prints the fit); no measured set was looked at for it.
 */

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** `score` of the entry, `runnerUp` the best score of any other. */
export const calibrate = (score: number, runnerUp: number): number =>
  logistic(9 * (score - 0.42) + 3 * (score - Math.max(0, runnerUp)));

export const calibrateTopic = (score: number, runnerUp: number): number =>
  logistic(9 * (score - 0.42) + 3 * (score - Math.max(0, runnerUp)));
