import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../shared/protocol/staff-api.ts';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer } from './support/staff-server.ts';

const open = async (role: Role = 'owner') => {
  const server = createStaffServer({ role });
  const opened = await openConsole(server, at('unanswered'));
  await screen.findByRole('heading', { level: 3, name: 'do you have a sauna' });
  return { server, opened };
};

const questions = (): readonly (string | null)[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the list of what went unanswered', () => {
  test('is by language, the most asked first, with how often', async () => {
    await open();
    screen.getByRole('heading', { level: 2, name: 'In English' });
    screen.getByRole('heading', { level: 2, name: 'In Spanish' });
    expect(questions()).toEqual([
      'do you have a sauna',
      'can I wait with [name 1] in the yard',
      '¿tienen biblioteca?',
    ]);
    expect(screen.getByText('Asked 4 times')).toBeTruthy();
    screen.getByText(/2 earlier questions have an answer by now/);
  });

  test('is read once each time it is opened, because each reading is an audit entry', async () => {
    const { server } = await open();
    const readings = () => server.asked.filter(({ path }) => path.includes('/unanswered?')).length;
    expect(readings()).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Not for us: do you have a sauna' }));
    await waitFor(() => expect(questions()).toHaveLength(2));
    expect(readings()).toBe(1);
  });

  test('"Not for us" takes it off, says so, and leaves the focus on the next one', async () => {
    const { opened } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Not for us: do you have a sauna' }));
    await waitFor(() => expect(questions()).toHaveLength(2));
    expect(opened.said()).toBe('Set aside as not for us.');
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('can I wait with [name 1] in the yard'),
    );
    fireEvent.click(screen.getByRole('link', { name: /^Not for us\s*1/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Put back: do you have a sauna' }));
    await screen.findByText('Nothing set aside');
  });

  test('stays as it was when the server refuses', async () => {
    const { server } = await open();
    server.failNext('/dismiss', 'audit-unavailable');
    fireEvent.click(screen.getByRole('button', { name: 'Not for us: do you have a sauna' }));
    await screen.findByText(/The audit log cannot be written/);
    expect(questions()).toHaveLength(3);
  });

  test.each([
    ['do you have a sauna', 'Question in English'],
    ['¿tienen biblioteca?', 'Question in Spanish'],
  ])('"Write an answer" begins one with the question in its language: %s', async (question, label) => {
    const { opened } = await open();
    fireEvent.click(screen.getByRole('button', { name: `Write an answer: ${question}` }));
    const field = await screen.findByLabelText(label);
    expect(field).toHaveProperty('value', question);
    expect(opened.path()).toBe(at('answers/new'));
  });

  test('warns of a placeholder in a question before it becomes an answer', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Write an answer: can I wait/ }));
    await screen.findByText(/“\[name 1\]” stands for what was removed/);
  });

  test('does not throw away a new answer that is half written', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Write an answer: do you have a sauna' }));
    fireEvent.input(await screen.findByLabelText('Answer in English'), { target: { value: 'No, but tea.' } });
    fireEvent.click(screen.getByRole('link', { name: 'Unanswered' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Write an answer: ¿tienen biblioteca?' }));
    const dialog = await screen.findByRole('dialog', { name: 'You have an unfinished answer' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Go on with the unfinished one' }));
    expect(await screen.findByLabelText('Answer in English')).toHaveProperty('value', 'No, but tea.');
  });

  test.each([
    ['owner', true, true],
    ['editor', true, true],
    ['reviewer', false, true],
  ] as const)('%s: may write %s, may set aside %s', async (role, write, dismiss) => {
    await open(role);
    expect(screen.queryAllByRole('button', { name: /^Write an answer/ }).length > 0).toBe(write);
    expect(screen.queryAllByRole('button', { name: /^Not for us/ }).length > 0).toBe(dismiss);
  });

  test('leads to the conversation in which it was asked', async () => {
    await open();
    const [first] = screen.getAllByRole('link', { name: 'Conversation', hidden: true });
    expect(first?.getAttribute('href')).toMatch(/\/conversations\/[0-9a-f-]{36}$/);
  });

  test('is not for an auditor', async () => {
    await openConsole(createStaffServer({ role: 'auditor' }), at('unanswered'));
    await screen.findByRole('heading', { level: 1, name: 'Not for your role' });
  });
});
