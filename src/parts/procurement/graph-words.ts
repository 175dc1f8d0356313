import { formatKroner } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { choiceOf, choiceWords, questionOf } from './form.ts';
import { formTexts } from './form-texts.ts';
import { graphTexts } from './graph-texts.ts';
import type { Limit, Period } from './model/period.ts';
import type { GraphEdge, GraphNode } from './model/ruleset-files.ts';

/** What a node asks, with the amount that holds in the period. */
export function nodeWords(lang: Lang, node: GraphNode, period: Period): string {
  if ('fact' in node) return formTexts[lang][questionOf(node.fact)];
  return graphTexts[lang].reaches(limitWords(lang, node.parameter, period));
}

/** «Kommune eller fylkeskommune», «Ja», «Nei, den er lavere». */
export function edgeWords(lang: Lang, node: GraphNode, edge: GraphEdge): string {
  const t = graphTexts[lang];
  if ('reached' in edge) return edge.reached ? t.reached : t.below;
  if (!('fact' in node)) return edge.id;
  const name = questionOf(node.fact);
  return edge.is
    .map((meaning) => choiceWords(lang, name, choiceOf(name, meaning)))
    .map((words, at) => (at === 0 ? words : words.slice(0, 1).toLowerCase() + words.slice(1)))
    .join(` ${t.or} `);
}

/** «1 300 000 kroner eller mer», or «mer enn …» where the limit itself is under. */
export function limitWords(lang: Lang, parameter: string, period: Period): string {
  const { quantity } = period.limits.get(parameter) as Limit;
  const t = graphTexts[lang];
  const kroner = formatKroner(quantity.value);
  return quantity.operator === '>' ? t.over(kroner) : t.orMore(kroner);
}
