import { type Choices, type Facet, type FacetValues, facets, isUnknown } from './facets.ts';

/** A value that two examples share, or that an example has and somebody asked for. */
export interface Reason {
  facet: Facet;
  value: string;
}

/** How many of all published examples have a value: what few have in common says more. */
export interface Rarity {
  total: number;
  count: (facet: Facet, value: string) => number;
}

export interface Match<T> {
  item: T;
  /** Strongest first; never empty. */
  reasons: Reason[];
}

interface Described {
  slug: string;
  values: FacetValues;
}

/** How much it says that two examples share a value of this kind. */
const weights: Record<Facet, number> = {
  field: 3,
  form: 3,
  targetGroup: 2.5,
  municipality: 1.5,
  county: 1,
  phase: 0.75,
  procurement: 0.75,
  funding: 0.75,
  type: 0.5,
  effect: 0.25,
};

/** Sharing only how far they came or who paid does not make two stories alike. */
const carrying: readonly Facet[] = ['field', 'form', 'targetGroup', 'municipality'];

export function weightOf({ facet, value }: Reason, { total, count }: Rarity): number {
  return weights[facet] * Math.log(1 + (total + 1) / (count(facet, value) + 1));
}

/** What both have. Unknown values are nothing to have in common. */
export function sharedReasons(wanted: Choices, values: FacetValues): Reason[] {
  return facets.flatMap((facet) =>
    (wanted[facet] ?? [])
      .filter((value) => !isUnknown(value) && values[facet].includes(value))
      .map((value) => ({ facet, value })),
  );
}

/** The examples most like one, with what they have in common. Leaves out those with too little; ties go by slug. */
export function mostSimilar<T extends Described>(
  target: Described,
  others: readonly T[],
  rarity: Rarity,
  limit: number,
): Match<T>[] {
  const alike = others.filter((other) => other.slug !== target.slug);
  const scored = score(target.values, alike, rarity).filter(({ reasons }) =>
    reasons.some(({ facet }) => carrying.includes(facet)),
  );
  return scored
    .toSorted((a, b) => b.weight - a.weight || bySlug(a.item, b.item))
    .slice(0, limit)
    .map(withoutScore);
}

/** The examples that have most of what is wanted; among equals the rarest matches first, then by slug. */
export function bestMatches<T extends Described>(
  wanted: Choices,
  items: readonly T[],
  rarity: Rarity,
  limit: number,
): Match<T>[] {
  const scored = score(wanted, items, rarity);
  return scored
    .toSorted(
      (a, b) =>
        b.reasons.length - a.reasons.length || b.weight - a.weight || bySlug(a.item, b.item),
    )
    .slice(0, limit)
    .map(withoutScore);
}

function score<T extends Described>(
  wanted: Choices,
  items: readonly T[],
  rarity: Rarity,
): (Match<T> & { weight: number })[] {
  return items.flatMap((item) => {
    const reasons = sharedReasons(wanted, item.values).toSorted(
      (a, b) => weightOf(b, rarity) - weightOf(a, rarity),
    );
    if (reasons.length === 0) return [];
    return [
      { item, reasons, weight: reasons.reduce((sum, reason) => sum + weightOf(reason, rarity), 0) },
    ];
  });
}

function withoutScore<T>({ item, reasons }: Match<T>): Match<T> {
  return { item, reasons };
}

function bySlug(a: Described, b: Described): number {
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;
}
