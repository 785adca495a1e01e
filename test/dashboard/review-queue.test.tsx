import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { ID_OF } from './support/conversations.ts';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer } from './support/staff-server.ts';

const card = async (sentence: RegExp): Promise<HTMLElement> => {
  const link = await screen.findByRole('link', { name: sentence });
  const item = link.closest('li');
  if (!item) throw new Error('The sentence is not in a list.');
  return item;
};

describe('the review queue', () => {
  test('shows the unreviewed conversations first, each with what happened', async () => {
    await openConsole(createStaffServer());
    const text = (await card(/Asked about opening hours and insurance/)).textContent;
    for (const part of [
      'Answered',
      'Hours',
      'Insurance',
      'Identity × 1',
      '3 messages',
      '1 min 11 s',
      'English',
      '2026',
    ])
      expect(text).toContain(part);
  });

  test('names each state with how many conversations it has', async () => {
    await openConsole(createStaffServer());
    await card(/Asked about opening hours/);
    const tabs = within(screen.getByRole('navigation', { name: 'Review state' })).getAllByRole('link');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Unreviewed3', 'Reviewed1', 'Flagged1']);
    expect(tabs.map((tab) => tab.getAttribute('aria-current'))).toEqual(['page', null, null]);
  });

  test('each conversation is reached by a link, so that the keyboard is enough', async () => {
    await openConsole(createStaffServer());
    const item = await card(/Asked about opening hours/);
    expect(within(item).getByRole('link').getAttribute('href')).toBe(at(`conversations/${ID_OF.hours}`));
  });

  test('another state is shown without loading the page, keeps the focus and is announced', async () => {
    const opened = await openConsole(createStaffServer());
    await card(/Asked about opening hours/);
    const tab = screen.getByRole('link', { name: /^Flagged/ });
    tab.focus();
    const followedByTheBrowser = fireEvent.click(tab);
    expect(followedByTheBrowser).toBe(false);
    await card(/Asked one question that had no answer/);
    expect(opened.path()).toBe(at('conversations?state=flagged'));
    expect(document.activeElement).toBe(tab);
    await waitFor(() => expect(opened.said()).toBe('Flagged: 1 conversation.'));
  });

  test('says that it is loading, then that there is nothing to review', async () => {
    const server = createStaffServer({ conversations: [] });
    const release = server.hold('/transcripts');
    await openConsole(server);
    expect((await screen.findByText(/Loading conversations/)).getAttribute('role')).toBe('status');
    release();
    await screen.findByRole('heading', { name: 'Nothing to review' });
  });

  test.each([
    ['audit-unavailable', /The audit log cannot be written, so nothing was shown/],
    ['unreachable', /The server did not answer/],
    ['internal', /Something went wrong on the server/],
    ['rate-limited', /Wait a minute/],
  ] as const)('a failure (%s) is explained and can be tried again', async (code, sentence) => {
    const server = createStaffServer();
    server.failNext('/transcripts', code);
    await openConsole(server);
    await screen.findByText(sentence);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await card(/Asked about opening hours/);
  });

  test('a long list is read in parts, and nothing is shown twice', async () => {
    const opened = await openConsole(createStaffServer({ pageSize: 2 }));
    await card(/Asked about opening hours/);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await card(/about a crisis/);
    expect(
      within(screen.getByRole('main'))
        .getAllByRole('listitem')
        .filter((item) => item.className === 'card'),
    ).toHaveLength(3);
    expect(opened.said()).toBe('1 more conversation shown.');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('a part that could not be loaded is explained, and what was there stays', async () => {
    const server = createStaffServer({ pageSize: 2 });
    await openConsole(server);
    await card(/Asked about opening hours/);
    server.failNext('after=', 'unreachable');
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText(/The server did not answer/);
    await card(/Asked about opening hours/);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await card(/about a crisis/);
    expect(screen.queryByText(/The server did not answer/)).toBeNull();
  });

  test('coming back from a conversation takes the list up where it was left', async () => {
    await openConsole(createStaffServer());
    fireEvent.click(await screen.findByRole('link', { name: /One message about health/ }));
    await screen.findByRole('list', { name: 'Messages' });
    fireEvent.click(screen.getByRole('link', { name: 'Back to unreviewed' }));
    await card(/Asked about opening hours/);
    expect(document.activeElement?.textContent).toMatch(/One message about health/);
  });

  test('a late answer for a state that was left is not shown', async () => {
    const server = createStaffServer();
    await openConsole(server);
    await card(/Asked about opening hours/);
    const release = server.hold('state=flagged');
    fireEvent.click(screen.getByRole('link', { name: /^Flagged/ }));
    fireEvent.click(screen.getByRole('link', { name: /^Reviewed/ }));
    await card(/Asked about languages/);
    release();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(screen.queryByText(/had no answer/)).toBeNull();
  });
});

describe('a list that answers late', () => {
  const openFirstWhileReading = async () => {
    const server = createStaffServer();
    const opened = await openConsole(server);
    fireEvent.click(await screen.findByRole('link', { name: /Asked about opening hours and insurance/ }));
    await screen.findByRole('button', { name: 'Mark as reviewed' });
    const release = server.hold('state=unreviewed');
    fireEvent.click(screen.getByRole('link', { name: 'Back to unreviewed' }));
    fireEvent.click(await screen.findByRole('link', { name: /Asked about opening hours and insurance/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Mark as reviewed' }));
    await waitFor(() => expect(opened.said()).toBe('Reviewed.'));
    return { opened, release };
  };

  test('does not bring back a conversation that was reviewed meanwhile', async () => {
    const { release } = await openFirstWhileReading();
    release();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(screen.getByRole('link', { name: 'Next conversation' }).getAttribute('href')).not.toContain(
      ID_OF.hours,
    );
    fireEvent.click(screen.getByRole('link', { name: 'Back to unreviewed' }));
    await screen.findByText(/One message about health/);
    expect(screen.queryByText(/Asked about opening hours and insurance/)).toBeNull();
  });

  test('says nothing on the screen that came after it', async () => {
    const { opened, release } = await openFirstWhileReading();
    release();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(opened.said()).toBe('Reviewed.');
  });
});

describe('staff of several practices', () => {
  const memberships = [
    { practice: 'sunrise-dental', practiceName: 'Sunrise Dental', role: 'owner' },
    { practice: 'harbor-family-medicine', practiceName: 'Harbor Family Medicine', role: 'auditor' },
  ] as const;

  test('choose where to start, and change practice from any screen', async () => {
    const server = createStaffServer({ memberships });
    await openConsole(server);
    fireEvent.click(await screen.findByRole('link', { name: 'Sunrise Dental' }));
    await card(/Asked about opening hours/);
    fireEvent.click(screen.getByRole('link', { name: /Harbor Family Medicine/ }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Audit log' });
    expect(document.activeElement).toBe(title);
    expect(screen.queryByText(/Asked about opening hours/)).toBeNull();
  });

  test('in each practice see only what their role there allows', async () => {
    await openConsole(
      createStaffServer({ memberships }),
      '/staff/practices/harbor-family-medicine/conversations',
    );
    await screen.findByRole('heading', { level: 1, name: 'Not for your role' });
    const sections = within(screen.getByRole('navigation', { name: 'Practice' })).getAllByRole('link');
    expect(sections.map((link) => link.textContent)).toEqual(['Answers', 'Test', 'Install', 'Audit log']);
  });

  test('a practice that is not theirs does not exist for them', async () => {
    const server = createStaffServer();
    await openConsole(server, '/staff/practices/harbor-family-medicine/conversations');
    await screen.findByRole('heading', { level: 1, name: 'Page not found' });
    expect(server.asked.some((call) => call.path.includes('harbor'))).toBe(false);
  });
});
