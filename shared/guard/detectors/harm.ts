/** Violence and abuse, done or threatened, to the visitor or by the visitor. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const IDIOM = pattern(
  '(could|would|boss|wife|husband|mom|dad|gonna|ll|will) kill (me )?(for|if|over)',
  '(lol|lmao|haha|jk|joking|game|movie|song|book)',
  '(kill|killing|killed) (time|it|two birds|the mood|the bug|the lights|the engine)',
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
      '(im|i am|i) (going to|gonna|will|want to|wanna|might|about to|could) (kill|shoot|stab|murder|strangle|attack) (him|her|them|someone|somebody|people|everyone|my <kin>|you all|you|the doctor|others)',
      '(kill|hurt) myself and others',
      '(feel|feeling) like (killing|hurting|shooting|stabbing) [^ ]+',
      '(shoot|shooting|shoot up|stab|bomb) ~ (kids|people|school|everyone|office|clinic|doctor|place)',
      '(want|wants|going|urge|afraid|scared) (to|ill|i will|i might) (hurt|kill|harm|shake|drown|smother) (kids|children|him|her|someone|people|my <kin>|the baby|them)( again)?',
      '(pulled|pulls|holding|held|waving|threatened|threatening) ~ (knife|gun) (on|at|to|me|us|him|her)',
      '(hurt|slapped|hit|shook|choked|grabbed) my (son|daughter|kid|kids|child|baby|girlfriend|wife|husband|boyfriend) ~ (scared|again|mark|bruise|last night|help)',
      'i know where (he|she|you|they) (lives|live|work|works)',
      '(thoughts|urges|thinking) (of|about|to) (hurting|killing|kill|hurt|stabbing|shooting) (my <kin>|someone|people|others|him|her|them|somebody)',
      '(has|got|have|pulled|holding|with) (a )?(gun|knife) (on|to|at|and) (me|us|my|him|her|threatening)',
      '(threatened|threatening|threatens|going|wants|trying) to (kill|shoot|stab|hurt) (me|us|my <kin>)',
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
      '(im|i am|being|i was|was|got|i got|been|am) (being )?(abused|raped|molested|sexually assaulted|sexually abused|beaten|trafficked|assaulted|strangled) (by|at home|today|last night|yesterday|tonight|this week)',
      '(im|i am) (being )(abused|beaten|trafficked|raped|molested)',
      '(afraid|scared|terrified) (of|to go home to|he will|he ll|hell|shell|she will) (my (husband|boyfriend|partner|ex|dad|stepdad|wife)|kill me|hurt me|hit me)',
      '(not|dont feel|isnt) safe (at home|in my home|with (him|her|my (husband|boyfriend|partner|dad|stepdad)))',
      '(domestic|sexual) (violence|abuse|assault) (at home|from my|by my|victim|happening)',
      '(me|nos) (pega|pego|golpea|golpeo|maltrata|violo|viola|abusa|abuso de mi|amenaza|ahorco|toca)( de mi)?( mi (marido|esposo|novio|pareja|papa|padre|padrastro))?',
      'mi (marido|esposo|novio|pareja|papa|padre|padrastro|ex) me (pega|pego|golpea|golpeo|maltrata|violo|viola|amenaza|ahorco|toca)',
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
