import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Category, type Role } from '../../shared/protocol/staff-api.ts';
import { CONVERSATIONS, ID_OF } from './support/conversations.ts';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer } from './support/staff-server.ts';

const open = async (id: string, role: Role = 'owner') => {
  const server = createStaffServer({ role });
  const opened = await openConsole(server, at(`conversations/${id}`));
  await screen.findByRole('heading', { level: 2, name: 'Conversation' });
  return { server, opened };
};

const readings = (server: ReturnType<typeof createStaffServer>, id: string): number =>
  server.asked.filter((call) => call.method === 'GET' && call.path.endsWith(`/transcripts/${id}`)).length;

describe('a conversation', () => {
  test('shows what was asked, what was replied, and from which entry and version', async () => {
    await open(ID_OF.hours);
    const [first] = within(screen.getByRole('list', { name: 'Messages' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Are you open on Saturday?');
    expect(first?.textContent).toContain('On Saturday we are open from 9 a.m. to 1 p.m.');
    expect(first?.textContent).toContain('Answered from Hours, version 3');
  });

  test('sets apart what was removed', async () => {
    await open(ID_OF.hours);
    expect(screen.getByText('[name 1]').className).toBe('placeholder');
    expect(screen.getByText('[phone 2]').className).toBe('placeholder');
    expect(screen.getByText('phone number × 2')).toBeTruthy();
  });

  test.each(CATEGORIES.map((category): [Category] => [category]))(
    'a message of category %s that was not kept is explained in plain words',
    async (category) => {
      const [base] = CONVERSATIONS;
      if (!base) throw new Error('No conversation to change.');
      const turns = base.turns.map((turn) => ({ ...turn, category, visitorText: null }));
      const server = createStaffServer({ conversations: [{ ...base, turns: turns.slice(0, 1) }] });
      await openConsole(server, at(`conversations/${base.id}`));
      const note = await screen.findByText(/: not kept$/);
      expect(note.closest('.bubble-withheld')?.textContent).toMatch(/Foyer .*kept (only|nothing)/);
    },
  );

  test('is read once each time it is opened, because each reading is an audit entry', async () => {
    const { server } = await open(ID_OF.hours);
    fireEvent.click(screen.getByRole('button', { name: 'Flag for a colleague' }));
    await screen.findByRole('button', { name: 'Put back to unreviewed' });
    expect(readings(server, ID_OF.hours)).toBe(1);
  });

  test('the list is not a reading: nothing is opened before it is asked for', async () => {
    const server = createStaffServer();
    await openConsole(server);
    await screen.findByText(/Asked about opening hours/);
    for (const id of Object.values(ID_OF)) expect(readings(server, id)).toBe(0);
  });

  test('one that was left before it came is neither shown nor announced', async () => {
    const server = createStaffServer();
    const release = server.hold(ID_OF.hours);
    const opened = await openConsole(server, at(`conversations/${ID_OF.hours}`));
    await waitFor(() => expect(readings(server, ID_OF.hours)).toBe(1));
    fireEvent.click(await screen.findByRole('link', { name: 'Audit log' }));
    await screen.findByText('The log is whole.');
    release();
    fireEvent.click(screen.getByRole('link', { name: 'Conversations' }));
    await screen.findByText(/Asked about opening hours/);
    expect(screen.queryByText(/Are you open/)).toBeNull();
    expect(opened.announced.join()).not.toContain('messages shown');
  });

  test('one that is gone is explained, with the way back', async () => {
    await openConsole(createStaffServer(), at('conversations/00000000-0000-4000-8000-000000000000'));
    await screen.findByText(/This does not exist\. It may have been deleted/);
    fireEvent.click(screen.getByRole('link', { name: 'Back to unreviewed' }));
    await screen.findByText(/Asked about opening hours/);
  });

  test('is not shown when the audit entry could not be written', async () => {
    const server = createStaffServer();
    server.failNext(ID_OF.hours, 'audit-unavailable');
    await openConsole(server, at(`conversations/${ID_OF.hours}`));
    await screen.findByText(/so nothing was shown/);
    expect(screen.queryByText(/Are you open/)).toBeNull();
  });
});

describe('reviewing', () => {
  test('marks it reviewed, says so, and offers the next one of the list', async () => {
    const server = createStaffServer();
    const opened = await openConsole(server);
    fireEvent.click(await screen.findByRole('link', { name: /Asked about opening hours and insurance/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Mark as reviewed' }));
    await waitFor(() => expect(opened.said()).toBe('Reviewed.'));
    expect(server.conversation(ID_OF.hours)?.review).toBe('reviewed');
    fireEvent.click(screen.getByRole('link', { name: 'Next conversation' }));
    const title = await screen.findByRole('heading', { level: 1, name: /One message about health/ });
    expect(document.activeElement).toBe(title);
  });

  test('keeps the focus on the actions after a mark, not at the top of the page', async () => {
    await open(ID_OF.hours);
    const button = screen.getByRole('button', { name: 'Mark as reviewed' });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark as reviewed' })).toBeNull());
    expect(document.activeElement?.closest('.review-actions')).not.toBeNull();
  });

  test('a refusal is shown and nothing changes', async () => {
    const { server } = await open(ID_OF.hours);
    server.failNext('/review', 'internal');
    fireEvent.click(screen.getByRole('button', { name: 'Mark as reviewed' }));
    await screen.findByText(/Something went wrong on the server/);
    expect(screen.getByRole('button', { name: 'Mark as reviewed' })).toBeTruthy();
  });

  test.each([
    ['editor', true, false],
    ['reviewer', true, true],
    ['owner', true, true],
  ] as const)('%s: may review %s, may delete %s', async (role, review, purge) => {
    await open(ID_OF.hours, role);
    expect(screen.queryByRole('button', { name: 'Mark as reviewed' }) !== null).toBe(review);
    expect(screen.queryByRole('button', { name: /I can tell who this is/ }) !== null).toBe(purge);
  });
});

describe('"I can tell who this is"', () => {
  const ask = async () => {
    const { server, opened } = await open(ID_OF.hours);
    const button = screen.getByRole('button', { name: /I can tell who this is/ });
    button.focus();
    fireEvent.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Delete this conversation for good?' });
    return { server, opened, button, dialog };
  };

  test('says what it does before it does it', async () => {
    const { server, dialog } = await ask();
    expect(dialog.textContent).toContain('cannot be undone');
    expect(dialog.textContent).toContain('does not reach a backup made before');
    expect(dialog.textContent).toContain('audit log with your name and no content');
    expect(server.conversation(ID_OF.hours)).toBeDefined();
  });

  test('keeping it deletes nothing and gives the focus back', async () => {
    const { server, button } = await ask();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.conversation(ID_OF.hours)).toBeDefined();
    expect(document.activeElement).toBe(button);
  });

  test('a question that the browser closed by itself can be asked again', async () => {
    const { button, dialog } = await ask();
    dialog.removeAttribute('open');
    fireEvent(dialog, new Event('close'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(button);
    await screen.findByRole('button', { name: 'Delete for good' });
  });

  test('asked again before the browser told that it closed the last question stands until it is answered', async () => {
    const { server, button, dialog } = await ask();
    dialog.removeAttribute('open');
    fireEvent.click(button);
    const again = await waitFor(() => {
      const asked = screen.getByRole('dialog', { name: 'Delete this conversation for good?' });
      expect(asked).not.toBe(dialog);
      return asked;
    });
    fireEvent(dialog, new Event('close'));
    fireEvent.click(within(again).getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(server.conversation(ID_OF.hours)).toBeUndefined());
  });

  test('Escape keeps it, in the key’s own turn', async () => {
    const { server, button, dialog } = await ask();
    fireEvent.keyDown(dialog, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
    expect(server.conversation(ID_OF.hours)).toBeDefined();
  });

  test('deleting it removes it from the server and from the list, and says so', async () => {
    const { server, opened } = await ask();
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Conversations' });
    expect(server.conversation(ID_OF.hours)).toBeUndefined();
    await screen.findByText(/One message about health/);
    expect(screen.queryByText(/Asked about opening hours and insurance/)).toBeNull();
    expect(document.activeElement).toBe(title);
    expect(opened.path()).toBe(at('conversations'));
  });

  test('a deletion that failed is not reported as done', async () => {
    const { server } = await ask();
    server.failNext('/purge', 'audit-unavailable');
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await screen.findByText(/The audit log cannot be written/);
    expect(screen.getByRole('heading', { level: 2, name: 'Conversation' })).toBeTruthy();
  });
});
