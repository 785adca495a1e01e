import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../server/dashboard/routes.ts';

const ID = '0f4e7c9b-2a6d-4c1f-8f3b-91d2e3c4b502';

describe('an address of the console', () => {
  test.each<[string, string, Route]>([
    ['/staff', '', { screen: 'home' }],
    ['/staff/', '', { screen: 'home' }],
    ['/staff/password', '', { screen: 'password' }],
    ['/staff/practices/a/conversations', '', { screen: 'queue', practice: 'a', state: 'unreviewed' }],
    [
      '/staff/practices/a/conversations',
      '?state=flagged',
      { screen: 'queue', practice: 'a', state: 'flagged' },
    ],
    [
      '/staff/practices/a/conversations',
      '?state=odd',
      { screen: 'queue', practice: 'a', state: 'unreviewed' },
    ],
    [`/staff/practices/a%2Fb/conversations/${ID}`, '', { screen: 'transcript', practice: 'a/b', id: ID }],
    ['/staff/practices/a/conversations/none', '', { screen: 'unknown' }],
    ['/staff/practices/a/audit', '', { screen: 'audit', practice: 'a' }],
    ['/staff/practices/a/install', '', { screen: 'install', practice: 'a' }],
    ['/staff/practices/a/test', '', { screen: 'test', practice: 'a' }],
    ['/staff/practices/a/unanswered', '', { screen: 'unanswered', practice: 'a', state: 'open' }],
    [
      '/staff/practices/a/unanswered',
      '?state=dismissed',
      { screen: 'unanswered', practice: 'a', state: 'dismissed' },
    ],
    ['/staff/practices/a/answers', '', { screen: 'answers', practice: 'a' }],
    ['/staff/practices/a/answers/new', '', { screen: 'answer', practice: 'a', id: null }],
    ['/staff/practices/a/answers/entry/new', '', { screen: 'answer', practice: 'a', id: 'new' }],
    ['/staff/practices/a/answers/entry', '', { screen: 'unknown' }],
    ['/staff/practices/a/answers/entry/b/c', '', { screen: 'unknown' }],
    ['/staff/practices/a', '', { screen: 'unknown' }],
    ['/staff/practices/a/audit/b', '', { screen: 'unknown' }],
    ['/staff/practices/%E0%A4%A/audit', '', { screen: 'unknown' }],
    ['/staffing', '', { screen: 'unknown' }],
    ['/', '', { screen: 'unknown' }],
  ])('%s%s', (path, search, route) => {
    expect(parseRoute(path, search)).toEqual(route);
  });

  test.each<Route>([
    { screen: 'home' },
    { screen: 'password' },
    { screen: 'queue', practice: 'a b', state: 'reviewed' },
    { screen: 'transcript', practice: 'a', id: ID },
    { screen: 'audit', practice: 'a' },
    { screen: 'install', practice: 'a' },
    { screen: 'test', practice: 'a' },
    { screen: 'unanswered', practice: 'a', state: 'open' },
    { screen: 'unanswered', practice: 'a', state: 'dismissed' },
    { screen: 'answers', practice: 'a' },
    { screen: 'answer', practice: 'a', id: null },
    { screen: 'answer', practice: 'a', id: 'Fees / costs: "new"?' },
  ])('is written so that it is read back the same: $screen', (route) => {
    const address = new URL(hrefOf(route), 'http://server.test');
    expect(parseRoute(address.pathname, address.search)).toEqual(route);
  });
});
