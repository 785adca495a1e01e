/** What an entry is called when it is offered as a choice. */
import { inLanguage, type PracticeDocument } from '../../shared/protocol/practice-document.ts';
import type { Language } from '../../shared/text/kinds.ts';
import { ALL_TOPICS } from './topics/all-topics.ts';

/** The label of the chip, else the FAQ entry's first question, else the topic's name; the id for an entry that is unknown. */
export const entryLabel = (document: PracticeDocument, entry: string, language: Language): string => {
  const chip = document.chips.find((one) => one.entry === entry)?.label;
  const question = document.faq.find(({ id }) => id === entry)?.questions[0];
  const topic = ALL_TOPICS.find(({ id }) => id === entry)?.label;
  const text = chip ?? question ?? topic;
  return text ? inLanguage(text, language) : entry;
};
