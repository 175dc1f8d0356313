import type { TraceStep } from './answer.ts';
import { type FactName, type Facts, mostKroner } from './facts.ts';
import type { Period, ResolvedEdge, ResolvedEnd, ResolvedNode } from './period.ts';

export interface Walk {
  steps: TraceStep[];
  /** The ends that can still be reached; one when the facts decide. */
  ends: ResolvedEnd[];
  /** Missing facts on which it depended which way to go. */
  open: FactName[];
  /** Missing facts that were taken to be as usual. */
  assumed: FactName[];
  /** Whether the value was compared with anything. */
  valued: boolean;
}

/** What is known of the value: between these two, in whole kroner. */
interface Range {
  low: number;
  high: number;
}

/**
 * Walks the graph with what is known. Where a fact is missing, every way that it leaves possible
 * is walked; a value that is missing is narrowed by each comparison, so that no way through is
 * reported that no value could take.
 */
export function walkGraph(
  start: string,
  period: Period,
  facts: Facts,
  value: number | undefined,
): Walk {
  const walk: Walk = { steps: [], ends: [], open: [], assumed: [], valued: false };
  const visit = (id: string, range: Range, open: boolean): void => {
    const end = period.ends.get(id);
    if (end) {
      if (!walk.ends.includes(end)) walk.ends.push(end);
      return;
    }
    const node = period.nodes.get(id);
    if (!node) throw new Error(`no node ${id}: the files were not checked`);
    if (node.least === undefined) askFact(node, range, open);
    else compare(node, node.least, range, open);
  };
  const askFact = (node: ResolvedNode, range: Range, open: boolean): void => {
    const answer = facts[node.fact as keyof Facts] as string | boolean | undefined;
    const usual = answer === undefined ? node.edges.find((edge) => edge.usual) : undefined;
    if (usual) {
      if (!walk.assumed.includes(node.fact)) walk.assumed.push(node.fact);
      for (const edge of node.edges)
        walk.steps.push(edge === usual ? edge.unanswered.assumed : edge.unanswered.open);
      visit(usual.to, range, open);
      return;
    }
    if (answer === undefined) {
      if (!walk.open.includes(node.fact)) walk.open.push(node.fact);
      for (const edge of node.edges) walk.steps.push(edge.unanswered.open);
      for (const edge of node.edges) visit(edge.to, range, true);
      return;
    }
    let next: ResolvedEdge | undefined;
    for (const edge of node.edges) {
      const steps = edge.answered.get(answer) as NonNullable<ReturnType<typeof edge.answered.get>>;
      const fits = edge.is.includes(answer);
      if (fits) next = edge;
      walk.steps.push(fits ? (open ? steps.open : steps.taken) : steps.rejected);
    }
    if (next) visit(next.to, range, open);
  };
  const compare = (node: ResolvedNode, least: number, range: Range, open: boolean): void => {
    walk.valued = true;
    const both = range.low < least && range.high >= least;
    if (both && !walk.open.includes('value')) walk.open.push('value');
    const possible = (edge: ResolvedEdge) =>
      edge.reached ? range.high >= least : range.low < least;
    for (const edge of node.edges) {
      const status = !possible(edge) ? 'rejected' : open || both ? 'open' : 'taken';
      walk.steps.push(stepOf(edge, status, value));
    }
    for (const edge of node.edges) {
      if (!possible(edge)) continue;
      visit(
        edge.to,
        edge.reached
          ? { low: Math.max(range.low, least), high: range.high }
          : { low: range.low, high: Math.min(range.high, least - 1) },
        open || both,
      );
    }
  };
  visit(start, { low: value ?? 1, high: value ?? mostKroner }, false);
  return walk;
}

function stepOf(
  edge: ResolvedEdge,
  status: TraceStep['status'],
  value: number | undefined,
): TraceStep {
  const step = edge.unanswered[status];
  if (value === undefined) return step;
  const { node, to, quantity, sources } = step;
  return { node, edge: edge.id, status, to, answer: value, quantity, sources };
}
