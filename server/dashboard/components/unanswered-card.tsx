/** One question that went unanswered, with the other ways it was asked and what can be done about it. */
import type { UnansweredGroup, UnansweredState } from '../../../shared/protocol/staff-api.ts';
import { hrefOf } from '../routes.ts';
import { count } from '../wording.ts';
import { DeidentifiedWords } from './deidentified-words.tsx';

type WordingsProps = { readonly practice: string; readonly group: UnansweredGroup };

const Wordings = ({ practice, group }: WordingsProps) => (
  <details class="wordings">
    <summary>
      {group.wordings.length > 1
        ? `${count(group.wordings.length, 'way')} it was asked`
        : 'Where it was asked'}
    </summary>
    <ul>
      {group.wordings.map(({ text, places }) => (
        <li key={text}>
          {group.wordings.length > 1 ? (
            <q lang={group.language} dir="auto">
              <DeidentifiedWords text={text} />
            </q>
          ) : null}
          {places.map(({ transcript, sequence }, index) => (
            <a
              key={`${transcript} ${sequence}`}
              href={hrefOf({ screen: 'transcript', practice, id: transcript })}
            >
              Conversation{places.length > 1 ? ` ${index + 1}` : ''}
            </a>
          ))}
        </li>
      ))}
    </ul>
  </details>
);

export type UnansweredCardProps = {
  readonly practice: string;
  readonly group: UnansweredGroup;
  readonly state: UnansweredState;
  readonly busy: boolean;
  /** Null where the role does not allow it. */
  readonly onWrite: (() => void) | null;
  readonly onMove: (() => void) | null;
};

export const UnansweredCard = ({ practice, group, state, busy, onWrite, onMove }: UnansweredCardProps) => (
  <li class="card card-plain">
    <div class="card-top">
      <h3 class="question" tabIndex={-1} lang={group.language} dir="auto">
        <DeidentifiedWords text={group.question} />
      </h3>
      <span class="badge">{group.count === 1 ? 'Asked once' : `Asked ${count(group.count, 'time')}`}</span>
    </div>
    <Wordings practice={practice} group={group} />
    <div class="card-actions">
      {onWrite ? (
        <button
          type="button"
          class="button button-primary"
          aria-label={`Write an answer: ${group.question}`}
          onClick={onWrite}
        >
          Write an answer
        </button>
      ) : null}
      {onMove ? (
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          aria-label={`${state === 'open' ? 'Not for us' : 'Put back'}: ${group.question}`}
          onClick={onMove}
        >
          {state === 'open' ? 'Not for us' : 'Put back'}
        </button>
      ) : null}
    </div>
  </li>
);
