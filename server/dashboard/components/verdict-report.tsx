/** What the guard made of a sentence: the verdict in plain words, the sentence with its marks, and each signal with its rule. */
import type { Part, Signal, Verdict } from '../../../shared/protocol/browser-guard.ts';
import type { Screening } from '../../../shared/protocol/screening.ts';
import type { Category } from '../../../shared/protocol/staff-api.ts';
import { kindWords, ruleWords, VERDICT_WORDS } from '../guard-wording.ts';
import { piecesOf } from '../marked-pieces.ts';
import { CATEGORY_NAMES, count } from '../wording.ts';
import { CategoryBadge } from './outcome-badge.tsx';

/** A part that a whole sentence is sent with, or that may be sent by itself. */
const isSent = (category: Category, screening: Screening): boolean =>
  screening.pass || (category === 'general' && screening.general !== null);

type PartProps = {
  readonly text: string;
  readonly part: Part;
  readonly signals: readonly Signal[];
  readonly sent: boolean;
};

const SentencePart = ({ text, part, signals, sent }: PartProps) => (
  <li class={sent ? 'part' : 'part part-held'}>
    <p class="part-words" dir="auto">
      {piecesOf(text, part, signals).map((piece, index) =>
        piece.signals.length === 0 ? (
          piece.text
        ) : (
          <mark key={index}>
            {piece.text}
            {piece.ending.map((number) => (
              <sup key={number} class="mark-number">
                {number + 1}
              </sup>
            ))}
          </mark>
        ),
      )}
    </p>
    <p class="part-fate">
      <strong>{CATEGORY_NAMES[part.category]}</strong>: {sent ? 'may be sent' : 'stays in the browser'}
    </p>
  </li>
);

const SignalRow = ({ text, signal }: { readonly text: string; readonly signal: Signal }) => (
  <li class="signal">
    <p>
      <q dir="auto">{text.slice(signal.start, signal.end).trim()}</q>
      <span class="signal-why">{ruleWords(signal.rule, signal.kind)}</span>
    </p>
    <p class="quiet signal-rule">
      Noticed as {kindWords(signal.kind)} by {signal.kind === 'model' ? 'weight group' : 'rule'}{' '}
      <code>{signal.rule}</code>, characters {signal.start + 1} to {signal.end}
    </p>
  </li>
);

const Signals = ({ text, signals }: { readonly text: string; readonly signals: readonly Signal[] }) =>
  signals.length === 0 ? (
    <p class="quiet">
      The guard noticed nothing: no rule applied, and the word weights stayed below the bar.
    </p>
  ) : (
    <ol class="signals" aria-label="Why">
      {signals.map((signal, index) => (
        <SignalRow key={index} text={text} signal={signal} />
      ))}
    </ol>
  );

/** A sentence for what crosses the network at the moment of sending. */
const Leaving = ({ screening }: { readonly screening: Screening }) => (
  <p class={screening.pass ? 'notice' : 'notice notice-held'}>
    {screening.pass ? (
      <>
        <strong>The whole message would be sent.</strong> The server inspects it once more before anything
        else sees it.
      </>
    ) : (
      <>
        <strong>Not one word would be sent.</strong> The server hears only “
        {CATEGORY_NAMES[screening.category].toLowerCase()}”.
        {screening.general === null ? null : ' With one tap, the visitor can send the part that may go.'}
      </>
    )}
  </p>
);

export type VerdictReportProps = {
  readonly text: string;
  /** Null when the guard failed: then everything is stopped. */
  readonly verdict: Verdict | null;
  readonly screening: Screening;
};

export const VerdictReport = ({ text, verdict, screening }: VerdictReportProps) => {
  const category = screening.category;
  const words = VERDICT_WORDS[category];
  return (
    <section class="report" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">The guard, in the visitor’s browser</h2>
      <p class="verdict">
        <CategoryBadge category={category} stopped={!screening.pass}>
          {words.title}
        </CategoryBadge>
        <span>{words.text}</span>
      </p>
      <Leaving screening={screening} />
      {verdict ? (
        <>
          <h3>
            {verdict.parts.length > 1
              ? `The sentence, in ${count(verdict.parts.length, 'part')}`
              : 'The sentence'}
          </h3>
          <ol class="parts" aria-label="Parts of the sentence">
            {verdict.parts.map((part) => (
              <SentencePart
                key={part.start}
                text={text}
                part={part}
                signals={verdict.signals}
                sent={isSent(part.category, screening)}
              />
            ))}
          </ol>
          <h3>Why</h3>
          <Signals text={text} signals={verdict.signals} />
          <p class="quiet">
            Guard version <code>{verdict.version}</code>
          </p>
        </>
      ) : (
        <p>
          The guard failed on this text. It stops what it cannot judge. Please report the sentence’s shape.
        </p>
      )}
    </section>
  );
};
