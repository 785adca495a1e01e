/**
 * Where staff mend the FAQ: reads the published document, checks a change as the one schema and the lints see it, and publishes
 * it as a new version. A version that somebody else published meanwhile is never overwritten.
 */
import { readSource } from '../../shared/protocol/practice/read-source.ts';
import { COMPUTED_IDS, TOPIC_IDS } from '../../shared/protocol/practice/topics.ts';
import {
  type FaqEntry,
  type PracticeDocument,
  parsePracticeDocument,
} from '../../shared/protocol/practice-document.ts';
import type {
  FaqCheck,
  FaqList,
  FaqPublished,
  FaqRemark,
  FaqRequest,
} from '../../shared/protocol/staff-api.ts';
import { sayFaq } from '../answers/conversation/answer-entry.ts';
import { fold } from '../answers/text/fold.ts';
import type { PracticeId, PracticeStore, PublishedDocument } from '../storage/stores.ts';
import { changedValue, editFaq, type NamedChange } from './edit-faq.ts';
import { type EntryRemarks, remarksOn } from './entry-remarks.ts';
import { lintPractice } from './lint-practice.ts';
import type { RenewedRegistry } from './practice-registry.ts';

export type FaqDeskOptions = {
  readonly store: Pick<PracticeStore, 'published' | 'replace'>;
  readonly registry: Pick<RenewedRegistry, 'renew'>;
  /** Epoch milliseconds. */
  readonly clock: () => number;
};

/** A change that may be published: nothing of it is written yet. */
export type ReadyChange = {
  readonly outcome: 'ready';
  readonly practice: PracticeId;
  readonly id: string;
  readonly yaml: string;
  readonly expected: number;
};

export type FaqDesk = {
  /** Null when there is no such practice. */
  read(practice: PracticeId): Promise<FaqList | null>;
  check(practice: PracticeId, request: FaqRequest): Promise<FaqCheck | null>;
  prepare(
    practice: PracticeId,
    request: FaqRequest,
  ): Promise<ReadyChange | Exclude<FaqPublished, { readonly outcome: 'published' }> | null>;
  /** Live for the next turn when this returns. */
  publish(
    ready: ReadyChange,
  ): Promise<Extract<FaqPublished, { readonly outcome: 'published' | 'overtaken' }>>;
};

const NOT_HERE =
  'This document is written in a way that cannot be changed here. Change its file, and publish it with “foyer practice add”.';
const REMOVED = 'This entry was removed meanwhile. Add it as a new one, or leave it removed.';
const SLUG_CHARACTERS = 40;

/** `do you sell gift cards?` -> `do-you-sell-gift-cards`, and a number where that is taken. */
const newId = (document: PracticeDocument, question: string): string => {
  const taken = new Set<string>([...document.faq.map(({ id }) => id), ...TOPIC_IDS, ...COMPUTED_IDS]);
  const base =
    fold(question)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, SLUG_CHARACTERS)
      .replace(/^-+|-+$/g, '') || 'answer';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
};

const nameOf = (document: PracticeDocument, { change }: FaqRequest): NamedChange => {
  if (change.kind === 'remove') return change;
  if (change.id !== null) return { ...change, id: change.id };
  const [first] = change.questions;
  return { ...change, id: newId(document, first?.en.trim() || first?.es || '') };
};

const refuse = (...messages: readonly string[]): { readonly problems: readonly FaqRemark[] } => ({
  problems: messages.map((message) => ({ field: null, message })),
});

/** A published version, read once: a check must not take the server from its visitors while somebody types. */
type Opened = {
  readonly published: PublishedDocument;
  /** As it was read from the text, before the schema. */
  readonly value: unknown;
  readonly document: PracticeDocument;
  /** By day, since dates go stale. */
  readonly warned: Map<string, ReadonlySet<string>>;
};

const openDocument = (published: PublishedDocument): Opened | null => {
  const read = readSource(published.yaml);
  const parsed = parsePracticeDocument(published.yaml);
  return read.ok && parsed.ok
    ? { published, value: read.value, document: parsed.document, warned: new Map() }
    : null;
};

type Changed =
  | { readonly problems: readonly FaqRemark[] }
  | { readonly document: PracticeDocument; readonly remarks: EntryRemarks };

const applyTo = ({ value, document }: Opened, change: NamedChange): Changed => {
  const known = document.faq.findIndex(({ id }) => id === change.id);
  const remarks = remarksOn(known < 0 ? document.faq.length : known);
  const parsed = parsePracticeDocument(JSON.stringify(changedValue(value, change)));
  return parsed.ok
    ? { document: parsed.document, remarks }
    : { problems: parsed.problems.map(remarks.remark) };
};

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

const warnedOf = ({ document, warned }: Opened, today: string): ReadonlySet<string> => {
  const known = warned.get(today) ?? new Set(lintPractice(document, today).map(({ message }) => message));
  warned.set(today, known);
  return known;
};

/** What the change adds to the warnings of the document, and all of its own entry's. */
const warningsOf = (
  opened: Opened,
  { document, remarks }: Extract<Changed, { readonly document: unknown }>,
  today: string,
): readonly FaqRemark[] => {
  const known = warnedOf(opened, today);
  return lintPractice(document, today)
    .filter(({ path, message }) => remarks.isOwn(path) || !known.has(message))
    .map(remarks.remark);
};

const previewOf = (entry: FaqEntry | undefined): FaqCheck['preview'] =>
  entry ? { en: sayFaq(entry.answer, 'en'), es: sayFaq(entry.answer, 'es') } : null;

export const createFaqDesk = ({ store, registry, clock }: FaqDeskOptions): FaqDesk => {
  const held = new Map<PracticeId, Opened>();

  const open = async (practice: PracticeId): Promise<Opened | null> => {
    const published = await store.published(practice);
    const known = held.get(practice);
    if (published && known?.published.version === published.version) return known;
    const opened = published && openDocument(published);
    if (opened) held.set(practice, opened);
    else held.delete(practice);
    return opened;
  };

  return {
    async read(practice) {
      const opened = await open(practice);
      if (!opened) return null;
      const { document, published } = opened;
      const chips = new Set(document.chips.map(({ entry }) => entry));
      return {
        version: published.version,
        languages: document.languages,
        entries: document.faq.map(({ id, questions, answer }) => ({
          id,
          questions,
          answer,
          isChip: chips.has(id),
        })),
      };
    },

    async check(practice, request) {
      const opened = await open(practice);
      if (!opened) return null;
      const { document, published } = opened;
      const { version } = published;
      const change = nameOf(document, request);
      const changed = applyTo(opened, change);
      if ('problems' in changed) return { version, problems: changed.problems, warnings: [], preview: null };
      return {
        version,
        problems: [],
        warnings: warningsOf(opened, changed, dayOf(clock())),
        preview: previewOf(changed.document.faq.find(({ id }) => id === change.id)),
      };
    },

    async prepare(practice, request) {
      const opened = await open(practice);
      if (!opened) return null;
      const { document, published } = opened;
      if (published.version !== request.version) {
        return { outcome: 'overtaken', version: published.version };
      }
      const change = nameOf(document, request);
      const isKnown = document.faq.some(({ id }) => id === change.id);
      if (!isKnown && request.change.id !== null) return { outcome: 'refused', ...refuse(REMOVED) };
      const changed = applyTo(opened, change);
      if ('problems' in changed) return { outcome: 'refused', problems: changed.problems };
      const yaml = editFaq(published.yaml, change);
      if (yaml === null) return { outcome: 'refused', ...refuse(NOT_HERE) };
      return { outcome: 'ready', practice, id: change.id, yaml, expected: published.version };
    },

    async publish({ practice, id, yaml, expected }) {
      const version = await store.replace(practice, yaml, expected);
      if (version === null) {
        const published = await store.published(practice);
        return { outcome: 'overtaken', version: published?.version ?? expected };
      }
      await registry.renew(practice);
      return { outcome: 'published', version, id };
    },
  };
};
