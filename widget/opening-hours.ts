/** Says whether a location's phone is answered now, from the intervals that the server computed; needs no network. */
import type { PublicLocation } from '../shared/protocol/practice-public.ts';
import type { Language } from '../shared/text/kinds.ts';
import type { Messages } from './messages/messages.ts';

export type OpenState =
  | { readonly open: true; readonly until: number }
  | { readonly open: false; readonly next: number | null };

export const openState = ({ open }: Pick<PublicLocation, 'open'>, now: number): OpenState => {
  const current = open.find(({ start, end }) => start <= now && now < end);
  if (current) return { open: true, until: current.end };
  return { open: false, next: open.find(({ start }) => start > now)?.start ?? null };
};

const DAY_MS = 86_400_000;

/** `day` is null today. */
type Moment = { readonly time: string; readonly day: string | null };

const momentOf = (at: number, now: number, language: Language, timeZone: string): Moment => {
  const format = (options: Intl.DateTimeFormatOptions, when = at): string =>
    new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { timeZone, ...options }).format(when);
  const isToday = format({ dateStyle: 'short' }) === format({ dateStyle: 'short' }, now);
  const soon = at - now < 6 * DAY_MS;
  return {
    // "5 p.m.", as the answers write it.
    time: format({ timeStyle: 'short' }).replace(':00', '').replace('AM', 'a.m.').replace('PM', 'p.m.'),
    day: isToday ? null : format(soon ? { weekday: 'long' } : { month: 'long', day: 'numeric' }),
  };
};

/** One sentence, times in the location's own zone. */
export const openSentence = (location: PublicLocation, now: number, messages: Messages): string => {
  const state = openState(location, now);
  const at = state.open ? state.until : state.next;
  if (at === null) return messages.closedNow;
  const { time, day } = momentOf(at, now, messages.language, location.timeZone);
  return (state.open ? messages.openUntil : messages.closedUntil)(time, day);
};

/** A `tel:` address; ten digits are taken as a number of the United States, `x12` or `ext. 12` as an extension. */
export const telHref = (phone: string): string => {
  const [number = '', extension] = phone.split(/\s*(?:x|ext\.?)\s*/i);
  const digits = number.replace(/[^\d+]/g, '');
  const full = /^\d{10}$/.test(digits) ? `+1${digits}` : digits;
  return `tel:${full}${extension ? `,${extension.replace(/\D/g, '')}` : ''}`;
};
