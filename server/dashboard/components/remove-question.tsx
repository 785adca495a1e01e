/** Asked before an answer is taken away from visitors. */
import { Dialog } from './dialog.tsx';

export type RemoveQuestionProps = {
  readonly question: string;
  readonly isChip: boolean;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
};

export const RemoveQuestion = ({ question, isChip, busy, onKeep, onRemove }: RemoveQuestionProps) => (
  <Dialog title="Remove this answer?" onCancel={onKeep}>
    <p>
      Visitors who ask “{question}” are then asked to call. A new version is published at once; the one before
      it stays on the server.
    </p>
    {isChip ? (
      <p>It is also one of the first suggestions in the chat. That suggestion goes with it.</p>
    ) : null}
    <div class="actions">
      <button type="button" class="button" onClick={onKeep}>
        Keep it
      </button>
      <button type="button" class="button button-danger" aria-disabled={busy} onClick={onRemove}>
        {busy ? 'Removing…' : 'Remove and publish'}
      </button>
    </div>
  </Dialog>
);
