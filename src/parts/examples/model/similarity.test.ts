import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetValues } from './facets.ts';
import { bestMatches, mostSimilar, type Rarity } from './similarity.ts';

const nothing: FacetValues = {
  type: [],
  field: [],
  targetGroup: [],
  form: [],
  phase: [],
  procurement: [],
  funding: [],
  effect: [],
  county: [],
  municipality: [],
};
const anExample = (slug: string, values: Partial<FacetValues>) => ({
  slug,
  values: { ...nothing, ...values },
});
const rarity: Rarity = { total: 40, count: (_, value) => (value === 'helse' ? 20 : 2) };

describe('examples that resemble another', () => {
  const target = anExample('a', {
    field: ['helse', 'eldreomsorg'],
    form: ['pilot'],
    phase: ['ukjent'],
    type: ['samarbeid'],
  });

  it('say what they have in common, the rarest first', () => {
    const [match] = mostSimilar(
      target,
      [anExample('b', { field: ['eldreomsorg', 'helse'], form: ['pilot'] })],
      rarity,
      5,
    );
    expect(match?.reasons).toEqual([
      { facet: 'field', value: 'eldreomsorg' },
      { facet: 'form', value: 'pilot' },
      { facet: 'field', value: 'helse' },
    ]);
  });

  it('are not those that share only what is unknown, only the type, or nothing', () => {
    const others = [
      anExample('b', { phase: ['ukjent'] }),
      anExample('c', { type: ['samarbeid'] }),
      anExample('d', {}),
      target,
    ];
    expect(mostSimilar(target, others, rarity, 5)).toEqual([]);
  });

  it('rank a rare field in common above a common one', () => {
    const others = [
      anExample('b', { field: ['helse'] }),
      anExample('c', { field: ['eldreomsorg'] }),
    ];
    expect(mostSimilar(target, others, rarity, 5).map((match) => match.item.slug)).toEqual([
      'c',
      'b',
    ]);
  });
});

describe('examples for what somebody wants', () => {
  it('have most of it first, whatever order they come in', () => {
    const items = [
      anExample('to-felt', { field: ['helse'], form: ['pilot'] }),
      anExample('ett-sjeldent', { field: ['eldreomsorg'] }),
      anExample('b-likt', { form: ['pilot'] }),
      anExample('a-likt', { form: ['pilot'] }),
      anExample('ingenting', { field: ['bolig'] }),
    ];
    const wanted = { field: ['helse', 'eldreomsorg'], form: ['pilot'] };
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        const slugs = bestMatches(wanted, shuffled, rarity, 10).map((match) => match.item.slug);
        expect(slugs).toEqual(['to-felt', 'a-likt', 'b-likt', 'ett-sjeldent']);
      }),
    );
  });
});
