/** Violence and abuse, done or threatened, to the visitor or by the visitor. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const IDIOM = pattern(
  '(could|would|gonna|will) kill (me )?(for|if)',
  '(lol|lmao|haha|joking|game|movie|song|book)',
  '(kill|killing|killed) (time|it|two birds|the bug)',
  'killing me',
  'are you trying to kill me',
);
const ABUSER =
  '(husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|mom|mother|stepdad|stepfather|uncle|brother|boss|roommate|he|she|they|marido|esposo|novio|pareja|papa|padre|padrastro|tio|el)';

export const HARM_RULES: readonly Rule[] = [
  {
    rule: 'crisis.violence',
    kind: 'violence',
    category: 'crisis',
    when: pattern(
      '(im|i) (gonna|want to|could) (kill|strangle) (her|my <kin>)',
      '(kill) myself and others',
      '(feel) like (killing) [^ ]+',
      'shoot ~ (kids|doctor|place)',
      '(want|going) (to) hurt (kids|someone|people)( again)?',
      '(pulled) ~ (knife) (on)',
      '(hurt|slapped|hit) my (son|kid|girlfriend|wife) ~ (scared|mark|help)',
      'i know where (he) (lives)',
      '(thoughts) (of) (killing) (my <kin>)',

      '(going|trying) to (kill) (me|us)',
      '(voy a|quiero) matar ?(a )?(el)?',
      'amenaza con (matarme|un cuchillo)',
    ),
    unless: IDIOM,
  },
  {
    rule: 'crisis.abuse',
    kind: 'abuse',
    category: 'crisis',
    when: pattern(
      `${ABUSER} (is )?(hits|hit|beating|choked|punched|punches|slapped|kicked|hurts|raped|touches|locks) me`,
      'i was (being )?(abused) (by)',
      '(im) (being )(trafficked)',
      '(scared) (of) (my (husband))',

      '(me|nos) (pega|pego|golpea|toca)( de mi)?( mi marido)?',

      'abus(a|aron) (sexualmente )?de mi',
    ),
    unless: pattern(
      '(years ago|as a child|when i was|in the past|childhood|growing up|hace anos|de nina|de nino|cuando era)',
    ),
  },
];

export const harm: Detector = (reading) => applyRules(reading, HARM_RULES);
