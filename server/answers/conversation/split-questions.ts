/** Cuts a message into the questions it holds, so that two are both answered. */

const MAX_QUESTIONS = 3;
const QUESTION_START =
  '(?:do|does|are|is|can|could|will|would|what|whats|when|where|wheres|how|who|which|you|should|es|son|hay|tienen|aceptan|cual|cuando|donde|como|cuanto|que|atienden|hacen|abren|puedo|pueden|estan)';
const JOINED = new RegExp(
  `,? (?:and|also|and also|plus|y|y tambien|ademas|&) (?=${QUESTION_START} \\S+ \\S)`,
  'i',
);

/** Two questions with a comma between them; "when I come in, what do I bring" is one, and so is "I have Delta, do you take it". */
const BESIDE = new RegExp(
  `^(?!when (?:i|we|my)\\b)(${QUESTION_START} \\S.*?), (${QUESTION_START} \\S+ \\S.*)$`,
  'i',
);

/** The whole text first where it is one question. Never empty for a text with a word in it. */
export const splitQuestions = (text: string): readonly string[] =>
  text
    .split(/(?<=[?!])\s+|\n+|(?<=\p{L}{4}\.)\s+(?=\p{Lu})/u)
    .flatMap((sentence) => sentence.split(JOINED))
    .flatMap((sentence) => BESIDE.exec(sentence)?.slice(1) ?? [sentence])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, MAX_QUESTIONS);

const LISTED = /\s*(?:,|&|\+|\b(?:and|plus|also|as well as|y|e|asi como|ademas)\b)\s*/iu;
const MOST_WORDS = 9;

/** "I have Delta, do you take it": the second half says nothing without the first. */
const POINTS_BACK = /\b(?:it|them|that|those|eso|esos|lo|los)\b/iu;

/** "Address and phone number", "hours & parking": the two halves of a short message; empty where there are not two. */
export const splitList = (text: string): readonly string[] => {
  if (text.split(/\s+/u).length > MOST_WORDS) return [];
  const halves = text.split(LISTED).filter((half) => /\p{L}{2}/u.test(half));
  return halves.length === 2 && !POINTS_BACK.test(halves[1] ?? '') ? halves : [];
};
