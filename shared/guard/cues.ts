/** Cues of whose case it is and what is wanted, over rows of classes (`S C M N U P` health words, `T` a treatment, `B` a body part, `+x` a weak one, `K` a person). Written by the project, November 2026. */
import { pattern } from './pattern.ts';

const H = '[SCMNUP]';
const ANY = '(?:[SCMNUPTB]|[+][scmnuptb])';
const WHO = '(i|im|ive|id|we|weve|were|he|she|hes|shes|they|theyve|K|Ks|patient|yo)';
const ADVERB =
  '(also |always |really |just |recently |still |currently |now |often |sometimes |usually |only |already |have |has |had |been |am |is |was |were |be |to |not |never |dont |doesnt |didnt |havent |hasnt |keep |keeps |kept |may |might |think |probably |actually |constantly |suddenly |frequently |again |even |can |could |cant |started |a |little |bit |so |very |in |lot |of |severe )*';
const VERB =
  '(have|had|has|got|get|gets|getting|having|suffer|suffers|suffered|suffering|experience|experienced|experiencing|feel|feels|feeling|felt|take|taking|took|takes|taken|use|used|using|on|contracted|caught|developed|developing|noticed|started|stopped|quit|with|dealing|struggling|struggle|living|battling|recovering|broke|sprained|tore|injured|hurt|see|seeing|saw|am|is|was|were|be|showing|tested|prescribed|diagnosed|allergic|from|without|under|became|become|getting)';
const MIDDLE =
  '(?:(?!question|questions|appointment|insurance|about|you|interested|how|who|where|class|classes|group|screening)[^ .!?;]+ ){0,4}';

/** Signs that the clause tells or asks of somebody's own case. Each is a cue of the model; those in `SURE` decide alone. */
export const SIGNS = {
  has: pattern(`${WHO} ${ADVERB}${VERB} ${MIDDLE}${H}`),
  possessed: pattern(
    `(my|his|her|our|their|Ks|mi|mis|su|sus|nuestro|nuestra) (?:(?!insurance|appointment|question|favorite|plan|next|first|annual|yearly|list|bank|order|card|account|phone|house|home|office)[^ .!?;,]+ ){0,2}${H}`,
    `(this|these|este|esta|estos) ([^ .!?;,]+ )?[SCN]`,
  ),
  suffers: pattern(
    '(suffering|suffer|suffers|suffered|diagnosed|allergic|addicted|treated|hooked) (from|with|to|for|by|as|on)',
    '(been|was|is|am|got|recently|just) (diagnosed|advised)',
    '(sufro|padezco|diagnosticaron|internado)',
  ),
  age: pattern(
    `# (year|years|yr|yrs|yo|y o|month|months|mo|week|weeks|day|days)( -)?( old)? ~ ${ANY}`,
    `${ANY} ~ # (year|yr|month|week|day)s?( -)? old`,
    '(male|female|man|woman|m|f) # (y|yo|yrs|years)',
    '# (m|f|male)',
    '(i am|im) (a )?# (year|yr)',
  ),
  state: pattern(
    `${WHO} ${ADVERB}(feel |feels |feeling |felt |seem |look |been |getting |got |become )*(so |really |very |just |not |a |bit |little |kind |of |pretty |always |all |super |too |extremely |more |and )*(sick|ill|unwell|tired|exhausted|weak|dizzy|depressed|anxious|sad|hopeless|nauseous|pregnant|diabetic|disabled|suffering|sore|numb|swollen|feverish|contagious|constipated|bloated|miserable|shaky|faint|lonely|down|bleeding|coughing|vomiting|itching|itchy|hurting|limping|chilly|drowsy|drained|worthless|sweating|bedridden|overweight|underweight|obese|handicapped|deaf|blind|autistic|bipolar|epileptic|asthmatic|addicted|infected|injured|fertile|infertile|menopausal|celiac|positive|in pain|in hospital|in the hospital|in icu|on medication|on meds)`,
    '(dont|not|isnt|havent|hasnt|didnt) (been )?(feel|feeling|felt|sleep|slept|eat|eating|eaten|doing) (so |very )*(well|good|right|myself|anything|since)',
    '(feel|feeling) (so |really )*(off|down|tired|alone|trapped|pressure)',
    '(estoy|esta|ando|anda|me siento|sigo|sigue) (muy )*(mal|malo|mala|con [^ ]+)',
    'no (me siento|se siente|puedo dormir|puede dormir|he podido|estoy) (muy )?bien',
  ),
  complaint: pattern(
    `(my|his|her|our|the|Ks|left|right|upper|lower|front|back|both|one|mi|mis|su|el|la|los|las) (?:[^ .!?;,]+ ){0,2}(B|[+]b|T|[+]t) (?:[^ .!?;]+ ){0,4}(hurt|hurts|hurting|painful|S|[+]s|broke|broken|cracked|chipped|loose|out|off|popped|popping|popps|clicking|clicks|locked|locks|burning|burns|aching|infected|weird|funny|wrong|bad|badly|worse|worst|killing|acting|bothering|bugging|red|yellow|black|blue|purple|green|blurry|watery|dry|cold|hot|sensitive|tight|weak|shaking|shakes|twitching|twitches|discolored|crooked|missing|problem|problems|issue|issues|trouble|stinks|smells|stuck|asleep|puffy|gone|gave|giving|rotten|decay|dead|dying|low|high|abnormal|enlarged|irregular|late|delayed|stopped|duele|duelen|arde|roto|rota|rojo|rojos|raro|raros|flojo|suelto|amarillos|negro|negros|chuecos|mal|diferente|hinchado)`,
    `(problem|problems|issue|issues|trouble|pain|ache|sensation|feeling|pressure|lump|bump|spot|spots|mark|marks|line|lines|hole|holes|crack|decay|discomfort|stiffness|irritation|redness|injury|surgery|cut|bruise|S) (in|on|with|at|around|under|behind|inside|near|to|all over|across|below|above) (my|his|her|the|our|both|one of my|left|right|upper|lower) (?:[^ .!?;,]+ ){0,2}(B|[+]b|body)`,
    `(broke|broken|cracked|chipped|hurt|twisted|sprained|tore|pulled|cut|burned|burnt|bit|jammed|smashed|scratched|bruised|stubbed|injured|lost|damaged|dislocated|fractured|swallowed|hit|bumped|banged|strained|popped|threw out|messed up|sliced|split) (my|his|her|a|an|the|our|out my|one of my) (?:[^ .!?;,]+ ){0,2}(B|[+]b|T|[+]t)`,
    `(me|se me|le|se le|nos) (?:[^ .!?;,]+ ){0,1}(S|[+]s|rompio|partio|cayo|movio|salio|despego|duele|duelen|arde|pica|lastime|lastimo|abri|corte|golpee|queme|torci|pise|agarre|mordio|llene)`,
  ),
  told: pattern(
    `(doctor|dr|dentist|surgeon|doctors|dentists|drs|gp|physician|he|she|they|hygienist|neurologist|cardiologist|specialist|nurse|obgyn|ob|vet|doc|docs|ent|dermatologist|psychiatrist|therapist|pediatrician) (has |have |had |just |also |recently |who |already |K )*(said|says|told|prescribed|recommended|suggested|advised|diagnosed|gave|put|placed|removed|found|ordered|indicated|thinks|suspects|suspected|mentioned|wants|noticed|took|refused|confirmed|did|done|performed) (?:[^ .!?;]+ ){0,6}${ANY}`,
    `(told|advised|asked|suggested|recommended) (me |him |her |us |K |that |to |i |have |get |take |has )*(?:[^ .!?;]+ ){0,4}${ANY}`,
  ),
  lasting: pattern(
    '(for|since|past|last|over|from) (the |about |almost |like |a |more |than |many )*(#|two|three|four|five|six|several|days|weeks|months|years|few|couple|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|childhood|birth|hours|then)',
    '(getting|gotten|got|gets) (much |any )*(worse|better|bigger|darker|stronger)',
    '(wont|doesnt|will not|isnt|not|never|cant) (go away|going away|heal|stop|stopping|get better|getting better|get rid|eat|walk|chew|swallow|close|open|bend|move|see|hear|stand|sit)',
    '(comes and goes|come and go|on and off|all the time|all day|every night|all night|at night|when i (eat|bite|chew|swallow|walk|run|sleep|lie|lay|drink|stand|sit|bend|breathe|wake|talk|move|touch|brush|pee|cough))',
    '(desde|hace) (ayer|anoche|el|la|#|un|una|dos|tres|unos)',
    '(no se me quita|no me deja)',
  ),
  starts: pattern(
    `[\\^] (hi |hello |doctor |dr |please |help |, )*(having|feeling|suffering|experiencing|diagnosed|had|has|have|took|taking|woke up with|noticed|found|got|getting|possible|severe|severely|sudden|suddenly|chronic|recurrent|unexplained|daily|recent|recently|constant|constantly|extreme|terrible|bad|sharp|persistent|in a lot of|in so much|in severe|in terrible|still|been|weird|painful|small|large|lots of|some|my|so much|too much|false|positive|negative|very|really|unable to|trouble) (?:(?!you|your|you guys|anyone|question|time|there)[^ .!?;]+ ){0,4}${ANY}`,
  ),
  doctor: pattern('(hi|hello|dear|hey|sir|respected) (dr|doc|doctor|doctors|sir|madam)'),
} as const;

const ASK_FRAME =
  '(can|could|may|should|do|would|will|how do|how can|how would|how often should|when can|where can|where do|when should|what should|how much would) (i|we|me|you) (also |please |just )?(get|have|book|schedule|make|know|ask|see|find|come|bring|do|need|speak|talk|pay|use|tell me|expect|give me|show me|take|request|buy|order|please)';

/** What asks of the practice or of the world in general. */
export const FRAMES = {
  ask: pattern(
    ASK_FRAME,
    '(i|we|id|im) (would |am |just |also |really |still |only )*(want|wanna|need|like|love|looking|look|wondering|wonder|interested|calling|trying|hoping|have a question|curious|searching|asking|prefer|heard)',
    '(puedo|quiero|quisiera|necesito|me gustaria|busco|pueden|me puede|me pueden|quiero saber)',
  ),
  offer: pattern(
    '(do|does|can|could|will|would|did) (you|u|yall|your|the|this|dr|they|any|anyone|insurance|medicare) ~ (do|treat|see|offer|take|accept|have|provide|perform|handle|work|help|carry|sell|give|manage|cover|prescribe|test|fill|teach|deal|make|place|fix|remove|use|refer|allow|require)',
    '(are|is|r) (you|u|there|your|any)',
    '(how much|cost|costs|price|prices|pricing|fee|fees|covered|covers|coverage|charge|charges|cash price|special|discount|available|availability|specialist|specialists|specialize|class|classes|program|department|clinics|stock)',
    '(hacen|tratan|atienden|tienen|aceptan|venden|dan|ponen|cuanto|cuestan|cuesta|precio|precios|cobran|cubre|trabajan con|especialista|hay)',
  ),
  find: pattern(
    '(find|looking for|search for|searching for|need|want|recommend|book|schedule|see|look for|get) (me )*(a|an|the|any|my|another) ~ (dentist|doctor|therapist|specialist|counselor|dermatologist|ophthalmologist|gynecologist|pediatrician|surgeon|physician|appointment|exam|checkup|cleaning|consultation|consult|physical|ob|T|[+]t)',
  ),
  question: pattern(
    '(what|which|who|how|why|when|where|que|cual|por que|para que) (is|are|was|were|does|do|did|to|can|could|would|will|should|causes|exactly|has|kind|kinds|type|types|people|percentage|age|many|much|long|often|es|significa|causa|sirve)',
  ),
  yesno: pattern(
    '[\\^] (is|are|can|could|does|do|will|would|should|has|have|isnt|cant|es|puede|pueden|sirve) (?!i |you |u |we |he |she |my |this |that )[^ ]+',
  ),
  modal: pattern(
    '[\\^] (and |so |hi |hello |hey |please |doctor |, )*(should|can|could|do|does|did|is|are|am|will|would|may|shall|how|what|why|when|where|which|has|have you)',
  ),
  topic: pattern(
    '(causes|side effects|information|risks|warning|research|outlook|inheritance|studies|statistics|diagnose|prevention|remedy|[+]s|complications) (of|for|on|about|from|with|related|to|are)',
    '(explain|define|tell me about|information on|article|news|people|patients|a person|someone|women|men|adults|everyone|study|researchers|scientists)',
  ),
  mine: pattern('(i|im|ive|id|my|me|myself|mine|we|weve|our|us|yo|me|mi|mis|tengo|estoy|siento)'),
  generic: pattern(
    '(you|youre|your|yours|youd|youll|u|people|everyone|everybody|everything|nobody|anyone|humans|world|study|studies|researchers|scientists|news|article|google|internet|facebook|twitter|reddit|president|celebrity|character|pokemon|game|cats|dogs|they|their|them|ustedes|gente)',
  ),
  pronoun: pattern('(he|she|hes|shes|his|her|him|patient|el|ella)'),
  others: pattern('(K|Ks|he|she|hes|shes|his|her|him|patient|hijo|el|ella)'),
} as const;
