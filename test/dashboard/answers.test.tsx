import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { FaqRequest, Role } from '../../shared/protocol/staff-api.ts';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer, type StaffServer } from './support/staff-server.ts';

const openList = async (role: Role = 'editor') => {
  const server = createStaffServer({ role });
  const opened = await openConsole(server, at('answers'));
  await screen.findByText('Yes, in the yard.');
  return { server, opened };
};

const openEntry = async (path = 'answers/entry/bikes') => {
  const server = createStaffServer({ role: 'editor' });
  const opened = await openConsole(server, at(path));
  const answer = await screen.findByLabelText('Answer in English');
  return { server, opened, answer };
};

const type = (field: HTMLElement, value: string): void => {
  fireEvent.input(field, { target: { value } });
};
const publish = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Publish' }));
};
const published = (server: StaffServer): readonly FaqRequest[] =>
  server.asked.flatMap(({ path, body }) => (path.endsWith('/faq/publish') ? [body as FaqRequest] : []));

describe('the list of answers', () => {
  test('shows each with its answer, its version, and what is particular about it', async () => {
    await openList();
    screen.getByText('2 answers, version 3');
    const [bikes, gifts] = screen.getAllByRole('listitem').filter((item) => item.classList.contains('card'));
    expect(bikes?.textContent).toContain('Suggested first');
    expect(gifts?.textContent).toContain('No Spanish');
    expect(gifts?.textContent).toContain('1 more way to ask it');
  });

  test('shows what visitors said of each, of other answers too, and which one to mend', async () => {
    const ratings = [
      { entry: 'gift-cards', label: 'Gift cards', helpful: 1, unhelpful: 4 },
      { entry: 'hours', label: 'Opening hours', helpful: 1200, unhelpful: 2 },
    ];
    await openConsole(createStaffServer({ role: 'editor', ratings: { days: 90, ratings } }), at('answers'));
    const needy = (await screen.findByText('Helped 1, did not help 4')).closest('li');
    expect(needy?.textContent).toContain('Often did not help');
    expect(needy?.textContent).toContain('1 more way to ask it');
    const fine = screen.getByText('Helped 1,200, did not help 2').closest('li');
    expect(fine?.textContent).toContain('Opening hours');
    screen.getByText(/in the last 90 days/);
  });

  test('stands without the ratings when those cannot be had', async () => {
    const server = createStaffServer({ role: 'editor' });
    server.failNext('/ratings', 'audit-unavailable');
    await openConsole(server, at('answers'));
    await screen.findByText('What visitors say of the answers cannot be shown just now.');
    screen.getByText('Yes, in the yard.');
  });

  test('asks for no ratings on behalf of who may not read conversations', async () => {
    const { server } = await openList('auditor');
    expect(server.asked.filter(({ path }) => path.endsWith('/ratings'))).toEqual([]);
  });

  test('finds an answer by any of its words', async () => {
    await openList();
    type(screen.getByLabelText('Find an answer'), 'present gift');
    await screen.findByText('1 answer found');
    expect(screen.queryByText('Yes, in the yard.')).toBeNull();
    type(screen.getByLabelText('Find an answer'), 'zebra');
    await screen.findByText('No answer has these words');
  });

  test.each([
    ['owner', true],
    ['editor', true],
    ['reviewer', false],
    ['auditor', false],
  ] as const)('%s may change them: %s', async (role, may) => {
    await openList(role);
    expect(screen.queryByRole('link', { name: 'Add an answer' }) !== null).toBe(may);
    expect(screen.queryByRole('link', { name: 'Is there a bike rack?' }) !== null).toBe(may);
  });

  test('without any entry says what to write', async () => {
    const faq = { version: 1, languages: ['en'] as const, entries: [] };
    await openConsole(createStaffServer({ role: 'editor', faq }), at('answers'));
    await screen.findByText('No answer of your own yet');
  });
});

describe('an answer', () => {
  test('is published as a new version on the version it was written on, and the list says that it is live', async () => {
    const { server, opened, answer } = await openEntry();
    type(answer, 'Yes, behind the house.');
    publish();
    await screen.findByText('Version 4 is live.');
    expect(published(server)).toEqual([
      {
        version: 3,
        change: {
          kind: 'put',
          id: 'bikes',
          questions: [{ en: 'Is there a bike rack?', es: '¿Hay dónde dejar la bici?' }],
          answer: { en: 'Yes, behind the house.', es: 'Sí, en el patio.' },
        },
      },
    ]);
    expect(opened.path()).toBe(at('answers'));
    expect(opened.announced).toContain('Version 4 is live.');
  });

  test('can be asked in another way, and a way can be taken out', async () => {
    const { server } = await openEntry('answers/entry/gift-cards');
    fireEvent.click(screen.getByRole('button', { name: 'Add another way to ask it' }));
    const third = await screen.findByLabelText('Question 3 in English');
    await waitFor(() => expect(document.activeElement).toBe(third));
    type(third, 'Vouchers?');
    fireEvent.click(screen.getByRole('button', { name: 'Remove question 1' }));
    publish();
    await screen.findByText('Version 4 is live.');
    const [{ change } = { change: null }] = published(server);
    expect(change).toMatchObject({
      questions: [{ en: 'Can I give a cleaning as a present?' }, { en: 'Vouchers?' }],
    });
  });

  test('is shown as visitors read it, in both languages, while it is written', async () => {
    const { answer } = await openEntry('answers/entry/gift-cards');
    type(answer, 'Yes, and by mail.');
    const preview = screen.getByRole('complementary', { name: 'As visitors read it' });
    await within(preview).findByText('Yes, and by mail.');
    await within(preview).findByText('Solo en inglés: Yes, and by mail.');
    await screen.findByText('Without it, visitors read English.');
  });

  test('that is refused says why at its field, takes the focus there, and forgives as soon as it is mended', async () => {
    const { server, answer } = await openEntry('answers/new');
    type(screen.getByLabelText('Question in English'), 'Is there a sauna?');
    expect(screen.queryByText(/is missing/)).toBeNull();
    publish();
    const problem = await screen.findByText('The answer is missing; add it.');
    await waitFor(() => expect(document.activeElement).toBe(answer));
    expect(answer.getAttribute('aria-invalid')).toBe('true');
    expect(answer.getAttribute('aria-describedby')).toContain(problem.id);
    expect(server.faq.version).toBe(3);
    type(answer, 'No.');
    await waitFor(() => expect(screen.queryByText('The answer is missing; add it.')).toBeNull());
  });

  test('of a question that the guard stops is warned of: nobody would ever read it', async () => {
    await openEntry('answers/new');
    type(screen.getByLabelText('Question in English'), 'I have a terrible toothache, what do I do');
    await screen.findByText(/The guard stops a message like this \(health\)/);
  });

  test('is kept while one looks elsewhere, and marked in the list', async () => {
    const { answer } = await openEntry();
    type(answer, 'Yes, behind the house.');
    fireEvent.click(screen.getByRole('link', { name: 'Back to answers' }));
    await screen.findByText('Being changed');
    fireEvent.click(screen.getByRole('link', { name: 'Is there a bike rack?' }));
    expect(await screen.findByLabelText('Answer in English')).toHaveProperty(
      'value',
      'Yes, behind the house.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await screen.findByText('Yes, in the yard.');
    expect(screen.queryByText('Being changed')).toBeNull();
  });

  test('that was written is gone after sign-out', async () => {
    const { answer, server } = await openEntry();
    type(answer, 'Yes, behind the house.');
    server.endSession();
    fireEvent.click(screen.getByRole('link', { name: 'Back to answers' }));
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
    expect(document.body.textContent).not.toContain('behind the house');
  });

  test('is removed only after a question, with the suggestion that led to it', async () => {
    const { server } = await openEntry();
    fireEvent.click(screen.getByRole('button', { name: 'Remove this answer…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Remove this answer?' });
    expect(dialog.textContent).toContain('That suggestion goes with it.');
    expect(published(server)).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove and publish' }));
    await screen.findByText('“Is there a bike rack?” is no longer answered.', { exact: false });
    expect(server.faq.entries.map(({ id }) => id)).toEqual(['gift-cards']);
  });

  test('that does not exist is said to be gone', async () => {
    await openConsole(createStaffServer({ role: 'editor' }), at('answers/entry/nothing'));
    await screen.findByText(/This does not exist/);
  });
});

describe('somebody else who publishes meanwhile', () => {
  test('is told, the draft stays, and a second try adds it to theirs', async () => {
    const { server, answer } = await openEntry();
    type(answer, 'Yes, behind the house.');
    server.publishedByOthers((entries) => entries.filter(({ id }) => id !== 'gift-cards'));
    publish();
    await screen.findByText('Version 4 was published by somebody else while you were writing.');
    const notice = screen.getByText(/They did not touch this answer/).closest('[role=alert]');
    await waitFor(() => expect(document.activeElement).toBe(notice));
    expect(answer).toHaveProperty('value', 'Yes, behind the house.');
    publish();
    await screen.findByText('Version 5 is live.');
    expect(server.faq.entries.map(({ id }) => id)).toEqual(['bikes']);
  });

  test('and changed the same answer, is not overwritten without a decision', async () => {
    const { server, answer } = await openEntry();
    type(answer, 'Yes, behind the house.');
    server.publishedByOthers((entries) =>
      entries.map((entry) =>
        entry.id === 'bikes' ? { ...entry, answer: { en: 'Yes, in the garage.', es: null } } : entry,
      ),
    );
    publish();
    await screen.findByText('Yes, in the garage.');
    publish();
    expect(published(server)).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Go on with mine' }));
    await waitFor(() => expect(screen.queryByText('Yes, in the garage.')).toBeNull());
    publish();
    await screen.findByText('Version 5 is live.');
    expect(server.faq.entries.find(({ id }) => id === 'bikes')?.answer.en).toBe('Yes, behind the house.');
  });

  test('wins where one takes theirs', async () => {
    const { server, answer } = await openEntry();
    type(answer, 'Yes, behind the house.');
    server.publishedByOthers((entries) =>
      entries.map((entry) =>
        entry.id === 'bikes' ? { ...entry, answer: { en: 'Yes, in the garage.', es: null } } : entry,
      ),
    );
    publish();
    fireEvent.click(await screen.findByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(answer).toHaveProperty('value', 'Yes, in the garage.'));
    expect(server.faq.version).toBe(4);
  });

  test('and removed it: mine can become a new answer', async () => {
    const { server, answer } = await openEntry();
    type(answer, 'Yes, behind the house.');
    server.publishedByOthers((entries) => entries.filter(({ id }) => id !== 'bikes'));
    publish();
    fireEvent.click(await screen.findByRole('button', { name: 'Make mine a new answer' }));
    await screen.findByRole('heading', { level: 1, name: 'New answer' });
    await screen.findByRole('button', { name: 'Publish' });
    publish();
    await screen.findByText('Version 5 is live.');
    expect(server.faq.entries.map(({ id }) => id)).toEqual(['gift-cards', 'new-one']);
  });
});
