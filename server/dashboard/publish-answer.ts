/** Publishing one change of the FAQ from the screen: what is under way, what was refused, and who was faster. */
import { useState } from 'preact/hooks';
import type { FaqChange, FaqRemark } from '../../shared/protocol/staff-api.ts';
import type { PublishedNews } from './faq-drafts.ts';
import type { FailureCode } from './staff-api.ts';
import { useWorkplace } from './workplace.ts';

export type Publishing = {
  readonly busy: boolean;
  readonly failure: FailureCode | null;
  /** Why the last attempt was refused; null when none was. */
  readonly refused: readonly FaqRemark[] | null;
  /** The version that somebody else published first; null when nobody did. */
  readonly overtakenBy: number | null;
  publish(version: number, change: FaqChange): Promise<'published' | 'refused' | 'overtaken' | 'failed'>;
};

export type PublishingOptions = {
  readonly practice: string;
  readonly id: string | null;
  /** For the sentence on the next screen. */
  readonly question: string;
};

export const usePublishing = ({ practice, id, question }: PublishingOptions): Publishing => {
  const { api, drafts, navigation, announce } = useWorkplace();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [refused, setRefused] = useState<readonly FaqRemark[] | null>(null);
  const [overtakenBy, setOvertakenBy] = useState<number | null>(null);

  const goLive = (news: PublishedNews): void => {
    drafts.drop(practice, id);
    drafts.published(news);
    navigation.go({ screen: 'answers', practice });
    announce(`Version ${news.version} is live.`);
  };

  const publish: Publishing['publish'] = async (version, change) => {
    if (busy) return 'failed';
    setBusy(true);
    const answer = await api.publishFaq(practice, { version, change });
    setBusy(false);
    setFailure(answer.ok ? null : answer.code);
    if (!answer.ok) return 'failed';
    const result = answer.data;
    setRefused(result.outcome === 'refused' ? result.problems : null);
    setOvertakenBy(result.outcome === 'overtaken' ? result.version : null);
    if (result.outcome === 'published') goLive({ version: result.version, question, kind: change.kind });
    return result.outcome;
  };
  return { busy, failure, refused, overtakenBy, publish };
};
