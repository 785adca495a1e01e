/** Violence and abuse, done or threatened, to the visitor or by the visitor. Written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

const IDIOM = pattern(
  '(could|boss|wife|husband|mom|dad|ll|will) kill (me )?(for|if|over)',
  'kill* me (lol|lmao|haha|jk)|(game|movie|song|book|fee|bill|el sol|la luz)|pego (herpes|algo|un virus|una infeccion|la (gripe|gripa|influenza)|el (covid|chi[kc]ungunya|chicungunya))|espera me va a matar',
  'trying to kill me dr|are you trying to kill',
);
const PAST = pattern(
  'years ago|as a child|when i was|in the past|growing up|hace anos|de nin[oa]|cuando era',
);
const ABUSER = '(<kin>|ex|stepdad|stepfather|boss|he|she|they|marido|papa|padrastro|jefe|alguien|el)';

export const HARM_RULES: readonly Rule[] = [
  {
    rule: 'crisis.violence',
    kind: 'violence',
    category: 'crisis',
    when: pattern(
      '(im|i|i am|thoughts|urges|feel like|afraid) (of |to |ill |might |will |want to |wanna |going to |gonna |could )+(kill*|shoot*|stab*|strangl*|hurt*|harm*|smother*) (him|her|them|someone|people|everyone|kids|others|my <kin>|the baby)',
      'kill myself and others',
      'shoot* ~ (kids|school|people|doctor)',
      '(gun|knife) ~ (on|at|to) (me|us|him|her|his brother)',
      '(threat*|going|gonna|wants|will) (to )?(kill|shoot|stab|hurt|beat) (me|us|my <kin>)',
      '(ex|marido|esposo|novio|pareja) (me (va a|quiere) )+matar(me)?|(voy a|quiero) (matarl*|matar a|apunal*)|hacerle dano|amenaz* con (matarme|un)',
    ),
    unless: IDIOM,
  },
  {
    rule: 'crisis.abuse',
    kind: 'abuse',
    category: 'crisis',
    when: pattern(
      `${ABUSER} (just |keeps |is |was |has |been |always |still )*(hit*|beat*|chok*|strangl*|punch*|slap*|kick*|shov*|push*|hurt*|rap*|molest*|abus*|assault*|stalk*|threaten*|touche*) (me|us|my (little )?<kin>|her|our|the (kids|children|baby)(?! app*))`,
      '(aide|caregiver|teacher|coach|pastor) ~ (hits?|hitting|slap*|beats?|beating|molest*|touch*) (me|us|him|her|my <kin>)(?! (appointment|appt|on))',
      '(i was|im|i am|being|been|got) (being )?(sexually )?(abused|raped|beaten|trafficked|assaulted|molested|stalked|strangled) ~ (by|and|last|today|tonight|yesterday|at|please|help)',
      '(scared|afraid|terrified) (of|to go home to) (him|her|my (<kin>|ex|stepdad))',
      '(scared|afraid) to go home|not safe (at home|with)|dont feel safe',
      '(abusive|violent) (<kin>|relationship|ex|home)|belt marks|(he|she|<kin>|driver|man|guy) touch* me|wont let me (leave|out|see anyone)|lock* me (in|out|up)|(<kin>|stepdad) (come*|came) (in|into) my room ~ night|touch* me (there|down|under|at night)|bruise* ~ (boyfriend|husband|girlfriend|wife|partner) (finding|did|gave|knowing)',
      'me obliga a|(me|nos) (pega|pego|golpe*|viol*|amenaz*|maltrat*|empuj*|avento|levanta la mano)',
      'abus* (sexualmente )?de (mi|ella|el|mi hij*)|miedo (de|a) mi (<kin>|ex)|(me|nos|la|lo) (esta|estan) (pegando(?! (la|el|un|una|de))|golpeando|ahorcando)|le (da|dan) cachetadas|le pegan? a mi|me (ahorco|drogaron)|me forzo a|(pareja|marido|esposo|novio) me (escupe|jala)|(me|la|lo) tienen? (encerrad[oa]|amarrad[oa])|entra a mi cuarto ~ noche*|(tio|abuelo|padrastro|primo|papa|hermano) (me|la|lo) toca(?= (?:$|[.,!?;]))|hace cosas que no me gustan|(machete|pistola|cuchillo) (gritando|en el cuello|afuera)|afuera con (un |una )?(machete|pistola|cuchillo|arma)|(me|nos) (va a|quiere) pegar',
    ),
    unless: new RegExp(`${PAST.source}|${IDIOM.source}`, 'g'),
  },
];

export const harm: Detector = (reading) => applyRules(reading, HARM_RULES);
