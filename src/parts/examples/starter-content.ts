import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ContentError,
  type ContentFile,
  readContentFile,
} from '#platform/documents/front-matter.ts';
import { linksIn, rulesIn } from '#platform/documents/model.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import {
  bokmalFileSchema,
  disagreements,
  factsOf,
  nynorskFileSchema,
  textsOf,
} from './model/content-schema.ts';
import type { ExampleContent } from './model/example.ts';
import type { Municipalities } from './model/places.ts';

export interface StarterExample {
  slug: string;
  versions: Record<Lang, ExampleContent>;
  /** What it refers to, and where that stands, for messages about references that lead nowhere. */
  references: Reference[];
}

interface Reference {
  kind: 'page' | 'example';
  slug: string;
  file: string;
  line: number;
}

type Checks = Pick<Services, 'amount'> & { municipalities: Municipalities };

/**
 * Reads every starter example in both languages and checks that they agree and that places and
 * amounts exist. Throws ContentError with file and line.
 */
export async function readStarterExamples(
  contentDir: string,
  checks: Checks,
): Promise<StarterExample[]> {
  const nbDir = join(contentDir, 'nb/examples');
  const nnDir = join(contentDir, 'nn/examples');
  const nbFiles = await markdownFiles(nbDir);
  const nnFiles = await markdownFiles(nnDir);
  const alone = nnFiles.find((name) => !nbFiles.includes(name));
  if (alone) throw new ContentError(join(nnDir, alone), 1, 'finnes ikke på bokmål');
  const examples: StarterExample[] = [];
  for (const name of nbFiles) {
    if (!nnFiles.includes(name)) throw new ContentError(join(nbDir, name), 1, 'mangler på nynorsk');
    examples.push(
      await readExample(join(nbDir, name), join(nnDir, name), name.replace(/\.md$/, ''), checks),
    );
  }
  return examples;
}

async function markdownFiles(dir: string): Promise<string[]> {
  return (await readdir(dir)).filter((name) => name.endsWith('.md')).toSorted();
}

async function readExample(
  nbFile: string,
  nnFile: string,
  slug: string,
  checks: Checks,
): Promise<StarterExample> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new ContentError(nbFile, 1, 'filnavnet skal ha små bokstaver a–z, tall og bindestrek');
  const nb = await readContentFile(nbFile, bokmalFileSchema);
  const nn = await readContentFile(nnFile, nynorskFileSchema);
  nb.meta.parties.forEach(({ municipality }, at) => {
    if (!municipality || checks.municipalities.has(municipality)) return;
    throw new ContentError(
      nbFile,
      nb.lineOf(['parties', at, 'municipality']),
      `ukjent kommune «${municipality}»`,
    );
  });
  const facts = factsOf(nb.meta);
  const texts = textsOf(nb.meta);
  const [fault] = disagreements(nn.meta, texts);
  if (fault) throw new ContentError(nnFile, nn.lineOf(fault.path), fault.message);
  const pages = facts.related.pages.map(
    (page, at): Reference => ({
      kind: 'page',
      slug: page,
      file: nbFile,
      line: nb.lineOf(['related', 'pages', at]),
    }),
  );
  return {
    slug,
    versions: { nb: { facts, texts, body: nb.body }, nn: { facts, texts: nn.meta, body: nn.body } },
    references: [
      ...pages,
      ...(await checkText(nbFile, nb, checks)),
      ...(await checkText(nnFile, nn, checks)),
    ],
  };
}

/** Amounts and links of a text, each with the line it stands on. */
async function checkText(
  file: string,
  { blocks }: ContentFile<unknown>,
  { amount }: Checks,
): Promise<Reference[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const lineOf = (words: string): number =>
    lines.findIndex((line) => line.includes(words)) + 1 || 1;
  for (const { name, on } of rulesIn(blocks)) {
    if (amount(name, on)) continue;
    const problem = `ukjent beløp «:regel[${name}]»${on ? ` på ${on}` : ''}`;
    throw new ContentError(file, lineOf(`:regel[${name}]${on ? `{dato=${on}` : ''}`), problem);
  }
  return linksIn(blocks).flatMap((link): Reference[] => {
    const [, scheme, slug] =
      /^(kokebok:|eksempel:|\/kokebok\/|\/eksempler\/)([^/?#]+)/.exec(link) ?? [];
    if (!scheme || !slug) return [];
    const kind = scheme.includes('kokebok') ? 'page' : 'example';
    return [{ kind, slug, file, line: lineOf(`(${link})`) }];
  });
}

/** Throws ContentError for the first reference that leads nowhere; pages are checked when their slugs are given. */
export function checkExampleReferences(
  examples: readonly StarterExample[],
  pageSlugs?: ReadonlySet<string>,
): void {
  const slugs = new Set(examples.map((example) => example.slug));
  for (const { kind, slug, file, line } of examples.flatMap((example) => example.references)) {
    const known = kind === 'example' ? slugs : pageSlugs;
    if (known && !known.has(slug))
      throw new ContentError(file, line, `viser til «${slug}», som ikke finnes`);
  }
}
