import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer, EMAIL, PASSWORD } from './support/staff-server.ts';

const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};

const signIn = (email: string, password: string): void => {
  type('E-mail address', email);
  type('Password', password);
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
};

const heading = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name });

describe('the sign-in screen', () => {
  test('opens the screen that was asked for once staff have signed in', async () => {
    await openConsole(createStaffServer({ signedIn: false }), at('install'));
    signIn(EMAIL, PASSWORD);
    const title = await heading('Put the chat on your website');
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  test.each([
    ['an address that nobody has', 'nobody@example.org', PASSWORD],
    ['a wrong password for a known address', EMAIL, 'not the password'],
  ])(
    'answers %s with the same sentence, so that nobody learns which addresses exist',
    async (_, email, password) => {
      await openConsole(createStaffServer({ signedIn: false }));
      signIn(email, password);
      const sentence = await screen.findByText(/The e-mail address or the password is not right/);
      expect(sentence.closest('[role=alert]')).not.toBeNull();
    },
  );

  test('keeps what was typed after a refusal', async () => {
    await openConsole(createStaffServer({ signedIn: false }));
    signIn(EMAIL, 'mistyped');
    await screen.findByText(/is not right/);
    expect(screen.getByLabelText('E-mail address')).toHaveProperty('value', EMAIL);
  });

  test.each([
    ['too-many', /Too many attempts/],
    ['unreachable', /The server did not answer/],
    ['audit-unavailable', /could not sign you in just now/],
  ] as const)('says what to do when the answer is %s', async (code, sentence) => {
    const server = createStaffServer({ signedIn: false });
    await openConsole(server);
    server.failNext('/sign-in', code);
    signIn(EMAIL, PASSWORD);
    await screen.findByText(sentence);
  });

  test('does not send the password twice when the button is pressed twice', async () => {
    const server = createStaffServer({ signedIn: false });
    await openConsole(server);
    const release = server.hold('/sign-in');
    signIn(EMAIL, PASSWORD);
    fireEvent.click(await screen.findByRole('button', { name: 'Signing in…' }));
    release();
    await heading('Conversations');
    expect(server.asked.filter((call) => call.path.includes('/sign-in'))).toHaveLength(1);
  });

  test('says that the server cannot be reached before anybody signs in, and tries again on demand', async () => {
    const server = createStaffServer();
    server.failNext('/me', 'unreachable');
    await openConsole(server);
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await heading('Conversations');
  });
});

describe('a one-time password', () => {
  const change = (current: string, next: string, again = next): void => {
    type('One-time password', current);
    type('New password', next);
    type('New password again', again);
    fireEvent.click(screen.getByRole('button', { name: 'Save the new password' }));
  };

  test('has to be changed before any screen is shown', async () => {
    const memberships = ['sunrise-dental', 'harbor-family'].map((practice) => ({
      practice,
      practiceName: practice,
      role: 'owner' as const,
    }));
    const server = createStaffServer({ mustChangePassword: true, memberships });
    await openConsole(server, at('conversations'));
    await heading('Choose a new password');
    // A list of practices whose every entry would lead back here.
    expect(screen.queryByText('harbor-family')).toBeNull();
    expect(screen.queryByRole('navigation', { name: 'Practice' })).toBeNull();
    expect(server.asked.some((call) => call.path.includes('/practices/'))).toBe(false);
  });

  test('once changed, the screen that was asked for opens', async () => {
    const server = createStaffServer({ mustChangePassword: true });
    await openConsole(server, at('conversations'));
    change(PASSWORD, 'four small quiet words');
    await heading('Conversations');
    expect(server.password).toBe('four small quiet words');
  });

  test.each([
    [
      'too short',
      PASSWORD,
      'short',
      'short',
      'New password',
      /at least 12 characters\. A short sentence is good/,
    ],
    ['the same as before', PASSWORD, PASSWORD, PASSWORD, 'New password', /differs from the present one/],
    [
      'typed differently twice',
      PASSWORD,
      'four small words',
      'four tall words',
      'New password again',
      /not the same/,
    ],
    [
      'with a wrong one-time password',
      'wrong',
      'four small words',
      'four small words',
      'One-time password',
      /not your present/,
    ],
  ])(
    'a new one that is %s is refused at its field, which gets the focus',
    async (_, current, next, again, label, sentence) => {
      await openConsole(createStaffServer({ mustChangePassword: true }));
      change(current, next, again);
      const error = await screen.findByText(sentence);
      const input = screen.getByLabelText(label);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      expect(input.getAttribute('aria-describedby')).toContain(error.id);
      await waitFor(() => expect(document.activeElement).toBe(input));
    },
  );
});

describe('the end of a session', () => {
  test('signing out asks the server to end the session and shows nothing that was read', async () => {
    const server = createStaffServer();
    await openConsole(server);
    await screen.findByText(/Asked about opening hours and insurance/);
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByText('You are signed out.');
    expect(screen.queryByText(/Asked about opening hours/)).toBeNull();
    await waitFor(() => expect(server.asked.at(-1)?.path).toBe('/staff/auth/sign-out'));
  });

  test('a session that ended on the server is noticed on whichever screen is open', async () => {
    const server = createStaffServer();
    await openConsole(server);
    await screen.findByText(/Asked about opening hours and insurance/);
    server.endSession();
    fireEvent.click(screen.getByRole('link', { name: /^Flagged/ }));
    await screen.findByText('Your session is over. Please sign in again.');
    expect(screen.queryByText(/Asked about opening hours/)).toBeNull();
  });

  test('signing out in another tab signs this one out too', async () => {
    const opened = await openConsole(createStaffServer());
    await heading('Conversations');
    opened.otherTab('ended');
    await heading('Sign in');
  });

  test('a person who signs in after another starts with an empty screen', async () => {
    const server = createStaffServer();
    await openConsole(server);
    await screen.findByText(/Asked about opening hours and insurance/);
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await heading('Sign in');
    const release = server.hold('/transcripts');
    signIn(EMAIL, PASSWORD);
    await heading('Conversations');
    expect(screen.queryByText(/Asked about opening hours/)).toBeNull();
    release();
    await screen.findByText(/Asked about opening hours/);
  });
});
