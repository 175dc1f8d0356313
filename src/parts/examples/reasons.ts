import type { Lang } from '#platform/i18n/lang.ts';
import type { Facet } from './model/facets.ts';
import type { Municipalities } from './model/places.ts';
import type { Reason } from './model/similarity.ts';
import { sameTexts } from './texts.ts';
import { valueName } from './value-texts.ts';

/** «samme område: eldreomsorg, helse; samme form: pilot», strongest reason first, at most `limit` kinds. */
export function reasonText(
  lang: Lang,
  reasons: readonly Reason[],
  municipalities: Municipalities,
  limit = 3,
): string {
  const all = [...new Set(reasons.map((reason) => reason.facet))];
  // That both are collaborations says nothing beside a better reason.
  const kinds = (all.length > 1 ? all.filter((facet) => facet !== 'type') : all).slice(0, limit);
  return kinds
    .map((facet) => {
      const values = reasons.filter((reason) => reason.facet === facet);
      const names = values.map(({ value }) => valueName(lang, facet, value, municipalities));
      return `${sameTexts[lang][facet]}: ${names.map((name) => (isPlace(facet) ? name : lowerFirst(name))).join(', ')}`;
    })
    .join('; ');
}

function isPlace(facet: Facet): boolean {
  return facet === 'county' || facet === 'municipality';
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
