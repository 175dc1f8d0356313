import type { ExampleFacts } from './example.ts';
import { countyByCode, countyValues, wholeCountry } from './places.ts';
import {
  effectGrades,
  exampleTypes,
  fields,
  forms,
  fundings,
  phases,
  procurements,
  targetGroups,
} from './values.ts';

/** What examples can be narrowed by, in the order the choices are shown. */
export const facets = [
  'type',
  'field',
  'targetGroup',
  'form',
  'phase',
  'procurement',
  'funding',
  'effect',
  'county',
  'municipality',
] as const;
export type Facet = (typeof facets)[number];

/** Name of each facet in addresses. */
export const facetParams = {
  type: 'type',
  field: 'omrade',
  targetGroup: 'malgruppe',
  form: 'form',
  phase: 'fase',
  procurement: 'anskaffelse',
  funding: 'finansiering',
  effect: 'effekt',
  county: 'fylke',
  municipality: 'kommune',
} as const satisfies Record<Facet, string>;

/** Values of every facet but the municipalities, which come from the official list. */
export const facetValues = {
  type: exampleTypes,
  field: fields,
  targetGroup: targetGroups,
  form: forms,
  phase: phases,
  procurement: procurements,
  funding: fundings,
  effect: effectGrades,
  county: countyValues,
} as const satisfies Record<Exclude<Facet, 'municipality'>, readonly string[]>;

/** Chosen or wanted values. Within a facet any of them will do; between facets all must hold. */
export type Choices = Partial<Record<Facet, string[]>>;

/** The values an example has; a place inside a county counts for the county too. */
export type FacetValues = Record<Facet, string[]>;

export function facetValuesOf(facts: ExampleFacts): FacetValues {
  const municipalities = unique(facts.parties.flatMap((party) => party.municipality ?? []));
  const codes = facts.parties.flatMap(
    (party) => party.municipality?.slice(0, 2) ?? party.county ?? [],
  );
  const counties = unique(codes.flatMap((code) => countyByCode(code)?.slug ?? []));
  return {
    type: [facts.type],
    field: facts.fields,
    targetGroup: facts.targetGroups,
    form: facts.forms,
    phase: [facts.phase],
    procurement: [facts.procurement],
    funding: facts.funding,
    effect: [facts.effect.grade],
    county: facts.nationwide ? [wholeCountry, ...counties] : counties,
    municipality: municipalities,
  };
}

/** True for values that say «we do not know»: two unknowns have nothing in common. */
export function isUnknown(value: string): boolean {
  return value === 'ukjent' || value === 'ingen-opplysning';
}

function unique(values: string[]): string[] {
  return [...new Set(values)].toSorted();
}
