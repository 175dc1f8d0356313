import { buyers, exits, type FactName, forms, kinds, reservations } from './facts.ts';
import type { GraphEdge, GraphEnd, GraphFile, GraphNode } from './ruleset-files.ts';

/** Every answer a fact can have. What is not here is yes or no. */
const answers: Partial<Record<FactName, readonly (string | boolean)[]>> = {
  buyer: buyers,
  form: forms,
  kind: kinds,
  exit: exits,
  reservation: reservations,
};
export const answersTo = (fact: FactName): readonly (string | boolean)[] =>
  answers[fact] ?? [true, false];

/** The one graph that `assess` walks and that is drawn and listed. */
export interface DecisionGraph {
  start: string;
  nodes: ReadonlyMap<string, GraphNode>;
  ends: ReadonlyMap<string, GraphEnd>;
}

export interface GraphFault {
  /** Where in the file: `nodes`, index, … */
  path: (string | number)[];
  message: string;
}

export function decisionGraph(file: GraphFile): DecisionGraph {
  return {
    start: file.start,
    nodes: new Map(file.nodes.map((node) => [node.id, node])),
    ends: new Map(file.ends.map((end) => [end.id, end])),
  };
}

/**
 * What makes a graph unfit to answer with: an edge to nowhere, an answer without an edge or with
 * two, a circle, a node or an end that no way leads to. Empty when every way ends.
 */
export function graphFaults(file: GraphFile): GraphFault[] {
  const graph = decisionGraph(file);
  const faults: GraphFault[] = [];
  const ids = [...file.nodes, ...file.ends].map(({ id }) => id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    faults.push({ path: ['nodes'], message: `«${id}» finnes to ganger` });
  if (!graph.nodes.has(file.start))
    faults.push({ path: ['start'], message: `«${file.start}» er ikke en node` });
  file.nodes.forEach((node, at) => {
    faults.push(...nodeFaults(node).map((message) => ({ path: ['nodes', at, 'edges'], message })));
    node.edges.forEach((edge, nth) => {
      if (!graph.nodes.has(edge.to) && !graph.ends.has(edge.to))
        faults.push({
          path: ['nodes', at, 'edges', nth, 'to'],
          message: `blindvei: «${edge.to}» finnes ikke`,
        });
    });
  });
  if (faults.length > 0) return faults;
  const reached = reachable(graph);
  if (reached.circle)
    return [{ path: ['nodes'], message: `går i ring gjennom «${reached.circle}»` }];
  file.nodes.forEach(({ id }, at) => {
    if (!reached.ids.has(id))
      faults.push({ path: ['nodes', at, 'id'], message: `ingen vei fører til «${id}»` });
  });
  file.ends.forEach(({ id }, at) => {
    if (!reached.ids.has(id))
      faults.push({ path: ['ends', at, 'id'], message: `ingen vei fører til «${id}»` });
  });
  return faults;
}

/** Each possible answer must have exactly one edge, and at most one edge is the usual one. */
function nodeFaults(node: GraphNode): string[] {
  const possible = 'fact' in node ? answersTo(node.fact) : [true, false];
  const covered: (string | boolean)[] = node.edges.flatMap((edge) =>
    'is' in edge ? edge.is : [edge.reached],
  );
  const usual = node.edges.filter((edge) => 'usual' in edge && edge.usual).length;
  const edgeIds = node.edges.map(({ id }) => id);
  return [
    ...possible
      .filter((answer) => !covered.includes(answer))
      .map((answer) => `blindvei: «${node.id}» har ingen vei for svaret «${answer}»`),
    ...covered
      .filter((answer, at) => covered.indexOf(answer) !== at)
      .map((answer) => `«${node.id}» har to veier for svaret «${answer}»`),
    ...covered
      .filter((answer) => !possible.includes(answer))
      .map((answer) => `«${node.id}»: «${answer}» er ikke et mulig svar`),
    ...(usual > 1 ? [`«${node.id}» har to vanlige svar`] : []),
    ...(new Set(edgeIds).size < edgeIds.length ? [`«${node.id}» har to veier med samme id`] : []),
  ];
}

function reachable(graph: DecisionGraph): { ids: Set<string>; circle?: string } {
  const ids = new Set<string>();
  let circle: string | undefined;
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      circle = id;
      return;
    }
    if (ids.has(id)) return;
    for (const edge of graph.nodes.get(id)?.edges ?? []) visit(edge.to, [...path, id]);
    ids.add(id);
  };
  visit(graph.start, []);
  return circle === undefined ? { ids } : { ids, circle };
}

/** Every edge in the order of the file, for drawing and listing. */
export function edgesOf(graph: DecisionGraph): { from: GraphNode; edge: GraphEdge }[] {
  return [...graph.nodes.values()].flatMap((from) => from.edges.map((edge) => ({ from, edge })));
}
