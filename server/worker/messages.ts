/** What the server and its text thread say to each other. Raw text lives in these messages and nowhere else. */
import type { DeidentifyResult } from '../../shared/deidentify/deidentified.ts';
import type { PracticeVocabulary, WordLists } from '../../shared/deidentify/index.ts';
import type { InspectContext, Verdict } from '../../shared/guard/verdict.ts';

export type ThreadData = { readonly lists: WordLists };

export type Request =
  | { readonly id: number; readonly kind: 'inspect'; readonly text: string; readonly context: InspectContext }
  | {
      readonly id: number;
      readonly kind: 'deidentify';
      readonly text: string;
      readonly vocabulary: string;
      readonly memory: string | null;
    };

/** `vocabulary` and `forget` have no answer. */
export type Notice =
  | { readonly kind: 'vocabulary'; readonly key: string; readonly vocabulary: PracticeVocabulary }
  | { readonly kind: 'forget'; readonly memory: string };

export type Response =
  | { readonly id: number; readonly ok: true; readonly result: Verdict | DeidentifyResult }
  | { readonly id: number; readonly ok: false };

export type ThreadMessage = 'ready' | Response;
