import type { DialogueRule, Duty, Source } from './answer.ts';
import { type DecisionGraph, decisionGraph } from './decision-graph.ts';
import { staleFrom } from './parameters.ts';
import type { Limit, Period } from './period.ts';
import { resolvePeriod } from './resolve-period.ts';
import type { RulesFiles } from './ruleset-faults.ts';
import type { GraphEdge } from './ruleset-files.ts';

export type { DialogueRule, Duty, GraphEdge, Limit, Period, Source };

/** The rules ready to answer with: the graph, and for each stretch of days all that holds in it. */
export interface Ruleset {
  version: string;
  /** The day the rules were last checked against their sources; the oldest of the files'. */
  verifiedAt: string;
  /** First and last day that a purchase may be started on to get an answer. */
  firstDay: string;
  lastDay: string;
  graph: DecisionGraph;
  /** Half-open, without gaps, from `firstDay` on; the last has no end. */
  periods: readonly Period[];
  /** Titles of what was read, by id. */
  documents: ReadonlyMap<string, { nb: string; nn: string; url?: string | undefined }>;
  files: RulesFiles;
}

/**
 * Makes the files ready. They must have passed `rulesetFaults`. `digest` tells editions of the same
 * day apart in `version`.
 */
export function buildRuleset(files: RulesFiles, digest: string): Ruleset {
  const { thresholds, limits, sources, graph, duties, dialogue } = files;
  const verifiedAt = [thresholds.verifiedAt, sources.verifiedAt].toSorted()[0] ?? '';
  const versions = [thresholds, limits, sources, graph, duties, dialogue].map((f) => f.version);
  const days = changeDays(files);
  const decisions = decisionGraph(graph);
  return {
    version: `${versions.toSorted().at(-1)}.${digest}`,
    verifiedAt,
    firstDay: sources.firstDay,
    lastDay: `${Number(verifiedAt.slice(0, 4)) + sources.planningYears}${verifiedAt.slice(4)}`,
    graph: decisions,
    periods: days.map((from, at) => resolvePeriod(files, decisions, from, days[at + 1])),
    documents: new Map(sources.documents.map(({ id, ...words }) => [id, words])),
    files,
  };
}

/** Each day on which some row begins, or a row that is still open is no longer trusted silently. */
function changeDays({ thresholds, limits, sources }: RulesFiles): string[] {
  const rows = [...thresholds.parameters, ...limits.limits, ...sources.readings].flatMap(
    (one) => one.rows as { from: string }[],
  );
  const days = new Set([
    sources.firstDay,
    ...rows.map(({ from }) => from),
    staleFrom(thresholds.verifiedAt),
    staleFrom(sources.verifiedAt),
  ]);
  return [...days].filter((day) => day >= sources.firstDay).toSorted();
}

/** The stretch of days that holds `day`, which must not be before the first. */
export function periodOn({ periods }: Ruleset, day: string): Period {
  let low = 0;
  let high = periods.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((periods[middle] as Period).from <= day) low = middle;
    else high = middle - 1;
  }
  return periods[low] as Period;
}
