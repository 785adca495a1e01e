/** The guard as a chunk of its own: fetched beside the first paint, and not again for a new look or wording. */
export { inspect } from '../shared/guard/index.ts';
