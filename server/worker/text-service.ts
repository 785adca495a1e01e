/**
 * Inspection and de-identification as the rest of the server sees them: never rejected, always in time. Whatever goes wrong,
 * a text is treated as a health disclosure and withheld (design.md 1.4).
 */
import type { DeidentifyResult, WithheldReason } from '../../shared/deidentify/deidentified.ts';
import type { PracticeVocabulary } from '../../shared/deidentify/index.ts';
import { GUARD_VERSION } from '../../shared/guard/index.ts';
import type { InspectContext, Verdict } from '../../shared/guard/verdict.ts';
import { StartError } from '../errors.ts';
import { createTextLine, type TextLineOptions } from './text-line.ts';

/** `key` names one version of a practice's vocabulary, so that it crosses to the thread once. */
export type KeyedVocabulary = { readonly key: string; readonly vocabulary: PracticeVocabulary };

export type TextService = {
  inspect(utterance: string, context: InspectContext): Promise<Verdict>;
  /** `memory` names the conversation whose placeholders are shared; null for a text that stands alone. */
  deidentify(text: string, practice: KeyedVocabulary, memory: string | null): Promise<DeidentifyResult>;
  forget(memory: string): void;
  close(): Promise<void>;
};

export type TextServiceOptions = TextLineOptions;

/** What stands for a verdict that could not be had: redirect to phone and portal. */
export const faultVerdict = (utterance: string): Verdict => ({
  category: 'health',
  handledAs: 'health',
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

/** Throws StartError when the thread does not come up. */
export const createTextService = async (options: TextServiceOptions): Promise<TextService> => {
  const line = createTextLine(options);
  if (!(await line.start())) {
    await line.close();
    throw new StartError('The text thread does not start. Run "npm run build", then start again.');
  }
  return {
    async inspect(utterance, context) {
      const answered = await line.ask((id) => ({ id, kind: 'inspect', text: utterance, context }));
      return typeof answered === 'object' && 'category' in answered ? answered : faultVerdict(utterance);
    },
    async deidentify(text, practice, memory) {
      const answered = await line.ask(
        (id) => ({ id, kind: 'deidentify', text, vocabulary: practice.key, memory }),
        { kind: 'vocabulary', ...practice },
      );
      if (answered === 'overrun') return withheld('overrun');
      return typeof answered === 'object' && 'kind' in answered ? answered : withheld('fault');
    },
    forget: (memory) => line.tell({ kind: 'forget', memory }),
    close: () => line.close(),
  };
};
