/** Asks the server what the chat would reply, once for each request; a late answer for an old one is dropped. */
import { useEffect, useState } from 'preact/hooks';
import type { TryAnswer, TryRequest } from '../../shared/protocol/staff-api.ts';
import { LOADING, type Remote, remoteOf } from './remote.ts';
import { useWorkplace } from './workplace.ts';

export type Trial = {
  /** Null while nothing was asked. */
  readonly remote: Remote<TryAnswer> | null;
  readonly reload: () => void;
};

export const useTrial = (practice: string, request: TryRequest | null): Trial => {
  const { api } = useWorkplace();
  const [state, setState] = useState<{ readonly key: string; readonly remote: Remote<TryAnswer> } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  const key = request === null ? '' : JSON.stringify([practice, request]);
  useEffect(() => {
    if (request === null) return setState(null);
    let current = true;
    setState({ key, remote: LOADING });
    void api.tryOut(practice, request).then((answer) => {
      if (current) setState({ key, remote: remoteOf(answer) });
    });
    return () => {
      current = false;
    };
  }, [key, attempt]);
  // What belongs to another sentence is not shown for this one, not even for a frame.
  const remote = key === '' ? null : state?.key === key ? state.remote : LOADING;
  return { remote, reload: () => setAttempt((count) => count + 1) };
};
