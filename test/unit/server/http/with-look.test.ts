import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLook } from '../../../../server/http/with-look.ts';
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

const literal = (name: string): string => withLook('__FOYER_LOOK__', look(name));
/** What a browser reads. */
const read = (name: string): unknown => new Function(`return ${literal(name)}`)();

describe('a look inside a script', () => {
  it('is read as it was, with its languages and their words', () => {
    expect(read('Sunrise Dental')).toEqual([
      'https://chat.example.org',
      'sunrise-dental',
      'Sunrise Dental',
      'right',
      '(213) 555-0142',
      null,
      ['en', 'Chat with us', 'Please call us.'],
      ['es', 'Escríbanos', 'Llámenos, por favor.'],
    ]);
  });

  it('colours the style sheet', () => {
    expect(withLook('a{color:var(--o);background:var(--c)}b{color:var(--c)}', look(''))).toBe(
      'a{color:#fff;background:#0f766e}b{color:#0f766e}',
    );
  });

  it.each([
    '</script><script>alert(1)</script>',
    'a"b":c',
    'a\\"b\\":',
    '\u2028\u2029',
    "'; alert(1)//",
    '$&$1',
  ])('cannot be left by a name such as %j', (name) => {
    expect(read(name)).toContain(name);
    expect(literal(name)).not.toMatch(/<|\u2028|\u2029/);
  });

  it('carries any name unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(read(name)).toContain(name);
      }),
    );
  });
});
