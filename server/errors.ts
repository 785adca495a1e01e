/** Faults that stop the server or a command with one clear sentence instead of a stack. */

/** What went wrong and what to do, for the person who starts Foyer. Holds no visitor text. Ends the process with code 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
