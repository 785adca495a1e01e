/**
 * Refuses requests that another site made the browser send. SameSite cookies alone do not: practice sites on other ports or
 * subdomains of the same site would still carry the cookie.
 */
import type { RequestHandler } from 'express';
import { answerWith, refused } from './outcome.ts';

const READS = ['GET', 'HEAD'];
/** `none`: typed into the address bar. */
const OWN_SITES = ['same-origin', 'none'];

const refuse = answerWith(async () => refused('origin-refused'));

/** Every change needs our Origin; a reading that the browser marks as coming from elsewhere is refused too. */
export const sameOriginOnly =
  (publicUrl: string): RequestHandler =>
  (request, response, next) => {
    const site = request.get('sec-fetch-site');
    const isOurs = READS.includes(request.method)
      ? site === undefined || OWN_SITES.includes(site)
      : request.get('origin') === publicUrl;
    return isOurs ? next() : refuse(request, response, next);
  };
