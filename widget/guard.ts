/** The guard as a chunk of its own: fetched beside the first paint, and not again for a new look or wording. */
import { createInspect, DETECTORS, EMPTY_CONTEXT, inspect } from '../shared/guard/index.ts';

export { inspect };

/** What the first look would read and compile in one long task, a detector at a time: a slow phone stays usable between them. */
export const WARM_UP: readonly (() => void)[] = [[], ...DETECTORS.map((detector) => [detector])].map(
  (detectors) => () => void createInspect(detectors)('hello', EMPTY_CONTEXT),
);
