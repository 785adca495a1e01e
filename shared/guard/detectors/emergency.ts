/** Danger to life now: the groups of field.md I. A past, negated or hypothetical one is not an emergency; a third person's is. Written by the project, November 2026. */
import type { SignalKind } from '../../text/kinds.ts';
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

// Past, negated, hypothetical, chronic, or asked in general.
const NOT_NOW = pattern(
  '(no|not|without|denies|never had|didnt|did not|dont have|doesnt have|havent|no tiene|no tengo|sin) ~ (chest pain|chest|pain|shortness|difficulty|trouble|bleeding|seizure|seizures|fever|dolor|sangrado)',
  '(last|a few|few|some|several|many|two|three|# )(year|years|months|weeks) ?(ago|before|back)?',
  '(years|months|weeks|year|month|week) (ago|back|before)',
  '(last|past) (year|month|summer|winter|spring|fall|decade|january|february|march|april|may|june|july|august|september|october|november|december)',
  '(for|since|over|past|last) (the |the past |the last |about |over |almost |nearly )?(#|two|three|four|five|several|many|a few|a couple of) (years|months|yrs)',
  '(history|risk|chance|chances|symptoms|signs|causes|cause|treatment|treatments|prevent|prevention|prevents|preventing|effects|survivor|survivors|research|disorder|diagnosed|recovery|after having|candidate|family has|video|article|read|reading|online|class|course|training|certified) ',
  '(used to|was diagnosed|diagnosed with|when i was|as a child|as a kid|growing up|in my (past|childhood|family)|in #|back in|previously|in the past|once had|ended up|recovered|recovering|feel (great|fine|ok|better) now|better now|fine now)',
  '(what|how|does|can|could|do|is|are|if|should|why|which) (do |does |is |are |would |should |to |a |an |the |someone |you |cause |causes |can |could |anxiety |if |happens |people |it |one )*(cause|causes|have|having|had|if|treat|handle|get|gets|prevent|person|people|symptoms|signs|likely|common|normal|has)',
  '(sometimes|often|frequently|occasionally|whenever|every time|chronic|usually|always|on and off|comes and goes|associated with|during exercise|through my nose|when i (run|exercise|work out|climb))',
  '(hace (#|dos|tres|un|una|varios|muchos) (anos|ano|meses|mes|semanas|semana)|el ano pasado|antes|historial|antecedentes|cuando era)',
  '(que|cuales|como|puede) (hago|son|es|se|causa|causar|sintomas) (si|los|el|la|previene|trata)',
  'had (a |an |my |his |her |# |two |three |several |many |major |massive |mild |minor )*(stroke|strokes|heart attack|heart attacks|seizure|seizures|concussion|overdose|aneurysm)',
);
const FIGURATIVE = pattern(
  '(almost|nearly|about|gave|give|giving|gives|mini|like|literally) (had |having |me |him |her |us |my |a |an |mini |slight |little |of )*(heart attack|heart attacks|stroke|seizure)',
  '(breath|breathe|choking|bleeding) (of fresh|easy|edge|money|taking|again)',
  '(lol|lmao|haha|jk|omg lol)',
  'stroke of',
  '(fire|gas|emergency) (sale|station|exit|contact|fund|number|line|department|room wait|appointment|appointments|dental|dentist|care|hours|visit|visits|slot|service|services|bill)',
);

const rule = (id: string, kind: SignalKind, when: RegExp, unless: RegExp | undefined): Rule => ({
  rule: `emergency.${id}`,
  kind,
  category: 'emergency',
  when,
  ...(unless ? { unless } : {}),
});
const NOT_NOW_OR_FIGURATIVE = new RegExp(`${NOT_NOW.source}|${FIGURATIVE.source}`, 'g');

const RULES: readonly Rule[] = [
  rule(
    'called-for',
    'medical-emergency',
    pattern(
      '(need|send|call|get|want|where is|wheres|urgent|please) ~ (an |the |a )?ambulance',
      'ambulance (to|now|please|at|asap|for)',
      '(should i|do i|shall i|should we|please|someone|can you|need to|have to|i|going to) (need to )?(call|calling|dial) #',
      '(is|its|this is|have) (an |a )?(medical |real |life threatening )?(emergency|emergncy) (please|help|now|hurry)',
      'emerg(e)?ncy (please )?help',
      '(life or death|life threatening|dying right now|going to die|is dying|im dying help|hes dying|shes dying)',
      '(llamen|llame|manden|mande|necesito|envien|pidan|urge) ~ (una )?ambulancia',
      '(se esta muriendo|se muere|es una emergencia (medica )?(por favor|ayuda)|ayuda urgente)',
    ),
    FIGURATIVE,
  ),
  rule(
    'chest-pain',
    'medical-emergency',
    pattern(
      '(chest|heart|breastbone) (is |are |feels |has |been |really |so |very |just |started |still |keeps )*(pain|pains|hurts|hurt|hurting|pressure|tight|tightness|heavy|crushing|squeezing|aching|burning|pounding and)',
      '(pain|pains|pressure|tightness|heaviness|squeezing|elephant) (in|on|across|around|to) (my |his |her |the |our |left |middle of (my|his|her|the) )*(chest|left arm|jaw and arm|heart)',
      '(severe )?(left )arm (is |feels |went |has )?(pain|numb|hurts|tingling)',
      '(having|is having|had|think|having a|be) (a |an |im having a |its a |hes having a |shes having a |massive )*heart attack',
      '(could|might|think|maybe) (it |this |its |be |is )*(a )?heart attack',
      '(me duele|le duele|nos duele|duele|dolor) (mucho |fuerte |muy fuerte |bastante )*(el |en el |de |del )(lado izquierdo del )?pecho',
      'dolor (fuerte |intenso |muy fuerte )*(de|en el|en mi|en su) (pecho|brazo izquierdo|corazon)',
      '(opresion|presion) en el pecho',
      '(ataque|paro) (al corazon|cardiaco)',
      '(le esta dando|me esta dando|le dio|creo que es|tiene|tengo) un (infarto|ataque|derrame)',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'breathing',
    'medical-emergency',
    pattern(
      '(cant|cannot|can not|can barely|can hardly|barely|hardly|not able to|unable to|couldnt|cnt|struggling to|fighting to|hard to|difficult to|difficult for (me|him|her) to|stopped|not|isnt|wont|trouble|difficulty|hasnt been) (breath|breathe|breathing|barely breathe|catch (my|his|her) breath|get (enough )?air|swallow or breathe)',
      '(not|isnt|stopped|aint|no longer) breathing',
      '(gasping|fighting|struggling) for (air|breath)',
      '(sudden|severe|extreme|bad|serious|really) ~ (shortness of breath|breathlessness|short of breath)',
      '(throat|airway|windpipe) (is |feels |felt |started |like its )*(closing|closed|closing up|swelling|swelling shut|swollen shut|tightening)',
      '(is |are |hes |shes |im |started |keeps )choking( on)?',
      '(lips|face|skin|fingers|fingertips) (are |is |going |turning |turned |look |went |getting |looking )+(blue|purple|gray|grey)',
      '(turning|turned|going|went) (blue|purple|gray|grey)',
      'no (respira|puede respirar|puedo respirar|esta respirando|podemos respirar)',
      '(me|le|nos) (falta|cuesta|hace falta) (mucho )?(el aire|aire|respirar)',
      '(dificultad|trabajo) para respirar',
      'se (esta |me esta |le esta )?(ahogando|asfixiando|atragantando|atraganto|atoro|ahoga|poniendo (morado|morada|azul|azules))',
      '(labios|cara) (morados|azules|morada|azul)',
      'se (me|le) (cierra|esta cerrando|cerro|hincha|esta hinchando) la (garganta|cara y)',
    ),
    new RegExp(
      `${NOT_NOW_OR_FIGURATIVE.source}|${pattern('(nose|nostril|nostrils|nariz|congested|congestion|stuffy|mask|through)').source}`,
      'g',
    ),
  ),
  rule(
    'stroke',
    'medical-emergency',
    pattern(
      '(having|have|think|be|its|had|is|suffering|getting) (im having |hes having |shes having |is having |this is |its |like |just |maybe |possibly |a |an |having )*(stroke)( now| right now)?',
      '(face|mouth|smile|side of (my|his|her) face|one side) (is |has |started |suddenly |looks )*(drooping|droopy|droops|sagging|drooped|crooked|fallen)',
      '(slurred|slurring) (speech|words|his|her|my)',
      '(cant|suddenly cant|unable to|not able to|suddenly|stopped) (speak|talk|speaking|talking|move (my|his|her|one|the) (arm|left|right|legs|side|face|body)|feel (my|his|her) (left|right|arm|face|legs|whole))',
      '(arm|leg|side|face|body) (is |are |went |suddenly |now |just |has |gone |feels )+(paralyzed|paralysed|limp)',
      '(sudden|suddenly) ~ (numbness|numb|confusion|confused|weakness|cant see|blind|vision loss|loss of vision|worst headache|lost (my |his |her )?vision)',
      '(worst headache|thunderclap headache)( of my life| ever)?',
      '(cara|boca) (torcida|caida|chueca|dormida)',
      '(no puede|no puedo) (hablar|mover (el|la|su|mi|un|una) (brazo|pierna|lado|cara))',
      'se le (tuerce|torcio|cayo|durmio) la (cara|boca|mitad)',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'bleeding',
    'medical-emergency',
    pattern(
      '(bleeding|blood|bleed) ~ (wont stop|will not stop|not stopping|doesnt stop|isnt stopping|cant stop|everywhere|gushing|spurting|pouring|uncontrollably|badly|profusely|non stop|nonstop|a lot of blood)',
      '(wont|will not|cant|doesnt|not|isnt|hasnt|cannot) (stop|stopped|stopping|stop the) (bleeding|blood)',
      '(heavy|severe|uncontrolled|uncontrollable|massive|profuse|lot of|excessive) (vaginal |rectal |nose |gum )?(bleeding|blood loss)',
      '(gushing|spurting|squirting|pouring|losing|lost|so much|soaked in|soaked through|coughing up|cough up|vomiting|vomited|vomitted|throwing up|threw up|puking|spitting up) (a lot of |so much |lots of |too much |up |some |bright |fresh )*blood',
      '(bleeding|bled) (heavily|badly|out|profusely|a lot|so much|through|like crazy|everywhere|uncontrollably)',
      '(cut|sliced|chopped|severed) (my|his|her|off) ~ (deep|to the bone|off|artery|wrist|finger off)',
      '(no para|no deja|no paro|no dejo) de sangrar',
      '(sangra|sangrando|sangro|sangre|sangrado) ~ (mucho|mucha|a chorros|sin parar|no para|abundante|a montones)',
      '(vomita|vomito|vomitando|tose|tosiendo|escupe|tosio|escupiendo) (mucha )?sangre',
      'hemorragia',
    ),
    new RegExp(
      `${NOT_NOW_OR_FIGURATIVE.source}|${pattern('(period|periods|gums when i brush|gums when brushing|when i brush|when brushing|hemorrhoid*|fissure|edge)').source}`,
      'g',
    ),
  ),
  rule(
    'unconscious',
    'medical-emergency',
    pattern(
      '(is |hes |shes |was |are |found (him|her|them) |lying |just |went |fell |client is |patient is )?(unconscious|unresponsive|not responding|not responsive|lifeless)',
      '(wont|will not|not|isnt|cant|doesnt|cannot) (wake|waking|wake (him|her|them|my <kin>)|wake him|wake her)( up)',
      '(just|suddenly|has|is|someone|mom|dad|father|mother|husband|wife|son|daughter|baby|he|she|somebody|friend|grandma|grandpa) (just |has |suddenly |had )*(collapsed|passed out|blacked out|fainted|dropped to the floor|lost consciousness|went limp)',
      'i (just |almost |keep |suddenly )*(passed out|lost consciousness|blacked out|collapsed|passing out|blacking out)',
      '(passed out|blacked out) (this morning|today|tonight|just now|a minute ago|an hour ago|twice today)',
      '(having|is having|in the middle of|having a|keeps having|started|had|has had|have) (a |an |her |his |another |first |febrile |just )*(seizure|seizures|convulsion|convulsions|fit)( now| right now| what do i do)?',
      '(convulsing|seizing|shaking uncontrollably|foaming at the mouth)',
      '(inconsciente|no reacciona|no responde|no despierta|no se despierta|sin conocimiento|perdio el conocimiento|perdio la conciencia)',
      '(se|me) (desmayo|desplomo|desmaye|acaba de desmayar)',
      '(convulsionando|convulsiona|tiene convulsiones|esta convulsionando|le agarro un ataque|le dio un ataque|se sacude)',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'poison',
    'poisoning',
    pattern(
      '(overdosed|overdosing|overdosaged|od d|oded|over dosed|having an overdose|an overdose)( on)?',
      '(took|taken|take|swallowed|ate|drank|given|gave (him|her)|has taken) (way )?(too many|too much|double|a whole bottle|the whole bottle|a bottle of|a handful of) ~ (pills|medication|medicine|tylenol|meds|tablets|advil|sleeping pills|ibuprofen|insulin|aspirin|it)',
      '(swallowed|drank|ate|ingested|swallow|chewed|got into|drinking) (a |an |some |the |my |his |our |of |bottle |whole )*(bleach|battery|batteries|button battery|magnet|magnets|poison|detergent|tide pod|laundry pod|dish soap|antifreeze|cleaner|drano|rat poison|nail polish remover|gasoline|chemicals|pills|coin|penny|caustic soda|lighter fluid|mushrooms|edible|edibles|gummies|vape juice|hand sanitizer)',
      '(poisoned|been poisoned|swallowed poison|carbon monoxide|poison control)',
      '(se tomo|se trago|tomo|trago|bebio|ingirio|se comio) ~ (cloro|veneno|pila|pilas|lejia|detergente|pastillas|raticida|moneda|bateria|iman|imanes|medicinas)',
      '(sobredosis|envenenad*|intoxicad*)',
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
      '(anaphylaxis|anaphylactic|anafilaxia|choque anafilactico)( shock| reaction)?',
      '(used|using|gave|need|no|without|lost|have) (the |my |his |her |an )?(epipen|epi pen)',
      '(tongue|throat|lips and (face|throat)|lips and tongue|face and (throat|tongue|lips)) (is |are |started |keeps |suddenly |getting )*(swelling|swelled|swollen|swelling up|swelled up)',
      '(allergic reaction|hives|stung|bee sting|peanut|peanuts|nuts|shellfish) ~ (throat|breathe|breathing|swelling|face|tongue|lips|wheezing)',
      '(se me|se le) (hincha|hincho|esta hinchando) (la|el|los) (cara|lengua|garganta|labios)',
      'le cuesta respirar',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'injury',
    'medical-emergency',
    pattern(
      '(hit|hurt|bumped|banged|cracked|smashed|injured) (my|his|her|the) (head|skull) ~ (vomit*|throwing|dizzy|confused|unconscious|passed|bleeding|sleepy|blood|sick|seizure|blurry|concussion|hard)',
      '(head injury|concussion) ~ (vomit*|throwing up|dizzy|confused|passed out|paralyzed|bleeding)',
      '(bone|bones) (is |are )?(sticking|poking|coming|showing)( out| through)?',
      '(cant|cannot|not able to) (move|feel) (my|his|her|the) (leg|legs|arms|neck|body|feet|hands|toes|arm)',
      '(fell|fallen|thrown) (from|off|down) (a |the )?(roof|ladder|stairs|balcony|second floor|horse|window|tree) ~ (move|unconscious|blood|head|back|ambulance)',
      '(been|was|got|is|just got) (shot|stabbed|electrocuted|hit by a (car|truck|bus)|run over)',
      '(third degree|badly|severely|bad|severe) (burn|burns|burned|burnt)',
      '(drowned|drowning|nearly drowned|pulled (him|her) from the pool)',
      '(le dispararon|lo apunalaron|la apunalaron|lo atropellaron|la atropellaron|me atropello|se quemo (mucho|feo))',
      '(me|se) corte (muy )?(profundo|hondo)',
      'snake bite|(bitten by|bit by) a (snake|rattlesnake|copperhead)',
    ),
    NOT_NOW_OR_FIGURATIVE,
  ),
  rule(
    'pregnancy',
    'medical-emergency',
    pattern(
      '(pregnant|weeks|embarazada|pregnancy) ~ (bleeding|bleed|gushing|water broke|contractions|sangrando|sangro|sangrado|baby (isnt|not|stopped|hasnt) (moving|moved)|severe)',
      '(bleeding|sangrando|sangrado|gushing) ~ (pregnant|weeks pregnant|embarazada|embarazo)',
      '(water broke|waters broke|rompi fuente|se me rompio la fuente|se rompio la fuente)',
      '(baby|bebe) (isnt|not|stopped|hasnt|has stopped|no|hasnt been|is not) (se )?(moving|moved|kicking|mueve|se mueve)',
      '(in labor|having contractions|contractions are|estoy de parto)( now| every| # minutes)?',
    ),
    NOT_NOW,
  ),
  rule(
    'infant',
    'medical-emergency',
    pattern(
      '(newborn|week old|weeks old|days old|month old) ~ (fever|temperature|temp|limp|not waking|blue|purple|wont wake|fiebre)( of)? ?(#)?',
      '(meningitis|stiff neck) ~ (fever|rash|light)',
      'fever ~ (stiff neck|neck stiff|seizure)',
    ),
    NOT_NOW,
  ),
];

export const emergency: Detector = (reading) => applyRules(reading, RULES);
