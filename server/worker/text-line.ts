/**
 * The line before the text thread: one text at a time, each under its own time limit, so that a text which hangs takes no
 * other with it. Holds raw text only while it waits; logs none.
 */
import { Worker } from 'node:worker_threads';
import type { WordLists } from '../../shared/deidentify/index.ts';
import type { Log } from '../log.ts';
import type { Notice, Request, Response, ThreadMessage } from './messages.ts';

/** A text of 2,000 characters takes a few milliseconds; two seconds mean that something is wrong. */
const BOUND_MS = 2_000;
/** A new thread reads the word lists and warms up; on a busy machine that takes a while. */
const START_MS = 30_000;
/** More texts waiting than a thread works off while a visitor still waits: the rest is refused, not remembered. */
const MAX_WAITING = 1_000;

export type TextLineOptions = {
  readonly thread: { readonly url: URL; readonly execArgv?: readonly string[] };
  readonly lists: WordLists;
  readonly log: Log;
  readonly clock: () => number;
  readonly boundMs?: number;
};

/** `overrun`: no answer in time. `fault`: no answer at all. */
export type Answered = Extract<Response, { ok: true }>['result'] | 'overrun' | 'fault';

export type TextLine = {
  /** Never rejected. `vocabulary` crosses to a thread once, before the first text that needs it. */
  ask(
    build: (id: number) => Request,
    vocabulary?: Extract<Notice, { kind: 'vocabulary' }>,
  ): Promise<Answered>;
  tell(notice: Notice): void;
  /** Starts a thread and waits for it; false when it does not come up. */
  start(): Promise<boolean>;
  close(): Promise<void>;
};

type Heard = ThreadMessage | 'gone' | 'too late';

const startThread = (options: TextLineOptions, onExit: () => void) => {
  const worker = new Worker(options.thread.url, {
    workerData: { lists: options.lists },
    ...(options.thread.execArgv ? { execArgv: [...options.thread.execArgv] } : {}),
  });
  let hear: (heard: Heard) => void = () => undefined;
  const next = (limitMs: number): Promise<Heard> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => hear('too late'), limitMs);
      hear = (heard) => {
        clearTimeout(timer);
        resolve(heard);
      };
    });
  worker.on('message', (message: ThreadMessage) => hear(message));
  worker.on('error', (error) => options.log.fault('text-fault', error));
  worker.once('exit', () => {
    onExit();
    hear('gone');
  });
  return { worker, next, ready: next(START_MS), vocabularies: new Set<string>() };
};

type Thread = ReturnType<typeof startThread>;
type Waiting = { readonly work: () => Promise<Answered>; readonly settle: (answered: Answered) => void };

export const createTextLine = (options: TextLineOptions): TextLine => {
  const { log, clock, boundMs = BOUND_MS } = options;
  const line: Waiting[] = [];
  let thread: Thread | null = null;
  let nextId = 1;
  let isWorking = false;
  let isClosed = false;

  const abandon = (current: Thread): void => {
    if (thread === current) thread = null;
    void current.worker.terminate();
  };

  // Started again by the next text, not at once: a thread that cannot start must not spin.
  const living = async (): Promise<Thread | null> => {
    if (isClosed) return null;
    if (!thread) {
      const started: Thread = startThread(options, () => {
        if (thread === started) thread = null;
        if (!isClosed) log.event('text-thread-restarted');
      });
      thread = started;
    }
    const current = thread;
    if ((await current.ready) === 'ready') return current;
    abandon(current);
    return null;
  };

  const work = async (build: (id: number) => Request, vocabulary?: Notice & { readonly key: string }) => {
    const current = await living();
    if (!current) return 'fault';
    if (vocabulary && !current.vocabularies.has(vocabulary.key)) {
      current.vocabularies.add(vocabulary.key);
      current.worker.postMessage(vocabulary);
    }
    const id = nextId++;
    const sentAt = clock();
    const answer = current.next(boundMs);
    current.worker.postMessage(build(id));
    const heard = await answer;
    if (heard === 'gone') return 'fault';
    if (heard === 'too late' || clock() - sentAt > boundMs) {
      log.event('text-overrun', { milliseconds: boundMs });
      if (heard === 'too late') abandon(current);
      return 'overrun';
    }
    return heard !== 'ready' && heard.id === id && heard.ok ? heard.result : 'fault';
  };

  const workOff = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    for (let first = line.shift(); first; first = line.shift()) first.settle(await first.work());
    isWorking = false;
  };

  const safely = async (attempt: () => Promise<Answered>): Promise<Answered> => {
    try {
      return await attempt();
    } catch (error) {
      log.fault('text-fault', error);
      return 'fault';
    }
  };

  return {
    ask: (build, vocabulary) =>
      new Promise((settle) => {
        if (line.length >= MAX_WAITING) return settle('overrun');
        line.push({ work: () => safely(() => work(build, vocabulary)), settle });
        void workOff();
      }),
    tell: (notice) => thread?.worker.postMessage(notice),
    start: async () => (await living()) !== null,
    async close() {
      isClosed = true;
      await thread?.worker.terminate();
    },
  };
};
