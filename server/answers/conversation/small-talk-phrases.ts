/** The phrases of small talk, folded, English and Spanish: one pattern a line, so that each can be read and argued about. */

const anyOf = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');

/** Found anywhere in the text. */
const anywhere = (lines: string): RegExp => new RegExp(`\\b(?:${anyOf(lines)})\\b`);

/** Cut out of the text wherever they stand. */
const pieces = (lines: string): RegExp => new RegExp(`\\b(?:${anyOf(lines)})(?![a-z0-9])`, 'g');

/** These say nothing by themselves; a text of nothing but pieces and fillers is small talk. */
export const FILLERS = pieces(`
  there|everyone|everybody|all|a todos|guys|folks|team|friend|sir|maam|miss|doctor|senorita|senor|senora
  um+|uh+|oh|ah|well|so|then|now|again|today|please|pls|plz|por favor|porfa|oye|oiga|pues|muy|de verdad|really
  you|your|u|i|just|and|y|but|de nada`);

export const HELLO = pieces(`
  hi+|hel+o+|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening
  whats up|wassup|sup|how (?:are|r) (?:you|u|things)(?: doing)?(?: today)?|hows it going|hows your (?:day|morning|week)(?: going)?
  nice to meet you|(?:is )?any(?:one|body) (?:there|here|home|around)|knock knock|test|testing
  h?ola+|holi|buen[oa]s (?:dias|tardes|noches)|buenas|buen dia|que (?:tal|onda|hubo)|como (?:estas?|estan|le va|les va)(?: ustedes| usted)?
  saludos|alo|disculpen?|(?:hay )?alguien(?: ahi| aqui| me atiende)`);

export const THANKS = pieces(`
  (?:many |no )?thanks?(?: you| u| ya)?(?: (?:a (?:lot|bunch|million|ton)|so much|very much|again))*(?: for (?:your|the|all|everything|that|this|letting|getting|being)(?: [a-z]+){0,3})?
  (?:thx|thnx|tks)(?: a lot| so much)?|ty|tysm|cheers|much (?:appreciated|obliged)|(?:i )?(?:really )?appreciate (?:it|that|your help|you)|bless you
  (?:that|this|it|you)(?:s|re|ve| was| is| are| were| have)?(?: been)?(?: very| so| really| super)? helpful|that (?:helps|helped)(?: a lot)?|(?:that )?answers my question
  (?:muchas|mil|muchisimas) gracias|gra[cs]ias+(?: por [a-z]+(?: [a-z]+){0,2})?
  se lo agradezco|(?:le|lo|te|les) agradezco(?: mucho)?|(?:muy|que) amable|agradecid[oa]|me (?:ayudo|sirvio)(?: mucho)?`);

export const GOODBYE = pieces(`
  bye+|good ?bye|see (?:you|ya)(?: later| then| soon| tomorrow)?|later|ttyl|talk to you (?:later|soon)|catch you later|farewell
  have a (?:good|nice|great|lovely|wonderful|blessed) (?:day|one|night|weekend|evening|afternoon)|take care|good ?night
  thats (?:all|it)(?: for now| i need(?:ed)?| thanks)?|nothing else|no more questions|im (?:done|all set|good)(?: here)?|all (?:set|done)
  adios+|adiosito|chao|chau|hasta (?:luego|pronto|manana|la proxima|la vista)|nos vemos|me despido|bendiciones|cuidese|cuidate
  (?:ya |eso )?es todo(?: por ahora| lo que necesitaba| gracias)?|eso seria todo|nada mas|ya no necesito nada(?: mas)?
  que (?:tengan?|esten?|pasen?)(?: una?| muy)* (?:buen|buena|bien|bonito|lindo|linda|excelente)(?: dia| tarde| noche| semana)?`);

export const ACKNOWLEDGED = pieces(`
  no importa|ok(?:ay|ey|ie)?|k+|sure(?: thing)?|cool|great|perfect|awesome|wonderful|excellent|nice|good(?: to know)?|fine|alright|all right|super
  got it|i see|understood|makes sense|sounds good|yes|yep|yeah|yup|no|nope|nah|hmm+|oh|ah|wow|lol|(?:ha){2,}|(?:ja){2,}|interesting
  never ?mind|nvm|forget it|vale|bien|perfecto|excelente|genial|entiendo|entendido|de acuerdo|esta bien|listo|si|claro|ya(?: veo)?
  dale|sale|orale|olvid(?:elo|alo|a)|bueno|buenisimo`);

const MACHINE = '(?:bot|robot|machine|computer|ai|chatbot|chatgpt|program|recording|automated)';
const PERSON_HERE = '(?:human|person|people|live agent|agent|someone real|real)';

export const BOT = anywhere(`
  (?:are|r) (?:you|u|this|we) (?:just |really |actually )*(?:an? )?(?:real |actual |live |even )*(?:${MACHINE}|${PERSON_HERE})
  is (?:this|that|it) (?:just |really |actually )*(?:an? )?(?:real |actual |live )*(?:${MACHINE}|${PERSON_HERE})
  (?:so |but )?(?:youre|you are|ur|u r) (?:just |not |really )*(?:an? )?(?:real |live )*(?:${MACHINE}|human|person)
  am i (?:talking|speaking|chatting|texting) (?:to|with) (?:an? )?(?:real |actual |live )*(?:${MACHINE}|human|person|someone)
  who am i (?:talking|speaking|chatting|texting) (?:to|with)
  (?:is )?(?:there )?an? (?:real |actual )?(?:human|person) (?:reading|typing|behind|answering|writing)
  what are you(?= (?:exactly|really|anyway)|$)|are you alive|do you (?:use ai|have feelings)|what(?:s| is) your name$|who (?:are you|r u)|who is this
  (?:eres|es usted|usted es|es esto|esto es|son|es) (?:un |una )?(?:robot|bot|humano|maquina|real|ia|inteligencia artificial|chatgpt|computadora|de verdad|persona(?: real)?$|(?:chat |sistema )?automatic[oa])
  (?:persona|alguien|humano) o (?:es )?(?:un |una )?(?:robot|bot|maquina|computadora)
  hay una persona (?:detras|atras|real)|con quien (?:hablo|estoy hablando|chateo)$|habl(?:o|ando) con (?:un |una )?(?:robot|persona|maquina|humano|bot)$
  quien me (?:esta )?(?:respondiendo|contestando|contesta|escribe|responde)|quien eres|como te llamas|tienes nombre|que eres$`);

const STAFF =
  '(?:human|humans|person|people|someone|somebody|agent|representative|rep|receptionist|operator|staff|front desk|real person|live person|live agent|live chat|live human|nurse|doctor|manager|office manager|billing department|customer service|secretary|team member|a live one)';
const PERSONAL =
  '(?:persona|humano|alguien|agente|representante|recepcion|recepcionista|operador|operadora|doctora?|enfermera|secretaria|asesora?|ser humano|empleado|encargad[oa]|gerente|jef[ea])';

export const HUMAN = anywhere(`
  (?:talk|speak|chat|speek|connect|transfer|transferred|connected|get|put(?= (?:me|us|my|an?|the|your|through|someone|somebody)\\b)|pass|forward|switch|reach|spk)(?: me| us| my call)?(?: in touch)?(?: to| with| through| thru| through to)?(?: an?| the| your| my| some| any)?(?: actual| real| live| different| local)* ?${STAFF}
  (?:want|need|prefer|like|get|give me|gimme|rather have)(?: to (?:talk|speak|chat)(?: to| with)?)?(?: an?| the| some)?(?: actual| real| live)* ?(?:human|person|agent|representative|rep|operator|receptionist|live agent|live chat|real person)(?: now| here| please| on here)*$
  (?:can|could|may) (?:i|someone|somebody|anyone|a person|a human)(?: please)? (?:call me|get a call|get a callback|have a call ?back|call me back)|call me(?: back)?(?: please| asap)?$|(?:i )?(?:want|need|request)(?: a)? (?:call ?back|phone call)
  is there (?:a|any) (?:person|human|one)(?: i can| to| available)|(?:someone|somebody|anyone|anybody|a person) (?:here |there )?(?:that |who )?(?:i|we) (?:can|could|may) (?:talk|speak|chat)(?: to| with)?$
  can an? (?:real |live )?(?:human|person) (?:help|assist|answer)|dont want (?:to (?:talk|speak|chat) (?:to|with) )?an? (?:bot|robot|machine|computer)
  no (?:more )?bots?|not a bot|stop the bot|human please
  (?:hablar|comunicar(?:me)?|contactar|platicar|conectar(?:me)?|pasar(?:me)?|comunica|comunican|comunicas|(?:pase|pasa|ponga|pon|comunique|comunica|conecte|conecta|transfiera|transfiere)(?:me|nos))(?: con| a)?(?: una?| el| la| alg)? ?${PERSONAL}
  (?:quiero|necesito|prefiero) (?:una? )?(?:persona|humano|agente|representante|operador|operadora|asesor)|que me (?:atienda|llamen?|marquen?|hablen?)(?: por telefono)?(?: un| una)? ?(?:humano|persona|alguien)?$
  alguien me (?:llame|marque|hable|atienda|ayude)|me (?:puede|pueden) (?:llamar|marcar|hablar)(?: alguien)?(?: por favor)?$|puede(?:n)? llamarme$|llamenme$|llameme$
  una persona que me (?:pueda )?(?:atender|ayudar|atienda|ayude)|con que persona puedo hablar|no quiero (?:hablar con )?(?:un |una )?(?:robot|bot|maquina)|alguien real|persona real|(?:atencion|servicio) al cliente`);

export const ONLY_HUMAN =
  /^(?:agent|human|person|operator|representative|rep|receptionist|real person|live (?:agent|person|chat)|customer service|front desk|speak to someone|talk to someone|someone|somebody help(?: me)?|help|agente|humano|persona|operador|operadora|representante|recepcionista|asesor|ayuda)$/;

const INSULT =
  '(?:stupid|useless|idiot|idiots|dumb|moron|worthless|garbage|trash|suck|sucks|terrible|awful|crap|a joke|junk)';

export const ABUSE = anywhere(`
  fuck(?:ing|er|ed)?|f u|fu|shit+y?|bullshit|bitch|assholes?|dumb ?ass|wtf|screw (?:you|this|off)|go to hell|piss off|bite me|shut up|you suck
  i hate (?:you|this (?:bot|chat|thing|robot))|damn (?:you|this|it|bot)|piece of (?:crap|junk|shit|trash)|this (?:sucks|stinks)|(?:stupid|dumb|useless|idiotic) (?:bot|chat|machine|thing|robot|computer|piece)|worst (?:bot|chat|chatbot|robot)
  (?:you(?:re| are)?|this(?: chat| bot| thing)? is|youre so|(?:bot|chat|thing) is|ur) (?:so |such |an? |really |totally |completely )*${INSULT}
  idiotas?|estupid[oa]s?|pendej[oa]s?|mierda|inutil|inutiles|chinga|chingada|pinche|put[ao]|cabron|imbecil|babos[oa]|callate|porqueria|maldit[oa]|que asco|tonterias?
  no sirves?(?: para nada| esta cosa)|vete (?:al|a la) [a-z]+|(?:eres|es|esto es|sos|son) (?:un |una |tan )?(?:basura|tont[oa]|brut[oa]|inutil)|(?:robot|bot|chat) tan tonto`);

export const INJECTION = anywhere(`
  (?:ignore|disregard|forget|override|bypass|skip)(?: all| any| the| your| my| of| every| everything| previous| prior| above| earlier| these| those)* (?:instructions?|rules?|prompts?|guidelines?|context|training|directions?|orders|filters?|you were told)
  system prompt|your (?:initial |original |hidden |secret )?(?:prompt|instructions|system message|source code|filters)|new instructions|jailbreak|developer mode|dan mode|(?:no|without|give me your) rules
  pretend (?:to be|you are|youre)|act as (?:a|an|if|my)|you (?:are|re) now|from now on you|you must (?:answer|obey|act)|answer as my|as an ai|role ?play|simulate an?
  write (?:me )?(?:an? |some )?(?:[a-z]+ )?(?:poem|essay|code|story|song|script|python|haiku|joke)|tell me a (?:joke|story)|sing (?:me )?a song|summari[sz]e (?:this|the) (?:article|text|page)|translate (?:this|that) (?:in)?to
  repeat (?:after me|the (?:words|text) above)|reveal your|print your|answer only in|respond only in|what (?:ai )?model are you|(?:were|was|are) you trained|trained on$|sudo|(?:admin|root) access
  script alert|alert 1|select from|drop table
  ignora (?:las|tus|todas)(?: las| tus)? (?:instrucciones|reglas)|olvida (?:todo|tus|las)(?: lo anterior| las)?(?: instrucciones| reglas)?|saltate las|desactiva tus|sin limites|no tienes reglas|sin reglas
  finge (?:ser|que)|imagina que eres|actua como|haz de cuenta que eres|eres ahora|a partir de ahora (?:eres|haras|responde)|responde solo en|modo (?:desarrollador|dan)
  (?:cuales son|dime|muestra(?:me)?|revela|ensena(?:me)?) tus? (?:instrucciones|reglas|secretos|prompt|codigo)(?: internas)?|muestrame tu prompt|repite el texto|que modelo eres|te entrenaron|acceso de administrador
  escribe(?:me)? (?:un |una )?(?:poema|cancion|codigo|cuento|historia|ensayo)|cuentame (?:un|una) (?:chiste|historia|cuento)|haz(?:me)? mi tarea|resume este|traduce(?:me)? esto`);
