import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer } from './support/staff-server.ts';

const MINUTE = 60_000;
const asks = (server: ReturnType<typeof createStaffServer>): number =>
  server.asked.filter((call) => call.path === '/staff/api/me').length;

const open = async () => {
  const server = createStaffServer();
  const opened = await openConsole(server, at('install'));
  await screen.findByText('1. Paste this line');
  const pass = (milliseconds: number): Promise<void> => act(() => opened.pass(milliseconds));
  return { server, opened, pass };
};

describe('a screen that was left alone', () => {
  test('warns after 13 minutes and says when it signs out', async () => {
    const { pass } = await open();
    await pass(13 * MINUTE - 1000);
    expect(screen.queryByRole('dialog')).toBeNull();
    await pass(2000);
    expect(screen.getByRole('dialog', { name: 'Are you still there?' }).textContent).toContain('2 minutes');
  });

  test('signs out after 15 minutes, here and on the server', async () => {
    const { server, pass } = await open();
    await pass(15 * MINUTE);
    await screen.findByText('You were signed out after 15 minutes without activity.');
    await waitFor(() => expect(server.asked.at(-1)?.path).toBe('/staff/auth/sign-out'));
  });

  test('stays signed in when asked to, and the warning goes away', async () => {
    const { server, pass } = await open();
    await pass(14 * MINUTE);
    const before = asks(server);
    fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asks(server)).toBe(before + 1);
    await pass(12 * MINUTE);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('Escape on the warning is to stay, not to leave', async () => {
    const { pass } = await open();
    await pass(14 * MINUTE);
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Put the chat on your website');
  });

  test('a laptop that slept through the limit wakes up signed out', async () => {
    const { opened } = await open();
    await act(() => opened.pass(5 * 60 * MINUTE));
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
  });
});

describe('a screen that is being used', () => {
  test('somebody who reads for an hour is not signed out', async () => {
    const { server, pass } = await open();
    const before = asks(server);
    for (let minute = 0; minute < 60; minute += 5) {
      fireEvent.pointerDown(document.body);
      await pass(5 * MINUTE);
      await waitFor(() => expect(asks(server)).toBeGreaterThan(before + minute / 5));
    }
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('work in another tab counts here too', async () => {
    const { opened, pass } = await open();
    await pass(12 * MINUTE);
    opened.otherTab('contacted');
    await pass(12 * MINUTE);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('moving the mouse while the warning is shown is not an answer to it', async () => {
    const { server, pass } = await open();
    await pass(14 * MINUTE);
    const before = asks(server);
    fireEvent.pointerDown(document.body);
    await pass(MINUTE);
    expect(asks(server)).toBe(before);
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
  });
});
