import type { Lang } from '#platform/i18n/lang.ts';
import { licence } from '../api.ts';
import { facetValuesOf } from '../model/facets.ts';
import type { Municipalities } from '../model/places.ts';
import type { ExampleRow } from '../queries.ts';
import { valueName } from '../value-texts.ts';

/** schema.org Article: what the story is about, where it happened and what it builds on. */
export function articleData(
  row: ExampleRow,
  lang: Lang,
  url: string,
  publisher: string,
  municipalities: Municipalities,
): object {
  const { facts, texts } = row.content;
  const values = facetValuesOf(facts);
  const names = (facet: 'field' | 'form' | 'municipality' | 'county'): string[] =>
    values[facet].map((value) => valueName(lang, facet, value, municipalities));
  const places = values.municipality.length > 0 ? names('municipality') : names('county');
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: texts.title,
    description: texts.lead,
    inLanguage: lang,
    url,
    mainEntityOfPage: url,
    datePublished: row.firstPublishedAt.toISOString(),
    dateModified: row.publishedAt.toISOString(),
    keywords: texts.keywords,
    about: [...names('field'), ...names('form')].map((name) => ({ '@type': 'Thing', name })),
    mentions: facts.parties.flatMap(({ name }) =>
      name === null ? [] : [{ '@type': 'Organization', name }],
    ),
    spatialCoverage: places.map((name) => ({ '@type': 'Place', name })),
    isBasedOn: facts.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.publisher
        ? { publisher: { '@type': 'Organization', name: source.publisher } }
        : {}),
      ...(source.year ? { datePublished: String(source.year) } : {}),
      ...(source.url ? { url: source.url } : {}),
    })),
    publisher: { '@type': 'Organization', name: publisher },
    license: licence.url,
    isAccessibleForFree: true,
  };
}
