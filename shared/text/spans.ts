/** Arithmetic of half-open ranges. Never looks at text. */
import type { Span } from './kinds.ts';

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Sorted and without overlap; ranges that touch or lie at most `gap` units apart become one. */
export const mergeSpans = (spans: readonly Span[], gap = 0): readonly Span[] => {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + gap) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
};

/** What `spans` leave of `0..length`, in order. */
export const gapsBetween = (spans: readonly Span[], length: number): readonly Span[] => {
  const gaps: Span[] = [];
  let at = 0;
  for (const span of mergeSpans(spans)) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
};
