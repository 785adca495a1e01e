/** Runs a program to its end: one sentence and exit code 1 for what was expected to go wrong, signals stop a server in order. */
import type { Application } from './application.ts';
import { StartError } from './errors.ts';
import { describeFault } from './log.ts';

/** PRIVACY: what Node prints of an error by itself includes its message, which could quote a visitor. */
const endWith = (error: unknown): never => {
  const { kind, places } = describeFault(error);
  process.stderr.write(`Foyer stopped on a fault (${kind}).\n${places.join('\n')}\n`);
  process.exit(1);
};

/** Whoever reads our output may have read enough, as `head` does: that is no fault. */
const endUnread = (error: NodeJS.ErrnoException): never =>
  error.code === 'EPIPE' ? process.exit(1) : endWith(error);

/** Sets the process's exit code; prints a StartError's sentence to standard error, never a stack for it. */
export const runProgram = async (program: () => Promise<number>): Promise<void> => {
  process.once('uncaughtException', endWith);
  process.stdout.once('error', endUnread);
  try {
    process.exitCode = await program();
  } catch (error) {
    if (!(error instanceof StartError)) endWith(error);
    else process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

/** Resolves when a signal asked the server to stop and it has stopped. A second signal ends at once. */
export const untilStopped = (...applications: readonly Pick<Application, 'stop'>[]): Promise<void> =>
  new Promise((resolve) => {
    const stop = () => {
      process.once('SIGINT', () => process.exit(1));
      process.once('SIGTERM', () => process.exit(1));
      Promise.all(applications.map((application) => application.stop())).then(
        () => resolve(),
        () => process.exit(1),
      );
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
