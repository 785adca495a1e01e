/**
 * The thread in which raw text is inspected and de-identified: it can be killed when a text takes too long, which the main
 * thread cannot do to itself. It answers with results only; an error crosses the border without its message.
 */
import { parentPort, workerData } from 'node:worker_threads';
import {
  type ConversationMemory,
  createDeidentifier,
  newConversationMemory,
  type PracticeVocabulary,
} from '../../shared/deidentify/index.ts';
import { inspect } from '../../shared/guard/index.ts';
import { EMPTY_CONTEXT } from '../../shared/guard/verdict.ts';
import type { Notice, Request, Response, ThreadData } from './messages.ts';

/** Placeholders stay consistent within a conversation for this many conversations at once; older ones start anew. */
const MEMORIES = 5_000;

const { lists } = workerData as ThreadData;
const deidentifier = createDeidentifier(lists);
const vocabularies = new Map<string, PracticeVocabulary>();
const memories = new Map<string, ConversationMemory>();

const memoryOf = (key: string): ConversationMemory => {
  const memory = memories.get(key) ?? newConversationMemory();
  memories.delete(key);
  memories.set(key, memory);
  const oldest = memories.keys().next();
  if (memories.size > MEMORIES && !oldest.done) memories.delete(oldest.value);
  return memory;
};

const answer = (request: Request): Response => {
  if (request.kind === 'inspect')
    return { id: request.id, ok: true, result: inspect(request.text, request.context) };
  const vocabulary = vocabularies.get(request.vocabulary);
  if (!vocabulary) return { id: request.id, ok: false };
  const memory = request.memory === null ? newConversationMemory() : memoryOf(request.memory);
  return { id: request.id, ok: true, result: deidentifier.deidentify(request.text, vocabulary, memory) };
};

const receive = (message: Request | Notice): void => {
  if (message.kind === 'vocabulary') vocabularies.set(message.key, message.vocabulary);
  else if (message.kind === 'forget') memories.delete(message.memory);
  else {
    try {
      parentPort?.postMessage(answer(message));
    } catch {
      // PRIVACY: the caught error is dropped, not logged: its message could quote the text.
      parentPort?.postMessage({ id: message.id, ok: false });
    }
  }
};

// The first text pays for tables built on first use; better here than while a visitor waits under a time limit.
const warmUp = 'are you open on Saturday? ¿están abiertos el sábado?';
inspect(warmUp, EMPTY_CONTEXT);
deidentifier.deidentify(warmUp, { words: [], numbers: [] }, newConversationMemory());

parentPort?.on('message', receive);
parentPort?.postMessage('ready');
