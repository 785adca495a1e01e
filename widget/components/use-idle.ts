/**
 * Ends a chat that nobody touches any more, after a warning, so that the next person at this screen does not read it. The
 * server's session ends by the same limit.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { SESSION_IDLE_MS } from '../../shared/protocol/limits.ts';

/** WCAG 2.2.1 asks for at least 20 seconds to extend; two minutes cost nothing. */
const WARNING_MS = 120_000;

export type Idle = { readonly isEnding: boolean; readonly touch: () => void };

/** `hasContent` says whether there is anything to clear; every change of `touched` counts as a sign of life. */
export const useIdle = (hasContent: boolean, touched: unknown, end: () => void): Idle => {
  const [isEnding, setEnding] = useState(false);
  const [life, setLife] = useState(0);
  const finish = useRef(end);
  finish.current = end;

  useEffect(() => {
    setEnding(false);
    if (!hasContent) return;
    const warn = setTimeout(() => setEnding(true), SESSION_IDLE_MS - WARNING_MS);
    const over = setTimeout(() => {
      setEnding(false);
      finish.current();
    }, SESSION_IDLE_MS);
    return () => {
      clearTimeout(warn);
      clearTimeout(over);
    };
  }, [hasContent, touched, life]);

  return { isEnding, touch: useCallback(() => setLife((times) => times + 1), []) };
};
