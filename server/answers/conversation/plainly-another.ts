/** Whether matching is so sure of a topic that a rule which found its cue words by chance must stand back. */
import type { Reading } from './reading.ts';

const PLAIN = 0.85;
const HARDLY = 0.3;

/** "The form won't open" is no question about hours. `entry` is what the rule would answer, `allowed` the topics that speak of it too. */
export const isPlainlyAnother = (
  { ranked }: Reading,
  entry: string,
  allowed: ReadonlySet<string> = new Set(),
): boolean => {
  const [best] = ranked;
  if (!best || best.confidence < PLAIN || best.entry === entry || allowed.has(best.entry)) return false;
  return !ranked.some((one) => one.entry === entry && one.confidence >= HARDLY);
};
