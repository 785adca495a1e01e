/** Starts `mortal-server.ts` in a process of its own: a server that can be killed for good. */
import { type ChildProcess, spawn } from 'node:child_process';

/** Resolves when it listens; `dieAt` is a moment that it knows. */
export const startMortalServer = (folder: string, port: number, dieAt = 'never'): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/support/mortal-server.ts', folder, String(port), dieAt],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    child.once('exit', (code, signal) => reject(new Error(`ended early: ${code ?? signal}`)));
    child.stdout?.once('data', () => resolve(child));
  });

export const exited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()));
