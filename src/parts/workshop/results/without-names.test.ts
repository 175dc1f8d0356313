import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesRemover } from './without-names.ts';

const clean = namesRemover(['Kari Nordmann', 'Bo', 'per-olav'], '[navn]');

describe('taking names out', () => {
  it.each([
    ['Kari Nordmann sa det.', '[navn] sa det.'],
    ['Spør kari nordmann.', 'Spør [navn].'],
    ['Karis idé', '[navn] idé'],
    ['Det sa Bo, og Kari nikket.', 'Det sa [navn], og [navn] nikket.'],
    ['Vi vil bo her, i borettslaget Bodø.', 'Vi vil [navn] her, i borettslaget Bodø.'],
    ['PER-OLAV ringer', '[navn] ringer'],
    ['Nordmannsforbundet', 'Nordmannsforbundet'],
  ])('%s', (before, after) => expect(clean(before)).toBe(after));

  it('takes any name that stands by itself, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 20 }), (name) => {
        const asked = name.trim();
        fc.pre(asked.length > 1);
        expect(namesRemover([name], '·')(`( ${asked} )`)).toBe('( · )');
      }),
    );
  });
});
