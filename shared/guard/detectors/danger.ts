/** Danger to a life that no rule names: what the weights alone take for a crisis or an emergency. A rule is never overruled here; this only adds cards. */
import { levelOf } from '../features.ts';
import { marginsOf } from '../model.ts';
import { has, pattern } from '../pattern.ts';
import type { Detector } from './detector.ts';
import { NOT_NOW } from './emergency.ts';

// Of death itself the rules have spoken, or said nothing for a reason: most who write of it here exaggerate.
const SPOKEN_OF = pattern(
  '(di[es]*|died|dying|dead|death|kill*|suicid*|murder*|liv[es]*|alive|mat[aoe]*|matar*|muer[toe]*|morir*|vivir|vida)',
);

export const danger: Detector = ({ source, hits, plain, features }) => {
  const { crisis, emergency } = marginsOf(features, levelOf(hits));
  const whole = { start: 0, end: source.length, kind: 'model' } as const;
  if (crisis >= 0 && !has(plain, SPOKEN_OF))
    return [{ ...whole, rule: 'crisis.weights', category: 'crisis' }];
  if (emergency >= 0 && !has(plain, NOT_NOW))
    return [{ ...whole, rule: 'emergency.weights', category: 'emergency' }];
  return [];
};
