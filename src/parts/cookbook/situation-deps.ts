import type { Lang } from '#platform/i18n/lang.ts';
import type { FoundExample } from './model/situation-examples.ts';
import type { SituationGraph, Wanted } from './model/situation-graph.ts';

export interface RecipeInBrief {
  slug: string;
  title: string;
  lead: string;
  steps: { id: string; title: string }[];
}
export interface PageInBrief {
  slug: string;
  title: string;
  lead: string;
}

/** What the situation finder needs from other rooms; wired in the one place that knows them all. */
export interface SituationDeps {
  graph: SituationGraph;
  /** Undefined for a recipe that is not published. */
  recipe: (lang: Lang, slug: string) => Promise<RecipeInBrief | undefined>;
  /** The published ones among some pages, in any order. */
  pages: (lang: Lang, slugs: string[]) => Promise<PageInBrief[]>;
  /** Those that have most of what is wanted, with what matched. */
  examples: (lang: Lang, wanted: Wanted, limit: number) => Promise<FoundExample[]>;
  /** Name of a facet's value: «Eldreomsorg». */
  valueName: (lang: Lang, facet: string, value: string) => string;
  /** Address of the list of examples narrowed to some values: `/eksempler?form=pilot`. */
  examplesPath: (wanted: Wanted) => string;
}
