/** Somebody's symptom, illness, medicine, treatment or state of mind, told or asked about. Asking what a practice offers, or what an illness is, is not. */
import { has, pattern } from '../pattern.ts';
import type { Clause, Reading } from '../reading.ts';
import type { Detector, Finding } from './detector.ts';

const SUBJECT = pattern(
  '(i|im|ive|id|my|me|myself|mine|we|weve|our|us|<they>|his|<kin>|<kin>s|patient)',
  '# (year|years|yr|yrs|yo|y o|month|months|mo|week|weeks|day|days) old',
  '(me|mi|mis|yo|tengo|tuve|tenia|estoy|siento|sufro|padezco|tomo|ando|amaneci|nos|tiene|le|se le|se me|su|nuestro|nuestra)',
);
// A subject that only asks or books: "can I get", "do you take my".
const ASKING = pattern(
  '(can|could|may|should|do|would|will|how do|how can|how would|how often should|when can|where can|where do|when should|what should|how much would) (i|we|me|you) (also |please |just )?(get|have|book|schedule|make|know|ask|see|find|come|bring|do|need|speak|talk|pay|use|tell me|expect|help me find|give me|show me|take|request|buy|order|please)',
  '(i|we|id|im|ill) (would |am |just |also |really |still |only )*(want|wanna|need|like|love|looking|look|wondering|wonder|interested|calling|trying|hoping|have a question|curious|searching|asking|plan|planning|prefer|know|read|heard|hear|see|saw|thinking)( to| for| in| about| of| if)?( know| get| book| schedule| make| find| ask| see| learn| come| have)?',
  '(let|tell|give|help|show|send|find|get|remind|email|call|text) (me|us)',
  '(my|our|for my|on my) (insurance|plan|appointment|appt|schedule|coverage|card|calendar|phone|account|area|zip|visit|first visit|deductible|copay|budget|question|list|time|office|car|neighborhood|questions|name|son|daughter|kids|kid|child|children|husband|wife|family)',
  '(excuse|thank|thanks) (me|you)',
  '(puedo|podria|quiero|quisiera|necesito|me gustaria|me interesa|busco|pueden|podemos|me puede|me pueden|me podria|me dan|me da|me cuesta|quiero saber|me ayuda|me pueden decir|como puedo)( sacar| hacer| agendar| pedir| saber| ir| pagar| llevar| una| un)?',
  '(mi|mis) (seguro|cita|aseguranza|plan|tarjeta|hijo|hija|hijos|familia)',
);
const OFFER = pattern(
  '(do|does|can|could|will|would|did) (you|u|ya|yall|your|the|this|dr|doctor|they|any|anyone|insurance|medicare|medicaid) ~ (do|treat|see|offer|take|accept|have|provide|perform|handle|work|help|specialize|carry|sell|give|diagnose|manage|cover|covers|prescribe|test|fill|replace|teach|deal|make|place|fix|remove|use|administer|refer)',
  '(are|is|r) (you|u|there|your|any|it|the|this|these|they|a|an|dr)',
  '(how much|how long|how many|how often|how soon|whats the (cost|price|fee)|what does|cost|costs|price|prices|pricing|fee|fees|cover|covered|covers|coverage|charge|charges|cash price|special|discount|offer|available|availability|specialist|specialists|specialize|screening|screenings|class|classes|group|program|clinic|department)',
  '(find|looking for|search for|searching for|need|want|recommend|seeking|book|schedule|see) (me )?(a|an|the|some|any) ~ (dentist|doctor|therapist|specialist|counselor|dermatologist|ophthalmologist|gynecologist|pediatrician|optometrist|provider|surgeon|physician|appointment|exam|checkup|cleaning|consultation|consult|physical|screening|evaluation|ob)',
  '(hacen|tratan|atienden|tienen|ofrecen|aceptan|venden|dan|ponen|cuanto|cuestan|cuesta|precio|precios|cobran|cubre|cubren|trabajan con|especialista|hay)',
);
const GENERAL_QUESTION = pattern(
  '(what|whats|what are|which|who|whose|how|why|when|where|define|explain|que|cual|cuales|como|por que|para que|cada cuanto) (is|are|s|was|were|does|do|did|to|can|could|would|will|should|causes|cause|exactly|has|kind|kinds|type|types|people|percentage|age|es|son|significa|causa|sirve|exactamente)',
  '(is|are|can|could|does|do|will|would|should|has|have|is it|are there|es|puede|pueden|son|sirve) (there|it|a|an|the|people|someone|anyone|one|patients|you|children|kids|adults|babies|women|men|using|taking|el|la|los|las)',
  '(treatments|treatment|symptoms|causes|side effects|information|risks|warning|dosage|research|difference between|meaning of|definition of|outlook|prognosis|inheritance|study|studies|facts|statistics) (of|for|on|about|from|between|with)',
);
const UNDERGONE = pattern(
  '(had|have had|ive had|got|gotten|underwent|after|since|following|before|from|recovering|post|recent|recently|my|his|her|last|previous|did|done|broke|broken|fell|lost|came|loose|cracked|hurts|chipped|swollen|infected|results|result|level|levels|high|low|abnormal|positive|negative|scheduled for|undergoing|undergo|having) ~ (#|<body>|surgery|surgical|operation|crown|filling|bridge|implant|implants|extraction|root canal|braces|retainer|denture|dentures|veneer|stitches|cast|stent|transplant|hysterectomy|biopsy|mri|xray|x ray|ultrasound|scan|ct scan|colonoscopy|mammogram|pap|blood test|blood work|bloodwork|labs|a1c|inr|psa|tsh|botox|lasik|laser|shot|injection|vaccine|chemo|epidural|[^ ]*ectomy|[^ ]*plasty|[^ ]*oscopy)',
  '(me|le|nos) (operaron|sacaron|extrajeron|hicieron|pusieron|quitaron|vacunaron|inyectaron|salio)',
  '(a1c|inr|psa|tsh|hemoglobin|haemoglobin|glucose|platelets|wbc|alt|ast|ldl|triglycerides|creatinine|ferritin|blood sugar|cholesterol|bp|blood pressure|temp|temperature|heart rate) (is |was |level |of |at |count |reading |came back |are |around )*#',
);
const COMPLAINT = pattern(
  '(hurt|hurts|hurting|pain|painful|sore|swollen|numb|stiff|itchy|itches|itching|bleeding|broke|broken|cracked|chipped|loose|fell out|came out|came off|fell off|popped|popping|clicking|clicks|locked|burning|burns|aches|aching|throbbing|infected|weird|funny|wrong|bad|worse|worst|killing me|acting up|bothering|bugging|red|yellow|black|blue|purple|white|lump|bump|spot|spots|blurry|watery|dry|cold|sensitive|tight|weak|tired|shaking|twitching|peeling|discolored|crooked|missing|crowded|gap|gaps|crooked|gave out|giving out|problem|problems|issue|issues|trouble|condition|injury|infection|disease)',
  '(duele|duelen|arde|pica|roto|rota|hinchado|hinchada|rojo|rojos|mal|peor|raro|flojo|suelto|amarillo|amarillos|negro|negros|chueco|chuecos|espacios|problema|problemas|se me|me sale|me salio)',
);
const ADVICE = pattern(
  '(should i|can i|could i|is it (ok|okay|safe|normal|bad|dangerous|serious|too late)|do i need to|what (should|can|do) i|how (do|can) i (stop|treat|get rid|lower|reduce|cure|help|fix)|am i|will i|could (this|it) be|is this|is that|could i have|do i have|might i|why (do|am|does|is|are) (i|my)|what (is|are) (this|these|causing|wrong))',
  '(debo|puedo tomar|es normal|que hago|que puedo tomar|sera|por que me|es grave|es malo)',
);
const STATE = pattern(
  '(im|i am|ive been|i have been|i feel|feel|feeling|im feeling|been feeling|hes|shes|he is|she is|my <kin> is|i was|i got|been|me siento|estoy|ando) (so |really |very |just |not |a bit |a little |kind of |pretty |always |getting |been |feeling |all |super |too |muy |bien |tan )*(sick|ill|unwell|tired|exhausted|weak|dizzy|depressed|anxious|stressed|down|low|sad|hopeless|overwhelmed|nauseous|pregnant|diabetic|allergic|disabled|suffering|struggling|sore|numb|hurt|bleeding|swollen|feverish|contagious|in pain|feeling well|not feeling well|unwell|well|constipated|bloated|miserable|expecting|shaky|faint|burnt out|burned out|lonely|enfermo|enferma|mal|triste|deprimido|deprimida|cansado|cansada|mareado|mareada|embarazada|ansioso|ansiosa)',
  '(dont|doesnt|not|isnt|havent been|hasnt been) (feel|feeling|felt|look|doing) (so |very |too |that )*(well|good|great|right|ok|okay|myself)',
  '(diagnosed|suffer|suffers|suffering|suffered|experiencing|taking|prescribed|allergic|hospitalized|admitted|addicted|recovering|quit drinking|relapsed|miscarried) (with|from|to|in|for|of|at)',
  '(fell|tripped|slipped|crashed|got hit|hit|bumped|twisted|sprained|tore|pulled|cut|burned|burnt|bit|broke|jammed|smashed|stepped on|scratched|bruised|stubbed|injured|hurt) (my|his|her|on my|off my|down|a nail|on a|himself|herself|me|out of)',
);

const STRONG = new Set(['symptom', 'condition', 'medication', 'mental-state', 'substance-use', 'pregnancy']);

export const health: Detector = (reading) => reading.clauses.flatMap((clause) => judge(reading, clause));

const judge = (reading: Reading, clause: Clause): readonly Finding[] => {
  const rule = ruleFor(clause);
  if (rule === null) return [];
  const hit = clause.hits.find((one) => !one.weak) ?? clause.hits[0];
  const span = hit ? reading.spanOfWords(hit.from, hit.to) : reading.spanOfWords(clause.from, clause.to);
  return [{ ...span, kind: hit?.kind ?? 'symptom', rule: `health.${rule}`, category: 'health' }];
};

const ruleFor = (clause: Clause): string | null => {
  const plain = clause.plain;
  const strong = clause.hits.some((hit) => !hit.weak && STRONG.has(hit.kind));
  const personal = has(plain.replace(ASKING, ' '), SUBJECT);
  const offer = has(plain, OFFER);
  const question = has(plain, GENERAL_QUESTION);
  if (has(plain, STATE) && personal) return 'state';
  if (strong && personal && !(offer && !has(plain, ADVICE))) return 'own-case';
  if (strong && personal && has(plain, ADVICE)) return 'advice';
  if (strong && !offer && !question) return 'telegraphic';
  if (clause.hits.some((hit) => hit.kind === 'procedure') && personal && has(plain, UNDERGONE) && !offer)
    return 'undergone';
  if (
    clause.hits.some((hit) => hit.kind === 'body-part' || hit.weak) &&
    personal &&
    has(plain, COMPLAINT) &&
    !offer
  )
    return 'complaint';
  return null;
};
