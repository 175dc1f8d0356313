import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readContentFile } from '#platform/documents/front-matter.ts';
import { parseMarkdown } from '#platform/documents/markdown.ts';
import { plainText } from '#platform/documents/model.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import { type SearchDocument, searchKinds } from './model/document.ts';

/*
 * The starter content as search documents, straight from the files: for the relevance test and the
 * benchmark, which must not wait for or depend on the parts that load it.
 */

const texts = z.looseObject({
  kind: z.enum(searchKinds).optional(),
  title: z.string(),
  lead: z.string(),
  keywords: z.array(z.string()).default([]),
  evidence: z.string().optional(),
  myth: z.looseObject({ claim: z.string().optional() }).optional(),
  steps: z
    .array(
      z.looseObject({ title: z.string(), do: z.string(), who: z.string(), pitfalls: z.string() }),
    )
    .default([]),
  parties: z
    .array(z.looseObject({ name: z.string().nullable(), nowName: z.string().nullish() }))
    .default([]),
  effect: z
    .looseObject({ text: z.string().optional(), evidence: z.string().optional() })
    .optional(),
  answers: z.record(z.string(), z.string()).default({}),
});

export async function contentDocuments(root: string): Promise<SearchDocument[]> {
  const found: SearchDocument[] = [];
  for (const folder of ['cookbook', 'examples']) {
    for (const file of (await readdir(join(root, 'nb', folder))).sort()) {
      if (!file.endsWith('.md')) continue;
      const facts = (await readContentFile(join(root, 'nb', folder, file), texts)).meta;
      for (const lang of langs) {
        found.push(await readOne(root, lang, folder, file, facts));
      }
    }
  }
  return found;
}

async function readOne(
  root: string,
  lang: Lang,
  folder: string,
  file: string,
  facts: z.output<typeof texts>,
): Promise<SearchDocument> {
  const { meta, blocks } = await readContentFile(join(root, lang, folder, file), texts);
  const slug = file.slice(0, -3);
  const names = facts.parties
    .flatMap((party) => [party.name, party.nowName])
    .filter((name): name is string => typeof name === 'string');
  const steps = meta.steps.flatMap((step) =>
    [step.title, step.do, step.who, step.pitfalls].map((part) => plainText(parseMarkdown(part))),
  );
  return {
    kind: folder === 'examples' ? 'eksempel' : (facts.kind ?? 'fakta'),
    slug,
    lang,
    path: folder === 'examples' ? `/eksempler/${slug}` : `/kokebok/${slug}`,
    title: meta.title,
    lead: meta.lead,
    keywords: [...meta.keywords, ...names],
    body: [
      plainText(blocks),
      ...steps,
      ...Object.values(meta.answers),
      meta.myth?.claim,
      meta.evidence,
      meta.effect?.text,
      meta.effect?.evidence,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
