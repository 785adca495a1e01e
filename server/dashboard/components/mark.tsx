/** The product's mark, an open doorway. Decoration only: its name is always written beside it. */

export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect class="mark-ground" width="32" height="32" rx="8" />
    <path class="mark-line" d="M9 25V14a7 7 0 0 1 14 0v11M6 25h20" />
    <circle class="mark-knob" cx="19" cy="19" r="1.6" />
  </svg>
);
