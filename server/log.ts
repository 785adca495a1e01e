/**
 * The only way to the log. It takes codes, numbers and ids, never free text: what a visitor wrote cannot be logged because
 * no parameter accepts it (design.md 1.3).
 */
import { type DestinationStream, pino } from 'pino';
import type { ErrorCode } from '../shared/protocol/error-codes.ts';
import type { PracticeId } from './storage/stores.ts';

export const LOG_EVENTS = [
  'server-listening',
  'server-stopping',
  'server-stopped',
  'turn-recorded',
  'turn-refused',
  'text-overrun',
  'text-fault',
  'text-thread-restarted',
  'socket-refused',
  'practice-unreadable',
  'retention-run',
  'audit-unavailable',
  'key-not-backed-up',
  'canary-clean',
  'canary-leak',
  'canary-failed',
  'fault',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

export type LogFields = {
  readonly practice?: PracticeId;
  readonly code?: ErrorCode;
  readonly port?: number;
  readonly milliseconds?: number;
  readonly count?: number;
  readonly version?: number;
};

export type Log = {
  event(event: LogEvent, fields?: LogFields): void;
  /** A fault of ours: its class and the places it passed through, never its message (a database error carries values). */
  fault(event: LogEvent, error: unknown, fields?: LogFields): void;
  /** `seen` is given each line that is written, until the returned function is called: for a search of the log. */
  watch(seen: (line: string) => void): () => void;
};

const LEVELS: Partial<Record<LogEvent, 'warn' | 'error'>> = {
  'text-overrun': 'error',
  'text-fault': 'error',
  'text-thread-restarted': 'warn',
  'practice-unreadable': 'error',
  'audit-unavailable': 'error',
  'key-not-backed-up': 'warn',
  'canary-leak': 'error',
  'canary-failed': 'error',
  fault: 'error',
};

/** PRIVACY: a stack begins with the message, whose own lines may look like places; so it is cut off first. */
const placesOf = ({ stack = '', message }: Error): readonly string[] => {
  const end = message === '' ? 0 : stack.indexOf(message) + message.length;
  if (end < message.length) return [];
  return stack
    .slice(end)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
};

/** What may be told of a fault: its class and the places it passed through, never its message. */
export const describeFault = (
  error: unknown,
): { readonly kind: string; readonly places: readonly string[] } =>
  error instanceof Error ? { kind: error.name, places: placesOf(error) } : { kind: typeof error, places: [] };

/** `silent` is for commands whose standard output is data. */
export const createLog = (
  level: 'info' | 'warn' | 'error' | 'silent',
  destination?: DestinationStream,
): Log => {
  const watchers = new Set<(line: string) => void>();
  const target = destination ?? pino.destination(1);
  const logger = pino(
    { level, base: null },
    {
      write(line: string) {
        for (const seen of watchers) seen(line);
        target.write(line);
      },
    },
  );
  const write = (event: LogEvent, fields: object) => logger[LEVELS[event] ?? 'info'](fields, event);
  return {
    event: (event, fields = {}) => write(event, fields),
    fault: (event, error, fields = {}) => logger.error({ ...fields, ...describeFault(error) }, event),
    watch(seen) {
      watchers.add(seen);
      return () => watchers.delete(seen);
    },
  };
};
