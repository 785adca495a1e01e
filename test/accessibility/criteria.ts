/**
 * The success criteria of WCAG 2.2, levels A and AA, and what shows that the chat meets each: tests by file and title, or why
 * there is nothing to meet. The statement is written from this; a title that no test bears fails.
 */

export type Proof = readonly [file: string, title: string];
export type Criterion = {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** What the chat does, in a sentence for people. */
  readonly remark: string;
  /** Empty where the criterion does not apply. */
  readonly proofs: readonly Proof[];
};

const APP = 'test/widget/app.test.tsx';
const SCREEN = 'test/e2e/widget-accessibility.test.ts';
const LOADER = 'test/e2e/widget-loader.test.ts';
const HOSTS = 'test/e2e/widget-host-pages.test.ts';
const DELIVERY = 'test/widget/connection.test.ts';

const AXE: Proof = [SCREEN, 'axe finds nothing in any state'];
const KEYBOARD: Proof = [
  LOADER,
  'by keyboard: Enter opens, focus is in the composer, Escape closes, focus is on the launcher',
];
const NARROW: Proof = [SCREEN, '%s needs no sideways scrolling, and composer and warning are on it'];
const TARGETS: Proof = [SCREEN, 'has targets of at least 44 px for fingers, and composer text of 16 px'];
const STILL: Proof = [SCREEN, 'stands still for whoever asked for no motion'];
const NAMES: Proof = [APP, 'has a name for every control'];
const SPOKEN: Proof = [
  APP,
  'each card is read out once by the one polite region, and the log itself is silent',
];
const SPACING: Proof = [SCREEN, 'bears the text spacing of WCAG 1.4.12 without losing words'];
const PHONE: Proof = [
  LOADER,
  'on a phone: the whole screen, nothing behind it in reach, no keyboard raised, and back',
];

const criterion = (
  number: string,
  level: 'A' | 'AA',
  name: string,
  remark: string,
  ...proofs: readonly Proof[]
): Criterion => ({ number, level, name, remark, proofs });
const NO_MEDIA = 'There is no recorded sound or picture.';

export const CRITERIA: readonly Criterion[] = [
  criterion('1.1.1', 'A', 'Non-text content', 'Icons are decoration; every control has words.', NAMES, AXE),
  criterion('1.2.1', 'A', 'Audio-only and video-only', NO_MEDIA),
  criterion('1.2.2', 'A', 'Captions (prerecorded)', NO_MEDIA),
  criterion('1.2.3', 'A', 'Audio description or media alternative', NO_MEDIA),
  criterion('1.2.4', 'AA', 'Captions (live)', NO_MEDIA),
  criterion('1.2.5', 'AA', 'Audio description', NO_MEDIA),
  criterion(
    '1.3.1',
    'A',
    'Info and relationships',
    'Log, headings, lists and labels are marked up as such.',
    AXE,
    NAMES,
  ),
  criterion(
    '1.3.2',
    'A',
    'Meaningful sequence',
    'The order on the screen is the order of the document.',
    AXE,
    KEYBOARD,
  ),
  criterion('1.3.3', 'A', 'Sensory characteristics', 'No sentence refers to shape, colour, place or sound.', [
    'test/widget/messages.test.ts',
    '%s blames nobody and gives no advice',
  ]),
  criterion('1.3.4', 'AA', 'Orientation', 'Works upright and on its side.', NARROW, [
    LOADER,
    'turned on its side: still the whole screen, and back upright',
  ]),
  criterion('1.3.5', 'AA', 'Identify input purpose', 'The chat asks for no detail about the person.'),
  criterion(
    '1.4.1',
    'A',
    'Use of colour',
    'Every state is said in words too.',
    [APP, 'more than fits, and is told so; the text stays'],
    AXE,
  ),
  criterion('1.4.2', 'A', 'Audio control', 'No sound until it is turned on; then a fifth of a second.', [
    APP,
    'is off until somebody turns it on in the menu',
  ]),
  criterion(
    '1.4.3',
    'AA',
    'Contrast (minimum)',
    "4.5:1 in light, dark and forced colours; a practice's own colour is repaired by the server.",
    AXE,
    ['test/unit/server/practices/colour-contrast.test.ts', ''],
  ),
  criterion('1.4.4', 'AA', 'Resize text', 'Sizes follow the text size of the browser.', NARROW),
  criterion('1.4.5', 'AA', 'Images of text', 'There are no images.'),
  criterion('1.4.10', 'AA', 'Reflow', 'No scrolling in two directions at 320 by 256 pixels.', NARROW),
  criterion('1.4.11', 'AA', 'Non-text contrast', '3:1 for borders, icons and the focus ring.', AXE, [
    'test/unit/server/practices/colour-contrast.test.ts',
    '',
  ]),
  criterion('1.4.12', 'AA', 'Text spacing', 'Nothing is lost with wider spacing.', SPACING),
  criterion('1.4.13', 'AA', 'Content on hover or focus', 'Nothing appears by hovering or focusing.'),
  criterion('2.1.1', 'A', 'Keyboard', 'Everything works without a mouse.', KEYBOARD, [
    APP,
    'a question, and Enter sends it',
  ]),
  criterion('2.1.2', 'A', 'No keyboard trap', 'Escape leads out of the chat and of its menu.', KEYBOARD, [
    APP,
    'Escape in the open menu closes the menu only and returns to its button',
  ]),
  criterion('2.1.4', 'A', 'Character key shortcuts', 'There are none.'),
  criterion(
    '2.2.1',
    'A',
    'Timing adjustable',
    'A quiet chat ends after 30 minutes, with a warning two minutes before and a button to stay.',
    [APP, 'warns, and ends with nothing left for the next person at the screen'],
    [APP, 'stays for whoever asks'],
  ),
  criterion(
    '2.2.2',
    'A',
    'Pause, stop, hide',
    'The dots of a reply on its way stop with it, and stand still on request.',
    STILL,
  ),
  criterion('2.3.1', 'A', 'Three flashes', 'Nothing flashes.', STILL),
  criterion('2.4.1', 'A', 'Bypass blocks', 'One landmark, reached by one control.', AXE),
  criterion('2.4.2', 'A', 'Page titled', 'Dialog and frame bear the name of the practice.', AXE, [
    SCREEN,
    '%s: axe finds nothing',
  ]),
  criterion('2.4.3', 'A', 'Focus order', 'Focus goes in on opening and back on closing.', KEYBOARD, PHONE),
  criterion('2.4.4', 'A', 'Link purpose', 'Links say where they lead.', AXE, NAMES),
  criterion('2.4.5', 'AA', 'Multiple ways', 'The chat is one screen.'),
  criterion('2.4.6', 'AA', 'Headings and labels', 'Cards have headings, controls have labels.', NAMES, AXE),
  criterion('2.4.7', 'AA', 'Focus visible', 'A ring of three pixels.', KEYBOARD, AXE),
  criterion(
    '2.4.11',
    'AA',
    'Focus not obscured',
    'The composer stays in view, the keyboard of a phone included.',
    NARROW,
    [LOADER, 'leaves the composer in view: the chat is as high as what the keyboard leaves'],
  ),
  criterion('2.5.1', 'A', 'Pointer gestures', 'Taps only.'),
  criterion('2.5.2', 'A', 'Pointer cancellation', 'Buttons and links act on release.', [
    LOADER,
    'by mouse: the launcher opens and closes, the frame is asked for on hover and not before',
  ]),
  criterion('2.5.3', 'A', 'Label in name', 'What is written on a control is its name.', NAMES, AXE),
  criterion('2.5.4', 'A', 'Motion actuation', 'Nothing is done by moving the device.'),
  criterion('2.5.7', 'AA', 'Dragging movements', 'Nothing is dragged.'),
  criterion('2.5.8', 'AA', 'Target size (minimum)', '44 pixels for buttons.', TARGETS),
  criterion(
    '3.1.1',
    'A',
    'Language of page',
    'Set, and changed with the language.',
    [APP, 'switch by one tap and keep the draft'],
    AXE,
  ),
  criterion(
    '3.1.2',
    'AA',
    'Language of parts',
    'Answers and the language switch bear their own language.',
    AXE,
  ),
  criterion('3.2.1', 'A', 'On focus', 'Focus changes nothing on the screen.', [
    LOADER,
    'by mouse: the launcher opens and closes, the frame is asked for on hover and not before',
  ]),
  criterion('3.2.2', 'A', 'On input', 'Typing shows a notice without moving the focus.', [
    APP,
    'health while typing: the notice appears after a pause, without moving focus',
  ]),
  criterion(
    '3.2.3',
    'AA',
    'Consistent navigation',
    'The same controls in the same place in every state.',
    AXE,
  ),
  criterion('3.2.4', 'AA', 'Consistent identification', 'The same words for the same thing.', [
    'test/widget/messages.test.ts',
    'have the same shape in both languages, and none is empty or left in English',
  ]),
  criterion('3.2.6', 'A', 'Consistent help', 'Phone and portal stand in every card, in the same order.', [
    APP,
    'health beside a question: sees why, the phone, the portal, and may send the rest with one tap',
  ]),
  criterion(
    '3.3.1',
    'A',
    'Error identification',
    'What was not sent is said in words beside it.',
    [DELIVERY, ''],
    [APP, 'more than fits, and is told so; the text stays'],
  ),
  criterion(
    '3.3.2',
    'A',
    'Labels or instructions',
    'The composer has a label; what to leave out is said before the first keystroke.',
    [APP, 'says that it is automated, not a person, not medical advice, what to leave out and what is kept'],
  ),
  criterion('3.3.3', 'AA', 'Error suggestion', 'Each stop names a way on: change it, send the rest, call.', [
    APP,
    'a phone number: may send the message without it',
  ]),
  criterion(
    '3.3.4',
    'AA',
    'Error prevention',
    'The chat makes no commitment and takes no data of the person.',
  ),
  criterion(
    '3.3.7',
    'A',
    'Redundant entry',
    'A draft survives a stop, a lost link and a change of language.',
    [APP, 'switch by one tap and keep the draft'],
    [APP, 'gets no text before it, and the draft stays'],
  ),
  criterion('3.3.8', 'AA', 'Accessible authentication', 'Nobody signs in.'),
  criterion('4.1.2', 'A', 'Name, role, value', 'Native controls; state is announced.', NAMES, AXE, [
    HOSTS,
    '%s, the launcher is seen, hit and opens a chat that works',
  ]),
  criterion(
    '4.1.3',
    'AA',
    'Status messages',
    'Each new answer is read out once, in one polite region.',
    SPOKEN,
  ),
];
