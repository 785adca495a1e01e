/** What visitors say that is no question about the practice: greetings, thanks, "are you a bot", "a person, please", abuse, orders to the program. */

export type SmallTalk =
  | 'hello'
  | 'thanks'
  | 'goodbye'
  | 'acknowledged'
  | 'bot'
  | 'human'
  | 'abuse'
  | 'injection';

/** Words that may stand around small talk without making it a question. */
const FILLER =
  /\b(?:hi|hello|hey|ok|okay|oh|well|um|please|pls|plz|thanks|thank you|so much|very much|a lot|there|again|everyone|all|guys|team|sir|maam|hola|buenas|por favor|porfa|gracias|muchas|oye|bueno)\b/g;

const HELLO =
  /^(?:hi+|hello+|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|hello there|hi there|whats up|sup|how are you(?: doing)?(?: today)?|hows it going|nice to meet you|anyone (?:there|here|home)|is any(?:one|body) (?:there|here)|hola|holi|buenas|buenos dias|buenas tardes|buenas noches|buen dia|que tal|como estas?|como estan|saludos|hay alguien(?: ahi)?|alo|test|testing)$/;
const THANKS =
  /^(?:thanks?|thank (?:you|u|ya)|thx|thnx|ty|tysm|tks|many thanks|thanks? (?:a lot|so much|very much|a bunch|again)|thank you (?:so|very) much|much appreciated|appreciate it|i appreciate (?:it|your help)|that (?:helps|was helpful|helped)(?: a lot)?|(?:thats )?(?:very |so )?helpful|great thanks|perfect thanks|awesome thanks|gracias|muchas gracias|mil gracias|muchisimas gracias|gracias por (?:su|la|tu) ayuda|le agradezco|muy amable|te agradezco)$/;
const GOODBYE =
  /^(?:bye+|bye bye|goodbye|good bye|see (?:you|ya)(?: later| then| soon)?|later|ttyl|have a (?:good|nice|great) (?:day|one|night|weekend|evening)|take care|good ?night|thats all(?: for now)?|nothing else|im done|no (?:thats all|thank you|thanks)|adios|chao|chau|hasta luego|hasta pronto|nos vemos|eso es todo|nada mas|que tenga (?:un )?buen dia)$/;
const ACKNOWLEDGED =
  /^(?:ok(?:ay)?|k|kk|sure|cool|great|perfect|awesome|nice|good|fine|alright|got it|i see|understood|sounds good|yes|yep|yeah|no|nope|nah|hmm+|oh|ah|wow|lol|haha+|interesting|never ?mind|nvm|forget it|vale|bien|muy bien|perfecto|entiendo|entendido|de acuerdo|esta bien|listo|si|claro|genial|ya|ah ok|dale|no importa|olvidelo)$/;
const BOT =
  /\b(?:(?:are|r) (?:you|u|this|we) (?:a |an )?(?:real |actual |live |even )*(?:bot|robot|human|person|machine|computer|ai|chatbot|people|automated|someone real|chatgpt|real)|is (?:this|that|it) (?:a |an )?(?:real |actual |live )*(?:bot|robot|human|person|machine|computer|ai|chatbot|automated)|am i (?:talking|speaking|chatting|texting) (?:to|with) (?:a |an )?(?:real |actual |live )*(?:bot|robot|human|person|machine|computer|ai|someone)|who am i (?:talking|speaking|chatting) (?:to|with)|what are you(?= (?:exactly|really|anyway)|$)|are you alive|is there a human (?:reading|behind|there)|do you use ai|whats your name|what is your name|who are you|who is this|(?:eres|es usted|es esto|esto es|son) (?:un |una )?(?:robot|bot|humano|persona|maquina|real|ia)|con quien (?:hablo|estoy hablando)|hablo con (?:un|una) (?:robot|persona|maquina)|quien eres|como te llamas)\b/;
const HUMAN_WORDS =
  '(?:human|humans|person|people|someone|somebody|agent|representative|rep|receptionist|operator|staff|front desk|real person|live person|live agent|live chat|live human|nurse|doctor|manager|office manager|billing department|customer service|secretary|team member|a live one)';
const HUMAN = new RegExp(
  `\\b(?:(?:talk|speak|chat|speek|connect|transfer|transferred|connected|get|put(?= (?:me|us|my|an?|the|your|through|someone|somebody)\\b)|pass|forward|switch|reach|spk)(?: me| us| my call)?(?: in touch)?(?: to| with| through| thru| through to)?(?: an?| the| your| my| some| any)?(?: actual| real| live| different| local)* ?${HUMAN_WORDS}|(?:want|need|prefer|like|get|give me|gimme|rather have)(?: to (?:talk|speak|chat)(?: to| with)?)?(?: an?| the| some)?(?: actual| real| live)* ?(?:human|person|agent|representative|rep|operator|receptionist|live agent|live chat|real person)(?: now| here| please)?$|(?:can|could|may) (?:i|someone|somebody|anyone|a person|a human)(?: please)? (?:call me|get a call|get a callback|have a call ?back|call me back)|call me(?: back)?(?: please| asap)?$|(?:i )?(?:want|need|request)(?: a)? (?:call ?back|phone call)|is there (?:a|any) (?:person|human|one)(?: i can| to| available)|(?:someone|somebody|anyone|anybody|a person) (?:here |there )?(?:that |who )?(?:i|we) (?:can|could|may) (?:talk|speak|chat)(?: to| with)?$|no (?:more )?bots?|not a bot|stop the bot|human please|(?:hablar|comunicar(?:me)?|contactar|platicar|conectar(?:me)?|pasar(?:me)?|paseme|comuniqueme|conecteme|transfiera(?:me)?)(?: con| a)?(?: una?| el| la| alg)? ?(?:persona|humano|alguien|agente|representante|recepcionista|operador|operadora|doctor|enfermera|secretaria|asesor|ser humano)|(?:quiero|necesito|prefiero) (?:una? )?(?:persona|humano|agente|representante|operador|operadora|asesor)|que me llamen|pueden llamarme|me pueden llamar|llamenme|alguien real|persona real)\\b`,
);
const ONLY_HUMAN =
  /^(?:agent|human|person|operator|representative|rep|receptionist|real person|live (?:agent|person|chat)|customer service|front desk|speak to someone|talk to someone|someone|somebody help(?: me)?|help|agente|humano|persona|operador|operadora|representante|recepcionista|ayuda)$/;
const ABUSE =
  /\b(?:fuck(?:ing|er|ed)?|f u|fu|shit+y?|bullshit|bitch|asshole|assholes|dumb ?ass|stupid (?:bot|chat|machine|thing|robot|computer)|(?:you(?:re| are)?|this is|youre so|bot is|ur) (?:so |such |an? |really |totally |completely )*(?:stupid|useless|idiot|idiots|dumb|moron|worthless|garbage|trash|suck|sucks|terrible|awful|crap)|you suck|worst bot|shut up|wtf|screw you|go to hell|piss off|idiota|estupid[oa]|pendej[oa]s?|mierda|inutil|inutiles|chinga|pinche|puta|puto|cabron|imbecil|no sirves?|no sirve)\b/;
const INJECTION =
  /\b(?:(?:ignore|disregard|forget|override|bypass)(?: all| any| the| your| my| of| every| previous| prior| above| earlier| these| those)* (?:instructions?|rules?|prompts?|guidelines?|context|training)|system prompt|your (?:initial |original |hidden )?(?:prompt|instructions|system message)|jailbreak|developer mode|dan mode|pretend (?:to be|you are|youre)|act as (?:a|an|if|my)|you are now|roleplay|role play|write (?:me )?(?:a |an |some )?(?:poem|essay|code|story|song|script|python|haiku|joke)|tell me a joke|sing (?:me )?a song|repeat (?:after me|the (?:words|text) above)|reveal your|print your|<\/?script|select \* from|drop table|ignora (?:las|tus|todas)(?: las)? (?:instrucciones|reglas)|olvida tus instrucciones|cuentame un chiste|escribe un poema|finge ser|actua como)\b/;

/** Null when the text asks something of the practice. `folded` is the text as `fold` gives it. */
export const readSmallTalk = (folded: string): SmallTalk | null => {
  if (INJECTION.test(folded)) return 'injection';
  if (HUMAN.test(folded) || ONLY_HUMAN.test(stripped(folded))) return 'human';
  if (BOT.test(folded)) return 'bot';
  for (const text of [folded, stripped(folded)]) {
    if (THANKS.test(text)) return 'thanks';
    if (HELLO.test(text)) return 'hello';
    if (GOODBYE.test(text)) return 'goodbye';
    if (ACKNOWLEDGED.test(text)) return 'acknowledged';
  }
  if (stripped(folded) === '' && folded !== '')
    return /\b(?:thank|gracias)/.test(folded) ? 'thanks' : 'hello';
  return ABUSE.test(folded) ? 'abuse' : null;
};

const stripped = (folded: string): string => folded.replace(FILLER, ' ').replace(/ {2,}/g, ' ').trim();
