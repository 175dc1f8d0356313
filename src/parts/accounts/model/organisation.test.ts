import fc from 'fast-check';
import { expect, it } from 'vitest';
import { needsVouching, readOrganisation, typedFrom } from './organisation.ts';
import { readOrganisationNumber, shownNumber } from './organisation-number.ts';

const known = (code: string): boolean => code === '0301';

it('reads a number as people write it, and shows it in groups', () => {
  expect(readOrganisationNumber(' 974 760 673 ')).toBe('974760673');
  expect(readOrganisationNumber('974.760.673')).toBe('974760673');
  expect(shownNumber('974760673')).toBe('974\u00a0760\u00a0673');
});

it('refuses what is no number: a wrong check digit, too short, letters', () => {
  for (const input of ['974760674', '97476067', '9747606733', 'NO974760673', '', '٩74760673'])
    expect(readOrganisationNumber(input)).toBeUndefined();
});

it('takes at most one last digit for any eight before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (first) => {
      const eight = String(first).padStart(8, '0');
      const right = [...'0123456789'].filter((last) => readOrganisationNumber(eight + last));
      const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((all, w, at) => all + w * Number(eight[at]), 0);
      const check = 11 - (sum % 11);
      expect(right).toEqual(check === 10 ? [] : [String(check === 11 ? 0 : check)]);
    }),
  );
});

it('names every field that is wrong', () => {
  const typed = { slag: 'konge', navn: ' ', orgnr: '1', kommune: '9999' };
  expect(readOrganisation(typed, known)).toEqual({ wrong: ['slag', 'navn', 'orgnr', 'kommune'] });
});

it('wants to know which municipality a municipality is, and nobody else’s', () => {
  const typed = { slag: 'municipality', navn: 'Oslo', orgnr: '', kommune: '' };
  expect(readOrganisation(typed, known)).toEqual({ wrong: ['kommune'] });
  expect(readOrganisation({ ...typed, slag: 'state' }, known)).toHaveProperty('ok');
});

it('keeps what it shows: what was read is read the same again', () => {
  const typed = { slag: 'entrepreneur', navn: ' Godt\tvirke ', orgnr: '', kommune: '0301' };
  const read = readOrganisation(typed, known);
  if (!('ok' in read)) throw new Error('refused');
  expect(read.ok.name).toBe('Godt virke');
  expect(readOrganisation(typedFrom(read.ok), known)).toEqual(read);
});

it('has public bodies vouched for, and nobody else', () => {
  expect(
    (['municipality', 'county', 'state', 'entrepreneur', 'voluntary', 'other'] as const).map(
      needsVouching,
    ),
  ).toEqual([true, true, true, false, false, false]);
});
