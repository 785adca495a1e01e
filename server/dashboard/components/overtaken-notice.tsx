/** Somebody else published while this answer was being written: what became of theirs, and what can become of this one. */
import { useEffect, useRef } from 'preact/hooks';
import type { FaqItem } from '../../../shared/protocol/staff-api.ts';

export type OvertakenNoticeProps = {
  readonly version: number;
  /** The entry as it is published now; null when it was removed; undefined when nobody touched it. */
  readonly theirs: FaqItem | null | undefined;
  /** It answers a press of “Publish” that may be far below: the focus comes up here. */
  readonly focus: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

export const OvertakenNotice = (props: OvertakenNoticeProps) => {
  const { version, theirs, focus, onKeepMine, onTakeTheirs } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus, version]);
  return (
    <div class="notice notice-held" role="alert" ref={box} tabIndex={-1}>
      <p>
        <strong>Version {version} was published by somebody else while you were writing.</strong> Nothing of
        theirs was overwritten, and your text is kept here.
      </p>
      {theirs === undefined ? (
        <p>They did not touch this answer: publish again, and yours is added to theirs.</p>
      ) : (
        <>
          {theirs ? (
            <>
              <p>They changed this answer too. It now says:</p>
              <blockquote class="theirs">{theirs.answer.en}</blockquote>
            </>
          ) : (
            <p>They removed this answer.</p>
          )}
          <div class="notice-actions">
            <button type="button" class="button" onClick={onKeepMine}>
              {theirs ? 'Go on with mine' : 'Make mine a new answer'}
            </button>
            <button type="button" class="button" onClick={onTakeTheirs}>
              {theirs ? 'Take theirs' : 'Leave it removed'}
            </button>
          </div>
        </>
      )}
    </div>
  );
};
