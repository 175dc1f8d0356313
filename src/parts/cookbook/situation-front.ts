import type { Lang } from '#platform/i18n/lang.ts';
import type { SituationGraph } from './model/situation-graph.ts';
import { formatAnswers, standingAt } from './model/situation-path.ts';

export interface FrontSituations {
  group: string;
  items: { label: string; path: string }[];
}

/** The situations of the front page: what the reader would say, with a link past two questions. */
export function frontSituations(graph: SituationGraph, lang: Lang): FrontSituations[] {
  return graph.front.map(({ group, items }) => ({
    group: group[lang],
    items: items.map((item) => {
      const query = formatAnswers(Object.entries(item).map(([key, value]) => ({ key, value })));
      const last = standingAt(graph, query).given.at(-1);
      return { label: last?.label[lang] ?? '', path: `/situasjon?${query}` };
    }),
  }));
}
