/** Published practices, kept ready in memory and read again when a newer version was published, by this process or another. */
import { parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import type { Log } from '../log.ts';
import type { PracticeId, PracticeStore, PublishedDocument } from '../storage/stores.ts';
import { createLivePractice, type LivePractice } from './live-practice.ts';

/** How old a practice in memory may be before the database is asked again. */
const FRESH_MS = 2_000;

export type PracticeRegistry = {
  /** Null when there is no such practice. A document that can no longer be read leaves the last good one in place. */
  get(practice: string): Promise<LivePractice | null>;
};

export type RenewedRegistry = PracticeRegistry & {
  /** Reads the practice now, whatever is held: for whoever has just published. */
  renew(practice: string): Promise<LivePractice | null>;
};

type Held = { readonly live: LivePractice; readonly readAt: number };

export const createPracticeRegistry = (
  store: PracticeStore,
  clock: () => number,
  log: Log,
): RenewedRegistry => {
  const held = new Map<string, Held>();
  const reading = new Map<string, Promise<LivePractice | null>>();

  const build = (published: PublishedDocument, previous: LivePractice | null): LivePractice | null => {
    const parsed = parsePracticeDocument(published.yaml);
    if (parsed.ok) return createLivePractice(parsed.document, published);
    log.event('practice-unreadable', { practice: published.practice, version: published.version });
    return previous;
  };

  const isCurrent = (live: LivePractice, published: PublishedDocument): boolean =>
    live.version === published.version && live.origins.join(' ') === published.origins.join(' ');

  const read = async (id: string): Promise<LivePractice | null> => {
    const known = held.get(id);
    const published = await store.published(id as PracticeId);
    if (!published) {
      held.delete(id);
      return null;
    }
    const live =
      known && isCurrent(known.live, published) ? known.live : build(published, known?.live ?? null);
    if (live) held.set(id, { live, readAt: clock() });
    return live;
  };

  // Making a practice askable takes half a second of the whole process: once, however many visitors come meanwhile.
  const readOnce = (id: string): Promise<LivePractice | null> => {
    const underWay = reading.get(id) ?? read(id).finally(() => reading.delete(id));
    reading.set(id, underWay);
    return underWay;
  };

  return {
    get(id) {
      const known = held.get(id);
      return known && clock() - known.readAt < FRESH_MS ? Promise.resolve(known.live) : readOnce(id);
    },
    async renew(id) {
      // One that is under way may have read the version before.
      await reading.get(id);
      return readOnce(id);
    },
  };
};
