/** The built `foyer` command as a person runs it: a process of its own, with an environment and a folder of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const FOYER = join(process.cwd(), 'dist/server/foyer.js');
const DEMO = join(process.cwd(), 'dist/server/demo.js');

type Environment = Readonly<Record<string, string>>;

const clean = (environment: Environment) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LOG_LEVEL: 'info',
  ...environment,
});

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command to its end. `dist` is where the built product lies. */
export const foyer = (
  words: readonly string[],
  environment: Environment,
  input = '',
  dist = 'dist',
): Finished => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(dist, 'server/foyer.js'), ...words],
    {
      env: clean(environment),
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // A command that should have refused and serves instead must not hold up the tests.
      timeout: 60_000,
      killSignal: 'SIGKILL',
    },
  );
  return { code: status, stdout, stderr };
};

export type Running = {
  readonly child: ChildProcess;
  readonly output: () => string;
  stop(): Promise<number | null>;
};

/** Starts a program that serves; resolves when its output matches `ready`, rejects when it ends before. */
const serveUntil = (program: readonly string[], environment: Environment, ready: RegExp): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program], {
      env: clean(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    const running: Running = {
      child,
      output: () => output,
      stop() {
        child.kill('SIGTERM');
        return ended;
      },
    };
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (ready.test(output)) resolve(running);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) =>
      reject(Object.assign(new Error(`ended with ${code}: ${output}`), { code, output })),
    );
  });

export const serveFoyer = (environment: Environment): Promise<Running> =>
  serveUntil([FOYER, 'serve'], environment, /server-listening/);

export const startDemo = (environment: Environment): Promise<Running> =>
  serveUntil([DEMO], environment, /staff console[^\n]*\n[\s\S]*Staff sign in/);
