/** Topics that lie so near each other that an answer of one serves a question of the other: a close second of the same family casts no doubt. */
import type { Topic } from './topic.ts';

const FAMILIES: readonly (readonly Topic['id'][])[] = [
  ['book-appointment', 'next-available', 'same-day', 'waitlist', 'new-patients', 'walk-ins'],
  ['reschedule', 'cancel', 'cancellation-fee'],
  ['location', 'directions', 'public-transport', 'entrance', 'parking'],
  ['companions', 'children-along', 'child-preparation', 'age-limits'],
  ['providers', 'credentials', 'choose-provider', 'provider-left', 'provider', 'about'],
  [
    'insurance-general',
    'insurance-plan',
    'medicaid-medicare',
    'coverage-question',
    'out-of-network',
    'insurance-card',
  ],
  ['cost', 'payment-methods', 'payment-plans', 'self-pay', 'sliding-scale', 'deposit', 'hsa-fsa'],
  ['bill-question', 'superbill'],
  ['records', 'records-transfer', 'test-results', 'portal'],
  ['prescription-refill', 'prescription-transfer', 'pharmacy-stock', 'order-status'],
  ['after-hours', 'emergency-policy'],
  ['waiting-time', 'arrival-time', 'late-arrival', 'appointment-length'],
  ['new-patient-forms', 'what-to-bring', 'school-forms', 'work-note'],
  ['languages', 'interpreter'],
  ['complaint', 'feedback-review', 'human', 'reply-time'],
  ['phone-number', 'fax-email'],
];

const familyById = new Map(FAMILIES.flatMap((ids, family) => ids.map((id) => [id, family] as const)));

export const isOneFamily = (a: string, b: string): boolean => {
  const family = FAMILIES.find((ids) => ids.some((id) => id === a));
  return family?.some((id) => id === b) ?? false;
};

/** The family of each topic of a list; a topic of no family is alone in its own, numbered after them. */
export const familiesOf = (topics: readonly Topic[]): readonly number[] =>
  topics.map(({ id }, index) => familyById.get(id) ?? FAMILIES.length + index);
