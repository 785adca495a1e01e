/** Says whether the practice takes a plan. Never a yes that the document does not give, and never a word on a person's coverage. */

import { Temporal } from 'temporal-polyfill';
import type { InsurancePlan, PracticeDocument } from '../../../shared/protocol/practice-document.ts';
import { inLanguage } from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import { sayDate, sayList } from '../hours/say-time.ts';
import { joinReplies, say } from '../replies.ts';
import { asReplyText, type ReplyText } from '../reply-text.ts';
import { fold } from '../text/fold.ts';
import { PROGRAMMES } from './known-insurers.ts';

/** `planIds` as found in the text, in order; `words` are the folded words of the text; `today` in the practice's zone. */
export const answerPlans = (
  document: PracticeDocument,
  planIds: readonly string[],
  words: readonly string[],
  today: Temporal.PlainDate,
  language: Language,
): ReplyText => {
  const texts = [...new Set(planIds)].slice(0, 3).map((id) => {
    const plan = document.insurance.plans.find((one) => one.id === id);
    return plan ? answerPlan(plan, words, today, language) : answerUnlisted(document, language);
  });
  return joinReplies([...new Set(texts), say('noCoverageCheck', language)]);
};

const answerUnlisted = (document: PracticeDocument, language: Language): ReplyText =>
  document.insurance.unlisted
    ? asReplyText(inLanguage(document.insurance.unlisted, language))
    : say('planUnlisted', language);

const answerPlan = (
  plan: InsurancePlan,
  words: readonly string[],
  today: Temporal.PlainDate,
  language: Language,
): ReplyText => {
  const note = asReplyText(plan.note ? inLanguage(plan.note, language) : '');
  const outOfTime = outsideItsDates(plan, today, language);
  if (outOfTime) return joinReplies([outOfTime, note]);
  return joinReplies([statusText(plan, words, language), note]);
};

const outsideItsDates = (
  plan: InsurancePlan,
  today: Temporal.PlainDate,
  language: Language,
): ReplyText | null => {
  const day = today.toString();
  const shown = (text: string) => sayDate(Temporal.PlainDate.from(text), today, language);
  if (plan.from !== undefined && day < plan.from) {
    return say('planFrom', language, { plan: plan.name, date: shown(plan.from) });
  }
  if (plan.until !== undefined && day > plan.until) {
    return say('planUntil', language, { plan: plan.name, date: shown(plan.until) });
  }
  return null;
};

const statusText = (plan: InsurancePlan, words: readonly string[], language: Language): ReplyText => {
  const name = { plan: plan.name };
  const refused = plan.notNetworks.find((network) => isNamed(network, words));
  if (plan.status === 'in' && refused) return say('planNetworkOut', language, { ...name, network: refused });
  if (plan.status === 'out') return say('planOut', language, name);
  if (plan.status === 'verify') return say('planVerify', language, name);
  const asked = programmesIn(words).filter((row) => !isProgrammeOf(plan, row));
  if (plan.networks.length > 0) {
    const networks = sayList(plan.networks, language);
    return asked.length > 0
      ? say('planNetworkUnsure', language, { ...name, networks })
      : say('planInNetworks', language, { ...name, networks });
  }
  return asked.length > 0 ? say('planVerify', language, name) : say('planIn', language, name);
};

const isNamed = (network: string, words: readonly string[]): boolean => {
  const row = PROGRAMMES.find((names) => names.includes(fold(network))) ?? [fold(network)];
  return row.some((name) => contains(words, name));
};

const programmesIn = (words: readonly string[]): readonly (readonly string[])[] =>
  PROGRAMMES.filter((row) => row.some((name) => contains(words, name)));

const isProgrammeOf = (plan: InsurancePlan, row: readonly string[]): boolean =>
  [plan.name, ...plan.aliases, ...plan.networks].some((text) => {
    const own = fold(text).split(' ');
    return row.some((name) => contains(own, name));
  });

const contains = (words: readonly string[], name: string): boolean =>
  ` ${words.join(' ')} `.includes(` ${name} `);

/** "Do you take insurance?" without a plan: the practice's own text, else a list of what it takes. Null when it says nothing. */
export const answerInsurance = (document: PracticeDocument, language: Language): ReplyText | null => {
  const { answer, plans } = document.insurance;
  if (answer) return asReplyText(inLanguage(answer, language));
  const taken = plans.filter(({ status }) => status === 'in').map(({ name }) => name);
  if (taken.length === 0) return null;
  return joinReplies([
    say('planList', language, { plans: sayList(taken.slice(0, 15), language) }),
    say('planListMore', language),
    say('noCoverageCheck', language),
  ]);
};
