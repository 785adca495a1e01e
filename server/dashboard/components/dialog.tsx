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
    const element = dialog.current;
    element?.showModal();
    // The browser gives the focus back on close(), not when the element is taken away.
    return () => element?.close();
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
    >
      <h2 id={titleId}>{title}</h2>
      <div id={bodyId}>{children}</div>
    </dialog>
  );
};
