/** The addresses of the console, parsed and written in one place. No address holds more than a practice, a random id or the id of an entry. */
import {
  REVIEW_STATES,
  type ReviewState,
  UNANSWERED_STATES,
  type UnansweredState,
} from '../../shared/protocol/staff-api.ts';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'queue'; readonly practice: string; readonly state: ReviewState }
  | { readonly screen: 'transcript'; readonly practice: string; readonly id: string }
  | { readonly screen: 'audit'; readonly practice: string }
  | { readonly screen: 'install'; readonly practice: string }
  | { readonly screen: 'test'; readonly practice: string }
  | { readonly screen: 'unanswered'; readonly practice: string; readonly state: UnansweredState }
  | { readonly screen: 'answers'; readonly practice: string }
  /** `id` null: a new one. */
  | { readonly screen: 'answer'; readonly practice: string; readonly id: string | null }
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

const answersRoute = (practice: string, [kind, id, ...more]: readonly string[]): Route => {
  if (kind === undefined) return { screen: 'answers', practice };
  if (kind === 'new' && id === undefined) return { screen: 'answer', practice, id: null };
  const isEntry = kind === 'entry' && id !== undefined && more.length === 0;
  return isEntry ? { screen: 'answer', practice, id } : { screen: 'unknown' };
};

const practiceRoute = (practice: string, rest: readonly string[], search: string): Route => {
  const [section, id, ...more] = rest;
  if (section === 'answers') return answersRoute(practice, rest.slice(1));
  if (more.length > 0) return { screen: 'unknown' };
  if (section === 'conversations' && id) {
    return UUID.test(id) ? { screen: 'transcript', practice, id } : { screen: 'unknown' };
  }
  if (section === 'unanswered' && !id) {
    const asked = new URLSearchParams(search).get('state');
    const state = UNANSWERED_STATES.find((each) => each === asked) ?? 'open';
    return { screen: 'unanswered', practice, state };
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
    case 'unanswered':
      return `${practice}/unanswered${route.state === 'open' ? '' : `?state=${route.state}`}`;
    case 'answer':
      return `${practice}/answers/${route.id === null ? 'new' : `entry/${encodeURIComponent(route.id)}`}`;
    case 'answers':
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
