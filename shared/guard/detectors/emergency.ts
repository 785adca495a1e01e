/** Danger to life now: the groups of field.md I. A past, negated or hypothetical one is not an emergency; a third person's is. Written by the project, November 2026. */
import type { SignalKind } from '../../text/kinds.ts';
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

// Past, negated, hypothetical, chronic, figurative, or asked in general.
export const NOT_NOW = pattern(
  '(no|not|without|dont have|doesnt have|never|no tengo|no tiene|sin) ~ (chest|pain|shortness|trouble|bleeding|seizure*|fever|dolor)',
  '(#|few|two|years|months|weeks|month|week) (year* |days |week* |month* )?(ago|back|before)',
  '(last|past) (year|month|summer|winter|spring|fall)',
  '(for|since|over|past|last) (about |almost |over |the |a )*(#|two|three|four|five|several|many|week|month) (years|months|yrs|weeks|now)',
  '(history|risk|chance*|symptoms|signs|cause*|treat*|prevent*|effects|survivor*|research|disorder|diagnosed|recover*|candidate|article|read*|class|after having)',
  '(used to|when i was|as a (child|kid)|growing up|in my family|in #|back in|previously|in the past|once had|ended up|(better|fine) now)',
  '(what|how|does|can|could|do|if|should|which) (is |would |to |a |the |someone |you |happens |it |one )*(have|having|if|treat|handle|get|person|people|likely|common|normal|has)',
  '(sometimes|often|frequently|occasionally|whenever|every time|chronic|usually|always|on and off|comes and goes|associated with|when i (exercise|climb|run)|through my nose)',
  '(hace (#|dos|tres|un|una) (an*|mes*|seman*)|el ano pasado|antecedente*|historial|cuando era|que hago si|prevenir|sintomas de|causa*)',
  'had (a |# |two |major |massive )*(stroke*|heart attack*|seizure*|concussion)',
  '(almost|about|gave|giving|mini|like|casi) (had |me |a |an )*(heart attack*|stroke|seizure|desmay*)',
  '(stroke of|bleeding edge|pagina|carro|sistema|celular|telefono|food poisoning)',
);
const FIGURATIVE = pattern(
  '(emergency|fire|gas) (sale|station|exit|contact|line|department|fund|appointment*|dental|dentist|visit*|room wait)',
);

const rule = (id: string, when: RegExp, unless = NOT_NOW, kind: SignalKind = 'medical-emergency'): Rule => ({
  rule: `emergency.${id}`,
  kind,
  category: 'emergency',
  when,
  unless,
});

const besides = (...more: readonly string[]): RegExp =>
  new RegExp(`${NOT_NOW.source}|${pattern(...more).source}`, 'g');

export const EMERGENCY_RULES: readonly Rule[] = [
  rule(
    'called-for',
    pattern(
      '(need|send|call*|get|urgent*) ~ ambulance',
      '(should i|do i|someone|please|need to) (need to )?call #',
      'emerg*ncy (please )?help|(medical|life threatening|real) emergency',
      '(is|hes|shes) dying( help)?|im dying help',
      '(llam*|manden|necesito|urge) ~ ambulancia|ambulancia (por favor|ya|rapido|urgente)|se (esta muriendo|muere)|sin pulso|auxilio',
    ),
    FIGURATIVE,
  ),
  rule(
    'chest-pain',
    pattern(
      'chest (is |feels |has |been |still |really |so )*(pain*|hurt*|pressure|tight*|heavy|crush*)',
      '(pain*|pressure|tight*|squeez*|crush*|elephant|heaviness) (in|on|across|sitting on) (my |his |her |the |left )*(chest|left arm)',
      '(left )arm (pain|numb*|hurt*|tingl*)',
      '(having|think*|be|its|had) (its |hes |im )*(having )?(a |an )*heart attack',
      'pecho ~ (duel*|dolor*|apriet*|presion|oprim*)|(duel*|dolor|presion|opres*|apriet*) ~ (pecho|corazon)',
      '(dando|dio|tiene|teniendo|con|sea) (un|una|otro|otra) (infarto|derrame|ataque|embolia)|elefante en el pecho',
    ),
  ),
  rule(
    'breathing',
    pattern(
      '(cant*|cannot|barely|hardly|struggl* to|hard to|difficult to|for (me|him|her) to|stopped|not|isnt) (catch (my|his|her) )?breath*',
      '(i|im|he|she|<kin>|having|severe|sudden*|bad) ~ (trouble|difficulty|shortness of|short of) breath*',
      'gasping|inhaler (isnt|not) helping|(cant|cannot) (finish a sentence|cry or|make (a|any) sound)|throat ~ (clos*|swell*|swollen)',
      '(is|im|hes|shes|<kin>) chok*',
      '(lips|face|fingers) ~ (blue|purple|gr[ae]y|dusky)|(turn*|went|going) (blue|purple|gr[ae]y)',
      '(dejo de|sin) respirar|casi no (me |le )?(sale la voz|respira)|no (respir*|puede respirar|puedo respirar|(agarra|jala) aire|esta respirando)|(falta|agarra|jala) (el )?aire|cuesta (mucho )?respirar',
      'se (me |le |esta |nos )*(ahog*|asfixi*|ator*|atragant*)',
      '(labios|cara|las unas|esta|pone|puso|poniendo|saque|quedo) (muy )?(morad*|azul*|gris)',
    ),
    besides('(nose|nostril|nariz|congest*|stuffy|mask)'),
  ),
  rule(
    'stroke',
    pattern(
      '(having|have|had|is|think*) (hes |shes |im )*(having )?(a )?stroke',
      '(face|mouth|smile) ~ (droop*|crooked|hanging|sagg*)|slur*',
      '(cant|unable to|suddenly cant) (speak|talk|lift (his|her|my)|move (his|her|my|one)|feel (my|his|her))',
      '(talking|speaking) (gibberish|nonsense)|(not|isnt) making sense',
      '(arm|leg|side|face) (is |now |went )*paraly*|worst headache',
      '(cara|boca) (se le )?(chueca|torcida|de lado|caida)|no pued[eo] hablar|no (siento|mueve) (medio|la mitad|la derecha|la izquierda)',
    ),
  ),
  rule(
    'bleeding',
    pattern(
      '(bleed*|blood) ~ (wont stop|not stop*|doesnt stop|everywhere|gush*|pour*|spurt*|heavily|a lot|through)',
      '(wont|cant|not|doesnt) stop* (the )?bleed*',
      '(heavy|lot of|uncontroll*|severe) bleeding',
      '(cough*|vomit*|throw*|threw|puk*|spit*|gush*|so much) (up )?(some |a lot of )?blood',
      '(cut|slic*|chop*) (my|his|her) ~ (deep|bone|off|wrist|artery)|down to the bone',
      'no (para|deja|paro) (de sangrar|la sangre)|sangr* ~ (mucho|chorro*|no para|sin parar|borboton*)|chorr[eo]* de sangre|hemorragia|(vomit*|tos*|botando) (con )?(sangre|coagulos)|charco de sangre|sangre por (el|la|los) (oido*|boca)|empap* ~ toalla*',
    ),
    besides('(period*|when i brush|hemorrhoid*|fissure|edge)'),
  ),
  rule(
    'unconscious',
    pattern(
      'unconscious|unresponsive|(<kin>|he|she|hes|shes|isnt|him|her) (is )?(not )?(respond*|responsive)|lifeless|limp and',
      '(wont|not|isnt|cant|hard to) wak* (him |her )?(up)?|wont wake|cant get (him|her|them|my <kin>) to wake|purple (spots|rash) ~ (fade|neck|fever)|stiff neck ~ purple',
      '(just|someone|<kin>|he|she|i) (keep |just |has |almost )*(collapsed|passed out|fainted|blacked out|blacking out|lost consciousness)',
      '(having|had|have|has|is) (a |an |febrile |another )*(seiz*|convuls*|fit)|eyes rolled back',
      'inconsciente|no (despiert*|reaccion*|respond*)|se (me |le )?(desmay*|desplom*)|acaba de desmay*|convulsion(a|ando)|le (dio|agarro) un ataque|no (lo|la|le) (puedo|podemos|logro) despertar|ojos (pa|para) arriba|le voltearon los ojos|echando espuma|(quedo|puso) (ido|ida|ties[oa])|<kin> (esta|quedo) (tirad[oa]|como dormid[oa])',
    ),
  ),
  rule(
    'poison',
    pattern(
      '(i|he|she|<kin>|they) (just |has |have |think |might |may |accidentally )*overdos*',
      '(took|taken|drank|ate|swallow*) (way |my |his |her )*(too many|too much|double|twice|a whole bottle|the whole bottle|a handful|all) ~ (pills|med*|tylenol|advil|insulin|tablets)',
      '(swallow*|drank|ate|ingest*|got into) (a |an |some |the |my |his |our |drain |toilet |oven |whole )*(bleach|button|batter*|magnet*|coins?|penny|marble|bead|poison|tide|laundry|antifreeze|cleaner|rat poison|pills|mushrooms|gasoline|chemical*|caustic*)',
      '(poisoned|swallowed a poison|carbon monoxide|poison control)',
      '(se (trago|tomo|comio|metio)|bebio) ~ (pila*|cloro|pastilla*|iman*|veneno|detergente|moneda|bateria|gasolina|frasco|hongos|fentanilo|heroina)|sobredosis|envenen*|cloro con (acido|amonia*|vinagre)|monoxido|gas ~ tirad*',
    ),
    besides('(dont want|so i dont|not to|avoid|afraid of|refused|lead|mercury|paint|feels like|like i got)'),
    'poisoning',
  ),
  rule(
    'allergy',
    pattern(
      'anaphyla*|epi pen|epipen',
      '(tongue|throat) (is |are |keeps |getting )*(swell*|swollen|huge)',
      '(hives|stung|sting|peanut*|allergic) ~ (throat|breath*|face|wheez*|tongue|voice)',
      '(hinch*|inflam*|cerr*) la (cara|lengua|garganta)|(lengua|garganta) ~ (hinchad*|apretada)|puse (la|el) (epinefrina|epipen)',
    ),
  ),
  rule(
    'injury',
    pattern(
      '(hit|hurt|bumped|banged) (my|his|her) head ~ (vomit*|throw*|dizzy|bleed*|blood|pass*|confus*|concussion)',
      '(head injury|concussion) ~ (vomit*|dizzy|pass*|confus*|paraly*|throw*)',
      'bone* (is )?(stick*|pok*|show*)',
      'cant (move|feel) (my|his|her) (leg*|arm*|feet|toes|neck|hand*)',
      '(been|got|is|was|just) (shot|stabbed|electrocuted|hit by a (car|truck)|run over)',
      '(nearly|almost) drowned|(chemical|severe|third degree) burn*|snake ?bite|(bit* by) a snake',
      'dispar(o|aron)|balac*|apunal*|atropell*|(tiene|dieron|pegaron) un (tiro|balazo) en (el|la)|clavad[oa] en (el|la) (ojo|pecho|cuello)|electrocut*|aplastad[oa] (por|bajo)|atrapad[oa] (debajo|bajo)|(cayo|caerse) (del|de la|de un) (techo|tercer|segundo|balcon|moto|caballo)|(corte|corto|rebano) (el|un|los) dedo* (completo|entero)|se (le )?(ve el hueso|salieron las tripas)|quem* ~ agua hirviendo|(mordio|pico) (una|un|la|el) (vibora|cascabel|culebra|serpiente)',
    ),
  ),
  rule(
    'pregnancy',
    pattern(
      '(pregnan*|embaraz*|weeks) ~ (bleed*|gush*|sangr*)|(bleed*|sangr*) ~ (pregnan*|embaraz*)',
      'water* broke|rompi* (la )?fuente|(in labor|contractions) (now|are|every)|baby is coming',
      '(baby|bebe) (isnt|not|stopped|hasnt|no) (se |been )*(mov*|kick*|muev*)',
      '(newborn|(week*|month|days) old) ~ (fever|temp*|#|blue|limp|wont wake|turning)',
      'fever ~ stiff neck|stiff neck ~ fever|cuello tieso ~ fiebre|pariendo|ya se (le )?ve la cabeza',
    ),
  ),
];

export const emergency: Detector = (reading) => applyRules(reading, EMERGENCY_RULES);
