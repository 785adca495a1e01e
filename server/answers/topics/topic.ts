/** A built-in topic: what visitors write when they mean it. It holds no answer: only a practice knows its answers. */
import type { ComputedId, TopicId } from '../../../shared/protocol/practice/topics.ts';
import type { PracticeText } from '../../../shared/protocol/practice-document.ts';

export type Topic = {
  readonly id: TopicId | ComputedId;
  /** Shown when the topic is offered as a choice. */
  readonly label: PracticeText;
  /** Orders as well as questions, with the slips visitors make. `{plan}`, `{service}`, `{provider}` and `{day}` stand for any. */
  readonly phrasings: readonly string[];
};

/** One phrasing a line. */
export const topic = (id: Topic['id'], en: string, es: string, english: string, spanish: string): Topic => ({
  id,
  label: { en, es },
  phrasings: `${english}\n${spanish}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});
