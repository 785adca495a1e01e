import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../../../server/storage/row-schemas.ts';

describe('What is known of a stored text', () => {
  it('are counts, rules and the version of the lists that cleaned it', () => {
    const manifest = { counts: { name: 2 }, rules: ['name.my-name', 'word.unknown'], version: '3' };
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
    expect(manifestSchema.parse(null)).toBeNull();
  });

  it('are the counts alone in the first rows', () => {
    expect(manifestSchema.parse({ name: 1 })).toEqual({ counts: { name: 1 }, rules: [], version: '' });
    expect(manifestSchema.parse({})).toEqual({ counts: {}, rules: [], version: '' });
  });

  it('is refused where it is neither', () => {
    expect(manifestSchema.safeParse({ name: 'Maria' }).success).toBe(false);
    expect(manifestSchema.safeParse({ counts: {}, rules: 'x', version: '3' }).success).toBe(false);
  });
});
