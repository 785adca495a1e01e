/** One turn of a conversation: the visitor's de-identified words or why they are not kept, then what the chat replied. */
import type { TranscriptTurn } from '../../../shared/protocol/staff-api.ts';
import { CATEGORY_NAMES, DECISION_NAMES, entryName, WITHHELD_EXPLANATIONS } from '../wording.ts';
import { DeidentifiedWords } from './deidentified-words.tsx';

const elapsed = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const VisitorWords = ({ turn }: { readonly turn: TranscriptTurn }) => {
  if (turn.visitorText !== null) {
    return (
      <p class="bubble bubble-visitor" dir="auto">
        <DeidentifiedWords text={turn.visitorText} />
      </p>
    );
  }
  return (
    <div class={`bubble bubble-withheld bubble-${turn.category}`}>
      <p>
        <strong>{CATEGORY_NAMES[turn.category]}: not kept</strong>
      </p>
      <p>{WITHHELD_EXPLANATIONS[turn.category]}</p>
    </div>
  );
};

const Source = ({ source }: { readonly source: TranscriptTurn['source'] }) =>
  source ? (
    <>
      {' '}
      from <span class="source">{entryName(source.entry)}</span>, version {source.version}
    </>
  ) : null;

export const Turn = ({ turn }: { readonly turn: TranscriptTurn }) => (
  <li class="turn">
    <h3 class="visually-hidden">Message {turn.sequence}</h3>
    <div class="side side-visitor">
      <p class="who">
        Visitor <span class="quiet">{elapsed(turn.secondsSinceStart)}</span>
      </p>
      <VisitorWords turn={turn} />
    </div>
    <div class="side side-chat">
      <p class="who">Chat</p>
      <p class="bubble bubble-chat" dir="auto">
        {turn.replyText}
      </p>
      <p class="provenance">
        {DECISION_NAMES[turn.decision]}
        <Source source={turn.source} />
      </p>
    </div>
  </li>
);
