/** Cues of whose case it is and what is wanted, over rows of classes (`S C M N U P` health words, `T` a treatment, `B` a body part, `+x` a weak one, `K` a person). Written by the project, November 2026. */
import { pattern } from './pattern.ts';

const H = '[SCMNUP]';
const ANY = '(?:[SCMNUPTB]|[+][scmnuptb])';
const WHO = '(i|im|ive|id|we|weve|were|he|she|hes|shes|they|theyve|K|Ks|patient|yo)';
const ADVERB =
  '(also |always |really |just |recently |still |now |often |only |already |have |has |had |been |am |is |was |were |be |to |not |never |dont |keep* |may |think |even |can |could |cant |started |a |little |bit |so |very |in |lot |of |severe )*';
/** Signs that the clause tells or asks of somebody's own case. */
export const SIGNS = {
  possessed: pattern(
    `(my|his|her|our|their|mi|mis|sus) (?:(?!insurance|appointment|question|favorite|plan|next|first|annual|yearly|list|bank|order|card|account|phone|house|home|office)[^ .!?;,]+ ){0,2}${H}`,
    `(this|these|este|esta) ([^ .!?;,]+ )?[SCN]`,
  ),
  state: pattern(
    `${WHO} ${ADVERB}(feeling )*(really )*(sick|tired|exhausted|suffering|down|sweating)(?! of)`,
    '(dont|not|havent|hasnt) (been )?(feel|feeling) (very |so |too )*(well|good|great|right)',
    'feel (so )*tired|(feel|feels|feeling|felt) (so |really |very |pretty |randomly |extremely |a bit |kinda |kind of |just )*(terrible|awful|horrible|bad|sick|weak|ill|off|hot|cold|unwell|lousy|crappy|like crap|miserable|worse)',
    '(estoy|esta|ando|anda|sigo|sigue|me siento|me sentia|se siente) (muy |bien |super )*(mal|mala|malo|fatal|pesimo|debil|enferm[oa]|con [^ ]+)',
  ),
  /** What a body does or measures, told without any word of illness. */
  body: pattern(
    '(my|his|her|moms|dads|babys) (sugar|bp|pressure|oxygen|pulse|iron|potassium|temp|temperature|heart rate|blood pressure|sats?) (is|was|are|were|keeps|went|dropped|has|at|wont)',
    '(bp|[a-z] ?#c|sugar|(?<!(?:ac|room|fridge|oven|water|freezer|outside) )temp(erature)?|score) (of |is |was |at |around |came back |minus )*#|(T|[+]t|ana|a #c) (came back|comes back|positive|showed|is (high|low|abnormal|elevated))|(has|have|had|having|running|got) a (temp|temperature|fever)|hot to the touch',
    '(baby|son|daughter|K) (isnt|not|wont|hasnt|doesnt|is not) (been )?(eating|eat|latch*|nurs*|feed*|pee*|poop*|wake|waking|moving|gaining|had a wet)|isnt eating|not eating',
    '(havent|hasnt|not|barely|cant|didnt) (been )?(slept|sleep|sleeping) (in|for|more|at|well|since|through)|nothing makes me happy|(mind|thoughts|heart|[+]b) (races|racing|is racing|wont stop|skips|pounds|flutters)|hate my life|cant get out of bed|up (#|two|three|four|five|several) times (a|every|each|per) night|wide awake|(forgets|forgetting) (what|everything|names|things)|got lost (coming|driving|walking)|hear (my name|things|voices)|keep checking|(looks|looking|turned|still) (yellow|pale|jaundiced)',
    'hair (is |keeps |was |has been )*(falling|coming|fell|thinning|comes)|(lost|losing|gained|gaining) (#|a lot of|so much|some|too much) (pounds|lbs|weight|kilos)|room (is |keeps |was )*spin*|(see|seeing|saw) (double|flashes|spots|stars|halos)|(mole|S|[+]s) ~ (chang*|grew|grow*|bleed*)|fell (down|off|from) (the|my|a|his|her)|cant get it up|condom broke',
    'no (puedo|puede|he podido|ha podido) ir al bano|sin ir al bano|cae (el|mucho) (el )?(pelo|cabello)|moja la cama|no (oigo|escucho|veo) bien|(he|ha) bajado de peso|esperando un (bebe|K)|perdi (un|el|mi|al) (bebe|K)|no me (ha bajado|baja)|tengo un atraso|me quitaron (la|el|un|una)|no se me para',
    'lloro (todos|todo|mucho|por)|(no tengo|sin) ganas de nada|(me siento|ando|estoy|anda|esta) (muy |bien |tan )*(desesperad[oa]|decaid[oa]|deprimid[oa]|cansad[oa]|malit[oa])|se (me|le) (sube|baja|subio|bajo) (el azucar|la presion)|(presion|azucar) (esta |la tengo )?(en #|alta|baja|a #)|(presion|azucar|saturacion|oxigeno|trigliceridos|plaquetas|colesterol|potasio|glucosa) (hoy |anda |de |en |esta |dice |salio |a )*#|padezco de|no (puedo|puede) (cerrar|mover|doblar|abrir|levantar|estirar|masticar|ver) (el|la|los|mi|bien)',
  ),
  /** Sent before it was ended: "my mother has". What is to come is most likely a disclosure. */
  begun: pattern(
    `(?<!(?:what|do|does|did|can|could|will|if|that|who|how|which|when|where) [^ ]{1,12} )${WHO} ${ADVERB}(have|has|having|had|feel|feeling|diagnosed|suffering|underwent|experiencing|noticed|noticing|tengo|tiene|siento) (with |from |a |an |the |some |very |so |such |bad |worst |weird |strange |severe |light |my |his |her |this |in |been |lot |of |felt |sensation* |un |una |mucho |to )*[$]`,
    '(no )?me (siento|duele*|sale*|pasa algo) (muy |mucho |la |el |un |una |cuando |bien )*[$]',
  ),
  starts: pattern(
    `[\\^] (doctor )*(having|feeling|suffering|diagnosed|had|has|have|took|got|severe|sudden|chronic|recently|bad|sharp|still|been|weird|my) (?:(?!you|your|you guys|anyone|question|time|there)[^ .!?;]+ ){0,4}${ANY}`,
  ),
} as const;

/** Signs of somebody's own case that are strong beside a health word and say little without one. */
export const CASES = {
  has: pattern(
    `${WHO} ${ADVERB}(have|has|had|having|got|gets|get|getting|feel|feels|feeling|felt|suffer*|experienc*|diagnos*|tested|undergo*|underwent|broke|develop*|caught|tengo|tiene|tuve|tenia|tuvo|me|le|padezco|padece) (?:(?!insurance|appointment|question*|you|your)[^ .!?;,]+ ){0,4}${ANY}`,
  ),
  diagnosed: pattern(
    'diagnos* (with|as|of|a|con|de)|(was|were|been|got|just|recently|being|is|are|am) (just |recently |also |first )*(diagnos*|hospitalized|admitted|operated|prescribed)|suspected (of|to)',
    `(out|home|down|sick|off|bed) with (the |a |an |my )*${ANY}`,
    `(my|our|his|her) (?:[^ .!?;,]+ )?K (who|that|whos) (?:[^ .!?;,]+ ){0,5}${ANY}`,
  ),
  takes: pattern(
    `${WHO} ${ADVERB}(take|takes|taking|took|taken|using|used|use|uses|on|off|stopp*|start*|prescribed|tomo|toma|tomando) (?:(?!insurance|appointment|you|your)[^ .!?;,]+ ){0,3}M`,
  ),
  ours: pattern(
    `(my|our|his|her|mi|mis|su|sus) (?:(?!insurance|appointment|question|doctor|dentist|favorite|plan|next|first)[^ .!?;,]+ ){0,2}(?:K|[BT]|[+][bst])`,
  ),
  does: pattern(
    '(what|que) (can|should|could|do|would|shall|puedo|hago|debo) (i|we|he|she|hacer|tomar|K)',
    '(should|shall|can|could|do|am|may|must|will) (i|we|he|she) (be |have |need |go |get |take |do |try |see |still |also |really |just )*(to )?(worr*|concern*|see|go|take|use|try|stop|do|put|wait|eat|drink|get|need|have|be|expect)',
    'get rid of|(is|are|was) (this|that|it|these|they) (normal|serious|bad|okay|ok|dangerous|common|safe|a sign|possible|related|because|due|from)|(could|can|would|might|may) (this|it|these|that) (be|mean|cause|indicate)',
  ),
  told: pattern(
    '(please |kindly |pls |plz )(help|advise|suggest|guide|tell|reply|explain)|any (advice|suggestion*|help|idea*|thoughts|tips)|second (medical )?opinion|help me|what (is|s) (wrong|happening|going on|the matter)|ayuda|que (hago|me pasa|puedo hacer)',
    '(doctor*|doc|dr|dentist|er|they|he|she) (said|says|told|prescribed|gave|found|recommended|thinks|diagnosed|suggested|suspect*|put|wants|dijo|receto)',
  ),
  lasts: pattern(
    '(for|since|past|last|from|over|about|almost|hace|desde|por) (the |a |an |about |over |almost |last |past |like |hace |mas de )*(#|few|couple|several|one|two|three|four|five|six|un|una|unos|dos|tres|varios|many|long|some) (of )*(minute*|hour*|day*|week*|month*|year*|yr*|time|hora*|dia*|semana*|mes*|an*)',
    '(since|desde) (yesterday|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|birth|then|i|my|the|ayer|el|la|que|anoche)',
    '(#|two|three|four|few|couple|several) (day*|week*|month*|year*|yr*|hour*) (ago|back|now|old|later|after)|(all day|every (day|night|time|morning)|all the time|(this|last) (morning|night|week)|yesterday|lately|recently|currently|anoche|ayer|ultimamente)',
  ),
  changes: pattern(
    '(getting|gets|got|gotten|become*|became|turn*|start*|keep*|went|go|goes|going|come*|came) (so |really |very |much |a |lot |more |to |and |be )*(worse|better|bad|bigger|smaller|away|back|dark*|red|yellow|white|black|numb|cold|hot|down|stuck|empeor*)',
    '(is|are|was|feels|feel|looks|has|its) (so |really |very |a |bit |little |always |still |now |been |not |getting |all |been )*(sore|red|hot|cold|swollen|loose|gone|broken|stuck|dry|dark|yellow|worse|better|bad|weird|strange|low|high|positive|negative|abnormal|enlarged|elevated|normal)',
    '(wont|doesnt|not|isnt|cant|never|hasnt|no se) (go|going|stop|heal*|get|getting|eat*|sleep*|move|walk|feel|working|work|help*|quita|va)|still (have|has|hurts|there|having)',
  ),
  age: pattern(
    '# (year*|yr*|y|yo|month*|mo|week*|days) (and # months )?(o|old|of age)',
    '(im|i am|he is|hes|shes|she is|is|am|age|aged|of) # (?![ap]m)',
    '# (m|f|male|female|yo|anos)|(male|female) #',
  ),
} as const;

/** What asks of illness as such: nobody's own. */
export const LORE = {
  anyone: pattern(
    `(a|the|some|any|most|these|those|for|in|of|with|if) (?:(?!my|his|her|our)[^ .!?;,]+ )?(person|people|patient*|women|men|woman|man|adult*|children|someone|anyone|individual*|babies|infant*|somebody|personas|alguien|ninos)`,
    `(people|person|patients|women|men|children|someone|anyone|adults|babies|individuals|those|personas) (who|with|that|have|has|having|get|con|que)`,
  ),
  /** Read, heard, taught or written about. */
  studied: pattern(
    '(i|we) (understand|read|heard|wonder|wondered|thought|learned|saw) (that|on|in|of|why|how|if|about|the|somewhere|recently)|(lecture|presentation|thesis|essay|quiz|podcast|novel|chapter|poster|handout|textbook|documentary|pamphlet|leaflet|brochure|curriculum|homework|assignment|students|pupils|school project|science fair)|true or false|(fun fact|myth)|my (theory|guess|understanding)|(student|colleague) here|(lei|escuche|vi) (que|en)|(tarea|tesis|folleto|exposicion|alumnos)',
  ),
  defines: pattern(
    `(what|que|cual) (is|are|s|es|son) (a |an |the |el |la |los |las |un |una )?(?:[^ .!?;,]+ ){0,3}${ANY} (?:[^ .!?;,]+ )?[?$]`,
    `(what|whats|que|cual*) (is|are|s|es|son|causes|cause|causa) (the |some |el |la |los |las )?(cause*|symptom*|sign*|treatment*|effect*|side|risk*|chance*|difference*|cure|best|prognosis|outlook|purpose|function|meaning|definition|complications|stages|types|[+]s|S|sintomas|causas)`,
  ),
  acts: pattern(
    `${ANY} (is|are|be|was|were|can|may|could|cause*|lead*|transmit*|spread*|affect*|mean*|happen*|occur*|present*|work*|help*|prevent*|increase*|reduce*|promote*|treat*|contagio*|heredit*|curable|es|son|causa*|puede*)`,
    `(can|does|do|is|are|will|could|would|may) (taking |using |having |a |an |the |too |long |much |high |low |eating |drinking )*(?:(?!my|i|his|her|our|you|we|he|she)[^ .!?;,]+ ){0,2}${ANY} `,
  ),
} as const;

/** What asks of the practice or of the world in general. */
export const FRAMES = {
  offer: pattern(
    '(do|does|can|could|will|would|did) (you|u|your|the|this|dr|they|anyone|insurance|medicare) ~ (do|treat|see|offer|take|accept|have|provide|handle|work|help|carry|sell|give|cover|prescribe|test|fill|deal|make|place|fix|remove|use|refer|allow)',
    '(are|is|r) (you|u|there|your|any)',
    '(how much|cost|costs|price|prices|pricing|fee|fees|covered|covers|coverage|charge|special|discount|available|specialist|specialize|class|classes|program|department|clinics|stock)',
    '(hacen|tratan|atienden|tienen|aceptan|venden|dan|ponen|cuanto|cuesta|precio|precios|cobran|cubre|trabajan con|especialista|hay)',
  ),
  question: pattern(
    '(?:(?:[\\^] |[.?!] )(?:which|who)|what|how|why|when|where|que|cual) (is|are|was|were|does|do|did|to|can|could|would|will|should|causes|exactly|has|kind|type|people|age|many|much|long|often|es|significa|sirve)',
  ),
  topic: pattern(
    '(causes|side effects|information|risks|research|remedy|[+]s|complications) (of|for|on|about|from|with|to|are)',
    '(explain|define|tell me about|article|news|people|patients|a person|someone|women|men|adults|everyone|study)',
  ),
  mine: pattern('(i|im|ive|id|my|me|myself|mine|we|weve|our|us|yo|me|mi|mis|tengo|estoy|siento)'),
  generic: pattern(
    '(you|youre|your|yours|youd|youll|u|people|everyone|everybody|everything|nobody|anyone|humans|world|study|studies|news|article|google|internet|facebook|reddit|character|game|cats|dogs|they|their|them|ustedes|gente)',
  ),
  others: pattern('(K|he|she|hes|shes|his|her|him|patient|el|ella)'),
} as const;
