/** Decides whether a text asks when the practice is open. Works on folded text, English and Spanish. */

const OPENING =
  /\b(?:open|opens|opened|opening|close|closes|closed|closing|hours?|hrs|abiert[oa]s?|abren?|abrir|abriran|cerrad[oa]s?|cierran?|cerrar|shut|shuts|shutting|horarios?|horas|que hora atienden|do (?:you|u|yall) (?:guys )?work(?! (?:with|for|at|on my))|(?:are|r) (?:you|u) working|trabajan(?! con)|cuando atienden|oepn|opne|hous|hourse)\b/;

/** Words that make "open", "close" or "hours" mean something else. */
const OTHER_MEANING =
  /\b(?:opens? up|your books|books? (?:open|closed)|open the|que horas? (?:es|son)|(?:fit|squeeze|work) (?:me|us|him|her|someone|somebody|my \w+) in|(?:quien(?:es)?|con (?:que|cual(?:es)?)|aseguranzas?|seguros?|planes?)(?: \w+){0,3} trabajan|job|jobs|position|positions|hiring|openings|open(?:ed)? (?:to|mri|bite|wound|sore|enrollment|for new|an? account|my|it|the (?:link|portal|form|email|app|attachment)|for business since)|accepting|what if|y si|(?:\d+|twenty ?four|forty ?eight|how many|few|couple(?: of)?) (?:hours?|hrs|horas)(?! a day)|after[ -]?hours?|out of hours|off hours|hours? (?:notice|before|prior|in advance|late|away|drive)|close to (?:the|a|an|my|me|where|downtown|public)|how close|closest|close by|nearest|close (?:my|an?) account|volunteer hours|fuera de (?:horario|horas)|despues de (?:horas|horario)|pacientes nuevos|nuevos pacientes|cerca|emergency|emergencia|urgencia|wait(?:ing)?|(?<!open in (?:about )?(?:half )?)an hour|(?<!open in (?:about )?a )half hour|within|parking lot|wifi|covid|vaccine)\b/;

/** Asks for opening hours only when a day or a time stands beside it. */
const WITH_A_DAY =
  /\b(?:work(?:ing)?|there|in the office|in today|available|availability|come (?:in|by|over)|stop (?:by|in)|drop (?:by|in)|swing by|see (?:patients|people)|seeing (?:patients|people)|be (?:in|there)|around|operat(?:e|ing)|answer(?:ing)? (?:the )?phones?|run|hours|any(?:one|body) (?:there|in)|someone (?:there|in)|weekend|evenings?|nights?|appointments?|appts?|visits|atienden|atender|trabajan?|estan|hay (?:alguien|servicio|atencion|citas|consultas?)|ir|pasar|dan (?:consulta|servicio|citas)|consultan?|venir|llegar|tienen (?:citas|servicio))\b/;

const BOOKING =
  /\b(?:book|schedule|make|need|want|cancel|move|change|reschedule|push|set up|get|have an?|my|confirm|switch|agendar|reservar|sacar|hacer|cambiar|cancelar|mi|quiero|necesito|pedir|programar|mover)\b/;

export type HoursCue = 'asked' | 'with-a-day' | 'none';

export const hoursCue = (folded: string): HoursCue => {
  if (OTHER_MEANING.test(folded)) return 'none';
  if (OPENING.test(folded)) return 'asked';
  if (
    BOOKING.test(folded) &&
    /\b(?:appointments?|appts?|visits|citas?|availability|available)\b/.test(folded)
  )
    return 'none';
  return WITH_A_DAY.test(folded) ? 'with-a-day' : 'none';
};

const DAY_ONLY =
  /^(?:(?:and|what|how|about|on|for|ok|okay|also|or|then|but|so|the|this|next|coming|of|day|after|eve|y|que|tal|el|la|los|para|en|de|o|pero|proximo|este|at|in|is|it|be|during|over|just|hows|what of|same|if|late|early|morning|afternoon|evening|night|tarde|noche|manana|temprano|a|las|por|dia|only|s|now|today|tonight|weekend|weekends|\S*\d\S*) ?)+$/;

/** Nothing but a day or a time and small words: "and on sunday?". `withoutDays` is the text without names of days. */
export const isDayOnly = (withoutDays: string): boolean => withoutDays === '' || DAY_ONLY.test(withoutDays);

/** "are you open", "is the office open", "will you be closed", "abren", "estan abiertos". */
export const isYesOrNo = (folded: string): boolean =>
  !/\b(?:when|what|how late|how early|hours|until|till|when do|cuando|que|hasta|desde|a que hora|horarios?|horas)\b/.test(
    folded,
  );

/** "how late", "what time do you close", "hasta que hora": today unless a day is named. */
export const asksTodaysEdge = (folded: string): boolean =>
  /\b(?:how late|how early|what time|when do (?:you|u|they|yall)|when does|when are you|when will you|until when|til when|till when|until what time|a que hora|hasta (?:que hora|cuando)|desde (?:que hora|cuando)|cuando (?:abren|cierran))\b/.test(
    folded,
  );

const SUBJECT =
  /\b(?:is|are|does|do|did|will|was) (?:the |a |an )?([a-z]+(?: [a-z]+)?)(?: be| still| gonna be)?(?: open| opens| close| closes| closed)\b|\b(?:abren?|cierran?|esta abiert[oa]|estan abiert[oa]s) (?:el |la |los |las )?([a-z]+(?: [a-z]+)?)/;

/** Who is asked to be open: "walmart" of "what time does walmart close"; null where nobody is named. */
export const openingSubject = (folded: string): string | null => {
  const found = SUBJECT.exec(folded);
  return found?.[1] ?? found?.[2] ?? null;
};
