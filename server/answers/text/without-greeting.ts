/** What is said around a question out of courtesy: it tells nothing of the question, and its words would count as another subject's. */

const GREETING =
  /^\W*(?:hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|hola|buen[oa]s?(?: d[ií]as| tardes| noches)?|saludos|dear [\p{L}]+)(?: (?:there|all|everyone|everybody|team|doctor|dr|guys|folks|again|sir|madam|ma'am|doctora?|a todos|amigos))*(?:[\s,.!:;-]+|$)/iu;

/** "This is Sarah," before a question; a name without a comma behind it could be the question's. */
const INTRODUCTION =
  /^\W*(?:this is|it's|its|i am|i'm|im|my name is|soy|me llamo|mi nombre es|habla) (?:\[[^\]]+\]|[\p{L}'-]+)(?: [\p{L}'-]+)?(?: here)?\s*[,.!;:]\s*/iu;

// "Acción de gracias" is a holiday.
const THANKS =
  /[\s,.!;-]+(?:thanks?|thank you|thx|ty|many thanks|thanks in advance|(?<!\bde\s+)gracias|muchas gracias|mil gracias|please|pls|plz|por favor)(?: (?:so much|a lot|very much|in advance|de antemano))?[\s.!?]*$/iu;

/** The question itself; the whole text where there is nothing else in it. */
export const withoutGreeting = (text: string): string => {
  const begun = text.replace(GREETING, '').replace(INTRODUCTION, '');
  const question = begun.replace(THANKS, '');
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(question) ? question : text;
};
