/** Cuts a message into the questions it holds, so that two are both answered. */

const MAX_QUESTIONS = 3;
const QUESTION_START =
  '(?:do|does|are|is|can|could|will|would|what|whats|when|where|wheres|how|who|which|you|should|es|son|hay|tienen|aceptan|cual|cuando|donde|como|cuanto|que|atienden|hacen|abren|puedo|pueden|estan)';
const JOINED = new RegExp(
  `,? (?:and|also|and also|plus|y|y tambien|ademas|&) (?=${QUESTION_START} \\S+ \\S)`,
  'i',
);

/** The whole text first where it is one question. Never empty for a text with a word in it. */
export const splitQuestions = (text: string): readonly string[] =>
  text
    .split(/(?<=[?!])\s+|\n+|(?<=\p{L}{4}\.)\s+(?=\p{Lu})/u)
    .flatMap((sentence) => sentence.split(JOINED))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, MAX_QUESTIONS);
