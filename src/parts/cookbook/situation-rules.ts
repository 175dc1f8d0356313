import { join } from 'node:path';
import { ContentError, readYamlFile } from '#platform/documents/front-matter.ts';
import { checkedGraphSchema } from './model/situation-check.ts';
import type { SituationGraph } from './model/situation-graph.ts';

/** Slug of every page with the ids of its steps (none for other pages than recipes). */
export type KnownPages = ReadonlyMap<string, readonly string[]>;

/**
 * The graph of the situation finder, read at every start. With `known`, also every recipe, step and
 * page it leads to must exist. Throws ContentError with file and line.
 */
export async function loadSituationGraph(
  contentDir: string,
  known?: KnownPages,
): Promise<SituationGraph> {
  const file = join(contentDir, 'situations/graph.yml');
  const { value: graph, lineOf } = await readYamlFile(file, checkedGraphSchema);
  const lost = known && lostReferences(graph, known)[0];
  if (lost)
    throw new ContentError(file, lineOf(lost.path), `viser til «${lost.to}», som ikke finnes`);
  return graph;
}

/** Where a graph refers to a page or a step that does not exist, with the path inside the file. */
export function lostReferences(
  graph: SituationGraph,
  known: KnownPages,
): { path: (string | number)[]; to: string }[] {
  const lost: { path: (string | number)[]; to: string }[] = [];
  const page = (slug: string, ...path: (string | number)[]): void => {
    if (!known.has(slug)) lost.push({ path, to: slug });
  };
  for (const [id, { recipe, step, action }] of Object.entries(graph.ends)) {
    if (!known.get(recipe)?.length) lost.push({ path: ['ends', id, 'recipe'], to: recipe });
    if (step && !known.get(recipe)?.includes(step)) {
      lost.push({ path: ['ends', id, 'step'], to: `${recipe}#${step}` });
    }
    const target = action && /^\/kokebok\/([^/?#]+)/.exec(action.href)?.[1];
    if (target) page(target, 'ends', id, 'action');
  }
  for (const slug of Object.keys(graph.reasons)) page(slug, 'reasons', slug);
  graph.questions[graph.root]?.answers.forEach(({ call }, at) => {
    if (call) page(call, 'questions', graph.root, 'answers', at, 'call');
  });
  return lost;
}
