import type { End, Wanted, WantedFacet } from './situation-graph.ts';
import { wantedFacets } from './situation-graph.ts';
import type { Given } from './situation-path.ts';

export interface FoundReason {
  facet: string;
  value: string;
}
export interface FoundExample {
  slug: string;
  title: string;
  lead: string;
  reasons: FoundReason[];
}
/** Whose wish a reason answers: the reader's own words, or what we think can be of use. */
export interface ChosenReason extends FoundReason {
  own: boolean;
}
export interface ChosenExample extends FoundExample {
  reasons: ChosenReason[];
}
/** What a reader is told when too few examples fit. */
export interface Widening {
  /** The optional answer that few (or no) examples share; absent when the end itself matched few. */
  facet: WantedFacet | undefined;
  none: boolean;
}
export interface Choice {
  examples: ChosenExample[];
  widenings: Widening[];
}

export const fewest = 3;
export const most = 5;
/** How many to ask for: enough that ours is the last word about the order. */
export const askFor = 40;

/** What to look for, step by step: stop as soon as there are enough. */
export function wantedSteps(given: readonly Given[], end: End): Wanted[] {
  return [
    joined(readersWish(given), end.match),
    end.widen,
    { type: ['samarbeid', 'kommunalt-grep'] },
  ];
}

/** What the reader told us in the optional questions. */
export function readersWish(given: readonly Given[]): Wanted {
  const wish: Wanted = {};
  for (const { wants } of given) if (wants) wish[wants.refinement.facet] = wants.values;
  return wish;
}

/**
 * The best of what was found, three to five: what the reader said outweighs what we suggest, and an
 * example that only lies in the right part of the country, or came as far, is not like anything.
 */
export function chooseExamples(
  given: readonly Given[],
  end: End,
  batches: readonly (readonly FoundExample[])[],
): Choice {
  const wish = readersWish(given);
  const [first = [], ...wider] = batches;
  const marked = first.map((example) => mark(example, wish, end));
  const examples = marked
    .filter(({ reasons }) => reasons.some(carries))
    .map((example) => ({ example, weight: weightOf(example, wish) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ example }) => example)
    .slice(0, most);
  const fitting = examples.length;
  for (const found of wider) {
    for (const example of found) {
      if (examples.length >= fewest) break;
      if (examples.some(({ slug }) => slug === example.slug)) continue;
      examples.push(mark(example, wish, end));
    }
  }
  const widenings: Widening[] = given.flatMap(({ wants }) => {
    if (!wants) return [];
    const { facet } = wants.refinement;
    const shared = examples.filter(({ reasons }) =>
      reasons.some((one) => one.facet === facet && has(wish, one)),
    );
    return shared.length >= fewest ? [] : [{ facet, none: shared.length === 0 }];
  });
  if (fitting < fewest) widenings.push({ facet: undefined, none: fitting === 0 });
  return { examples, widenings };
}

function joined(a: Wanted, b: Wanted): Wanted {
  const both: Wanted = {};
  for (const facet of wantedFacets) {
    const values = [...new Set([...(a[facet] ?? []), ...(b[facet] ?? [])])];
    if (values.length > 0) both[facet] = values;
  }
  return both;
}

function has(wanted: Wanted, { facet, value }: FoundReason): boolean {
  return Object.entries(wanted).some(([name, values]) => name === facet && values.includes(value));
}

function mark(example: FoundExample, wish: Wanted, end: End): ChosenExample {
  const asked = (reason: FoundReason): number => {
    if (has(wish, reason)) return 2;
    return end.own.includes(reason.value) && has(end.match, reason) ? 1 : 0;
  };
  const reasons = example.reasons
    .toSorted((a, b) => asked(b) - asked(a))
    .map((reason) => ({ ...reason, own: asked(reason) > 0 }));
  return { ...example, reasons };
}

function carries({ facet }: FoundReason): boolean {
  return facet !== 'county' && facet !== 'phase';
}

function weightOf({ reasons }: ChosenExample, wish: Wanted): number {
  const weight = (reason: FoundReason): number => {
    if (has(wish, reason)) return reason.facet === 'field' ? 4 : 1.5;
    return reason.facet === 'form' ? 2 : 1;
  };
  return reasons.reduce((sum, reason) => sum + weight(reason), 0);
}
