import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFundingQuery, parseFundingQuery } from './finder-query.ts';
import { facetParams, facets, facetValues } from './values.ts';

const parse = (search: string, known: string[] = []) =>
  parseFundingQuery(new URLSearchParams(search), known);

describe('what an address asks of the finder', () => {
  it('is the answers it knows; open questions say nothing', () => {
    expect(parse('hvem=nav&tema=&fase=ide')).toEqual({
      query: { who: 'nav', phase: 'ide' },
      ignored: [],
    });
  });

  it('tells what it did not use: unknown values, unknown names and a second answer', () => {
    expect(parse('hvem=konge&tull=1&tema=arbeid&tema=fattigdom').ignored).toEqual([
      { name: 'hvem', value: 'konge' },
      { name: 'tull', value: '1' },
      { name: 'tema', value: 'fattigdom' },
    ]);
    expect(parse('hvem=nav&hvem=nav').ignored).toEqual([]);
    expect(parse('fra=2026-01', ['fra']).ignored).toEqual([]);
    expect(parse(`${'x'.repeat(500)}=${'y'.repeat(500)}`).ignored[0]?.value).toHaveLength(60);
    expect(parse(Array.from({ length: 40 }, (_, at) => `a${at}=1`).join('&')).ignored).toHaveLength(
      10,
    );
  });

  it('comes back the same when it is written and read', () => {
    const query = fc.record(
      Object.fromEntries(facets.map((facet) => [facet, fc.constantFrom(...facetValues[facet])])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(query, (asked) => {
        const read = parse(formatFundingQuery(asked));
        expect(read).toEqual({ query: asked, ignored: [] });
      }),
    );
  });

  it('never fails, whatever stands in it', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom(...Object.values(facetParams)));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const { query } = parseFundingQuery(new URLSearchParams(pairs));
        for (const facet of facets)
          if (query[facet]) expect(facetValues[facet] as readonly string[]).toContain(query[facet]);
      }),
    );
  });
});
