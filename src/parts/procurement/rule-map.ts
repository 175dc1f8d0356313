import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { graphTexts } from './graph-texts.ts';
import { edgeWords, nodeWords } from './graph-words.ts';
import type { Assessment } from './model/answer.ts';
import { periodOn, type Ruleset } from './model/ruleset.ts';
import { outcomeShort } from './outcome-words.ts';

/** The decision graph with words and the way that was walked in it. */
export interface RuleMap {
  root: string;
  questions: Record<string, MapQuestion>;
  ends: Record<string, { title: string; walked: boolean }>;
  /** About which day the amounts are. */
  note: string;
}
export interface MapQuestion {
  title: string;
  walked: boolean;
  /** `walked`: the way goes on here. `open`: it may, a fact is missing. */
  answers: { to: string; label: string; walked: boolean; reference: string }[];
}

export function ruleMap(ruleset: Ruleset, assessment: Assessment, lang: Lang): RuleMap {
  const { graph } = ruleset;
  const period = periodOn(ruleset, assessment.startedOn);
  const walked = new Set(
    assessment.trace
      .filter(({ status }) => status === 'taken' || status === 'assumed')
      .map(({ node, edge }) => `${node}.${edge}`),
  );
  const reached = new Set([
    graph.start,
    ...assessment.trace
      .filter(({ node, edge }) => walked.has(`${node}.${edge}`))
      .map(({ to }) => to),
  ]);
  return {
    root: graph.start,
    questions: Object.fromEntries(
      [...graph.nodes].map(([id, node]) => [
        id,
        {
          title: nodeWords(lang, node, period),
          walked: reached.has(id),
          answers: node.edges.map((edge) => ({
            to: edge.to,
            label: edgeWords(lang, node, edge),
            walked: walked.has(`${id}.${edge.id}`),
            reference: edge.reference,
          })),
        },
      ]),
    ),
    ends: Object.fromEntries(
      [...graph.ends].map(([id, end]) => [
        id,
        {
          title: outcomeShort(lang, { ...end, mustAnnounce: end.announceIn.length > 0 }),
          walked: reached.has(id),
        },
      ]),
    ),
    note: graphTexts[lang].amountsOn(formatDay(assessment.startedOn)),
  };
}
