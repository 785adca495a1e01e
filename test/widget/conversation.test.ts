/** What the visitor sees, as a table: which entries stand in the conversation after which actions. */
import { describe, expect, it } from 'vitest';
import type { Decision, ReplayedTurn, Reply } from '../../shared/protocol/events.ts';
import {
  type Conversation,
  type ConversationAction,
  converse,
  EMPTY_CONVERSATION,
  lastCategories,
} from '../../widget/conversation.ts';

const reply = (decision: Decision, text = 'Answer'): Reply => ({
  decision,
  text,
  language: 'en',
  links: [],
  choices: [],
  source: null,
});
const asked = (clientId: string, text = `question ${clientId}`): ConversationAction => ({
  type: 'asked',
  clientId,
  text,
  category: 'general',
  online: true,
});
const answered = (clientId: string, sequence: number, decision: Decision = 'answer'): ConversationAction => ({
  type: 'answered',
  outcome: { clientId, sequence, reply: reply(decision, `answer ${clientId}`) },
});
const stopped = (clientId: string): ConversationAction => ({
  type: 'stopped',
  clientId,
  category: 'health',
  general: 'are you open?',
});
const turn = (clientId: string, sequence: number, more: Partial<ReplayedTurn> = {}): ReplayedTurn => ({
  clientId,
  sequence,
  reply: reply('answer', `answer ${clientId}`),
  visitorText: `kept ${clientId}`,
  category: 'general',
  secondsSinceStart: 1,
  ...more,
});
const replayed = (...turns: ReplayedTurn[]): ConversationAction => ({ type: 'replayed', turns });
const link = (state: 'online' | 'offline'): ConversationAction => ({
  type: 'link',
  link: state === 'offline' ? { state, failures: 1 } : { state },
});

const stateAfter = (...actions: ConversationAction[]): Conversation =>
  actions.reduce(converse, EMPTY_CONVERSATION);
const view = ({ entries }: Conversation): string[] =>
  entries.map((entry) => {
    if (entry.kind === 'visitor') return `${entry.text} ${entry.delivery}`;
    if (entry.kind === 'reply') return entry.reply.text;
    if (entry.kind === 'ended') return `ended ${entry.reason}`;
    return `card ${entry.category}${entry.general === null ? '' : `: ${entry.general}`}`;
  });

describe('the conversation', () => {
  it.each<[string, ConversationAction[], string[]]>([
    ['a question is on its way', [asked('1')], ['question 1 sending']],
    ['an answer stands under its question', [asked('1'), answered('1', 1)], ['question 1 sent', 'answer 1']],
    [
      'an answer that comes late still stands under its own question',
      [asked('1'), asked('2'), answered('1', 1)],
      ['question 1 sent', 'answer 1', 'question 2 sending'],
    ],
    [
      'an answer that comes twice stands once',
      [asked('1'), answered('1', 1), answered('1', 1)],
      ['question 1 sent', 'answer 1'],
    ],
    ['a stopped message is a card without its words', [stopped('1')], ['card health: are you open?']],
    [
      'the server’s note of a stopped message adds nothing',
      [stopped('1'), answered('1', 1, 'redirect-health')],
      ['card health: are you open?'],
    ],
    [
      'the part that could be sent is offered once',
      [stopped('1'), { type: 'used', clientId: '1' }],
      ['card health'],
    ],
    [
      'a message that the server stopped loses its words here too',
      [asked('1', 'secret'), answered('1', 1, 'redirect-health')],
      ['null sent', 'card health'],
    ],
    [
      'an emergency found by the server shows its card',
      [asked('1'), answered('1', 1, 'emergency')],
      ['null sent', 'card emergency'],
    ],
    [
      'a waiting message stopped before it was sent becomes a card',
      [asked('1', 'secret'), stopped('1')],
      ['card health: are you open?'],
    ],
    ['what is on its way when the link breaks waits', [asked('1'), link('offline')], ['question 1 waiting']],
    ['and goes again when it is back', [asked('1'), link('offline'), link('online')], ['question 1 sending']],
    [
      'what arrived stays arrived',
      [asked('1'), answered('1', 1), link('offline')],
      ['question 1 sent', 'answer 1'],
    ],
    ['a page change gives the record back', [replayed(turn('1', 1))], ['kept 1 sent', 'answer 1']],
    [
      'a health turn comes back without words',
      [replayed(turn('1', 1, { visitorText: null, category: 'health', reply: reply('redirect-health') }))],
      ['null sent', 'card health'],
    ],
    [
      'what was answered while away stands before what still waits',
      [asked('2'), replayed(turn('1', 1))],
      ['kept 1 sent', 'answer 1', 'question 2 sending'],
    ],
    [
      'a replayed turn that is here already is not doubled',
      [asked('1'), replayed(turn('1', 1))],
      ['question 1 sent', 'answer 1'],
    ],
    [
      'what was not delivered when a chat ended says so',
      [asked('1'), { type: 'ended', reason: 'replaced', clientId: 'e' }],
      ['question 1 unsent', 'ended replaced'],
    ],
    ['starting over leaves nothing', [asked('1'), answered('1', 1), { type: 'cleared' }], []],
  ])('%s', (_promise, actions, expected) => {
    expect(view(stateAfter(...actions))).toEqual(expected);
  });

  it.each<[ConversationAction[], number]>([
    [[], 0],
    [[asked('1'), answered('1', 3)], 3],
    [[asked('1'), answered('1', 3), answered('0', 2)], 3],
    [[replayed(turn('1', 1), turn('2', 2))], 2],
    [[answered('1', 3), { type: 'ended', reason: 'idle', clientId: 'e' }], 0],
  ])('knows up to which turn it has seen (%#)', (actions, expected) => {
    expect(stateAfter(...actions).lastSequence).toBe(expected);
  });

  it('tells the guard five categories and no text', () => {
    const many = Array.from({ length: 7 }, (_, index) => asked(`${index}`));
    expect(lastCategories(stateAfter(...many, stopped('x')).entries)).toEqual([
      'general',
      'general',
      'general',
      'general',
      'health',
    ]);
  });
});
