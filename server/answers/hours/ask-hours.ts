/** From a text to the hours it asks for: which day, which location, and the sentence; null when it does not ask for hours. */
import { Temporal } from 'temporal-polyfill';
import type { Choice } from '../../../shared/protocol/events.ts';
import {
  inLanguage,
  type PracticeDocument,
  type PracticeLocation,
} from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import type { Slots } from '../answer-engine.ts';
import { joinReplies, say } from '../replies.ts';
import type { ReplyText } from '../reply-text.ts';
import { answerHours } from './answer-hours.ts';
import { localTime } from './day-hours.ts';
import { asksTodaysEdge, hoursCue, isDayOnly, isYesOrNo } from './is-hours-question.ts';
import { readWhen, type When, withoutDayWords } from './read-when.ts';

export type HoursAsked = { readonly when: When; readonly isYesOrNo: boolean; readonly certain: boolean };

/** `today` is the date at the practice's first location. */
export const readHoursQuestion = (
  folded: string,
  today: Temporal.PlainDate,
  slots: Slots,
): HoursAsked | null => {
  const cue = hoursCue(folded);
  const when = readWhen(folded, today);
  if (cue === 'asked') {
    const yesOrNo = isYesOrNo(folded);
    if (when) return { when, isYesOrNo: yesOrNo, certain: true };
    return { when: withoutDay(folded, today, yesOrNo), isYesOrNo: yesOrNo, certain: true };
  }
  if (when === null) return null;
  if (isDayOnly(withoutDayWords(folded)) && (slots.intent === null || slots.intent === 'hours')) {
    return { when, isYesOrNo: false, certain: true };
  }
  return cue === 'with-a-day' ? { when, isYesOrNo: isYesOrNo(folded), certain: false } : null;
};

/** "are you open?" means now, "how late are you open?" today, "what are your hours?" the week. */
const withoutDay = (folded: string, today: Temporal.PlainDate, yesOrNo: boolean): When => {
  const plain = { date: today, holiday: null, minute: null };
  if (
    /\b(?:late|evenings?|nights?|early|mornings?|lunch|daily|every ?day|each day|days|dias|noches?|tardes?|almuerzo|hours|horarios?)\b/.test(
      folded,
    ) &&
    !/\bhow (?:late|early)\b/.test(folded)
  ) {
    return { ...plain, kind: 'week' };
  }
  if (asksTodaysEdge(folded)) return { ...plain, kind: 'day' };
  return { ...plain, kind: yesOrNo ? 'now' : 'week' };
};

export type HoursAnswer = {
  readonly reply: ReplyText;
  readonly location: string | null;
  readonly choices: readonly Choice[];
};

/** Up to this many locations are answered at once, a line each; more are asked for first. */
const LOCATIONS_AT_ONCE = 3;

/** `locationId` is the location named now or before. `now` is epoch milliseconds. */
export const sayHours = (
  document: PracticeDocument,
  { when, isYesOrNo: yesOrNo }: HoursAsked,
  locationId: string | null,
  now: number,
  language: Language,
): HoursAnswer => {
  if (when.kind === 'impossible')
    return { reply: say('noSuchDate', language), location: locationId, choices: [] };
  const chosen = document.locations.find(({ id }) => id === locationId);
  const locations = chosen ? [chosen] : document.locations;
  const one = locations.length === 1 ? locations[0] : undefined;
  if (one) {
    const text = answerHours(one, atLocation(when, one, now), yesOrNo, now, language);
    return {
      reply:
        isWeek(when) && !NAMES_ITSELF.has(when.kind)
          ? joinReplies([say('weekHours', language), text], '\n')
          : text,
      location: one.id,
      choices: [],
    };
  }
  if (locations.length > LOCATIONS_AT_ONCE) {
    return {
      reply: say('whichLocation', language),
      location: null,
      choices: hoursChoices(locations, language),
    };
  }
  const lines = locations.map((location) => ({
    location: inLanguage(location.name, language),
    text: answerHours(location, atLocation(when, location, now), yesOrNo, now, language),
  }));
  const reply = joinReplies(
    lines.map((line) => say(isWeek(when) ? 'belowLocation' : 'atLocation', language, line)),
    isWeek(when) ? '\n\n' : '\n',
  );
  return { reply, location: null, choices: [] };
};

/** Answers of several lines. */
const isWeek = ({ kind }: When): boolean => WEEKS.has(kind);
const WEEKS: ReadonlySet<When['kind']> = new Set(['week', 'next-week', 'season', 'seasons', 'month']);
const NAMES_ITSELF: ReadonlySet<When['kind']> = new Set(['season', 'seasons', 'month']);

/** "Now" and "today" are the location's own: two zones may have two dates. */
const atLocation = (when: When, location: PracticeLocation, now: number): When =>
  when.kind === 'now' || when.kind === 'week' || when.kind === 'holidays'
    ? { ...when, date: localTime(location, now).toPlainDate() }
    : when;

const hoursChoices = (locations: readonly PracticeLocation[], language: Language): readonly Choice[] =>
  locations.slice(0, 8).map(({ id, name }) => ({ entry: `hours@${id}`, label: inLanguage(name, language) }));

export const dayOf = (date: string): When => ({
  kind: 'day',
  date: Temporal.PlainDate.from(date),
  holiday: null,
  minute: null,
});
