/** Hears Escape anywhere in the frame; the newest listener hears it first and alone. */
import { useEffect } from 'preact/hooks';

const waiting: (() => void)[] = [];

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.key === 'Escape' && !event.isComposing) waiting.at(-1)?.();
};

export const useEscape = (act: () => void, active: boolean): void => {
  useEffect(() => {
    if (!active) return;
    if (waiting.length === 0) document.addEventListener('keydown', onKeyDown);
    waiting.push(act);
    return () => {
      waiting.splice(waiting.indexOf(act), 1);
      if (waiting.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [act, active]);
};
