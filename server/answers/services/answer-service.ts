/** Says whether the practice offers a service, for whom, and what it says of the price. */
import type { PracticeDocument, PracticeService } from '../../../shared/protocol/practice-document.ts';
import { inLanguage } from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import { sayList } from '../hours/say-time.ts';
import { joinReplies, say } from '../replies.ts';
import { asReplyText, type ReplyText } from '../reply-text.ts';

/** `folded` is the text, `asksPrice`: it is about the price. */
export const answerServices = (
  document: PracticeDocument,
  serviceIds: readonly string[],
  folded: string,
  asksPrice: boolean,
  language: Language,
): ReplyText =>
  joinReplies(
    [...new Set(serviceIds)].slice(0, 3).flatMap((id) => {
      const service = document.services.find((one) => one.id === id);
      return service ? [answerService(service, folded, asksPrice, language)] : [];
    }),
  );

const ADULT =
  /\b(?:adults?|grown ?ups?|(?:my|for) (?:husband|wife|mom|mother|dad|father|parents)|adultos?|espos[oa]|mama|papa)\b/;
const CHILD =
  /\b(?:kids?|child|children|son|daughter|baby|babies|toddlers?|ninos?|ninas?|hij[oa]s?|bebes?|\d+ year olds?)\b/;

/** "Sealants for adults?" where they are for children: no yes, and no bare no either. */
const isForOthers = ({ audience }: PracticeService, folded: string): boolean =>
  (audience === 'children' && ADULT.test(folded) && !CHILD.test(folded)) ||
  (audience === 'adults' && CHILD.test(folded) && !ADULT.test(folded));

const answerService = (
  service: PracticeService,
  folded: string,
  asksPrice: boolean,
  language: Language,
): ReplyText => {
  const name = lowered(inLanguage(service.name, language));
  const note = asReplyText(service.note ? inLanguage(service.note, language) : '');
  if (!service.offered) return joinReplies([say('serviceNo', language, { service: name }), note]);
  if (isForOthers(service, folded)) {
    const only = service.audience === 'adults' ? 'serviceOnlyAdults' : 'serviceOnlyChildren';
    return joinReplies([say(only, language, { service: name }), note]);
  }
  const audience =
    service.audience === 'all'
      ? asReplyText('')
      : say(service.audience === 'adults' ? 'serviceAdults' : 'serviceChildren', language);
  const price = service.price ? asReplyText(inLanguage(service.price, language)) : null;
  if (asksPrice) return joinReplies([price ?? say('servicePriceUnknown', language), audience, note]);
  return joinReplies([
    say('serviceYes', language, { service: name }),
    audience,
    note,
    price ?? asReplyText(''),
  ]);
};

/** "Dental implants" inside a sentence; names such as "MRI" or "Invisalign" keep their capitals. */
const lowered = (name: string): string => {
  const [first = '', ...rest] = name.split(' ');
  const isPlainWord = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(first) && (rest.length > 0 || first.endsWith('s'));
  return isPlainWord ? [first.toLowerCase(), ...rest].join(' ') : name;
};

/** Null when the document lists no service that is offered. */
export const answerServiceList = (document: PracticeDocument, language: Language): ReplyText | null => {
  const names = document.services
    .filter(({ offered }) => offered)
    .map(({ name }) => lowered(inLanguage(name, language)));
  return names.length === 0
    ? null
    : say('serviceList', language, { services: sayList(names.slice(0, 25), language) });
};
