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

const formatTime = (at: number, now: number, language: Language, timeZone: string): string => {
  const soon = at - now < 6 * DAY_MS;
  const day = (time: number): string =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' }).format(time);
  const date =
    day(at) === day(now)
      ? {}
      : soon
        ? ({ weekday: 'long' } as const)
        : ({ month: 'long', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    ...date,
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(at);
};

/** One sentence, times in the location's own zone. */
export const openSentence = (location: PublicLocation, now: number, messages: Messages): string => {
  const state = openState(location, now);
  const format = (at: number): string => formatTime(at, now, messages.language, location.timeZone);
  if (state.open) return messages.openUntil(format(state.until));
  return state.next === null ? messages.closedNow : messages.closedUntil(format(state.next));
};

/** A `tel:` address; ten digits are taken as a number of the United States, `x12` or `ext. 12` as an extension. */
export const telHref = (phone: string): string => {
  const [number = '', extension] = phone.split(/\s*(?:x|ext\.?)\s*/i);
  const digits = number.replace(/[^\d+]/g, '');
  const full = /^\d{10}$/.test(digits) ? `+1${digits}` : digits;
  return `tel:${full}${extension ? `,${extension.replace(/\D/g, '')}` : ''}`;
};
