/** A question that must be answered first. The browser keeps the focus inside and gives it back; Escape is the safe answer. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly title: string;
  /** Escape. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
};

export const Dialog = ({ title, onCancel, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const isDrawn = useRef(true);
  const titleId = useId();
  const bodyId = useId();
  // Before the next frame: a question that is asked but not yet open would take no key.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    isDrawn.current = true;
    element?.showModal();
    // Measured in Chromium: a dialog that is taken away while open leaves the focus nowhere, and while it is open nothing
    // behind it can take the focus back.
    return () => {
      isDrawn.current = false;
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  // The browser tells that it closed a dialog only later; by then another question may have been asked.
  const cancel = (): void => {
    if (isDrawn.current) onCancel();
  };
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      // Answered in the key's own turn: left to the browser, Escape may close first and tell afterwards.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
      // A phone's back gesture.
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
      // Without a touch or key since the last one, Chromium closes a dialog and never asks.
      onClose={cancel}
    >
      <h2 id={titleId}>{title}</h2>
      <div id={bodyId}>{children}</div>
    </dialog>
  );
};
