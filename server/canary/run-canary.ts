/**
 * One run of the canary: a synthetic conversation with planted identifiers through the real socket, then a search of everything that it
 * could have left behind. A run that could not look everywhere has failed; it never counts as clean.
 */
import { randomInt } from 'node:crypto';
import type { Installation } from '../installation.ts';
import { describeFault, type Log } from '../log.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import { storedValues } from '../storage/stored-values.ts';
import type { PracticeId } from '../storage/stores.ts';
import type { CanaryPractices } from './canary-practices.ts';
import { converse } from './converse.ts';
import { type CanaryConversation, plantConversation } from './planted.ts';
import { createSearch, type Leak, type Search } from './search.ts';

/** How much was looked through. */
export type Searched = {
  readonly messages: number;
  readonly planted: number;
  readonly values: number;
  readonly replies: number;
  readonly logLines: number;
};

export type CanaryResult =
  | { readonly outcome: 'clean'; readonly searched: Searched }
  | { readonly outcome: 'leak'; readonly leaks: readonly Leak[]; readonly searched: Searched }
  /** `reason` is the class of a fault, or `blind`: the marker was not found where it must stand. Never a message. */
  | { readonly outcome: 'failed'; readonly reason: string };

export type CanaryOptions = {
  readonly installation: Installation;
  readonly practices: CanaryPractices;
  readonly issueTicket: (practice: PracticeId) => string;
  readonly address: string;
  readonly publicUrl: string;
  readonly log: Log;
  /** Looks at what only some compositions have, such as files, while the conversation is stored. False: the marker was not there. */
  readonly alsoSearch?: (search: Search, marker: string) => Promise<boolean>;
};

const CHANCE_STEPS = 2 ** 32;
const chance = (): number => randomInt(CHANCE_STEPS) / CHANCE_STEPS;

/** Of every column; true when the marker was read in the place where visitor text is kept. */
const searchStored = async (
  { installation }: CanaryOptions,
  search: Search,
  twin: PracticeId,
  marker: string,
): Promise<{ readonly values: number; readonly sighted: boolean }> => {
  let values = 0;
  let sighted = false;
  for await (const { table, column, practice, text } of storedValues(installation)) {
    values += 1;
    const own = practice === twin;
    search.text(text, `${table}.${column}`, own);
    sighted ||= own && column === 'sealed_visitor_text' && text.includes(marker);
  }
  return { values, sighted };
};

/** A conversation that broke off is searched all the same: a fault is where a leak is likeliest. */
const talkAndSearch = async (
  options: CanaryOptions,
  twin: PracticeId,
  { messages, planted, marker }: CanaryConversation,
  signal: AbortSignal,
): Promise<CanaryResult> => {
  const { address, publicUrl, issueTicket, log } = options;
  const search = createSearch(planted);
  let [logLines, replies] = [0, 0];
  const stopWatching = log.watch((line) => {
    logLines += 1;
    search.text(line, 'log', true);
  });
  const hear = (reply: string): void => {
    replies += 1;
    search.text(reply, 'reply', true);
  };
  try {
    const broken = await converse(
      { address, publicUrl, ticket: issueTicket(twin) },
      messages,
      signal,
      hear,
    ).then(
      () => null,
      (error: unknown) => describeFault(error).kind,
    );
    const { values, sighted } = await searchStored(options, search, twin, marker);
    const sightedElsewhere = (await options.alsoSearch?.(search, marker)) ?? true;
    const leaks = search.leaks();
    const searched = { messages: messages.length, planted: planted.length, values, logLines, replies };
    if (leaks.length > 0) return { outcome: 'leak', leaks, searched };
    if (broken !== null) return { outcome: 'failed', reason: broken };
    return sighted && sightedElsewhere
      ? { outcome: 'clean', searched }
      : { outcome: 'failed', reason: 'blind' };
  } finally {
    stopWatching();
  }
};

/** Never throws. `real` lends its vocabulary and its answers; nothing is written under its name. */
export const runCanary = async (
  options: CanaryOptions,
  real: LivePractice,
  signal: AbortSignal,
): Promise<CanaryResult> => {
  try {
    const conversation = plantConversation(chance, real.vocabulary.vocabulary);
    const twin = await options.practices.open(real);
    try {
      return await talkAndSearch(options, twin, conversation, signal);
    } finally {
      await options.practices.close(twin);
    }
  } catch (error) {
    return { outcome: 'failed', reason: describeFault(error).kind };
  }
};
