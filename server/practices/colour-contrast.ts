/** Repairs a practice's colour so that text on it can be read (WCAG 2.2 1.4.3 and 1.4.11). Done once, when the look is made. */

type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const format = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 1 to 21. Both colours as `#rrggbb`. */
export const contrastRatio = (one: string, other: string): number => {
  const [light, dark] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
};

const darker = (rgb: Rgb): Rgb => rgb.map((part) => part * 0.94) as unknown as Rgb;

export type RepairedColour = { readonly colour: string; readonly onColour: string };

/**
 * The colour as given when white or black text on it reaches 4.5:1 and it stands out from a white page by 3:1; otherwise
 * the nearest darker shade that does, with white text. `hex` is `#rrggbb`.
 */
export const repairColour = (hex: string): RepairedColour => {
  let colour = hex.toLowerCase();
  while (contrastRatio(colour, '#ffffff') < 3) colour = format(darker(parse(colour)));
  if (contrastRatio(colour, '#ffffff') >= 4.5) return { colour, onColour: '#ffffff' };
  if (contrastRatio(colour, '#000000') >= 4.5) return { colour, onColour: '#000000' };
  while (contrastRatio(colour, '#ffffff') < 4.5) colour = format(darker(parse(colour)));
  return { colour, onColour: '#ffffff' };
};
