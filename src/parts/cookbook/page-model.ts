import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import { type PageContent, stepsOf } from './model/page.ts';
import type { PageInPlace } from './queries.ts';
import type { Linked, PageViewModel } from './views/page-view.tsx';

/** All a page's view needs: its neighbours, related titles and parsed text. */
export function pageViewModel(row: PageInPlace): PageViewModel {
  const { content } = row;
  const titles = (list: { slug: string; title: string }[]) =>
    new Map(list.map((one) => [one.slug, one.title]));
  const pageTitles = titles(row.pages);
  const exampleTitles = titles(row.examples);
  return {
    slug: row.slug,
    content,
    blocks: blocksOf(content.body),
    steps: readySteps(content),
    publishedAt: row.publishedAt,
    versions: row.number,
    relatedPages: linked(content.facts.related.pages, pageTitles),
    relatedExamples: linked(content.facts.related.examples, exampleTitles),
    pageTitles,
    exampleTitles,
    previous: linked([row.previous ?? ''], pageTitles)[0],
    next: linked([row.next ?? ''], pageTitles)[0],
  };
}

export function readySteps(content: PageContent): PageViewModel['steps'] {
  return stepsOf(content).map((step) => ({
    ...step,
    doBlocks: blocksOf(step.do),
    pitfallBlocks: blocksOf(step.pitfalls),
  }));
}

function linked(slugs: string[], titles: ReadonlyMap<string, string>): Linked[] {
  return slugs.flatMap((slug) => {
    const title = titles.get(slug);
    return title === undefined ? [] : [{ slug, title }];
  });
}
