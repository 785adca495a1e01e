/**
 * Where staff mend the FAQ: reads the published document, checks a change as the one schema and the lints see it, and publishes
 * it as a new version. A version that somebody else published meanwhile is never overwritten.
 */
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
import { editFaq, type NamedChange } from './edit-faq.ts';
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
  'This document is written in a way that cannot be changed here (it uses YAML aliases). Change its file, and publish it with “foyer practice add”.';
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

type Edited =
  | { readonly problems: readonly FaqRemark[] }
  | { readonly yaml: string; readonly document: PracticeDocument; readonly remarks: EntryRemarks };

const edit = (yaml: string, document: PracticeDocument, change: NamedChange): Edited => {
  const edited = editFaq(yaml, change);
  if (edited === null) return refuse(NOT_HERE);
  const parsed = parsePracticeDocument(edited);
  const known = document.faq.findIndex(({ id }) => id === change.id);
  const remarks = remarksOn(known < 0 ? document.faq.length : known);
  return parsed.ok
    ? { yaml: edited, document: parsed.document, remarks }
    : { problems: parsed.problems.map(remarks.remark) };
};

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** What the change adds to the warnings of the document, and all of its own entry's. */
const warningsOf = (
  before: PracticeDocument,
  after: PracticeDocument,
  remarks: EntryRemarks,
  today: string,
): readonly FaqRemark[] => {
  const known = new Set(lintPractice(before, today).map(({ message }) => message));
  return lintPractice(after, today)
    .filter(({ path, message }) => remarks.isOwn(path) || !known.has(message))
    .map(remarks.remark);
};

const previewOf = (entry: FaqEntry | undefined): FaqCheck['preview'] =>
  entry ? { en: sayFaq(entry.answer, 'en'), es: sayFaq(entry.answer, 'es') } : null;

export const createFaqDesk = ({ store, registry, clock }: FaqDeskOptions): FaqDesk => {
  type Opened = { readonly published: PublishedDocument; readonly document: PracticeDocument };

  const open = async (practice: PracticeId): Promise<Opened | null> => {
    const published = await store.published(practice);
    const parsed = published && parsePracticeDocument(published.yaml);
    return published && parsed?.ok ? { published, document: parsed.document } : null;
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
      const edited = edit(published.yaml, document, change);
      if ('problems' in edited) return { version, problems: edited.problems, warnings: [], preview: null };
      return {
        version,
        problems: [],
        warnings: warningsOf(document, edited.document, edited.remarks, dayOf(clock())),
        preview: previewOf(edited.document.faq.find(({ id }) => id === change.id)),
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
      const edited = edit(published.yaml, document, change);
      if ('problems' in edited) return { outcome: 'refused', problems: edited.problems };
      return {
        outcome: 'ready',
        practice,
        id: change.id,
        yaml: edited.yaml,
        expected: published.version,
      };
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
