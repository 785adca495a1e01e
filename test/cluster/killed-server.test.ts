/** A server that dies in the middle of a turn: the visitor's frame sends it again, and there is one turn and one reply. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { exited, startMortalServer } from '../support/start-mortal-server.ts';
import { connect, newToken, resume, send } from '../support/visitor.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a server killed while it works on a turn', () => {
  it.each([
    ['the first turn, before it is written', 'before-begin', 0],
    ['the first turn, after it is written and before it is acknowledged', 'after-begin', 0],
    ['a later turn, before it is written', 'before-append', 1],
    ['a later turn, after it is written and before it is acknowledged', 'after-append', 1],
  ])('%s', async (_when, dieAt, earlierTurns) => {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-'));
    folders.push(folder);
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const token = newToken();
    const clientId = randomUUID();

    const mortal = await startMortalServer(folder, port, dieAt);
    const visitor = await connect(url, 'sunrise-dental', { token });
    for (let turn = 0; turn < earlierTurns; turn++) await send(visitor, 'where can I park?');
    const death = exited(mortal);
    await expect(send(visitor, 'do you do implants?', clientId)).rejects.toThrow();
    await death;
    visitor.close();

    const healthy = await startMortalServer(folder, port);
    const again = await connect(url, 'sunrise-dental', { token });
    const result = await send(again, 'do you do implants?', clientId);
    expect(result).toMatchObject({
      ok: true,
      data: { clientId, sequence: earlierTurns + 1, reply: { decision: 'answer' } },
    });
    const resumed = await resume(again);
    expect(resumed.ok && resumed.data.turns.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: earlierTurns + 1 }, (_, index) => index + 1),
    );
    again.close();
    const stopped = exited(healthy);
    healthy.kill('SIGTERM');
    await stopped;
  });
});
