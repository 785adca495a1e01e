/** What the profile answers by itself: opening hours, plans, services, people. Null when the text asks for none of them. */
import type { Answer } from '../answer-engine.ts';
import { dayOf, type HoursAsked, readHoursQuestion, sayHours } from '../hours/ask-hours.ts';
import { openingSubject } from '../hours/is-hours-question.ts';
import { withoutDayWords } from '../hours/read-when.ts';
import { answerPlans } from '../insurance/answer-plan.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { answerProviders } from '../providers/answer-provider.ts';
import { answerServiceList, answerServices } from '../services/answer-service.ts';
import { wordsOf } from '../text/fold.ts';
import { answerEntry } from './answer-entry.ts';
import { answerOf } from './answer-of.ts';
import { ownEntryFor } from './own-entry.ts';
import { isPlainlyAnother } from './plainly-another.ts';
import { locationOf, type Reading } from './reading.ts';

/** How sure a computed answer is: the rule that found it names its subject. */
const CERTAIN = 0.98;

export const answerComputed = (knowledge: Knowledge, reading: Reading): Answer | null =>
  hoursAnswer(knowledge, reading) ??
  planAnswer(knowledge, reading) ??
  priceFollowUp(knowledge, reading) ??
  serviceAnswer(knowledge, reading) ??
  bookingAnswer(knowledge, reading) ??
  providerAnswer(knowledge, reading);

/** The computed entry that matching preferred, asked without a name of its own. */
export const answerComputedEntry = (
  knowledge: Knowledge,
  reading: Reading,
  entry: string,
  confidence: number,
): Answer | null => {
  if (entry === 'hours') {
    return sayAsked(knowledge, reading, weekAsked(reading), confidence);
  }
  if (entry === 'service') {
    const reply = answerServiceList(knowledge.document, reading.question.language);
    return reply && answerOf(knowledge, reading, { entry, confidence, reply });
  }
  return null;
};

/** "Is the museum open on Monday?" is not about the practice. */
const OTHER_SUBJECT = 0.4;

/** "What time does the bank close": part of the text is another subject, and the topic does not fit it either. */
const PARTLY_OTHER = 0.15;
const HARDLY_HOURS = 0.3;
/** An unknown name counts half: "walmart" is no word of the practice's. */
const WHOLLY_OTHER = 0.5;

const isAboutOthersHours = ({ matcher }: Knowledge, { folded, foreign, ranked }: Reading): boolean =>
  foreign > OTHER_SUBJECT ||
  matcher.foreign(wordsOf(withoutDayWords(openingSubject(folded) ?? ''))) >= WHOLLY_OTHER ||
  (foreign > PARTLY_OTHER &&
    !ranked.some(({ entry, confidence }) => entry === 'hours' && confidence >= HARDLY_HOURS));

/** A day beside a word such as "available" asks for hours only where nothing else is meant. */
const isAboutHours = ({ ranked }: Reading): boolean => ranked[0]?.entry === 'hours';

const weekAsked = ({ today }: Reading): HoursAsked => ({
  when: { kind: 'week', date: today, holiday: null, minute: null },
  isYesOrNo: false,
  certain: false,
});

const hoursAnswer = (knowledge: Knowledge, reading: Reading): Answer | null => {
  if (knowledge.document.locations.length === 0) return null;
  const { folded, today, question, entities } = reading;
  if (isAboutOthersHours(knowledge, reading)) return null;
  const asked = readHoursQuestion(folded, today, question.slots);
  const isCueOnly = asked?.when.kind === 'now' || asked?.when.kind === 'week';
  if (isCueOnly && isPlainlyAnother(reading, 'hours')) return null;
  if (asked && (asked.certain || isAboutHours(reading))) return sayAsked(knowledge, reading, asked, CERTAIN);
  const isOtherOffice =
    entities.locations.length > 0 && question.slots.intent === 'hours' && isFollowUp(reading);
  if (!isOtherOffice) return null;
  const { date } = question.slots;
  const again = date === null ? weekAsked(reading) : { ...weekAsked(reading), when: dayOf(date) };
  return sayAsked(knowledge, reading, again, CERTAIN);
};

const sayAsked = (
  knowledge: Knowledge,
  reading: Reading,
  asked: HoursAsked,
  confidence: number,
): Answer | null => {
  if (knowledge.document.locations.length === 0) return null;
  const { now, language } = reading.question;
  const said = sayHours(knowledge.document, asked, locationOf(knowledge, reading), now, language);
  const isOneDay = asked.when.kind === 'day' || asked.when.kind === 'weekday';
  const slots = {
    intent: 'hours',
    location: said.location,
    date: isOneDay ? asked.when.date.toString() : null,
  };
  const answer = answerOf(knowledge, reading, { entry: 'hours', confidence, reply: said.reply, slots });
  if (said.choices.length === 0) return answer;
  return { ...answer, decision: 'clarify', entry: null, choices: said.choices };
};

const FOLLOW_UP =
  /^(?:and|y|what about|how about|que tal|what of|ok(?:ay)? and|also|or|o|tambien|and what about|and how about|y que tal|y que hay de|then|so) /;

const isFollowUp = ({ folded, words }: Reading): boolean => FOLLOW_UP.test(folded) || words.length <= 4;

/** Words that ask what a plan pays, not whether it is taken; and words of other matters that only mention a plan. */
const COVERAGE =
  /\b(?:cover|covers|covered|coverage|pay for|pays|copay|co-pay|deductible|cubre|cubren|cobertura|copago|deducible|reimburse)\b/;

const planAnswer = (knowledge: Knowledge, reading: Reading): Answer | null => {
  const { entities, words, folded, today, question } = reading;
  if (entities.plans.length === 0 || knowledge.document.insurance.plans.length === 0) return null;
  if (COVERAGE.test(folded) && knowledge.document.topics['coverage-question']) return null;
  const ids = entities.plans.map(({ id }) => id);
  const reply = answerPlans(knowledge.document, ids, words, today, question.language);
  return answerOf(knowledge, reading, {
    entry: 'insurance-plan',
    confidence: CERTAIN,
    reply,
    slots: { plan: ids[0] ?? null },
  });
};

const PRICE =
  /\b(?:how much|cost|costs|price|prices|pricing|charge|fee|fees|rate|rates|expensive|cuanto|cuesta|cuestan|precio|precios|costo|costos|vale|valen|cobran|cobra|tarifa|tarifas)\b/;
const PRICE_ONLY =
  /^(?:(?:and|so|ok|y|how much|whats?|is|does|do|it|that|this|one|those|they|would|will|be|cost|the|price|of|for|cuanto|cuesta|cuestan|el|precio|eso|sale|vale|es|cual) ?)+$/;

const priceFollowUp = (knowledge: Knowledge, reading: Reading): Answer | null => {
  const { folded, question } = reading;
  const { service } = question.slots;
  if (service === null || !PRICE.test(folded) || !PRICE_ONLY.test(folded)) return null;
  if (!knowledge.document.services.some(({ id }) => id === service)) return null;
  return serviceReply(knowledge, reading, [service], true);
};

const OFFER =
  /\b(?:do (?:you|u|yall|they)|does (?:your|the|anyone|dr|this)|you (?:do|offer|have|provide|guys do)|offer|offers|offered|offering|provide|provides|perform|performs|available|have|is there|are there|can (?:i|you|we|u)|could i|looking for|interested in|need|want|get|any|give|administer|what about|how about|where can i|service|services|ofrecen|hacen|tienen|hay|dan|ponen|realizan|brindan|puedo|quiero|necesito|busco|me interesa|atienden|cuentan con|manejan|disponible)\b/;
/** Words of a deeper question about a service, which only the practice's own entries can answer. */
const DEEPER =
  /\b(?:hurt|hurts|pain|painful|safe|dangerous|how long|how often|how many|how do|how does|why|difference|different|what is|what are|whats|what happens|should|prepare|before|after|during|side effects?|risks?|last|referral|covered|cover|insurance|recovery|results?|duele|dolor|seguro|cuanto (?:dura|tarda|tiempo)|cada cuanto|por que|diferencia|que es|que son|debo|antes|despues|durante|necesito (?:referencia|una referencia)|eat|drink|drive|age|old|records?|cancel|reschedule|bring|wear)\b/;

/** Topics that a question about a service may sound like. */
const ABOUT_SERVICES: ReadonlySet<string> = new Set([
  'cost',
  'book-appointment',
  'next-available',
  'same-day',
  'walk-ins',
  'about',
  'age-limits',
  'emergency-policy',
  'sedation-comfort',
  'telehealth',
  'pharmacy-stock',
  'providers',
  'self-pay',
  'second-opinion',
  'safety-cleaning',
]);

const serviceAnswer = (knowledge: Knowledge, reading: Reading): Answer | null => {
  const { entities, folded, words } = reading;
  if (entities.services.length === 0 || isFaqCloser(knowledge, reading)) return null;
  if (isPlainlyAnother(reading, 'service', ABOUT_SERVICES)) return null;
  const named = entities.services.reduce((sum, { start, end }) => sum + end - start, 0);
  const asksPrice = PRICE.test(folded);
  const asksOffer = OFFER.test(folded) || words.length - named <= 2;
  if (DEEPER.test(folded) || !(asksPrice || asksOffer)) return null;
  if (!asksPrice && wantsATime(knowledge, reading)) return null;
  return serviceReply(
    knowledge,
    reading,
    entities.services.map(({ id }) => id),
    asksPrice,
  );
};

const BOOKING_TOPICS: ReadonlySet<string> = new Set([
  'book-appointment',
  'next-available',
  'same-day',
  'reschedule',
  'cancel',
  'walk-ins',
  'telehealth',
  'confirm-appointment',
  'waitlist',
]);

/** A service named beside a wish for a time: the best of the topics about times, else how to book. */
const bookingAnswer = (knowledge: Knowledge, reading: Reading): Answer | null => {
  if (
    reading.entities.services.length === 0 ||
    DEEPER.test(reading.folded) ||
    !wantsATime(knowledge, reading)
  )
    return null;
  const best = reading.ranked.find(({ entry }) => entry !== 'service');
  const topic =
    best && BOOKING_TOPICS.has(best.entry) && best.confidence > 0.2 ? best.entry : 'book-appointment';
  return answerEntry(knowledge, reading, topic, CERTAIN);
};

const ASKS_OFFER =
  /\b(?:do|does|can|could|is|are) (?:you|u|yall|they|your|the|anyone|there)\b|\b(?:offer|provide|ofrecen|hacen|realizan|brindan|cuentan con)\b/;
const WANTS_TIME =
  /\b(?:book|booking|schedule|scheduling|appointment|appointments|appt|appts|apointment|consult|consultation|slots?|openings?|availability|reserve|set up|set me up|sign (?:me )?up|(?:its |is )?time for|due for|im due|is due|when (?:can|could) i|when are you|anything|come in|get in|i need|we need|need an?|needs an?|looking to (?:get|have)|want to (?:get|have|book|come)|would like to (?:get|have|book|come)|id like (?:a|to)|available (?:on|for|this|next)|free (?:on|for|this|next)|agendar|citas?|reservar|programar|necesito|quiero hacerme|quisiera)\b/;

/** "I need a cleaning" and "cleaning appt" ask for a time, not whether cleanings are offered; what is not offered is said all the same. */
const wantsATime = ({ document }: Knowledge, { entities, folded }: Reading): boolean => {
  const offered = entities.services.every(
    ({ id }) => document.services.find((one) => one.id === id)?.offered,
  );
  const wants = WANTS_TIME.test(folded) && !(ASKS_OFFER.test(folded) && !NAMES_A_TIME.test(folded));
  return offered && wants;
};

const NAMES_A_TIME =
  /\b(?:book|schedule|appointments?|appts?|slots?|openings?|availability|available|citas?|agendar|reservar)\b/;

const serviceReply = (
  knowledge: Knowledge,
  reading: Reading,
  ids: readonly string[],
  asksPrice: boolean,
): Answer =>
  answerOf(knowledge, reading, {
    entry: 'service',
    confidence: CERTAIN,
    reply: answerServices(knowledge.document, ids, reading.folded, asksPrice, reading.question.language),
    slots: { service: ids[0] ?? null },
  });

const providerAnswer = (knowledge: Knowledge, reading: Reading): Answer | null => {
  const { entities, question } = reading;
  const ids = entities.providers.map(({ id }) => id);
  if (ids.length === 0 || isFaqCloser(knowledge, reading)) return null;
  return answerOf(knowledge, reading, {
    entry: 'provider',
    confidence: CERTAIN,
    reply: answerProviders(knowledge.document, ids, question.language),
    slots: { provider: ids[0] ?? null },
  });
};

const CLOSER_AT = 0.7;

/** An entry that the practice wrote for this very question outranks what the profile says. */
const isFaqCloser = (knowledge: Knowledge, reading: Reading): boolean => {
  const [best] = reading.ranked;
  if (best && knowledge.faq.has(best.entry) && best.confidence >= CLOSER_AT) return true;
  return (ownEntryFor(knowledge, reading, null)?.confidence ?? 0) >= CLOSER_AT;
};
