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
    '(suffering|suffer|suffers|suffered|diagnosed|hospitalized|allergic|addicted|treated|prescribed|admitted|operated|hooked|intolerant) (from|with|to|for|by|as|on)',
    '(been|was|is|are|am|were|im|got|newly|recently|just) (diagnosed|prescribed|hospitalized|admitted|advised|operated|intubated|referred for)',
    '(sufro|padezco|padece|sufre|diagnosticaron|diagnosticado|diagnosticada|recetaron|alergico|alergica|operaron|internado|internada)',
  ),
  age: pattern(
    `# (year|years|yr|yrs|yo|y o|month|months|mo|week|weeks|day|days)( -)?( old)? ~ ${ANY}`,
    `${ANY} ~ # (year|yr|month|week|day)s?( -)? old`,
    '(male|female|man|woman|m|f) # (y|yo|yrs|years)',
    '# (m|f|male|female)',
    '(i am|im) (a )?# (year|yr|y)',
  ),
  state: pattern(
    `${WHO} ${ADVERB}(feel |feels |feeling |felt |seem |look |been |getting |got |become )*(so |really |very |just |not |a |bit |little |kind |of |pretty |always |all |super |too |extremely |more |and )*(sick|ill|unwell|tired|exhausted|weak|dizzy|depressed|anxious|sad|hopeless|nauseous|pregnant|diabetic|disabled|suffering|sore|numb|swollen|feverish|contagious|constipated|bloated|miserable|shaky|faint|lonely|down|bleeding|coughing|vomiting|itching|itchy|hurting|limping|chilly|drowsy|drained|worthless|sweating|bedridden|overweight|underweight|obese|handicapped|deaf|blind|autistic|bipolar|epileptic|asthmatic|addicted|infected|injured|fertile|infertile|menopausal|celiac|positive|in pain|in hospital|in the hospital|in icu|on medication|on meds)`,
    '(dont|doesnt|not|isnt|havent|hasnt|never|didnt) (been |really )?(feel|feeling|felt|look|looking|sleep|sleeping|slept|eat|eating|eaten|doing) (so |very |too |that |at all |a |much |lately )*(well|good|great|right|ok|okay|myself|normal|anything|lately|since|for|much)',
    '(feel|feels|feeling|felt) (like |as if |so |really |very |a |bit |little |kind of |sort of |pretty )*(shit|crap|hell|dying|death|throwing up|fainting|terrible|awful|horrible|bad|rough|off|worse|sick|nauseous|dizzy|lightheaded|down|numb|tired|weak|alone|lonely|anxious|hopeless|empty|trapped|panicky|pressure|something stuck)',
    '(estoy|esta|ando|anda|me siento|se siente|sigo|sigue) (muy |bien |tan |algo |un poco |mas )*(mal|enfermo|enferma|triste|deprimido|deprimida|mareado|mareada|embarazada|resfriado|resfriada|agripado|agripada|debil|estrenido|peor|malo|mala|con [^ ]+)',
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
  undergone: pattern(
    `${WHO} (just |recently |have |has |had |also |am |is |was |be |will |going |to |currently |scheduled |due |supposed |been |still )*(underwent|undergone|undergoing|undergo|had|got|gotten|having|recovering|scheduled|awaiting|waiting) (?:[^ .!?;]+ ){0,4}(T|[+]t)`,
    `(T|[+]t) (?:[^ .!?;]+ ){0,4}(yesterday|ago|last|removed|out|done|done on|came|fell|showed|shows|shown|results|result|revealed|normal|abnormal|positive|negative|high|low|pulled|in #|for #|since|still|today|this morning|loose|broke|broken|hurts)`,
    `(after|since|following|post|from|before) (my|his|her|the|our|having|having a|getting|getting a|a|Ks) (?:[^ .!?;,]+ ){0,2}(T|[+]t)`,
    `(had|got|having|have|get) (my|his|her) (?:[^ .!?;,]+ ){0,2}(B|[+]b|T|[+]t) (?:[^ .!?;]+ ){0,2}(out|removed|pulled|done|filled|extracted|fixed|replaced|checked yesterday)`,
    '(me|le|nos) (operaron|sacaron|extrajeron|hicieron|pusieron|quitaron|inyectaron) ',
  ),
  measured: pattern(
    `(T|[+]t|bp|temp|temperature|pressure|sugar|rate|level|levels|count|reading|bmi|weight|pulse|oxygen|fever|period|periods|cycle) (is |was |of |at |are |level |levels |count |reading |readings |around |about |came |back |results |result |: |= |to |from |has |been |are |between )*#`,
    '# (mg|mcg|ml|mmhg|bpm|[+]m|M|pounds|lbs|kg)',
    '# (weeks|months|mos|wks) (pregnant|P|along|late|lighter|heavier|postpartum|post)',
    '(tested|test|came back|results|result|levels|labs|scan|mri|screen) (was |were |is |are |come |came |back |out )*(positive|negative|abnormal|elevated|inconclusive|normal|high|low)',
  ),
  lasting: pattern(
    '(for|since|past|last|over|from) (the |about |past |last |almost |around |over |like |nearly |a |few |couple |of |more |than |several |many |at |least )*(#|two|three|four|five|six|several|days|weeks|months|years|few|couple|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|childhood|birth|surgery|hours|then)',
    '(getting|gotten|got|became|become|going|keeps|gets) (much |a lot |even |steadily |any |slowly |way |really )*(worse|better|bigger|swollen|sore|darker|larger|stronger|heavier|tighter)',
    '(wont|doesnt|does not|will not|isnt|not|never|cant) (go away|going away|heal|healing|stop|stopping|get better|getting better|improve|improving|get rid|eat|sleep|breathe|walk|chew|swallow|close|open|bend|move|see|hear|stand|sit|focus|concentrate)',
    '(comes and goes|come and go|on and off|off and on|all the time|all day|every night|all night|at night|when i (eat|bite|chew|swallow|walk|run|sleep|lie|lay|drink|stand|sit|bend|breathe|wake|talk|move|touch|brush|pee|cough))',
    '(desde|hace) (ayer|anoche|el|la|hoy|#|un|una|dos|tres|dias|varios|unos)',
    '(no se me quita|no se quita|cada vez peor|me despierta|no me deja)',
  ),
  advice: pattern(
    '(should|can|could|may|must|do|will|would|am|might|shall|did) (i|he|she|we|my|K|it|this|that|they) (still |also |be |need |have |to |just |safely |continue |stop |start |really |even |ever )*(take|taking|use|using|eat|drink|stop|start|worry|worried|concerned|get tested|tested|test|go to the|see a doctor|consult|have|get|do|be|heal|recover|return|smoke|exercise|swim|fly|brush|chew|wait|risk|at risk|pregnant|contagious|die|treat|cure|continue|something)',
    '(is|are|was|were) (it|this|that|these|those|there) (ok|okay|safe|normal|bad|dangerous|serious|too late|a sign|an emergency|something|anything|possible|common|contagious|cancer|because|due|related|infected|curable|reversible|permanent|likely|[SCMNUP])',
    '(what|how) (should|can|do|could|shall|must|would) (i|we|he|she) (do|take|use|get rid|stop|treat|help|lower|reduce|cure|fix|manage|deal|expect|prevent|control|eat|increase|make it)',
    '(what|whats|why) (is|does|do|are|am|did|could|would|might|causes|wrong|can) (wrong|this|these|causing|my|i|it|happening|he|she|K|be|that)',
    '(how|where) (to|can i|do i|long|serious|bad) (get rid|stop|treat|cure|will it|until|before|should|does it take|is it)',
    '(please|pls|kindly) (advise|help|suggest|advice|guide|recommend)',
    '(any|some|your) (advice|suggestion|suggestions|idea|ideas|recommendation|recommendations|opinion|thoughts)',
    '(second|another|medical|expert) opinion',
    '(que|como|es|debo|puedo|por que) (hago|puedo tomar|puedo hacer|me tomo|normal|grave|malo|peligroso|preocuparme|tomar|me duele|me pasa|sera|se me quita)',
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
    '(i|we|id|im|ill) (would |am |just |also |really |still |only )*(want|wanna|need|like|love|looking|look|wondering|wonder|interested|calling|trying|hoping|have a question|curious|searching|asking|prefer|heard)( to| for| in| about| of| if)?',
    '(puedo|podria|quiero|quisiera|necesito|me gustaria|me interesa|busco|pueden|podemos|me puede|me pueden|quiero saber)',
  ),
  offer: pattern(
    '(do|does|can|could|will|would|did) (you|u|ya|yall|your|the|this|dr|doctor|they|any|anyone|insurance|medicare|medicaid) ~ (do|treat|see|offer|take|accept|have|provide|perform|handle|work|help|specialize|carry|sell|give|diagnose|manage|cover|covers|prescribe|test|fill|replace|teach|deal|make|place|fix|remove|use|administer|refer|allow|require)',
    '(are|is|r) (you|u|there|your|any)',
    '(how much|cost|costs|price|prices|pricing|fee|fees|covered|covers|coverage|charge|charges|cash price|special|discount|available|availability|specialist|specialists|specialize|class|classes|program|department|clinics|stock)',
    '(hacen|tratan|atienden|tienen|ofrecen|aceptan|venden|dan|ponen|cuanto|cuestan|cuesta|precio|precios|cobran|cubre|cubren|trabajan con|especialista|hay)',
  ),
  find: pattern(
    '(find|looking for|search for|searching for|need|want|recommend|seeking|book|schedule|see|searching|look for|show|get) (me |us |to see |to book |to schedule |to find )*(a|an|the|some|any|my|another|good) ~ (dentist|doctor|therapist|specialist|counselor|dermatologist|ophthalmologist|gynecologist|pediatrician|optometrist|provider|surgeon|physician|appointment|exam|checkup|cleaning|consultation|consult|physical|screening|evaluation|ob|T|[+]t)',
  ),
  question: pattern(
    '(what|whats|which|who|whose|how|why|when|where|que|cual|cuales|como|por que|para que|cada cuanto) (is|are|s|was|were|does|do|did|to|can|could|would|will|should|causes|cause|exactly|has|kind|kinds|type|types|people|percentage|age|many|much|long|often|es|son|significa|causa|sirve)',
  ),
  yesno: pattern(
    '[\\^] (is|are|can|could|does|do|will|would|should|has|have|isnt|arent|cant|es|puede|pueden|son|sirve) (?!i |you |u |we |he |she |my |this |that )[^ ]+',
  ),
  modal: pattern(
    '[\\^] (and |or |so |also |but |hi |hello |hey |please |doctor |, )*(should|can|could|do|does|did|is|are|am|will|would|may|shall|how|what|why|when|where|which|has|have you)',
  ),
  topic: pattern(
    '(treatments|treatment|symptoms|causes|side effects|information|risks|warning|research|difference between|meaning of|definition of|outlook|prognosis|inheritance|study|studies|statistics|diagnosis|diagnose|prevent|prevention|remedy|[+]s|genetic changes|complications) (of|for|on|about|from|between|with|related|to|are)',
    '(explain|define|tell me about|information on|info on|article|news|people|patients|a person|someone|women|men|children|adults|everyone|study|researchers|scientists)',
  ),
  mine: pattern('(i|im|ive|id|my|me|myself|mine|we|weve|our|us|yo|me|mi|mis|tengo|estoy|siento)'),
  generic: pattern(
    '(you|youre|your|yours|youd|youll|u|people|everyone|everybody|everything|nobody|anyone|humans|humanity|world|man|study|studies|researchers|scientists|news|article|google|internet|facebook|twitter|reddit|president|celebrity|character|pokemon|game|cats|dogs|they|their|them|usted|ustedes|gente)',
  ),
  pronoun: pattern('(he|she|hes|shes|his|her|him|patient|el|ella)'),
  others: pattern('(K|Ks|he|she|hes|shes|his|her|him|patient|hijo|el|ella)'),
} as const;
