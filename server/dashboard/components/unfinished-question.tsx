/** Another new answer is half written: begun anew, its words would be lost. */
import { Dialog } from './dialog.tsx';

export type UnfinishedQuestionProps = {
  readonly onStay: () => void;
  readonly onGoOn: () => void;
  readonly onReplace: () => void;
};

export const UnfinishedQuestion = ({ onStay, onGoOn, onReplace }: UnfinishedQuestionProps) => (
  <Dialog title="You have an unfinished answer" onCancel={onStay}>
    <p>A new answer that you began is not published yet. Beginning another one discards it.</p>
    <div class="actions">
      <button type="button" class="button button-primary" onClick={onGoOn}>
        Go on with the unfinished one
      </button>
      <button type="button" class="button" onClick={onReplace}>
        Discard it and begin this one
      </button>
    </div>
  </Dialog>
);
