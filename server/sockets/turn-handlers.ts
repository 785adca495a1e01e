/** The socket's door: every payload is parsed, every event is acknowledged with data or a code, turns keep their order. */
import type { z } from 'zod';
import type { ErrorCode, Result } from '../../shared/protocol/error-codes.ts';
import type { SessionState, TurnOutcome } from '../../shared/protocol/events.ts';
import { handleTurn, type Turn, type TurnDependencies } from '../conversation/handle-turn.ts';
import { countConsent, rateAnswer } from '../conversation/rate-answer.ts';
import { resumeSession } from '../conversation/resume-session.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import type { PracticeRegistry } from '../practices/practice-registry.ts';
import type { InFlight } from './in-flight.ts';
import {
  answerRateSchema,
  codeOf,
  consentGiveSchema,
  sessionResumeSchema,
  turnChooseSchema,
  turnSendSchema,
  turnWithheldSchema,
} from './payloads.ts';
import type { RateLimits } from './rate-limits.ts';
import type { ChatSocket } from './socket-types.ts';

export type TurnHandlerDependencies = TurnDependencies & {
  readonly practices: PracticeRegistry;
  readonly limits: RateLimits;
  readonly inFlight: InFlight;
};

const KNOWN_EVENTS = new Set([
  'turn:send',
  'turn:choose',
  'turn:withheld',
  'answer:rate',
  'consent:give',
  'session:resume',
  'session:end',
]);

/** More packets than this waiting for one socket is a flood, not a conversation: the connection is closed. */
const MAX_WAITING = 40;

const refuse = (code: ErrorCode): { readonly ok: false; readonly error: { readonly code: ErrorCode } } => ({
  ok: false,
  error: { code },
});

/** An acknowledgement if the sender asked for one; an event without it has no effect. */
const acknowledgementOf = (args: readonly unknown[]): ((result: Result<unknown>) => void) | null => {
  const last = args.at(-1);
  return typeof last === 'function' ? (result) => last(result) : null;
};

const takeTurn = async (
  deps: TurnHandlerDependencies,
  socket: ChatSocket,
  turn: Turn,
): Promise<Result<TurnOutcome>> => {
  const { practice: id, tokenHash } = socket.data;
  const practice = await deps.practices.get(id);
  if (!practice) return refuse('practice-unknown');
  const allowed = await deps.limits.turn(tokenHash, id);
  const result = await handleTurn(deps, { practice, tokenHash }, turn, !allowed);
  if (result.ok) deps.log.event('turn-recorded', { practice: id });
  else deps.log.event('turn-refused', { practice: id, code: result.error.code });
  return result;
};

const withPractice = async (
  deps: TurnHandlerDependencies,
  socket: ChatSocket,
  act: (practice: LivePractice) => Promise<ErrorCode | null>,
): Promise<Result<null>> => {
  const { practice: id, tokenHash } = socket.data;
  const practice = await deps.practices.get(id);
  if (!practice) return refuse('practice-unknown');
  if (!(await deps.limits.turn(tokenHash, id))) return refuse('rate-limited');
  const code = await act(practice);
  return code ? refuse(code) : { ok: true, data: null };
};

type Handler = (payload: unknown) => Promise<Result<TurnOutcome | SessionState | null>>;

const parsed =
  <Schema extends z.ZodType>(
    schema: Schema,
    act: (payload: z.infer<Schema>) => ReturnType<Handler>,
  ): Handler =>
  async (payload) => {
    const result = schema.safeParse(payload);
    return result.success ? act(result.data) : refuse(codeOf(result.error));
  };

const handlersOf = (
  deps: TurnHandlerDependencies,
  socket: ChatSocket,
): Readonly<Record<string, Handler>> => ({
  'turn:send': parsed(turnSendSchema, (turn) => takeTurn(deps, socket, { kind: 'send', ...turn })),
  'turn:choose': parsed(turnChooseSchema, (turn) => takeTurn(deps, socket, { kind: 'choose', ...turn })),
  'turn:withheld': parsed(turnWithheldSchema, (turn) =>
    takeTurn(deps, socket, { kind: 'withheld', ...turn }),
  ),
  'answer:rate': parsed(answerRateSchema, (rating) =>
    withPractice(deps, socket, (practice) => rateAnswer(deps, practice, socket.data.tokenHash, rating)),
  ),
  'consent:give': parsed(consentGiveSchema, ({ version }) =>
    withPractice(deps, socket, (practice) => countConsent(deps, practice, version)),
  ),
  'session:resume': parsed(sessionResumeSchema, async ({ afterSequence }) => ({
    ok: true,
    data: await resumeSession(deps, socket.data, afterSequence),
  })),
  'session:end': async () => {
    const session = await deps.stores.sessions.find(
      socket.data.practice,
      socket.data.tokenHash,
      deps.clock(),
    );
    if (session) await deps.stores.sessions.end(socket.data.practice, session.id);
    if (session) deps.text.forget(session.id);
    return { ok: true, data: null };
  },
});

/** Wires one admitted socket. Packets are worked off one after another, so that turns keep the order they were typed in. */
export const handleTurns = (deps: TurnHandlerDependencies, socket: ChatSocket): void => {
  const handlers = handlersOf(deps, socket);
  let waiting = 0;
  let queue: Promise<void> = Promise.resolve();

  const work = async (handler: Handler, payload: unknown, acknowledge: (result: Result<unknown>) => void) => {
    try {
      acknowledge(await handler(payload));
    } catch (error) {
      deps.log.fault('fault', error, { practice: socket.data.practice });
      acknowledge(refuse('internal'));
    }
  };

  // The one place where packets arrive; nothing is registered with `socket.on`, so that no event can slip past it.
  socket.use(([event, ...args]) => {
    const acknowledge = acknowledgementOf(args);
    const handler = KNOWN_EVENTS.has(event) ? handlers[event] : undefined;
    // A turn that comes while the server stops gets no acknowledgement: the frame sends it again to the next one.
    if (!acknowledge || deps.inFlight.isClosing()) return;
    if (!handler) return acknowledge(refuse('unknown-event'));
    if (++waiting > MAX_WAITING) return void socket.disconnect(true);
    const payload = args.length > 1 ? args[0] : undefined;
    queue = deps.inFlight.track(
      queue
        .then(() => work(handler, payload, acknowledge))
        .finally(() => {
          waiting -= 1;
        }),
    );
  });
};
