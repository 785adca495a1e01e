import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineLook } from '../../../../server/http/inline-look.ts';
import type { PracticeLook } from '../../../../shared/protocol/practice-public.ts';

const look = (name: string): PracticeLook => ({
  practice: 'sunrise-dental',
  name,
  server: 'https://chat.example.org',
  colour: '#0f766e',
  onColour: '#ffffff',
  position: 'right',
  label: { en: 'Chat with us', es: 'Escríbanos' },
  phone: '(213) 555-0142',
  portal: null,
  languages: ['en', 'es'],
});

/** What a browser reads. */
const read = (literal: string): unknown => new Function(`return ${literal}`)();

describe('a look inside a script', () => {
  it('is read as it was, with its languages in the labels', () => {
    const { languages: _languages, ...rest } = look('Sunrise Dental');
    expect(read(inlineLook(look('Sunrise Dental')))).toEqual({
      ...rest,
      label: [
        ['en', 'Chat with us'],
        ['es', 'Escríbanos'],
      ],
    });
  });

  it.each(['</script><script>alert(1)</script>', 'a"b":c', 'a\\"b\\":', '\u2028\u2029', "'; alert(1)//"])(
    'cannot be left by a name such as %j',
    (name) => {
      const literal = inlineLook(look(name));
      expect(read(literal)).toMatchObject({ name });
      expect(literal).not.toMatch(/<|\u2028|\u2029/);
    },
  );

  it('carries any name unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(read(inlineLook(look(name)))).toMatchObject({ name });
      }),
    );
  });
});
