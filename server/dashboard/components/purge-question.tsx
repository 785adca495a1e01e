/** "I can tell who this is": says what the deletion does before it is done, because nobody here can undo it. */
import { Dialog } from './dialog.tsx';

export type PurgeQuestionProps = {
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onPurge: () => void;
};

export const PurgeQuestion = ({ busy, onKeep, onPurge }: PurgeQuestionProps) => (
  <Dialog title="Delete this conversation for good?" onCancel={onKeep}>
    <p>If what is left tells you who wrote it, it should not be here. Deleting it:</p>
    <ul>
      <li>destroys the text, its summary and the key they were encrypted with, now;</li>
      <li>cannot be undone, by you or by an owner;</li>
      <li>does not reach a backup made before: whoever runs the server can delete old ones;</li>
      <li>leaves a line in the audit log with your name and no content.</li>
    </ul>
    <p>Please do not write down or pass on what you recognised.</p>
    <div class="actions">
      <button type="button" class="button" onClick={onKeep}>
        Keep it
      </button>
      <button type="button" class="button button-danger" aria-disabled={busy} onClick={onPurge}>
        {busy ? 'Deleting…' : 'Delete for good'}
      </button>
    </div>
  </Dialog>
);
