/** The guard as a screen needs it: not here yet, here, or not to be had. */
import { useEffect, useState } from 'preact/hooks';
import { fetchGuard, type ReadWithGuard } from './try-guard.ts';

export type GuardControl = {
  readonly read: ReadWithGuard | null;
  readonly failed: boolean;
  readonly again: () => void;
};

export const useGuard = (): GuardControl => {
  const [fetched, setFetched] = useState<{ readonly read: ReadWithGuard | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setFetched(null);
    void fetchGuard().then((read) => {
      if (current) setFetched({ read });
    });
    return () => {
      current = false;
    };
  }, [attempt]);
  return {
    read: fetched?.read ?? null,
    failed: fetched !== null && fetched.read === null,
    again: () => setAttempt((count) => count + 1),
  };
};
