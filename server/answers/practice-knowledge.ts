/** A published document made ready to be asked: names found, entries indexed, thresholds chosen. Built once a version. */

import { TOPIC_IDS } from '../../shared/protocol/practice/topics.ts';
import type { PracticeDocument } from '../../shared/protocol/practice-document.ts';
import { bothTexts, type FaqEntry } from '../../shared/protocol/practice-document.ts';
import { createMatcher, type Example, type Matcher } from './matching/matcher.ts';
import { createEntityFinder, type Entities, type EntityFinder } from './practice-entities.ts';
import { fold, wordsOf } from './text/fold.ts';
import { ALL_TOPICS } from './topics/all-topics.ts';
import type { Topic } from './topics/topic.ts';
import { topicAnswer } from './topics/topic-answer.ts';

export type Knowledge = {
  readonly document: PracticeDocument;
  readonly version: number;
  readonly find: EntityFinder;
  readonly matcher: Matcher;
  readonly faq: ReadonlyMap<string, FaqEntry>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** FAQ entry by its folded example question. */
  readonly exact: ReadonlyMap<string, string>;
  /** Words of the practice's names and of its FAQ's questions: a name among them is asked for, any other is only given. */
  readonly ownWords: ReadonlySet<string>;
};

export const createKnowledge = (document: PracticeDocument, version: number): Knowledge => {
  const topics = document.builtinTopics ? ALL_TOPICS : [];
  const find = createEntityFinder(document);
  const names = nameWords(document);
  const asked = document.faq.flatMap(({ questions }) => questions.flatMap(bothTexts));
  return {
    document,
    version,
    find,
    matcher: createMatcher(
      faqExamples(document, find),
      document.builtinTopics,
      (id) => isAnswered(document, id),
      names,
    ),
    ownWords: new Set([...names, ...asked.flatMap((text) => wordsOf(fold(text)))]),
    faq: new Map(document.faq.map((entry) => [entry.id, entry])),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    exact: new Map(
      document.faq.flatMap(({ id, questions }) =>
        questions.flatMap(bothTexts).map((text) => [fold(text), id] as const),
      ),
    ),
  };
};

/** Words of the practice's own names: they are never about another subject. */
const nameWords = ({
  name,
  locations,
  providers,
  services,
  insurance,
}: PracticeDocument): readonly string[] =>
  [
    name,
    ...locations.flatMap((place) => [...bothTexts(place.name), ...place.aliases, place.address]),
    ...providers.flatMap((person) => [person.name, ...person.aliases]),
    ...services.flatMap((service) => [...bothTexts(service.name), ...service.synonyms]),
    ...insurance.plans.flatMap((plan) => [plan.name, ...plan.aliases, ...plan.networks]),
  ].flatMap((text) => wordsOf(fold(text)));

const isAnswered = (document: PracticeDocument, id: string): boolean => {
  const topic = TOPIC_IDS.find((one) => one === id);
  return topic === undefined || topicAnswer(document, topic, null, 'en') !== null;
};

const faqExamples = (document: PracticeDocument, find: EntityFinder): readonly Example[] =>
  document.faq.flatMap(({ id, questions }) =>
    questions.flatMap(bothTexts).map((text) => {
      const words = wordsOf(fold(text));
      return { entry: id, words: document.builtinTopics ? withMarks(words, find(words), false) : words };
    }),
  );

/** The words with a mark before each name of the practice's own, so that any plan is asked for as every plan is. */
export const withMarks = (
  words: readonly string[],
  entities: Entities,
  namesADay: boolean,
): readonly string[] => {
  const marks = new Map<number, string>();
  for (const { start } of entities.services) marks.set(start, 'xxservice');
  for (const { start } of entities.providers) marks.set(start, 'xxprovider');
  for (const { start } of entities.plans) marks.set(start, 'xxplan');
  const marked = words.flatMap((word, index) => {
    const mark = marks.get(index);
    return mark === undefined ? [word] : [mark, word];
  });
  return namesADay ? [...marked, 'xxday'] : marked;
};
