import { readdirSync, readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CARDS, IDENTITY_EDIT, SEND_PART } from '../../server/dashboard/card-wording.ts';
import { kindWords, ruleWords } from '../../server/dashboard/guard-wording.ts';
import { ACCOUNT_RULES } from '../../shared/guard/detectors/account.ts';
import { CRISIS_RULES } from '../../shared/guard/detectors/crisis.ts';
import { DENTAL_EMERGENCY_RULES } from '../../shared/guard/detectors/dental-emergency.ts';
import { EMERGENCY_RULES } from '../../shared/guard/detectors/emergency.ts';
import { HARM_RULES } from '../../shared/guard/detectors/harm.ts';
import { LANGUAGES } from '../../shared/protocol/staff-api.ts';
import { at, openConsole } from './support/open-console.tsx';
import { createStaffServer, type StaffServer } from './support/staff-server.ts';

const DISCLOSURE = 'I have a toothache since Monday. Do you take Delta Dental?';

const open = async (role: 'owner' | 'auditor' = 'owner') => {
  const server = createStaffServer({ role });
  const opened = await openConsole(server, at('test'));
  const field = await screen.findByLabelText('A sentence, as a visitor would type it');
  const type = (text: string): void => {
    fireEvent.input(field, { target: { value: text } });
  };
  return {
    server,
    opened,
    field,
    type,
    ask: (text: string): void => {
      type(text);
      fireEvent.keyDown(field, { key: 'Enter' });
    },
  };
};

const tried = (server: StaffServer) =>
  server.asked.filter(({ path }) => path.endsWith('/try')).map(({ body }) => body);

describe('a sentence that the guard stops', () => {
  test('is explained: the category, each part, each signal with its words and rule', async () => {
    const { ask } = await open();
    ask(DISCLOSURE);
    await screen.findByText('Not one word would be sent.');
    const parts = within(screen.getByRole('list', { name: 'Parts of the sentence' })).getAllByRole(
      'listitem',
    );
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/toothache1 since Monday\..*Health: stays in the browser/),
      expect.stringMatching(/Do you take Delta Dental\?.*General: may be sent/),
    ]);
    const [signal] = within(screen.getByRole('list', { name: 'Why' })).getAllByRole('listitem');
    expect(signal?.textContent).toMatch(/toothache.+ by (?:rule|weight group) health\./);
    screen.getByText(/^Guard version/);
  });

  test('does not leave this browser: the server is asked with the category alone', async () => {
    const { server, ask } = await open();
    ask(DISCLOSURE);
    await screen.findByText('Call (213) 555-0142');
    expect(tried(server)).toEqual([{ language: 'en', lastCategories: [], category: 'health' }]);
    expect(JSON.stringify(server.asked)).not.toMatch(/toothache|Delta/);
  });

  test('offers the part that may be sent, and only that part is asked then', async () => {
    const { server, ask } = await open();
    ask(DISCLOSURE);
    fireEvent.click(await screen.findByRole('button', { name: 'Send only this part' }));
    await screen.findByText('Parking is free behind the building.');
    expect(tried(server).at(-1)).toMatchObject({ text: 'Do you take Delta Dental?' });
    expect(JSON.stringify(server.asked)).not.toContain('toothache');
  });

  test('holds a personal detail beside an account matter back as well', async () => {
    const { server, ask } = await open();
    ask('please cancel my appointment, my number is 213 555 0148');
    await screen.findByText('Not one word would be sent.');
    await waitFor(() => expect(tried(server)).toHaveLength(1));
    expect(tried(server)).toEqual([{ language: 'en', lastCategories: [], category: 'identity' }]);
  });

  test('only after a message about health is a disclosure then, too', async () => {
    const { ask } = await open();
    ask('it got worse since yesterday');
    fireEvent.change(screen.getByLabelText('Written before it'), { target: { value: '1' } });
    await screen.findByText(/a message that goes on with one about health/);
  });
});

describe('a sentence that may be sent', () => {
  test('is answered with entry, confidence, version and what came close', async () => {
    const { server, opened, ask } = await open();
    ask('where do I park');
    await screen.findByText('Parking is free behind the building.');
    expect(tried(server)).toEqual([{ language: 'en', lastCategories: [], text: 'where do I park' }]);
    const closest = within(screen.getByRole('list', { name: 'What came closest' })).getAllByRole('listitem');
    expect(closest.map(({ textContent }) => textContent)).toEqual([
      'Where can I park? parking93 %',
      'Where are you? location21 %',
    ]);
    expect(opened.announced).toContain('General question. May be sent.');
  });

  test('is not sent before it is asked: the guard alone reads while one types', async () => {
    const { server, type } = await open();
    type('where do I park');
    await screen.findByText('The whole message would be sent.');
    expect(tried(server)).toEqual([]);
  });

  test('changed after it was answered is a new one: the old answer is gone', async () => {
    const { ask, type } = await open();
    ask('where do I park');
    await screen.findByText('Parking is free behind the building.');
    type('where do I park my bus');
    await waitFor(() => expect(screen.queryByText('Parking is free behind the building.')).toBeNull());
  });

  test('can be tried again when the server did not answer', async () => {
    const { server, ask } = await open();
    server.failNext('/try', 'unreachable');
    ask('where do I park');
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Parking is free behind the building.');
  });

  test('answered late is not shown for the sentence after it', async () => {
    const { server, ask, type } = await open();
    const release = server.hold('/try');
    ask('where do I park');
    await waitFor(() => expect(tried(server)).toHaveLength(1));
    type('is there wifi');
    release();
    await screen.findByText(/Press Enter/);
    expect(screen.queryByText('Parking is free behind the building.')).toBeNull();
  });
});

describe('the test page', () => {
  test('says that nothing typed there is stored or logged, beside the field', async () => {
    const { field } = await open();
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(/Nothing typed here is stored or logged/);
  });

  test('is for every role, since it shows nothing of a visitor', async () => {
    await open('auditor');
    screen.getByRole('link', { name: 'Test' });
  });

  test('does not ask when nothing, or too much, was typed', async () => {
    const { server, ask } = await open();
    ask('   ');
    ask('a'.repeat(2_001));
    await screen.findByText(/Longer than the chat takes/);
    expect(tried(server)).toEqual([]);
  });

  test.each(LANGUAGES)('shows the cards word for word as the widget does: %s', (language) => {
    const folder = 'widget/messages';
    const widget = readdirSync(folder)
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
    const shown = [
      ...Object.values(CARDS[language]).flatMap(({ title, text, actions }) => [title, text, ...actions]),
      ...Object.values(SEND_PART[language]),
      IDENTITY_EDIT[language],
    ];
    expect(shown.filter((words) => !widget.includes(`'${words}'`))).toEqual([]);
  });

  test.each(
    [ACCOUNT_RULES, CRISIS_RULES, DENTAL_EMERGENCY_RULES, EMERGENCY_RULES, HARM_RULES]
      .flat()
      .map(({ rule, kind }) => [rule, kind] as const),
  )('names the rule %s in plain words of its own', (rule, kind) => {
    expect(ruleWords(rule, kind)).not.toBe(kindWords(kind));
  });
});
