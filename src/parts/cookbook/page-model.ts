import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { chapters, type PageContent, stepsOf } from './model/page.ts';
import type { PageInPlace, PageListRow } from './queries.ts';
import type { Linked, PageViewModel } from './views/page-view.tsx';

type ExampleTitles = (lang: Lang, slugs: string[]) => Promise<ReadonlyMap<string, string>>;

/** All a page's view needs: its neighbours, related titles and parsed text. */
export async function pageViewModel(
  lang: Lang,
  row: PageInPlace,
  exampleTitles: ExampleTitles,
): Promise<PageViewModel> {
  const { content } = row;
  const exampleSlugs = [
    ...content.facts.related.examples,
    ...content.facts.steps.flatMap((step) => step.examples),
  ];
  const examples = await exampleTitles(lang, [...new Set(exampleSlugs)]);
  const pageTitles = new Map(row.titles.map((page) => [page.slug, page.title]));
  return {
    slug: row.slug,
    content,
    blocks: blocksOf(row.content.body),
    steps: readySteps(content),
    publishedAt: row.publishedAt,
    versions: row.number,
    relatedPages: linked(content.facts.related.pages, pageTitles),
    relatedExamples: linked(content.facts.related.examples, examples),
    pageTitles,
    exampleTitles: examples,
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

/** Chapters in the order of the book; the query has put the pages of each in theirs. */
export function inReadingOrder<T extends Pick<PageListRow, 'chapter'>>(pages: T[]): T[] {
  return chapters.flatMap((chapter) => pages.filter((page) => page.chapter === chapter));
}

function linked(slugs: string[], titles: ReadonlyMap<string, string>): Linked[] {
  return slugs.flatMap((slug) => {
    const title = titles.get(slug);
    return title === undefined ? [] : [{ slug, title }];
  });
}
