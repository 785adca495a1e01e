/** How the published answers took a message: what was decided, from which entry, how surely, and what came close. */
import type { TryAnswer, TryCandidate } from '../../../shared/protocol/staff-api.ts';
import { CATEGORY_NAMES, DECISION_NAMES } from '../wording.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const Candidate = ({ candidate }: { readonly candidate: TryCandidate }) => (
  <li class="candidate">
    <span class="candidate-name">
      {candidate.label} <code class="quiet">{candidate.entry}</code>
    </span>
    <span class="candidate-share">{percent(candidate.confidence)}</span>
    <meter min={0} max={1} value={candidate.confidence} aria-label={`How well “${candidate.label}” fits`} />
  </li>
);

const Decided = ({ answer }: { readonly answer: TryAnswer }) => (
  <dl class="facts facts-stacked">
    <div class="fact">
      <dt>Decision</dt>
      <dd>{DECISION_NAMES[answer.decision]}</dd>
    </div>
    {answer.entry ? (
      <div class="fact">
        <dt>Answered from</dt>
        <dd>
          <span class="source">{answer.entry.label}</span> <code class="quiet">{answer.entry.id}</code>
        </dd>
      </div>
    ) : null}
    {answer.confidence === null ? null : (
      <div class="fact">
        <dt>Confidence</dt>
        <dd>{percent(answer.confidence)}</dd>
      </div>
    )}
    <div class="fact">
      <dt>Version of your answers</dt>
      <dd>{answer.version}</dd>
    </div>
    {answer.guard ? (
      <div class="fact">
        <dt>The guard, once more on the server</dt>
        <dd>
          {CATEGORY_NAMES[answer.guard.category]}, version <code>{answer.guard.version}</code>
        </dd>
      </div>
    ) : null}
  </dl>
);

export const AnswerReport = ({ answer }: { readonly answer: TryAnswer }) => (
  <>
    <Decided answer={answer} />
    {answer.candidates.length > 0 ? (
      <>
        <h3>What came closest</h3>
        <ol class="candidates" aria-label="What came closest">
          {answer.candidates.map((candidate) => (
            <Candidate key={candidate.entry} candidate={candidate} />
          ))}
        </ol>
      </>
    ) : null}
  </>
);
