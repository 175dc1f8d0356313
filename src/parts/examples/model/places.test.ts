import { expect, it } from 'vitest';
import { loadMunicipalities } from '../municipality-file.ts';
import { counties, countyByCode, parseMunicipalities } from './places.ts';
import { tilePlaces } from './tile-map.ts';

it('knows the 357 municipalities of 2024, each in one of the 15 counties', async () => {
  const municipalities = await loadMunicipalities('content');
  expect(municipalities.size).toBe(357);
  expect(municipalities.get('3207')).toBe('Nordre Follo');
  for (const code of municipalities.keys())
    expect(countyByCode(code.slice(0, 2)), code).toBeDefined();
  expect(counties).toHaveLength(15);
});

it('has a tile of its own for each county', () => {
  expect(tilePlaces.map((tile) => tile.county).toSorted()).toEqual(
    counties.map((county) => county.slug).toSorted(),
  );
  expect(new Set(tilePlaces.map(({ column, row }) => `${column},${row}`)).size).toBe(15);
});

it('names the line of a municipality that cannot be right', () => {
  expect(
    parseMunicipalities('# kilde\nkommunenummer\tnavn\n0301\tOslo\n9901\tIngensteds\n'),
  ).toEqual({ line: 4, problem: '9901 hører ikke til noe fylke' });
  expect(parseMunicipalities('0301 Oslo\n')).toMatchObject({ line: 1 });
});
