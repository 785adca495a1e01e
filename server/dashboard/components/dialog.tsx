/** A question that must be answered first. The browser keeps the focus inside and gives it back; Escape is the safe answer. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly title: string;
  /** Escape. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
};

export const Dialog = ({ title, onCancel, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const bodyId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // Measured in Chromium: a dialog that is taken away leaves the focus nowhere.
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // Without a touch or key since the last one, Chromium closes a dialog and never asks.
      onClose={onCancel}
    >
      <h2 id={titleId}>{title}</h2>
      <div id={bodyId}>{children}</div>
    </dialog>
  );
};
