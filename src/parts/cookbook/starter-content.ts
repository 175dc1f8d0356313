import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AmountOf } from '#platform/documents/amount.ts';
import { ContentError, readContentFile } from '#platform/documents/front-matter.ts';
import { MarkdownError, parseMarkdown } from '#platform/documents/markdown.ts';
import { linksIn, rulesIn } from '#platform/documents/model.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import {
  bokmalFileSchema,
  disagreements,
  factsOf,
  nynorskFileSchema,
  textsOf,
} from './model/content-schema.ts';
import type { PageContent, PageTexts } from './model/page.ts';

export interface StarterPage {
  slug: string;
  versions: Record<Lang, PageContent>;
  /** Where it stands, for messages about references that lead nowhere. */
  file: string;
}

/**
 * Reads every starter page in both languages and checks that they agree, that amounts exist and
 * that steps are readable. Throws ContentError with file and line.
 */
export async function readStarterPages(
  contentDir: string,
  amount: AmountOf,
): Promise<StarterPage[]> {
  const nbDir = join(contentDir, 'nb/cookbook');
  const nnDir = join(contentDir, 'nn/cookbook');
  const [nbFiles, nnFiles] = await Promise.all(
    [nbDir, nnDir].map(async (dir) => (await readdir(dir)).filter((name) => name.endsWith('.md'))),
  );
  for (const name of nnFiles ?? []) {
    if (!nbFiles?.includes(name))
      throw new ContentError(join(nnDir, name), 1, 'finnes ikke på bokmål');
  }
  const pages: StarterPage[] = [];
  for (const name of (nbFiles ?? []).toSorted()) {
    const file = join(nbDir, name);
    const nnFile = join(nnDir, name);
    if (!nnFiles?.includes(name)) throw new ContentError(file, 1, 'mangler på nynorsk');
    const nb = await readContentFile(file, bokmalFileSchema);
    const nn = await readContentFile(nnFile, nynorskFileSchema);
    const facts = factsOf(nb.meta);
    const texts = textsOf(nb.meta);
    const [fault] = disagreements(facts, nn.meta, texts);
    if (fault) throw new ContentError(nnFile, 1, fault);
    checkText(file, [nb.body, ...stepTexts(texts)], amount);
    checkText(nnFile, [nn.body, ...stepTexts(nn.meta)], amount);
    const versions = {
      nb: { facts, texts, body: nb.body },
      nn: { facts, texts: nn.meta, body: nn.body },
    };
    pages.push({ slug: name.slice(0, -3), file, versions });
  }
  return pages;
}

function stepTexts(texts: PageTexts): string[] {
  return texts.steps.flatMap((step) => [step.do, step.pitfalls]);
}

function checkText(file: string, texts: string[], amount: AmountOf): void {
  for (const text of texts) {
    try {
      for (const { name, on } of rulesIn(parseMarkdown(text))) {
        if (!amount(name, on))
          throw new ContentError(file, 1, `ukjent beløp «:regel[${name}]»${on ? ` på ${on}` : ''}`);
      }
    } catch (error) {
      if (error instanceof MarkdownError) throw new ContentError(file, error.line, error.message);
      throw error;
    }
  }
}

/** Throws ContentError for the first link or reference in a page that leads to nothing. */
export function checkReferences(pages: StarterPage[], exampleSlugs: ReadonlySet<string>): void {
  const slugs = new Set(pages.map((page) => page.slug));
  for (const page of pages) {
    for (const content of Object.values(page.versions)) {
      const { facts, texts, body } = content;
      const links = [body, ...stepTexts(texts)].flatMap((text) => linksIn(parseMarkdown(text)));
      const paths = [
        facts.next.href,
        ...facts.steps.map((step) => step.action.href),
        ...links.filter((link) => link.startsWith('/')),
      ];
      const toPages = [
        ...facts.related.pages,
        ...facts.steps.flatMap((step) => step.facts),
        ...links.filter((link) => link.startsWith('kokebok:')).map((link) => link.slice(8)),
        ...paths.flatMap((path) => /^\/kokebok\/([^/?#]+)/.exec(path)?.[1] ?? []),
      ];
      const toExamples = [
        ...facts.related.examples,
        ...facts.steps.flatMap((step) => step.examples),
        ...links.filter((link) => link.startsWith('eksempel:')).map((link) => link.slice(9)),
        ...paths.flatMap((path) => /^\/eksempler\/([^/?#]+)/.exec(path)?.[1] ?? []),
      ];
      const lost = [
        ...toPages.filter((slug) => !slugs.has(slug.split('#')[0] ?? '')),
        ...toExamples.filter((slug) => !exampleSlugs.has(slug)),
      ];
      if (lost[0]) throw new ContentError(page.file, 1, `viser til «${lost[0]}», som ikke finnes`);
    }
  }
}
