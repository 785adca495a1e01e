/** The addresses of the console, parsed and written in one place. No address holds more than a practice and a random id. */
import { REVIEW_STATES, type ReviewState } from '../../shared/protocol/staff-api.ts';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'queue'; readonly practice: string; readonly state: ReviewState }
  | { readonly screen: 'transcript'; readonly practice: string; readonly id: string }
  | { readonly screen: 'audit'; readonly practice: string }
  | { readonly screen: 'install'; readonly practice: string }
  | { readonly screen: 'test'; readonly practice: string }
  | { readonly screen: 'password' }
  | { readonly screen: 'unknown' };

const BASE = '/staff';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const decode = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

const practiceRoute = (practice: string, rest: readonly string[], search: string): Route => {
  const [section, id, ...more] = rest;
  if (more.length > 0) return { screen: 'unknown' };
  if (section === 'conversations' && id) {
    return UUID.test(id) ? { screen: 'transcript', practice, id } : { screen: 'unknown' };
  }
  if (section === 'conversations') {
    const asked = new URLSearchParams(search).get('state');
    return {
      screen: 'queue',
      practice,
      state: REVIEW_STATES.find((state) => state === asked) ?? 'unreviewed',
    };
  }
  if (section === 'audit' && !id) return { screen: 'audit', practice };
  if (section === 'install' && !id) return { screen: 'install', practice };
  if (section === 'test' && !id) return { screen: 'test', practice };
  return { screen: 'unknown' };
};

/** `path` is a location's pathname, `search` its query with the question mark or empty. */
export const parseRoute = (path: string, search: string): Route => {
  if (path !== BASE && !path.startsWith(`${BASE}/`)) return { screen: 'unknown' };
  const segments: string[] = [];
  for (const raw of path.slice(BASE.length).split('/')) {
    const segment = decode(raw);
    if (segment === null) return { screen: 'unknown' };
    if (segment !== '') segments.push(segment);
  }
  const [first, second, ...rest] = segments;
  if (first === undefined) return { screen: 'home' };
  if (first === 'password' && second === undefined) return { screen: 'password' };
  if (first === 'practices' && second !== undefined) return practiceRoute(second, rest, search);
  return { screen: 'unknown' };
};

export const hrefOf = (route: Route): string => {
  const practice = 'practice' in route ? `${BASE}/practices/${encodeURIComponent(route.practice)}` : BASE;
  switch (route.screen) {
    case 'queue':
      return `${practice}/conversations${route.state === 'unreviewed' ? '' : `?state=${route.state}`}`;
    case 'transcript':
      return `${practice}/conversations/${encodeURIComponent(route.id)}`;
    case 'audit':
    case 'install':
    case 'test':
      return `${practice}/${route.screen}`;
    case 'password':
      return `${BASE}/password`;
    default:
      return BASE;
  }
};
