/** Cuts one part of a sentence where signals begin and end, so that it can be drawn with marks. Pure. */
import type { Part, Signal } from '../../shared/protocol/browser-guard.ts';

export type Piece = {
  readonly text: string;
  /** Indexes of the signals that cover it. */
  readonly signals: readonly number[];
  /** Indexes of the signals that end with it. */
  readonly ending: readonly number[];
};

export const piecesOf = (text: string, part: Part, signals: readonly Signal[]): readonly Piece[] => {
  const inside = (at: number): boolean => at > part.start && at < part.end;
  const cuts = [
    ...new Set([part.start, part.end, ...signals.flatMap(({ start, end }) => [start, end]).filter(inside)]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? part.end;
    const covering = signals.flatMap((signal, number) =>
      signal.start < end && start < signal.end ? [number] : [],
    );
    return {
      text: text.slice(start, end),
      signals: covering,
      ending: covering.filter((number) => {
        const last = Math.min(signals[number]?.end ?? 0, part.end);
        return last === end;
      }),
    };
  });
};
