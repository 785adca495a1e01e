import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { openConsole } from './support/open-console.tsx';
import { createStaffServer, type StaffServer } from './support/staff-server.ts';

const since = '2026-11-18T18:00:00.000Z';
const found = 'name in turn.sealed_visitor_text';

describe('the canary’s alarm', () => {
  it.each([
    ['leak', /found details that it should have removed/],
    ['unchecked', /could not be run/],
  ] as const)('stands over the screen and says what to do: %s', async (kind, sentence) => {
    await openConsole(createStaffServer({ alarm: { kind, since, found } }));
    const alarm = await screen.findByText(sentence);
    expect(alarm.closest('[role="alert"]')?.textContent).toContain('tell whoever runs your Foyer server');
    expect(alarm.closest('[role="alert"]')?.textContent).toContain(found);
  });

  const timesAsked = (server: StaffServer) =>
    server.asked.filter(({ path }) => path.endsWith('/alarm')).length;

  it('is not there when nothing was found', async () => {
    const server = createStaffServer();
    await openConsole(server);
    await waitFor(() => expect(timesAsked(server)).toBe(1));
    expect(screen.queryByText(/privacy check/)).toBeNull();
  });

  it('is asked for when staff move, and never by itself', async () => {
    const server = createStaffServer();
    const console = await openConsole(server);
    await waitFor(() => expect(timesAsked(server)).toBe(1));
    console.pass(5 * 60_000);
    expect(timesAsked(server)).toBe(1);
    fireEvent.click(screen.getByRole('link', { name: 'Audit log' }));
    await waitFor(() => expect(timesAsked(server)).toBe(2));
  });
});
