/** The origin of a practice's site, as it will stand in `frame-ancestors`. */
import { StartError } from '../errors.ts';

/** `https://www.example.org`; http is accepted for localhost only. Throws StartError naming the remedy. */
export const parseOrigin = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : null;
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  const fits =
    url &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && local)) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash;
  if (!fits || url.username !== '' || url.hostname.includes('*')) {
    throw new StartError(
      `"${given}" is not a site's origin. Write it as https://www.example.org, without a path.`,
    );
  }
  return url.origin;
};
