/**
 * Staff type a sentence as a visitor would and see why the guard stops it or what the chat answers. PRIVACY: the guard runs
 * in this browser; the server is asked only with what a visitor's browser would have sent, and keeps nothing.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_UTTERANCE_CHARACTERS, TYPING_PAUSE_MS } from '../../../shared/protocol/limits.ts';
import type { Language, PracticeFacts } from '../../../shared/protocol/staff-api.ts';
import { Heading } from '../components/heading.tsx';
import { Failure, Loading } from '../components/notices.tsx';
import { TryResult } from '../components/try-result.tsx';
import { categoriesBefore, type Setting, TrySettings } from '../components/try-settings.tsx';
import { VERDICT_WORDS } from '../guard-wording.ts';
import { useRemote } from '../remote.ts';
import type { GuardReading, ReadWithGuard } from '../try-guard.ts';
import { useGuard } from '../use-guard.ts';
import { useWorkplace } from '../workplace.ts';

/** The draft a moment after the last key, as the widget reads it. */
const usePaused = (draft: string): string => {
  const [paused, setPaused] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(draft), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return draft === '' ? '' : paused;
};

const EXAMPLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Are you open on Saturday?', 'My tooth hurts, do you take walk-ins?', 'Please cancel my appointment'],
  es: ['¿Abren los sábados?', 'Me duele una muela, ¿atienden sin cita?', 'Quiero cancelar mi cita'],
};

type TryoutProps = { readonly practice: string; readonly facts: PracticeFacts; readonly read: ReadWithGuard };

const Tryout = ({ practice, facts, read }: TryoutProps) => {
  const { announce } = useWorkplace();
  const [draft, setDraft] = useState('');
  const [setting, setSetting] = useState<Setting>({ language: facts.languages[0] ?? 'en', before: 0 });
  /** The very text that was asked; another text has not been. */
  const [asked, setAsked] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const paused = usePaused(draft);
  const text = (asked === draft.trim() ? draft : paused).trim();
  const left = MAX_UTTERANCE_CHARACTERS - draft.length;
  const readIt = (words: string): GuardReading =>
    read(words, {
      language: setting.language,
      specialty: facts.specialty,
      lastCategories: categoriesBefore(setting),
    });
  const ask = (words: string): void => {
    const wanted = words.trim();
    if (wanted === '' || wanted.length > MAX_UTTERANCE_CHARACTERS) {
      field.current?.focus();
      return;
    }
    setDraft(words);
    setAsked(wanted);
    const { screening } = readIt(wanted);
    announce(`${VERDICT_WORDS[screening.category].title}. ${screening.pass ? 'May be sent.' : 'Stopped.'}`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    ask(draft);
  };
  return (
    <>
      <form
        class="try"
        onSubmit={(event) => {
          event.preventDefault();
          ask(draft);
        }}
      >
        <label for="sentence">A sentence, as a visitor would type it</label>
        <textarea
          id="sentence"
          ref={field}
          rows={3}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="sentence-promise"
          value={draft}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {left < 200 ? (
          <p class={left < 0 ? 'field-error' : 'hint'} role="status">
            {left < 0 ? 'Longer than the chat takes: 2,000 characters.' : `${left} characters left`}
          </p>
        ) : null}
        <p class="hint" id="sentence-promise">
          Nothing typed here is stored or logged. What the guard stops never leaves this browser: the server
          is asked only with what a visitor’s browser would have sent.
        </p>
        <TrySettings languages={facts.languages} setting={setting} onChange={setSetting} />
        <button type="submit" class="button button-primary">
          Ask the chat
        </button>
      </form>
      {text === '' ? (
        <div class="examples">
          <h2>For example</h2>
          <ul class="taps">
            {EXAMPLES[setting.language].map((example) => (
              <li key={example}>
                <button type="button" class="button" lang={setting.language} onClick={() => ask(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <TryResult
          practice={practice}
          text={text}
          reading={readIt(text)}
          setting={setting}
          asked={asked === text}
          onSendPart={ask}
        />
      )}
    </>
  );
};

export const TestPageScreen = ({ practice }: { readonly practice: string }) => {
  const { api } = useWorkplace();
  const facts = useRemote(practice, () => api.facts(practice));
  const guard = useGuard();
  const waiting = facts.remote.status === 'loading' || (!guard.read && !guard.failed);
  return (
    <section aria-busy={waiting}>
      <Heading title="Test">Test the chat</Heading>
      <p class="lead">
        Type what a visitor might type, and see what the guard notices and what your published answers say.
      </p>
      {facts.remote.status === 'failed' ? <Failure code={facts.remote.code} retry={facts.reload} /> : null}
      {guard.failed ? <Failure code="unreachable" retry={guard.again} /> : null}
      {waiting && facts.remote.status !== 'failed' && !guard.failed ? <Loading what="the guard" /> : null}
      {facts.remote.status === 'ready' && guard.read ? (
        <Tryout practice={practice} facts={facts.remote.data} read={guard.read} />
      ) : null}
    </section>
  );
};
