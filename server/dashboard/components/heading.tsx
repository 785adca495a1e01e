/** A screen's one h1: names the window and takes the focus when the screen was reached by a move, not on the first load. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWorkplace } from '../workplace.ts';

export type HeadingProps = {
  /** For the window's title; the practice's name is added where there is one. */
  readonly title: string;
  readonly children: ComponentChildren;
  readonly focus?: boolean;
};

export const Heading = ({ title, children, focus = false }: HeadingProps) => {
  const { navigation } = useWorkplace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Foyer`;
  }, [title]);
  useLayoutEffect(() => {
    if (focus || navigation.moves.peek() > 0) heading.current?.focus();
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
};
