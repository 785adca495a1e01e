/** Line icons, drawn in the text's colour; decoration only, every button carries words of its own. */

const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const MenuIcon = icon('M12 5.5v.01M12 12v.01M12 18.5v.01');
export const SendIcon = icon('M12 19V5M5.5 11.5L12 5l6.5 6.5');
export const ShieldIcon = icon('M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z');
export const AlertIcon = icon('M12 4l9 16H3zM12 10v4M12 17v.01');
export const HeartIcon = icon(
  'M12 20C5 15 3 11.5 3 8.7A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 1.7c0 2.8-2 6.3-9 11.3z',
);
export const PhoneIcon = icon(
  'M6 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2 2C10.5 20 4 13.5 4 6a2 2 0 0 1 2-2z',
);
export const OutIcon = icon('M9 5h10v10M19 5L6 18');
