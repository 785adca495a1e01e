/** The guard for the staff console, which reaches shared code only through this folder: the very module that visitors' browsers run. */
export { inspect } from '../guard/inspect.ts';
export type { InspectContext, Part, Signal, Verdict } from '../guard/verdict.ts';
