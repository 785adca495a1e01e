/** Suicide and self-harm, by the rungs of the C-SSRS (Columbia Protocol) and by indirect signals; never a risk estimate. Sources: field.md I; written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

// Hyperbole, titles and help offers that carry the same words.
const FIGURES = pattern(
  '(die|dying|kill* myself) (laughing|of (embarrass*|boredom|laugh*|shame|hunger)|to know)',
  '(career|social|commercial|double|encouraging|assisted) suicide',
  '(cut|burn*|hurt|injur*) myself (while |when |on |at |in |the |my |a )*(shaving|cooking|slip*|kitchen|playing|gym|work|stove|iron|knife slip*|soccer|football)',
  '(shaving|cooking|playing|gym|stove|soccer|football|working out) ~ (cut|burn*|hurt|injur*) myself',
  'suicide (squad|doors|prevention|hotline|lifeline|awareness|rate*|loss)',
  'kill* myself (trying|to get|at work|for (forgetting|missing|being))',
  'die (for|before|alone|out|young|slowly|epically)',
  '(not|never) suicidal',
  '(dont|didnt|wouldnt|never) (actually |really )?want* to (die|overdose)',
  'dont want to live without (?!(him|her|you|them|my))[^ ]+',
  '(never|id have to) kill myself',
  '(prevencion|tesis|informacion|platica*|libro|pelicula) (de|del|sobre|contra) (el )?suicid*',
  'me muero de [^ ]+',
);
// What the whole sentence is told in: fiction or mishap. Never a laugh: "lol" is how many people say it.
const TONE = pattern(
  '(by|an) (accident|mistake)|accidentally|sin querer',
  'if i was gonna',
  '(for|someone|people) telling me to kill',
  'in the (book|movie|show|game|song|novel)',
);

const rung = (rule: string, when: RegExp): Rule => ({
  rule: `crisis.${rule}`,
  kind: 'self-harm',
  category: 'crisis',
  when,
  unless: TONE,
  figures: FIGURES,
});

export const CRISIS_RULES: readonly Rule[] = [
  rung(
    '1-wish-to-be-dead',
    pattern(
      '(i|im|am|just) (really |just |actually |only |lowkey |now |so )*(want*|wanna|wish|ready|rather|decided|going|gonna) (to )?(just )?(die|be dead|not exist|disappear forever|vanish|stop existing|end (it|everything)|never wake up|not wake up)',
      '(?<!(?:you|people|they|who|ones|all|dont|never|to) )(wanna|wnat to|wana|want to) (just )?(die|be dead)(?! (laughing|of|for))',
      'i (just )?wish* (that )?(i|id) ~ (dead|born|died|die|gone)',
      '(dont|not|no longer|didnt) (even |really )*(want to|wanna) (live|be alive|exist|wake up|keep living|(be here|do this|go on) any*)',
      '(tired|sick|done|enough) (of|with) (living|life|being alive)(?! (with|in|here|at|on|paycheck|insurance))',
      '(reason|point) (to|in|of|for) (even )?(live|living|life|going on|keep*|being alive|me to be here)',
      '(worth|cant keep|cant go on|should i) (living|live)( anymore)?',
      'cant (go on|take (it|this)|do this) (any*|like this)|normal to want to die|i shouldnt (exist|be alive)',
      '(let|why cant) (me |i )?(just )?(let myself )?die',
      '(hope|pray) (that )?i (dont wake|die|never wake)',
      'time to die|not waking up',
      '(leav*|out of|not in) this (world|life)|hate* being alive|(way|giving up) (on|out of) life|no way out for me|hav* lived long enough',
      '(me )?(quiero|queria|quisiera|kiero|prefier*|deseo|ganas de|pienso en|mejor) (estar )?(morir*|muert*|desaparecer|no existir|dormir y no)',
      'ojala (no despert*|me mu*|no hubiera)|quisiera no haber nacido|quiero que (todo )?(se )?(acabe|termine) (todo|ya)|pido no (amanecer|despertar)|(ya )?no quiero (estar|seguir) (mas )?(aqui|aca|en este mundo)',
      'no (quier[oe]|kiero|deseo|aguanto|tengo ganas de|vale la pena|tiene sentido|hay razon para) (mas )?(vivir|bibir|seguir*|existir|estar (aqui|viv*)|la vida)',
      'cansad[oa] de (vivir|la vida)|dejar de (existir|vivir)|ir(me)? de este mundo|no (le )?(veo|encuentro) (caso|sentido|motivo|razon) (a|de|para) (seguir )?viv*|dios (que )?me lleve|si desaparezco|irme con ~ cielo|valgo mas muert[oa]|siente morirse',
    ),
  ),
  rung(
    '2-thoughts',
    pattern(
      '(kil*|off*|hang*|shoot*|unaliv*|end*|drown*|stab*|hurt*|harm*|cut*|burn*|injur*) (my self|myself*|mys[el]+f)',
      'kil+my ?self|(delete|remov*|erase) myself|(wrote|writ*) my (last |goodbye )?note',
      '(way*|how|method*) to (kill|hang|unalive) (yourself|myself|without)',
      '(painless*|easiest|easy|quick*|fast*|best) (way*|method*) (to|of) (die|dying|kill*|go|hang*|end*|suicide)',
      '(su[ic]+[ides]+d*|suisid*|kms|kys|ctb|unalive|noose)',
      '(end*|tak*|took) my (own )?life',
      '(end*) it (all|tonight|now|today|soon)',
      '(want|ready|guts|means|going|gonna) (to )?end it',
      '(matarme|me mato|dar(me)? un tiro|no voy a estar viv*|me voy a matar|me quiero matar|desvivirme|(quise|quiero|voy a|pienso) (ahorcar|colgar|aventar|tirar|matar)|aventarme|tirarme|colgarme|ahorcarme|quitarme la vida|acabar con (todo|mi vida)|terminar con mi vida)|pienso en estrell*|voces ~ que me tire|(planeando|planeo) mi muerte|estoy arriba del puente',
    ),
  ),
  rung(
    '3-self-injury',
    pattern(
      'self (harm*|injur*)',
      '(relaps* on|urge* to|clean from) (cut*|sh|harm*)',
      'cutting (again|when|after)|(not|started|keep|stop|been) cutting(?! (back|down|out|it|the|a|my|grass|corners))|i cut (again|last night|when)',
      '(seen|saw|found|tell|knows) ~ (my cuts|i cut)|(found|hid*) ~ razor blades?|fresh cuts|cuts all (up|down|over) (my|her|his|their) (arm*|wrist*|leg*|thigh*)|i bang my head (on|against)|i want to hurt $',
      '(hacerme|acerme) (dano|cortes)',
      'me (corto|estoy cortando|lastimo a)|me rasguno hasta|cortarme|lastimarme|autolesion*|volvi a cortar(me)? los brazos|me quemo ~ sentir|cortes ~ (muslos|munecas)',
    ),
  ),
  rung(
    '4-intent-or-plan',
    pattern(
      '(jump*|step*) (off|from|in front of) (a |the |my |it )*(bridge|cliff|roof|building|balcony|train*|window|platform|overpass)',
      '(driv*|swerv*) (my car |the car )?(off|into) (a |the |oncoming )*(bridge|cliff|traffic|tree|pole|wall)|walk* into (oncoming )?traffic',
      '(gonna|going to|ready to|about to|gna) jump(?! (in|on|into|rope|to|for|right|through|ahead|back))',
      'blow my ~ brains',
      '(tak*|took|swallow*) (all|a whole bottle|a bunch|every one) of ~ (pills|meds|tablets)',
      'i (just )?took too many (pills|meds|tablets)',
      'overdos* on purpose',
      '(want|going|gonna|ready|decided|about|im) to (overdose|od|hang|jump off|top myself)',
      '(die|dead) if i (took|take|jump*)',
      'what (would|will) happen if i (took|take|swallow*|overdose*) [^ ]+',
      '(how many|how much|enough|dose) ~ (to die|kill (me|myself)|end it|overdose)',
      '(stockpil*|hoard*|sav*|count*) ~ (pills|meds|morphine)',
      '(pills|gun|shotgun|rope|belt|blade*|knife|cord) ~ (in my (hand|lap)|ready|lined up|next to me|(my|around my) (neck|head|wrist*))',
      '(i have|i got|bought|access to|got|need) (easy access to )?a (loaded )?(gun|rope)',
      '(suicide|goodbye|farewell|final) (note|letter*|goodbye|message|text)|(my|leav*|writ*|wrote) (a |this |the )?last (note|letter*|goodbye|message|text)',
      'giv* (away )?(all )?my (things|stuff)',
      'look* at the (knives|knife|gun|pills|ledge)|pills ~ (lethal|woke up)|lethal dose',
      'plan* (out )?my (own |entire )?(suicide|death|funeral)',
      '(not|dont) plan* on (coming back|being here|turning|living|waking)',
      '# (stor*|floors) (high )?enough|high enough to (die|kill)|day (i set|that i die|i (die|do) too)',
      '(set|have|has|picked) a date (to|in mind)',
      '(carta|nota|mensaje) de despedida|mensaje despidiend*|esta noche se acaba todo|tengo un arma|me (pase de|tome (todas|unas|muchas|un monton de)) (las )?pastillas',
    ),
  ),
  rung(
    'indirect',
    pattern(
      '(better|happier|easier) (off )?(without me|dead|(if|once|when) (i|im) (gone|died|die|was|were|wasnt|werent|disappear*))',
      '(wont|not (going to|gonna)) be (around|here|alive) (much longer|any*|tomorrow|for long)|wont be alive (by|then|next|after)',
      '(nobody|no one|who|anyone|anybody) ~ (miss me|notice if|care if|come to my funeral|find me)',
      '(goodbye|bye) (everyone|world|forever)|ill be gone',
      '(be|at|in) (a |just a )?(burden|peace) (to (everyone|my family)|soon|tonight|anymore)',
      'nothing (left )?to live for|dont see a future|my last (day|night)',
      '(might|will|before i) do something (to myself|bad|stupid|permanent)|do something stupid',
      '(mejor|bien) (estari*n |estara*n |todos )*sin mi|ya no veo salida(?! de)|nadie me necesita|nada que me detenga|nadie me (va a )?extran*|soy una carga|(adios|despido) (a|de) todos|me despido para siempre',
    ),
  ),
  rung(
    'third-person',
    pattern(
      '(kill*|hang*|hurt*|shoot*|cut*|harm*|cutting) (himself|herself|themsel*)|(on|off) the ledge',
      '(<kin>|<they>|coworker) ~ (want*|threat*|tr*|talk*|said|says|mention*) ~ (die|end it*|ending it*|end (his|her|their) life)',
      '(matarse|suicidarse|quitar(se)? la vida|se (quiere|quiso|intento|va a) (matar|morir)|se corta (los|las))|se encerro ~ (carro prendido|pistola|arma)',
    ),
  ),
];

export const crisis: Detector = (reading) => applyRules(reading, CRISIS_RULES);
