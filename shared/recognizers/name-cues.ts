/** What people say before they give a name. Expressions for folded text, without the name itself. */

const SELF =
  "(?:my|his|her|their|our|the|your|full|first|last|legal|maiden|patient'?s?|pt|child'?s?|son'?s?|daughter'?s?|husband'?s?|wife'?s?|mother'?s?|father'?s?|mom'?s?|dad'?s?|whose|with|account|by|on|in|under|using|use)";
/** "name" and how it is mistyped. */
const NAME = 'n[ae]?[am]{1,2}e?|nmae|naem|nombre|apellido|surname|last ?name|first ?name|nickname|full ?name';
const THANKS =
  'thanks|thank you|thank u|thx|tx|ty|thanx|regards|rgds|best|cheers|sincerely|respectfully|gracias|saludos|atentamente|atte|cordialmente|yours(?: truly)?|love|sent by|signed|kind regards|warm regards|best regards|best wishes|many thanks|thanks again|thanks so much|thank you so much|muchas gracias|mil gracias|un saludo|take care|xoxo|tia';

export type NameCue = {
  readonly rule: string;
  readonly source: string;
  readonly needs: RegExp;
  readonly before: string;
};

export const NAME_CUES: readonly NameCue[] = [
  {
    rule: 'name.my-name',
    needs: /n[ae]?[am]|nma|nmae|nombre|apellido/,
    source: '"my name is", with the typing errors people make in it',
    before: String.raw`(?:${SELF}[\s,]{1,2}){0,2}(?:${NAME})(?:'?s)?(?:(?<='s)\s|\s(?:is|was|es|now|as|to)\s(?:now\s)?|\s?[:=-]\s?|,\s|\.\s?|\sis[.:,]\s?)`,
  },
  {
    rule: 'name.name-bare',
    needs: /name|nombre/,
    source: '"on name Roland", "name mark lee" at the start of a clause: no "is" between',
    before: String.raw`(?:(?:on|under|by|with|in|for|my|to) (?:the |my )?|(?<=^|[,.;:\n]\s?))(?:names?|nombre|surname|last name)(?:'s)?\s`,
  },
  {
    rule: 'name.label',
    needs: /[:=]/,
    source: 'labels of forms',
    before: String.raw`(?:patient|pt|name|nombre|paciente|client|insured|subscriber|guarantor|contact|attn|attention|provider|parent|guardian|mother|father|spouse|from|sender|signed|physician|doctor)\s?[:=]\s?(?:name\s?[:=]?\s)?`,
  },
  {
    rule: 'name.called',
    needs: /llam|call|named|go(?:es)? by|known as|aka|a\.k|nee|name[ds]/,
    source: '"I am called", "me llamo", "named"',
    before: String.raw`(?:me llamo|se llama|llamad[oa]|(?:i'?m|i am|is|am|are|was) (?:called|named)|(?:named|call) (?:me|him|her|us)|goes by|go by|known as|aka|a\.k\.a\.?|nee|name[ds] (?:him|her|me)|named)\s`,
  },
  {
    rule: 'name.under',
    needs: /under|name|nombre|behalf|bajo/,
    source: 'reservations',
    before: String.raw`(?:(?:booked|booking|reservation|appointment|appt|reserved|it'?s|its|is|registered|listed|scheduled|made|filed|account|cita|reserva)\s(?:\p{L}{1,10}\s){0,2}(?:under|a nombre de|in the name of|on the name of|in the name|on name|under the name|bajo)|under(?: the| my)? names?(?: of| is)?|a nombre de|en nombre de|in the name of|on behalf of|under my name|under)\s`,
  },
  {
    rule: 'name.calling',
    needs: /here|speaking|calling|again|aqui|de nuevo|writing|texting|checking/,
    source: 'telephone manners; only with "here", "speaking" or "again" behind the name',
    before: String.raw`(?:this is|it is|it'?s|its|soy|habla|le habla|you are speaking to|speaking with|i'?m|im|i am)\s`,
  },
  {
    rule: 'name.sign-off',
    needs:
      /th[ax]|t[xy]\b|tia|regards|rgds|best|cheers|sincerely|respectfully|gracias|saludo|atentamente|atte|cordialmente|yours|love|sent by|signed|take care|xoxo/,
    source: 'the last line of a letter',
    before: String.raw`(?<=^|[.!?,;:\n)\d]\s{0,2}|-\s?)(?:${THANKS})[\s,.!:;\n-]{1,5}`,
  },
  {
    rule: 'name.dash',
    needs: /[-~]/,
    source: 'a signature after a dash: "... - Ann Short"',
    before: String.raw`(?<=[.!?,;\n\d]\s{0,2})[-~]\s?`,
  },
];
