/** Puts a checked practice document into the database as its new version. */
import type { PracticeDocument } from '../../shared/protocol/practice-document.ts';
import { StartError } from '../errors.ts';
import type { PracticeId, PracticeStore } from '../storage/stores.ts';

/** First path segments of our own routes: a practice of that name could not be reached. */
const RESERVED = new Set(['assets', 'healthz', 'socket', 'staff']);

export const publishPractice = async (
  store: PracticeStore,
  document: PracticeDocument,
  source: string,
  origins: readonly string[] | null,
): Promise<{ readonly version: number; readonly origins: readonly string[] }> => {
  if (RESERVED.has(document.id))
    throw new StartError(`The id "${document.id}" is used by Foyer itself. Choose another.`);
  const id = document.id as PracticeId;
  const version = await store.publish(id, source, origins);
  const published = await store.published(id);
  return { version, origins: published?.origins ?? [] };
};
