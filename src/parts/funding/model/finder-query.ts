import { type Facet, facetParams, facets, facetValues } from './values.ts';

/** What somebody has answered; one value for each question. */
export type FundingQuery = { [F in Facet]?: (typeof facetValues)[F][number] };

/** Something in the address that means nothing here. Readers are told; it never is an error. */
export interface Ignored {
  name: string;
  value: string;
}

const maxIgnored = 10;

/** Reads any query string. `known`: names that belong to the page itself. Never throws. */
export function parseFundingQuery(
  params: URLSearchParams,
  known: readonly string[] = [],
): { query: FundingQuery; ignored: Ignored[] } {
  const query: Record<string, string> = {};
  const ignored: Ignored[] = [];
  for (const [name, value] of params) {
    const facet = facets.find((one) => facetParams[one] === name);
    if (known.includes(name) || (facet && value === '')) continue;
    const fits = facet && (facetValues[facet] as readonly string[]).includes(value);
    if (fits && !(facet in query)) query[facet] = value;
    else if (!fits || query[facet] !== value) ignore(ignored, name, value);
  }
  return { query: query as FundingQuery, ignored };
}

export function ignore(ignored: Ignored[], name: string, value: string): void {
  const one = { name: short(name), value: short(value) };
  const told = ignored.some((other) => other.name === one.name && other.value === one.value);
  if (!told && ignored.length < maxIgnored) ignored.push(one);
}

const short = (text: string): string => [...text].slice(0, 60).join('');

/** The one form of a search in an address: «» or «?hvem=kommune&tema=arbeid», with more at the end. */
export function formatFundingQuery(query: FundingQuery, more: Record<string, string> = {}): string {
  const parts = facets.flatMap((facet) => {
    const value = query[facet];
    return value ? [`${facetParams[facet]}=${value}`] : [];
  });
  parts.push(...Object.entries(more).map(([name, value]) => `${name}=${value}`));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export function without(query: FundingQuery, facet: Facet): FundingQuery {
  const { [facet]: _, ...rest } = query;
  return rest;
}

export const chosenFacets = (query: FundingQuery): Facet[] =>
  facets.filter((facet) => query[facet] !== undefined);
