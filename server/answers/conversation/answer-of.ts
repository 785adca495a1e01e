/** Makes an answer from its parts: the one place where links, slots and candidates are filled in. */
import type { Choice, Link } from '../../../shared/protocol/events.ts';
import type { Answer, Slots } from '../answer-engine.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import type { ReplyText } from '../reply-text.ts';
import { candidatesWith, type Reading } from './reading.ts';

type Parts = {
  readonly entry: string;
  readonly confidence: number;
  readonly reply: ReplyText;
  readonly links?: readonly Link[];
  readonly choices?: readonly Choice[];
  readonly slots?: Partial<Slots>;
};

/** `slots` are what this answer adds; what was known before stays. */
export const answerOf = (knowledge: Knowledge, reading: Reading, parts: Parts): Answer => ({
  decision: 'answer',
  entry: parts.entry,
  version: knowledge.version,
  confidence: parts.confidence,
  reply: parts.reply,
  language: reading.question.language,
  links: parts.links ?? [],
  choices: parts.choices ?? [],
  slots: { ...reading.question.slots, intent: parts.entry, ...parts.slots },
  candidates: candidatesWith(parts.entry, parts.confidence, reading),
});
