/** Lays the states out side by side: on a desktop, dark, in Spanish, right to left, on a phone. */
import { STATES } from './states.ts';

type Variant = {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
};

const VARIANTS: readonly Variant[] = [
  { name: 'light', query: '', width: 400, height: 660 },
  { name: 'dark', query: '', width: 400, height: 660, dark: true },
  { name: 'Spanish', query: '&language=es', width: 400, height: 660 },
  { name: 'right to left', query: '&dir=rtl', width: 400, height: 660 },
  { name: 'made-up language', query: '&language=pseudo', width: 400, height: 660 },
  { name: 'phone', query: '', width: 320, height: 568 },
];

const wanted = new URLSearchParams(location.search).get('variant');
const main = document.querySelector('main');
for (const variant of VARIANTS.filter(({ name }) => !wanted || name === wanted)) {
  for (const state of Object.keys(STATES)) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    const frame = document.createElement('iframe');
    caption.textContent = `${state}, ${variant.name}`;
    frame.title = caption.textContent;
    frame.width = `${variant.width}`;
    frame.height = `${variant.height}`;
    if (variant.dark) frame.style.colorScheme = 'dark';
    frame.src = `./state.html?state=${state}${variant.query}`;
    figure.append(caption, frame);
    main?.append(figure);
  }
}
