/** Violence and abuse, done or threatened, to the visitor or by the visitor. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const IDIOM = pattern(
  '(could|would|gonna|will) kill (me )?(for|if)',
  '(lol|lmao|haha|jk|joking|game|movie|song|book)',
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
      '(shoot|shoot up) ~ (kids|school|doctor|place)',
      '(want|going) (to) (hurt|kill) (kids|someone|people|my <kin>)( again)?',
      '(pulled) ~ (knife) (on)',
      '(hurt|slapped|hit) my (son|kid|girlfriend|wife) ~ (scared|mark|last night|help)',
      'i know where (he) (lives)',
      '(thoughts) (of) (killing) (my <kin>)',
      '(pulled) (a )?(knife) (on) (me)',
      '(going|trying) to (kill) (me|us)',
      '(voy a|quiero) (matar|matarlo|matarla|apunalar) ?(a )?(el|ella|alguien|mi <kin>|lo|la)?',
      '(amenaza|amenazo|amenazando) con (matarme|matarnos|un arma|un cuchillo)',
    ),
    unless: IDIOM,
  },
  {
    rule: 'crisis.abuse',
    kind: 'abuse',
    category: 'crisis',
    when: pattern(
      `${ABUSER} (just |keeps |is |was |has been |always |sometimes |has |often |still |started )?(hits|hit|hitting|beats|beat|beating|chokes|choked|choking|strangled|strangles|punched|punches|slapped|slaps|kicked|kicks|hurts|hurting|rapes|raped|raping|molests|molested|molesting|abuses|abused|abusing|assaulted|touches|locks) (me|us|my <kin>|the kids)`,
      '(i was|was) (being )?(abused) (by)',
      '(im) (being )(trafficked)',
      '(scared) (of) (my (husband))',
      '(not|dont feel|isnt) safe (at home|in my home|with (him|her|my (husband|boyfriend|partner|dad|stepdad)))',
      '(domestic|sexual) (violence|abuse|assault) (at home|from my|by my|victim|happening)',
      '(me|nos) (pega|pego|golpea|toca)( de mi)?( mi (marido|esposo|novio|pareja|papa|padre|padrastro))?',
      'mi (esposo|novio) me (pega|golpea)',
      'abus(a|o|aron|an) (sexualmente )?de mi',
      '(tengo miedo de|le tengo miedo a) mi (marido|esposo|novio|pareja|papa|padrastro)',
    ),
    unless: pattern(
      '(years ago|as a child|when i was|in the past|childhood|growing up|hace anos|de nina|de nino|cuando era)',
      'hits (me )?(with a )?(fee|bill|charge)',
    ),
  },
];

export const harm: Detector = (reading) => applyRules(reading, HARM_RULES);
