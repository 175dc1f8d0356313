import {
  drawGraph,
  type GraphDrawing,
  type GraphInWords,
} from '#platform/documents/graph-drawing.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { SituationGraph } from './situation-graph.ts';

/** The situation graph as a drawing; an end's badge is its recipe, and ends may share one. */
export function drawMap(graph: SituationGraph, lang: Lang): GraphDrawing {
  return drawGraph({
    root: graph.root,
    questions: mapped(graph.questions, ({ ask, answers }, id) => ({
      title: ask[lang],
      from: onlyWayTo(graph, id, lang),
      answers: answers.map(({ to, label }) => ({ to, label: label[lang] })),
    })),
    ends: mapped(graph.ends, ({ title, recipe }) => ({ title: title[lang], badge: recipe })),
  } satisfies GraphInWords);
}

/** The answer that leads here, when it is the only one. */
function onlyWayTo(graph: SituationGraph, id: string, lang: Lang): string {
  const answers = Object.values(graph.questions).flatMap((question) => question.answers);
  const ways = answers.filter(({ to }) => to === id);
  return ways.length === 1 ? (ways[0]?.said[lang] ?? '') : '';
}

function mapped<From, To>(
  all: Record<string, From>,
  make: (one: From, id: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, make(one, id)]));
}
