/** Identifiers, phone numbers and addresses of pages as a practice document writes them. */
import { z } from 'zod';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}]/u;

export const slug = () =>
  z.string().regex(SLUG, 'must be 1 to 64 lower-case letters, digits and hyphens, such as "sunrise-dental"');

/** Ids of FAQ entries may come from other systems: any printable text without spaces at its ends. */
export const entryId = () =>
  z
    .string()
    .min(1, 'is empty; give the entry an id such as "late-arrival"')
    .max(100, 'is longer than 100 characters; shorten it')
    .refine(
      (id) => id === id.trim() && !CONTROL.test(id),
      'has spaces at its ends or hidden characters; remove them',
    );

export const phone = () =>
  z
    .string()
    .regex(
      /^\+?[(]?[0-9][0-9 ().-]{5,24}[0-9](?: ?(?:x|ext\.?) ?\d{1,6})?$/,
      'is not a phone number; write it as "+1 213 555 0142" or "(213) 555-0142"',
    );

export const webAddress = () =>
  z
    .string()
    .max(500, 'is longer than 500 characters; use the short address of the page')
    .refine(isWebAddress, 'is not an address of a page; it must start with "https://"');

const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{2,5})?(?:[/?#]\S*)?$/i.test(text);
