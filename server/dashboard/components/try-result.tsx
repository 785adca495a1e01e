/** Everything known of one tried sentence: the guard's report beside what the visitor would see. */
import type { TryRequest } from '../../../shared/protocol/staff-api.ts';
import type { GuardReading } from '../try-guard.ts';
import { useTrial } from '../try-trial.ts';
import { AnswerReport } from './answer-report.tsx';
import { Failure, Loading } from './notices.tsx';
import { categoriesBefore, type Setting } from './try-settings.tsx';
import { VerdictReport } from './verdict-report.tsx';
import { CardPreview, ReplyPreview } from './widget-preview.tsx';

export type TryResultProps = {
  readonly practice: string;
  readonly text: string;
  readonly reading: GuardReading;
  readonly setting: Setting;
  readonly asked: boolean;
  readonly onSendPart: (part: string) => void;
};

const requestOf = (text: string, { screening }: GuardReading, setting: Setting): TryRequest => {
  const context = { language: setting.language, lastCategories: categoriesBefore(setting) };
  return screening.pass ? { ...context, text } : { ...context, category: screening.category };
};

export const TryResult = ({ practice, text, reading, setting, asked, onSendPart }: TryResultProps) => {
  const { screening, verdict } = reading;
  const { remote, reload } = useTrial(practice, asked ? requestOf(text, reading, setting) : null);
  const answer = remote?.status === 'ready' ? remote.data : null;
  return (
    <div class="try-result">
      <VerdictReport text={text} verdict={verdict} screening={screening} />
      <section class="report" aria-labelledby="shown-heading" aria-busy={remote?.status === 'loading'}>
        <h2 id="shown-heading">What the visitor would see</h2>
        {screening.pass ? null : (
          <CardPreview
            category={screening.category}
            unread={screening.unread === true}
            language={setting.language}
            general={screening.general}
            contact={
              answer?.links.filter(({ href }) => !/:(?:988|911)$/.test(href)).map(({ label }) => label) ?? []
            }
            onSendPart={() => onSendPart(screening.general ?? '')}
          />
        )}
        {remote === null && screening.pass ? (
          <p class="quiet">Press Enter, or “Ask the chat”, to see the answer.</p>
        ) : null}
        {remote?.status === 'loading' && screening.pass ? <Loading what="the answer" /> : null}
        {remote?.status === 'failed' ? <Failure code={remote.code} retry={reload} /> : null}
        {answer && screening.pass ? (
          <>
            <ReplyPreview
              text={answer.text}
              language={answer.language}
              links={answer.links.map(({ label }) => label)}
              choices={answer.choices.map(({ label }) => label)}
            />
            <AnswerReport answer={answer} />
          </>
        ) : null}
      </section>
    </div>
  );
};
