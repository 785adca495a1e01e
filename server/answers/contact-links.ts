/** The phone and the portal of a practice as links; offered with every fallback and redirect. */
import type { Link } from '../../shared/protocol/events.ts';
import type { PracticeDocument } from '../../shared/protocol/practice-document.ts';
import type { Language } from '../../shared/text/kinds.ts';
import { say } from './replies.ts';

/** The practice's own number, else that of its first location that has one. */
export const mainPhone = (document: PracticeDocument): string | null =>
  document.phone ?? document.locations.find(({ phone }) => phone !== undefined)?.phone ?? null;

export const contactLinks = (document: PracticeDocument, language: Language): readonly Link[] => {
  const phone = mainPhone(document);
  return [
    ...(phone === null ? [] : [phoneLink(phone, language)]),
    ...(document.portal === undefined
      ? []
      : [{ kind: 'portal' as const, label: say('portalLabel', language), href: document.portal }]),
  ];
};

export const phoneLink = (phone: string, language: Language): Link => ({
  kind: 'phone',
  label: say('callLabel', language, { phone }),
  href: `tel:${phone.replace(/(?:x|ext).*$/i, '').replace(/[^\d+]/g, '')}`,
});
