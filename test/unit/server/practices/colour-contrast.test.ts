import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, repairColour } from '../../../../server/practices/colour-contrast.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a practice’s colour', () => {
  it('is kept when it can be read', () => {
    expect(repairColour('#0f766e')).toEqual({ colour: '#0f766e', onColour: '#ffffff' });
  });

  it.each(['#ffffff', '#ffff00', '#f9a8d4', '#e5e7eb'])(
    '%s is too pale for a white page and is made darker',
    (pale) => {
      expect(repairColour(pale).colour).not.toBe(pale);
    },
  );

  it('always ends readable, whatever it was (WCAG 2.2 1.4.3, 1.4.11)', () => {
    fc.assert(
      fc.property(hex, (given) => {
        const { colour, onColour } = repairColour(given);
        expect(contrastRatio(colour, onColour)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
  ])('%s on %s has the published ratio', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
  });
});
