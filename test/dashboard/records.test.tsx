import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CONVERSATIONS } from './support/conversations.ts';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer, EMAIL } from './support/staff-server.ts';

describe('the audit log', () => {
  test('says who did what and that the chain is whole', async () => {
    await openConsole(createStaffServer({ role: 'auditor' }));
    await screen.findByText('The log is whole.');
    const [newest] = within(screen.getByRole('list', { name: 'Entries' })).getAllByRole('listitem');
    expect(newest?.textContent).toContain('#24dana@sunrise-dental.example.org signed in');
  });

  test.each<[string, string | null, RegExp]>([
    ['staff:password-changed', EMAIL, /^dana@[a-z.-]+ changed the password$/],
    ['transcript:purged', 'some-id', /deleted conversation some-id/],
    ['something:new', 'some-id', /something:new some-id/],
  ])(
    'an entry is a sentence, and one that is not worded yet is shown all the same: %s',
    async (action, subject, text) => {
      await openConsole(createStaffServer({ role: 'auditor', audit: [{ action, subject }] }));
      const [entry] = within(await screen.findByRole('list', { name: 'Entries' })).getAllByRole('listitem');
      expect(entry?.querySelector('.entry-what')?.textContent).toMatch(text);
    },
  );

  test('a chain that does not verify is an alert that says what to do', async () => {
    await openConsole(createStaffServer({ role: 'auditor', auditVerified: false }));
    const alert = await screen.findByText('The log does not verify.');
    expect(alert.closest('[role=alert]')?.textContent).toContain('foyer audit verify');
    expect(screen.queryByText('The log is whole.')).toBeNull();
  });

  test('older entries follow on demand', async () => {
    const opened = await openConsole(createStaffServer({ role: 'auditor' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Show older entries' }));
    await screen.findByText('#1');
    expect(opened.said()).toBe('4 more entries shown.');
    expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
  });
});

describe('the install page', () => {
  test('has the one line for this practice and this server, and copies it', async () => {
    const opened = await openConsole(createStaffServer(), at('install'));
    const line = `<script async src="${window.location.origin}/sunrise-dental/widget.js"></script>`;
    await screen.findByText(line);
    fireEvent.click(screen.getByRole('button', { name: 'Copy: The line for your website' }));
    await waitFor(() => expect(opened.copied).toEqual([line]));
    expect(opened.said()).toBe('Copied.');
  });

  test('has the plain link for visitors without scripts, with the practice’s own phone and portal', async () => {
    await openConsole(createStaffServer(), at('install'));
    await screen.findByText(
      '<foyer-chat><a href="tel:5555550142">Call (555) 555-0142</a> <a href="https://portal.example.org/?a=1&amp;b=2">Patient portal</a></foyer-chat>',
    );
  });

  test.each(['WordPress', 'Squarespace', 'Wix', 'Webflow', 'Shopify', 'Plain HTML, or another system'])(
    'tells where to paste it in %s',
    async (platform) => {
      await openConsole(createStaffServer(), at('install'));
      const steps = (await screen.findByText(platform)).closest('details');
      expect(
        within(steps ?? document.body).getAllByRole('listitem', { hidden: true }).length,
      ).toBeGreaterThan(1);
    },
  );

  test('says whether an address of the site is on the list', async () => {
    await openConsole(createStaffServer(), at('install'));
    const field = await screen.findByLabelText('Address of a page of your website');
    within(screen.getByRole('list', { name: 'Addresses that may show the chat' })).getByText(
      'https://www.sunrise-dental.example.org',
    );
    fireEvent.input(field, { target: { value: 'sunrise-dental.example.org' } });
    await screen.findByText('https://sunrise-dental.example.org is not on the list');
    fireEvent.input(field, { target: { value: 'https://www.sunrise-dental.example.org/contact' } });
    await screen.findByText('https://www.sunrise-dental.example.org is on the list.');
  });

  test('reads a pasted policy here, sends it nowhere, and has the exact line to copy', async () => {
    const server = createStaffServer();
    const opened = await openConsole(server, at('install'));
    const { origin } = window.location;
    await screen.findByLabelText('Address of a page of your website');
    const asked = server.asked.length;
    const field = screen.getByLabelText('Your site’s Content-Security-Policy');
    fireEvent.input(field, { target: { value: `script-src ${origin}; default-src 'self'` } });
    await screen.findByText('This policy keeps the chat out.');
    screen.getByText('The chat’s script may load.');
    screen.getByText(/The conversation is blocked/);
    fireEvent.click(screen.getByRole('button', { name: 'Copy: frame-src' }));
    await waitFor(() => expect(opened.copied).toEqual([`frame-src 'self' ${origin};`]));
    fireEvent.input(field, { target: { value: 'hello' } });
    await screen.findByText(/No policy is in this text/);
    expect(server.asked).toHaveLength(asked);
  });

  test('names the two entries that the site’s policy needs', async () => {
    await openConsole(createStaffServer(), at('install'));
    const { origin } = window.location;
    await screen.findByText(
      (text) => text.includes(`script-src ${origin};`) && text.includes(`frame-src ${origin};`),
    );
  });
});

describe('every signed-in screen', () => {
  test('that cannot be drawn says so instead of staying empty, and shows nothing of what it held', async () => {
    const [damaged] = CONVERSATIONS;
    if (!damaged) throw new Error('No conversation to damage.');
    const conversations = [{ ...damaged, turns: JSON.parse('[null]') }];
    await openConsole(createStaffServer({ conversations }), at(`conversations/${damaged.id}`));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Please reload the page; nothing was changed.');
    expect(screen.queryByText(damaged.summary.sentence)).toBeNull();
  });

  test.each(['/staff/password', '/staff/zzz'])('%s still leads on to the sections', async (path) => {
    await openConsole(createStaffServer(), path);
    await screen.findByRole('link', { name: 'Conversations' });
  });

  test.each(['conversations', 'audit', 'install'])(
    '%s has its landmarks, one h1 and a window title',
    async (path) => {
      await openConsole(createStaffServer(), at(path));
      await screen.findByRole('main');
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      screen.getByRole('banner');
      screen.getByRole('contentinfo');
      screen.getByRole('link', { name: 'Skip to the content' });
      expect(document.title).toMatch(/ · Foyer$/);
    },
  );

  test('the first screen leaves the focus alone; a move puts it on the new heading', async () => {
    await openConsole(createStaffServer(), at('install'));
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('link', { name: 'Audit log' }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Audit log' });
    expect(document.activeElement).toBe(title);
  });

  test('no element carries a style of its own, so that the strict policy holds', async () => {
    await openConsole(createStaffServer(), at('conversations'));
    await screen.findByText(/Asked about opening hours/);
    expect(document.querySelectorAll('[style], style').length).toBe(0);
  });
});
