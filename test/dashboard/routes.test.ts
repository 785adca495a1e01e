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
  ])('is written so that it is read back the same: $screen', (route) => {
    const address = new URL(hrefOf(route), 'http://server.test');
    expect(parseRoute(address.pathname, address.search)).toEqual(route);
  });
});
