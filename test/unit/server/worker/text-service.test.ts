/** The text service fails closed: whatever happens in its thread, a text is redirected and withheld, and the next one is served. */
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../../server/log.ts';
import { createTextService, type TextService } from '../../../../server/worker/text-service.ts';
import { EMPTY_CONTEXT } from '../../../../shared/guard/verdict.ts';

const FAULTS = ['hang', 'crash', 'throw', 'silent', 'not ok'] as const;
const practice = { key: 'sunrise-dental@1', vocabulary: { words: [], numbers: [] } };

let service: TextService;
let logged: string[];
afterEach(() => service.close());

const start = async (clock: () => number = Date.now) => {
  logged = [];
  service = await createTextService({
    thread: { url: pathToFileURL('test/fixtures/threads/faulty-thread.mjs') },
    lists: {} as never,
    log: createLog('info', { write: (line: string) => void logged.push(line) }),
    clock,
    boundMs: 200,
  });
};

describe('a thread that fails', () => {
  it.each(FAULTS)('by "%s" makes the verdict a health redirect', async (fault) => {
    await start();
    const verdict = await service.inspect(`are you open? ${fault} zebrafish`, EMPTY_CONTEXT);
    expect(verdict).toMatchObject({ category: 'health', general: null, signals: [{ kind: 'fault' }] });
    expect(logged.join()).not.toContain('zebrafish');
  });

  it.each(FAULTS)('by "%s" withholds the text', async (fault) => {
    await start();
    expect(await service.deidentify(`${fault} zebrafish`, practice, null)).toMatchObject({
      kind: 'withheld',
    });
    expect(logged.join()).not.toContain('zebrafish');
  });

  it('serves the next text: a killed thread is started again', async () => {
    await start();
    await service.inspect('hang', EMPTY_CONTEXT);
    expect(await service.inspect('are you open?', EMPTY_CONTEXT)).toMatchObject({ category: 'general' });
  });

  it('redirects only the text that hung: those behind it are answered by the next thread', async () => {
    await start();
    const verdicts = await Promise.all([
      service.inspect('hang', EMPTY_CONTEXT),
      service.inspect('one', EMPTY_CONTEXT),
      service.inspect('two', EMPTY_CONTEXT),
    ]);
    expect(verdicts.map(({ category }) => category)).toEqual(['health', 'general', 'general']);
  });

  it('does not count the time a text waits for its turn: many at once are all answered', async () => {
    await start();
    const verdicts = await Promise.all(
      Array.from({ length: 12 }, () => service.inspect('slow', EMPTY_CONTEXT)),
    );
    expect(verdicts.map(({ category }) => category)).toEqual(Array.from({ length: 12 }, () => 'general'));
  });

  it('redirects what still waits when the service is closed', async () => {
    await start();
    const waiting = [service.inspect('hang', EMPTY_CONTEXT), service.inspect('one', EMPTY_CONTEXT)];
    await service.close();
    expect((await Promise.all(waiting)).map(({ category }) => category)).toEqual(['health', 'health']);
  });
});

describe('a result that comes later than its bound', () => {
  it('is not used', async () => {
    let now = 0;
    await start(() => (now += 1_000));
    expect(await service.inspect('are you open?', EMPTY_CONTEXT)).toMatchObject({
      category: 'health',
      signals: [{ kind: 'fault' }],
    });
  });
});
