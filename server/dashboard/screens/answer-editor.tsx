/**
 * One answer of the practice, to write or to change. What is written is kept in this window until it is published or discarded,
 * also when somebody else published meanwhile.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FaqChange, FaqList } from '../../../shared/protocol/staff-api.ts';
import { AnswerForm } from '../components/answer-form.tsx';
import { AnswerPreview } from '../components/answer-preview.tsx';
import { Heading } from '../components/heading.tsx';
import { Failure, Loading } from '../components/notices.tsx';
import { OvertakenNotice } from '../components/overtaken-notice.tsx';
import { RemoveQuestion } from '../components/remove-question.tsx';
import { useFaqCheck } from '../faq-check.ts';
import { cleaned, draftOf, type FaqDraft, NEW_DRAFT, relocated, saysTheSame } from '../faq-drafts.ts';
import { usePublishing } from '../publish-answer.ts';
import { useRemote } from '../remote.ts';
import { hrefOf } from '../routes.ts';
import { useGuard } from '../use-guard.ts';
import { useWorkplace } from '../workplace.ts';

/** The draft of this entry as it lies in the window, or as it is published. */
const useDraft = (practice: string, id: string | null, list: FaqList) => {
  const { drafts } = useWorkplace();
  const published = list.entries.find((entry) => entry.id === id) ?? null;
  const kept = drafts.get(practice, id);
  const draft = kept ?? (published ? draftOf(published, list.version) : NEW_DRAFT);
  const isDirty = !saysTheSame(draft, draft.base);
  const isTouchedByOthers = draft.version !== null && !saysTheSame(published, draft.base);
  return {
    published,
    draft,
    isDirty,
    /** What others made of the entry since the draft was begun; undefined when nothing. */
    theirs: isDirty && isTouchedByOthers ? published : undefined,
    change: (next: FaqDraft) => drafts.set(practice, id, { ...next, version: next.version ?? list.version }),
    drop: () => drafts.drop(practice, id),
    keepMine: () => drafts.set(practice, id, { ...draft, base: published, version: list.version }),
    /** An entry that others removed is begun anew. */
    asNew: () => {
      drafts.set(practice, null, { ...draft, base: null, version: list.version });
      drafts.drop(practice, id);
    },
  };
};

/** Asks before the window is closed with words that would be lost. */
const useKeptWords = (isDirty: boolean): void => {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
};

const focusFirstProblem = (form: HTMLFormElement | null): void => {
  // The remarks are drawn in the next step.
  setTimeout(() => {
    const first =
      form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector('.form-remarks');
    if (first instanceof HTMLElement) first.focus();
  });
};

type EditorProps = {
  readonly practice: string;
  readonly id: string | null;
  readonly list: FaqList;
  readonly replace: (list: FaqList) => void;
};

const Editor = ({ practice, id, list, replace }: EditorProps) => {
  const { api, navigation } = useWorkplace();
  const entry = useDraft(practice, id, list);
  const { draft, published, theirs } = entry;
  const form = useRef<HTMLFormElement>(null);
  const [removing, setRemoving] = useState(false);
  const guard = useGuard();
  const question = draft.questions[0]?.en || draft.questions[0]?.es || 'this question';
  const change: FaqChange = { kind: 'put', id, ...cleaned(draft) };
  const { check, isCurrent } = useFaqCheck(practice, list.version, change);
  const publishing = usePublishing({ practice, id, question });
  useKeptWords(entry.isDirty);

  // After a refusal, what is still wrong is shown as it is mended; before it, an unfinished text is no error.
  const problems = publishing.refused ? (isCurrent && check ? check.problems : publishing.refused) : [];
  const remarks = {
    problems: relocated(problems, draft),
    warnings: relocated(check?.warnings ?? [], draft),
  };
  const general = [...remarks.problems, ...remarks.warnings].filter(({ field }) => field === null);
  const spanish = list.languages.includes('es') || draft.answer.es !== null;

  const send = async (wanted: FaqChange): Promise<void> => {
    const outcome = await publishing.publish(list.version, wanted);
    if (outcome === 'refused') focusFirstProblem(form.current);
    if (outcome !== 'overtaken') return;
    const fresh = await api.faq(practice);
    if (fresh.ok) replace(fresh.data);
  };
  const leave = (): void => {
    entry.drop();
    navigation.go({ screen: 'answers', practice });
  };
  const keepMine = (): void => {
    if (published) {
      entry.keepMine();
      return;
    }
    entry.asNew();
    navigation.go({ screen: 'answer', practice, id: null });
  };
  return (
    <div class="reading">
      <form
        ref={form}
        class="answer-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (theirs === undefined) void send(change);
        }}
      >
        {publishing.overtakenBy !== null || theirs !== undefined ? (
          <OvertakenNotice
            version={list.version}
            theirs={theirs}
            focus={publishing.overtakenBy !== null}
            onKeepMine={keepMine}
            onTakeTheirs={published ? entry.drop : leave}
          />
        ) : null}
        {publishing.failure ? <Failure code={publishing.failure} /> : null}
        {general.length > 0 ? (
          <div class="notice notice-held form-remarks" tabIndex={-1}>
            {general.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </div>
        ) : null}
        <AnswerForm
          draft={draft}
          spanish={spanish}
          remarks={remarks}
          read={guard.read}
          onChange={entry.change}
        />
        <div class="actions form-actions">
          <button
            type="submit"
            class="button button-primary"
            aria-disabled={publishing.busy || theirs !== undefined}
          >
            {publishing.busy ? 'Publishing…' : 'Publish'}
          </button>
          {entry.isDirty ? (
            <button type="button" class="button" onClick={leave}>
              Discard
            </button>
          ) : null}
          {published ? (
            <button type="button" class="button button-danger-quiet" onClick={() => setRemoving(true)}>
              Remove this answer…
            </button>
          ) : null}
        </div>
        <p class="hint">
          Publishing makes version {list.version + 1}. Visitors get it with their next question.
        </p>
        {removing && published ? (
          <RemoveQuestion
            question={published.questions[0]?.en ?? published.id}
            isChip={published.isChip}
            busy={publishing.busy}
            onKeep={() => setRemoving(false)}
            onRemove={() => void send({ kind: 'remove', id: published.id }).finally(() => setRemoving(false))}
          />
        ) : null}
      </form>
      <AnswerPreview draft={draft} check={check} spanish={spanish} />
    </div>
  );
};

export type AnswerEditorScreenProps = { readonly practice: string; readonly id: string | null };

export const AnswerEditorScreen = ({ practice, id }: AnswerEditorScreenProps) => {
  const { api, drafts } = useWorkplace();
  const { remote, reload, replace } = useRemote(`${practice}/${id}`, () => api.faq(practice));
  const list = remote.status === 'ready' ? remote.data : null;
  const isKnown =
    id === null || drafts.get(practice, id) !== null || list?.entries.some((entry) => entry.id === id);
  const title = id === null ? 'New answer' : 'Change an answer';
  return (
    <div aria-busy={remote.status === 'loading'}>
      <nav aria-label="Back" class="back">
        <a href={hrefOf({ screen: 'answers', practice })}>Back to answers</a>
      </nav>
      <Heading title={title}>{title}</Heading>
      {remote.status === 'loading' ? <Loading what="the answer" /> : null}
      {remote.status === 'failed' ? <Failure code={remote.code} retry={reload} /> : null}
      {list && !isKnown ? <Failure code="not-found" /> : null}
      {list && isKnown ? (
        <Editor key={`${practice}/${id}`} practice={practice} id={id} list={list} replace={replace} />
      ) : null}
    </div>
  );
};
