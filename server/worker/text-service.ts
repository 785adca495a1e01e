/**
 * Inspection and de-identification as the rest of the server sees them: never rejected, always in time. Whatever goes wrong,
 * a text is treated as a health disclosure and withheld (design.md 1.4).
 */
import { Worker } from 'node:worker_threads';
import type { DeidentifyResult, WithheldReason } from '../../shared/deidentify/deidentified.ts';
import type { PracticeVocabulary, WordLists } from '../../shared/deidentify/index.ts';
import { GUARD_VERSION } from '../../shared/guard/index.ts';
import type { InspectContext, Verdict } from '../../shared/guard/verdict.ts';
import { StartError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Notice, Request, Response, ThreadMessage } from './messages.ts';

/** `key` names one version of a practice's vocabulary, so that it crosses to the thread once. */
export type KeyedVocabulary = { readonly key: string; readonly vocabulary: PracticeVocabulary };

export type TextService = {
  inspect(utterance: string, context: InspectContext): Promise<Verdict>;
  /** `memory` names the conversation whose placeholders are shared; null for a text that stands alone. */
  deidentify(text: string, practice: KeyedVocabulary, memory: string | null): Promise<DeidentifyResult>;
  forget(memory: string): void;
  close(): Promise<void>;
};

/** A text of 2,000 characters takes a few milliseconds; two seconds mean that something is wrong. */
const BOUND_MS = 2_000;

export type TextServiceOptions = {
  readonly thread: { readonly url: URL; readonly execArgv?: readonly string[] };
  readonly lists: WordLists;
  readonly log: Log;
  readonly clock: () => number;
  readonly boundMs?: number;
};

/** What stands for a verdict that could not be had: redirect to phone and portal. */
export const faultVerdict = (utterance: string): Verdict => ({
  category: 'health',
  signals: [{ kind: 'fault', rule: 'text-service', start: 0, end: utterance.length }],
  parts: [{ category: 'health', start: 0, end: utterance.length }],
  general: null,
  version: GUARD_VERSION,
});

export const withheld = (reason: WithheldReason): DeidentifyResult => ({
  kind: 'withheld',
  reason,
  manifest: { counts: {}, rules: [], version: GUARD_VERSION },
});

type Waiting = {
  readonly sentAt: number;
  readonly settle: (response: Response | 'overrun') => void;
  readonly timer: NodeJS.Timeout;
};

/** One thread and what is waiting for it. A thread that overran is killed together with everything that waits. */
const startThread = (options: TextServiceOptions, onDeath: () => void) => {
  const waiting = new Map<number, Waiting>();
  const vocabularies = new Set<string>();
  const worker = new Worker(options.thread.url, {
    workerData: { lists: options.lists },
    ...(options.thread.execArgv ? { execArgv: [...options.thread.execArgv] } : {}),
  });
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: ThreadMessage) => {
      if (message === 'ready') return resolve();
      const entry = waiting.get(message.id);
      waiting.delete(message.id);
      if (!entry) return;
      clearTimeout(entry.timer);
      const late = options.clock() - entry.sentAt > (options.boundMs ?? BOUND_MS);
      entry.settle(late ? 'overrun' : message);
    });
  });
  const die = () => {
    for (const entry of waiting.values()) {
      clearTimeout(entry.timer);
      entry.settle('overrun');
    }
    waiting.clear();
    onDeath();
  };
  worker.once('exit', die);
  return { worker, ready, waiting, vocabularies };
};

export const createTextService = async (options: TextServiceOptions): Promise<TextService> => {
  const { log, clock, boundMs = BOUND_MS } = options;
  let nextId = 1;
  let closing = false;
  let thread: ReturnType<typeof startThread> | null = null;

  // Started again by the next text, not at once: a thread that cannot start must not spin.
  const living = () => {
    thread ??= startThread(options, () => {
      thread = null;
      if (!closing) log.event('text-thread-restarted');
    });
    return thread;
  };

  const request = async (build: (id: number) => Request, before?: Notice): Promise<Response | 'overrun'> => {
    const current = living();
    await current.ready;
    if (before?.kind === 'vocabulary' && !current.vocabularies.has(before.key)) {
      current.vocabularies.add(before.key);
      current.worker.postMessage(before);
    }
    const id = nextId++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        log.event('text-overrun', { milliseconds: boundMs });
        void current.worker.terminate();
      }, boundMs);
      current.waiting.set(id, { sentAt: clock(), settle: resolve, timer });
      current.worker.postMessage(build(id));
    });
  };

  const attempt = async (build: (id: number) => Request, before?: Notice): Promise<Response | 'overrun'> => {
    try {
      return await request(build, before);
    } catch (error) {
      log.fault('text-fault', error);
      return { id: 0, ok: false };
    }
  };

  await living().ready.catch((error: unknown) => {
    log.fault('text-fault', error);
    throw new StartError('The text thread does not start. Run "npm run build", then start again.');
  });
  return {
    async inspect(utterance, context) {
      const response = await attempt((id) => ({ id, kind: 'inspect', text: utterance, context }));
      return response !== 'overrun' && response.ok && 'category' in response.result
        ? response.result
        : faultVerdict(utterance);
    },
    async deidentify(text, practice, memory) {
      const response = await attempt(
        (id) => ({ id, kind: 'deidentify', text, vocabulary: practice.key, memory }),
        {
          kind: 'vocabulary',
          key: practice.key,
          vocabulary: practice.vocabulary,
        },
      );
      if (response === 'overrun') return withheld('overrun');
      return response.ok && 'kind' in response.result ? response.result : withheld('fault');
    },
    forget: (memory) => thread?.worker.postMessage({ kind: 'forget', memory }),
    async close() {
      closing = true;
      await thread?.worker.terminate();
    },
  };
};
