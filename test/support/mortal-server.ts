/** The real server as a process that kills itself at a named moment of writing a turn: `mortal-server.ts FOLDER PORT MOMENT`. */
import type { SessionStore } from '../../server/storage/stores.ts';
import { startTestServer } from './server.ts';

const [folder = '', port = '0', dieAt = 'never'] = process.argv.slice(2);

/** SIGKILL: nothing is flushed, nothing is said. */
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};

const mortal = <Method extends 'begin' | 'append'>(name: Method, sessions: SessionStore): void => {
  const original = sessions[name].bind(sessions) as (...args: never[]) => Promise<never>;
  Object.assign(sessions, {
    [name]: async (...args: never[]) => {
      if (dieAt === `before-${name}`) return die();
      const result = await original(...args);
      return dieAt === `after-${name}` ? die() : result;
    },
  });
};

const server = await startTestServer({ folder, port: Number(port) });
mortal('begin', server.installation.stores.sessions);
mortal('append', server.installation.stores.sessions);
process.once('SIGTERM', () => void server.stop());
process.stdout.write('listening\n');
