/** The practice at work, and a list of the others for staff who work for several. */
import { useEffect, useRef } from 'preact/hooks';
import type { Me } from '../../../shared/protocol/staff-api.ts';
import { homeOf } from '../permissions.ts';
import { hrefOf } from '../routes.ts';
import { ROLE_NAMES } from '../wording.ts';

export type PracticeSwitcherProps = {
  readonly memberships: Me['memberships'];
  readonly practice: string;
};

const useClosingDetails = () => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (): void => details.current?.removeAttribute('open');
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !details.current?.open) return;
      close();
      details.current.querySelector('summary')?.focus();
    };
    const onPointer = (event: Event): void => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('focusin', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('focusin', onPointer);
    };
  }, []);
  return details;
};

export const PracticeSwitcher = ({ memberships, practice }: PracticeSwitcherProps) => {
  const details = useClosingDetails();
  const current = memberships.find((membership) => membership.practice === practice);
  if (memberships.length < 2) return <p class="practice-name">{current?.practiceName}</p>;
  return (
    <details class="switcher" ref={details}>
      <summary>
        <span class="visually-hidden">Practice: </span>
        {current?.practiceName ?? 'Choose a practice'}
      </summary>
      <ul class="switcher-list">
        {memberships.map((membership) => (
          <li key={membership.practice}>
            <a
              class="switcher-link"
              href={hrefOf(homeOf(membership))}
              aria-current={membership.practice === practice ? 'true' : undefined}
              onClick={() => details.current?.removeAttribute('open')}
            >
              {membership.practiceName}
              <span class="quiet"> {ROLE_NAMES[membership.role]}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
