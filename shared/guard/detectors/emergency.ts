/** Danger to life now: the groups of field.md I. A past, negated or hypothetical one is not an emergency; a third person's is. Written by the project, November 2026. */
import type { SignalKind } from '../../text/kinds.ts';
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

// Past, negated, hypothetical, chronic, or asked in general.
const NOT_NOW = pattern(
  '(no|not|without|dont have|doesnt have|no tengo|sin) ~ (chest|pain|shortness|trouble|bleeding|seizure|fever|dolor)',
  '(#|few|two) (yrs|days) (ago|before|back)',
  '(years|months|weeks|month|week) (ago|back|before)',
  '(last|past) (year|month|summer|winter|spring|fall)',
  '(for|since|over|past|last) (about |almost )?(#|two|three|four|five|several|many|a couple of) (years|months|yrs)',
  '(history|risk|chance|chances|symptoms|signs|causes|cause|treatment|treatments|prevent|prevention|effects|survivor|survivors|research|disorder|diagnosed|recovery|after having|candidate|family has|video|article|read|reading|online|class|course|training|certified)',
  '(used to|when i was|as a child|as a kid|growing up|in my family|in #|back in|previously|in the past|once had|ended up|recovering|better now|fine now)',
  '(what|how|does|can|could|do|if|should|which) (is |would |to |a |the |someone |you |happens |it |one )*(have|having|if|treat|handle|get|person|people|likely|common|normal|has)',
  '(sometimes|often|frequently|occasionally|whenever|every time|chronic|usually|always|on and off|comes and goes|associated with|through my nose|when i (exercise|climb))',
  '(hace (#|dos|tres|un|una) (anos|meses|mes|semanas|semana)|el ano pasado|antes|historial|cuando era)',
  '(que|cuales) (hago|son|es) (si|los|el|la)',
  'had (a |# |two |major |massive )*(stroke|strokes|heart attack|seizure|seizures|concussion)',
);
const FIGURATIVE = pattern(
  '(almost|about|gave|giving|mini|like) (had |me |a )*(heart attack|heart attacks|stroke|seizure)',
  '(bleeding) (edge|money)',
  '(lol|lmao|haha)',
  '(witnessed|cable|car) ~ (stroke)',
  'stroke ~ stickers',
  'if you use',
  'stroke of',
  '(fire|gas|emergency) (sale|station|exit|contact|line|department|appointments|dental|dentist|visit|visits)',
);

const rule = (id: string, kind: SignalKind, when: RegExp, unless: RegExp | undefined): Rule => ({
  rule: `emergency.${id}`,
  kind,
  category: 'emergency',
  when,
  ...(unless ? { unless } : {}),
});
const NOT_NOW_OR_FIGURATIVE = new RegExp(`${NOT_NOW.source}|${FIGURATIVE.source}`, 'g');

export const EMERGENCY_RULES: readonly Rule[] = [
  rule(
    'called-for',
    'medical-emergency',
    pattern(
      '(need|send|call|urgent) ~ ambulance',

      '(should i|someone) (need to )?(call) #',

      'emerg(e)?ncy (please )?help',
      '(is dying|im dying help|hes dying)',
      '(llamen|manden) ~ (una )?ambulancia',
      '(se esta muriendo|se muere)',
    ),
    FIGURATIVE,
  ),
  rule(
    'chest-pain',
    'medical-emergency',
    pattern(
      '(me duele|le duele|dolor) (mucho )?(el|en el|de|del) (pecho|corazon)',
      '(chest) (is |feels |has |been |still )*(pain|pains|hurts|hurting|pressure|tight|tightness)',
      'heart (pains)',
      '(pain|pressure|tightness|squeezing) (in|across) (my |the |left )*(chest)',
      '(severe )?(left )arm (pain)',
      '(having|had|be) (a |an )*heart attack',

      'me duele (el )(lado izquierdo del )?pecho',
      'dolor (fuerte )*(de|en el) pecho',
      '(opresion|presion) en el pecho',

      '(le esta dando|me esta dando|le dio) un (infarto|ataque|derrame)',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'breathing',
    'medical-emergency',
    pattern(
      'no (respira|puede respirar|puedo respirar|esta respirando)',
      '(inconsciente|no reacciona|no responde|no despierta|se desmayo)',
      'no (para|deja) de sangrar',
      '(cant|cannot|can hardly|struggling to|hard to|difficult to|difficult for me to|not|isnt) (breath|breathe|breathing|catch (my|his) breath)',

      '(i|he|having|severe) ~ (trouble|difficulty) (breathing)',

      '(sudden|bad) ~ (shortness of breath|breathlessness)',
      '(throat) (is )*(closing|swelling)',
      '(is |hes )choking( on)?',
      '(lips) (are )+(blue|gray)',
      '(turning|turned|went) (blue|purple|gray|grey)',

      '(le) (cuesta) (mucho )?(respirar)',

      'se (esta )?(atoro|poniendo (morado|azul))',
      'labios (morados|azules)',
      'se (le) (hincha) la (cara y)',
    ),
    new RegExp(
      `${NOT_NOW_OR_FIGURATIVE.source}|${pattern('(nose|nostril|nariz|congested|congestion|stuffy|mask|through)').source}`,
      'g',
    ),
  ),
  rule(
    'stroke',
    'medical-emergency',
    pattern(
      '(having|have|had|is) (a )*(stroke)',
      '(face|smile) (is )*(drooping|crooked)',
      '(slurred) (speech)',
      '(cant) (talk|move her legs|feel my legs)',
      '(arm) (now )+(paralyzed)',

      '(worst headache|thunderclap headache)',
      '(boca) (chueca)',
      '(no puede|no puedo) hablar',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'bleeding',
    'medical-emergency',
    pattern(
      '(bleeding|blood) ~ (wont stop|not stopping|everywhere|pouring)',
      '(wont|cant) (stop|stop the) (bleeding)',
      '(heavy|lot of) (bleeding)',
      '(gushing|so much|coughing up|vomiting|vomited|vomitted|throwing up|threw up) blood',
      '(bleeding) (heavily|out|a lot|through|like crazy)',
      '(cut) (my) ~ (off|wrist)',
      '(no para|no deja) de sangrar',
      '(sangre|sangrado) ~ (a chorros|abundante)',
      '(tose) (mucha )?sangre',
      'hemorragia',
    ),
    new RegExp(
      `${NOT_NOW_OR_FIGURATIVE.source}|${pattern('(period|periods|when i brush|hemorrhoid*|fissure|edge)').source}`,
      'g',
    ),
  ),
  rule(
    'unconscious',
    'medical-emergency',
    pattern(
      '(unconscious|unresponsive)',
      '(wont|not|isnt) (wake|waking)( up)',
      '(just|someone|mom|dad|mother|she|friend) (collapsed|passed out|fainted)',
      'i (keep )*(passed out|lost consciousness|collapsed|blacking out)',

      '(having|had|have) (a |febrile )*(seizure|seizures)',
      '(seizing|shaking uncontrollably)',
      '(no reacciona|no despierta)',
      '(se|me) (desmayo|desmaye)',
      'le agarro un ataque',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'poison',
    'poisoning',
    pattern(
      '(overdosed|overdosing|overdosaged|an overdose)( on)?',
      '(took|taken|drank) (way )?(too many|double|a whole bottle|the whole bottle|a handful of) ~ (pills)',
      '(swallowed|drank|ate|swallow) (a |his )*(bleach|battery|button battery|magnet|poison|tide pod|antifreeze|rat poison|pills|mushrooms)',
      '(poisoned|carbon monoxide|poison control)',
      'se trago ~ (moneda)',
      'sobredosis',
    ),
    new RegExp(
      `${NOT_NOW_OR_FIGURATIVE.source}|${pattern('(dont want|so i dont|not to|avoid|afraid of|refused|food|prevention|lead|mercury|paint|feels like|felt like|like i got)').source}`,
      'g',
    ),
  ),
  rule(
    'allergy',
    'medical-emergency',
    pattern(
      '(anaphylaxis|anaphylactic)',
      '(used) (the )?(epi pen)',
      '(tongue|throat) (is )*(swelling|swelled)',
      '(hives|stung|bee sting) ~ (throat|breathing|face|wheezing)',
      '(se me|se le) (hincha|hincho) (la) (cara)',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'injury',
    'medical-emergency',
    pattern(
      '(hit) (my|her) (head) ~ (vomit*|bleeding|blood|concussion)',
      '(concussion) ~ (dizzy|paralyzed)',
      '(bone|bones) (is )?(sticking|poking|showing)',
      '(cant) (move|feel) (my|his|her) (leg|legs|arms|feet|toes)',

      '(been|got|is) (shot|stabbed|hit by a car|run over)',

      '(nearly) drowned',
      '(le dispararon|lo apunalaron)',
      '(me) corte (muy )?(profundo)',
      'snake bite|(bit by) a (copperhead)',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'pregnancy',
    'medical-emergency',
    pattern(
      '(pregnant|weeks|pregnancy) ~ (bleeding|gushing|severe)',
      '(bleeding) ~ (pregnant)',
      '(water broke)',
      '(baby|bebe) (isnt|hasnt|no) (se )?(moving|moved|mueve)',
      '(in labor|contractions are)',
    ),
    NOT_NOW,
  ),
  rule(
    'infant',
    'medical-emergency',
    pattern(
      '(week old|month old) ~ (fever|temp)( of)? ?(#)?',
      '(stiff neck) ~ fever',
      'fever ~ (stiff neck)',
    ),
    NOT_NOW,
  ),
];

export const emergency: Detector = (reading) => applyRules(reading, EMERGENCY_RULES);
