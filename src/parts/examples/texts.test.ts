import { expect, it } from 'vitest';
import { langs } from '#platform/i18n/lang.ts';
import { facets, facetValues } from './model/facets.ts';
import { valueName } from './value-texts.ts';

it.each(langs)('has words for every value in %s', (lang) => {
  for (const facet of facets) {
    if (facet === 'municipality') continue;
    for (const value of facetValues[facet])
      expect(valueName(lang, facet, value, new Map()), `${facet} ${value}`).toMatch(/^\p{Lu}/u);
  }
});
