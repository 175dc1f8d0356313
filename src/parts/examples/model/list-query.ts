import { type Choices, type Facet, facetParams, facets, facetValues } from './facets.ts';
import type { Municipalities } from './places.ts';

export const sorts = ['nyeste', 'tittel'] as const;
export type Sort = (typeof sorts)[number];

/** State of the list, all of it in the address. */
export interface ExampleQuery {
  /** Facets with at least one value; values sorted and known. */
  chosen: Choices;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** Something in the address that means nothing here. Readers are told; it never is an error. */
export interface Ignored {
  name: string;
  value: string;
}

export const emptyQuery: ExampleQuery = { chosen: {}, sort: 'nyeste', page: 1 };

const maxIgnored = 10;

/** Reads any query string. Facets may be repeated or separated by commas. Never throws. */
export function parseExampleQuery(
  search: string | URLSearchParams,
  municipalities: Municipalities,
): { query: ExampleQuery; ignored: Ignored[] } {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const ignore = (name: string, value: string): void => {
    const one = { name, value: [...value].slice(0, 60).join('') };
    if (
      ignored.length < maxIgnored &&
      !ignored.some((other) => other.name === name && other.value === one.value)
    )
      ignored.push(one);
  };
  const chosen: Choices = {};
  for (const facet of facets) {
    const name = facetParams[facet];
    const values = new Set<string>();
    for (const value of params.getAll(name).flatMap((list) => list.split(','))) {
      const tidy = value.trim().toLowerCase();
      if (tidy === '') continue;
      if (isFacetValue(facet, tidy, municipalities)) values.add(tidy);
      else ignore(name, value);
    }
    if (values.size > 0) chosen[facet] = [...values].toSorted();
  }
  const wantedSort = params.get('sorter') ?? '';
  const sort = sorts.find((one) => one === wantedSort);
  if (wantedSort && !sort) ignore('sorter', wantedSort);
  const wantedPage = params.get('side') ?? '';
  const page = /^[1-9]\d{0,5}$/.test(wantedPage) ? Number(wantedPage) : undefined;
  if (wantedPage && !page) ignore('side', wantedPage);
  return { query: { chosen, sort: sort ?? emptyQuery.sort, page: page ?? 1 }, ignored };
}

export function isFacetValue(facet: Facet, value: string, municipalities: Municipalities): boolean {
  if (facet === 'municipality') return municipalities.has(value);
  return (facetValues[facet] as readonly string[]).includes(value);
}

/** The one address of a list: names and values sorted, defaults left out; «» or «?form=moteplass,pilot». */
export function formatExampleQuery({ chosen, sort, page }: ExampleQuery): string {
  const parts = facets.flatMap((facet) => {
    const values = chosen[facet];
    return values?.length ? [`${facetParams[facet]}=${values.toSorted().join(',')}`] : [];
  });
  if (sort !== emptyQuery.sort) parts.push(`sorter=${sort}`);
  if (page > 1) parts.push(`side=${page}`);
  return parts.length === 0 ? '' : `?${parts.toSorted().join('&')}`;
}

/** The list with one value more, or less if it was chosen; back to the first page. */
export function toggle(query: ExampleQuery, facet: Facet, value: string): ExampleQuery {
  const { [facet]: before = [], ...others } = query.chosen;
  const after = before.includes(value)
    ? before.filter((one) => one !== value)
    : [...before, value].toSorted();
  return { ...query, chosen: after.length > 0 ? { ...others, [facet]: after } : others, page: 1 };
}

export function isChosen(query: ExampleQuery, facet: Facet, value: string): boolean {
  return query.chosen[facet]?.includes(value) ?? false;
}
