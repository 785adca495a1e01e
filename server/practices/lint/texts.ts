/** Every text of a practice document that a visitor can be shown, with its path. */
import type { PracticeDocument, PracticeText } from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';

export type LintedText = { readonly path: string; readonly text: string; readonly language: Language };

export const textsOf = (document: PracticeDocument): readonly LintedText[] => [
  ...both('greeting', document.greeting),
  ...both('afterHours', document.afterHours),
  ...both('insurance.answer', document.insurance.answer),
  ...both('insurance.unlisted', document.insurance.unlisted),
  ...both('payment.answer', document.payment.answer),
  ...Object.entries(document.policies).flatMap(([name, text]) => both(`policies.${name}`, text)),
  ...Object.entries(document.topics).flatMap(([name, text]) => both(`topics.${name}`, text)),
  ...document.locations.flatMap(({ directions, parking }, index) => [
    ...both(`locations[${index}].directions`, directions),
    ...both(`locations[${index}].parking`, parking),
  ]),
  ...document.services.flatMap(({ note, price }, index) => [
    ...both(`services[${index}].note`, note),
    ...both(`services[${index}].price`, price),
  ]),
  ...document.insurance.plans.flatMap(({ note }, index) => both(`insurance.plans[${index}].note`, note)),
  ...document.providers.flatMap(({ note }, index) => both(`providers[${index}].note`, note)),
  ...document.faq.flatMap(({ answer }, index) => both(`faq[${index}].answer`, answer)),
];

const both = (path: string, text: PracticeText | undefined): readonly LintedText[] => {
  if (!text) return [];
  const english = { path: `${path}.en`, text: text.en, language: 'en' as const };
  return text.es === null
    ? [english]
    : [english, { path: `${path}.es`, text: text.es, language: 'es' as const }];
};
