/** Something asked of the server: not here yet, refused, or here. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, FailureCode } from './staff-api.ts';

export type Remote<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: FailureCode }
  | { readonly status: 'ready'; readonly data: Data };

export const LOADING = { status: 'loading' } as const;

export const remoteOf = <Data>(answer: Answer<Data>): Remote<Data> =>
  answer.ok ? { status: 'ready', data: answer.data } : { status: 'failed', code: answer.code };

export type RemoteControl<Data> = {
  readonly remote: Remote<Data>;
  readonly reload: () => void;
  readonly replace: (data: Data) => void;
};

/** Loads once for each `key`, which must name all that `load` depends on; a late answer for an old key is dropped. */
export const useRemote = <Data>(
  key: string,
  load: () => Promise<Answer<Data>>,
  arrived?: (data: Data) => void,
): RemoteControl<Data> => {
  const [remote, setRemote] = useState<Remote<Data>>(LOADING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setRemote(LOADING);
    void load().then((answer) => {
      if (!current) return;
      setRemote(remoteOf(answer));
      if (answer.ok) arrived?.(answer.data);
    });
    return () => {
      current = false;
    };
  }, [key, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const replace = useCallback((data: Data) => setRemote({ status: 'ready', data }), []);
  return { remote, reload, replace };
};
