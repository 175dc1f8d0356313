import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetParams, facets, facetValues } from './facets.ts';
import { emptyQuery, formatExampleQuery, parseExampleQuery, toggle } from './list-query.ts';

const municipalities = new Map([
  ['5001', 'Trondheim'],
  ['0301', 'Oslo'],
]);
const parse = (search: string) => parseExampleQuery(search, municipalities);
const known = facets.flatMap((facet) => {
  const values = facet === 'municipality' ? [...municipalities.keys()] : facetValues[facet];
  return values.map((value) => `${facetParams[facet]}=${value}`);
});
/** Anything somebody may paste: junk, known pairs, broken encodings, nulls, lone surrogates. */
const anyQuery = fc
  .array(
    fc.oneof(
      fc.constantFrom(...known),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'side=2',
        'side=-1',
        'sorter=tittel',
        'form=%',
        'form=pilot,drift,,',
        '%00=x',
        'fylke=\ud800',
      ),
    ),
  )
  .map((parts) => parts.join('&'));

describe('the address of the list', () => {
  it('is read whatever it holds, and one address stands for each state', () => {
    fc.assert(
      fc.property(anyQuery, (search) => {
        const { query, ignored } = parse(search);
        expect(ignored.length).toBeLessThanOrEqual(10);
        const again = parse(formatExampleQuery(query));
        expect(again).toEqual({ query, ignored: [] });
        expect(formatExampleQuery(again.query)).toBe(formatExampleQuery(query));
      }),
    );
  });

  it('takes repeated and comma separated values, in any order and case', () => {
    const one = parse('?form=samskaping&form=pilot&omrade=helse').query;
    expect(parse('?omrade=HELSE&form=pilot,samskaping').query).toEqual(one);
    expect(formatExampleQuery(one)).toBe('?form=pilot,samskaping&omrade=helse');
  });

  it('tells what it did not understand and goes on without it', () => {
    const { query, ignored } = parse(
      '?form=pilot,dans&side=null&sorter=farge&kommune=9999&utm_source=x',
    );
    expect(query).toEqual({ ...emptyQuery, chosen: { form: ['pilot'] } });
    expect(ignored).toEqual([
      { name: 'form', value: 'dans' },
      { name: 'kommune', value: '9999' },
      { name: 'sorter', value: 'farge' },
      { name: 'side', value: 'null' },
    ]);
  });

  it('shortens what it repeats back', () => {
    expect(parse(`?form=${'x'.repeat(5000)}`).ignored[0]?.value).toHaveLength(60);
  });

  it('is back where it was when a value is chosen and let go, on the first page', () => {
    const start = parse('?form=pilot&sorter=tittel&side=3').query;
    const there = toggle(start, 'county', 'oslo');
    expect(formatExampleQuery(there)).toBe('?form=pilot&fylke=oslo&sorter=tittel');
    expect(toggle(there, 'county', 'oslo')).toEqual({ ...start, page: 1 });
  });
});
