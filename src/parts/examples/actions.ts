import { indexDocument, indexDocuments, removeDocument, type SearchDocument } from '#parts/search';
import type { Tx } from '#platform/db/database.ts';
import { uuidv7 } from '#platform/db/uuid.ts';
import { addVersion, lockThing, moveThing, setStatus } from '#platform/db/versions.ts';
import { parseMarkdown } from '#platform/documents/markdown.ts';
import { plainText } from '#platform/documents/model.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import type { ExampleContent } from './model/example.ts';
import { facetValuesOf } from './model/facets.ts';
import { countyByCode, type Municipalities, municipalityName } from './model/places.ts';
import { loadMunicipalities } from './municipality-file.ts';
import { currentContents, saveExample } from './queries.ts';
import { checkExampleReferences, readStarterExamples } from './starter-content.ts';

/** What making examples needs; `municipalities` names the places in search. */
export type ExampleMaker = Pick<Services, 'clock' | 'random' | 'amount'> & {
  municipalities: Municipalities;
};

export interface PublishExample {
  slug: string;
  lang: Lang;
  content: ExampleContent;
  /** What changed and why; readers see it beside the version. */
  note: string;
}

/** Publishes an example in one language as a new version; what was there before stays readable. */
export async function publishExample(
  services: ExampleMaker,
  tx: Tx,
  example: PublishExample,
): Promise<{ number: number }> {
  const number = await saveVersion(services, tx, example);
  await indexDocument(tx, searchDocumentOf(services, example));
  return { number };
}

async function saveVersion(
  services: ExampleMaker,
  tx: Tx,
  { slug, lang, content, note }: PublishExample,
): Promise<number> {
  const id = (): string => uuidv7(services.clock, services.random);
  const now = services.clock();
  const { facts } = content;
  const values = facetValuesOf(facts);
  const exampleId = await saveExample(tx, { id: id(), slug, facts, values, now });
  return addVersion(tx, 'example', {
    id: id(),
    owner: exampleId,
    lang,
    content,
    note,
    publishedAt: now,
  });
}

/** Takes an example away from readers: its address answers 410, and lists, search and downloads forget it. */
export async function withdrawExample(tx: Tx, slug: string): Promise<'withdrawn' | 'unknown'> {
  if (!(await lockThing(tx, 'example', slug))) return 'unknown';
  await setStatus(tx, 'example', slug, 'withdrawn');
  await removeDocument(tx, { kind: 'eksempel', slug });
  return 'withdrawn';
}

/** Gives an example a new address; the old one redirects for ever. Refuses an address in use. */
export async function renameExample(
  services: ExampleMaker,
  tx: Tx,
  from: string,
  to: string,
): Promise<'renamed' | 'unknown' | 'taken'> {
  const known = await lockThing(tx, 'example', from);
  if (!known) return 'unknown';
  if (await lockThing(tx, 'example', to)) return 'taken';
  await moveThing(tx, 'example', known.id, from, to);
  await removeDocument(tx, { kind: 'eksempel', slug: from });
  if (known.status !== 'published') return 'renamed';
  for (const { lang, content } of await currentContents(tx, known.id))
    await indexDocument(tx, searchDocumentOf(services, { slug: to, lang, content }));
  return 'renamed';
}

/**
 * Fills an empty database from the content files. Returns the slugs. Throws ContentError with file
 * and line; `pageSlugs`, when given, are the cookbook pages that examples may refer to.
 */
export async function loadStarterExamples(
  services: Pick<Services, 'clock' | 'random' | 'amount'>,
  tx: Tx,
  contentDir: string,
  pageSlugs?: ReadonlySet<string>,
): Promise<string[]> {
  const maker = { ...services, municipalities: await loadMunicipalities(contentDir) };
  const examples = await readStarterExamples(contentDir, maker);
  checkExampleReferences(examples, pageSlugs);
  const note = { nb: 'Første utgave', nn: 'Første utgåve' };
  const all = examples.flatMap(({ slug, versions }) =>
    langs.map((lang) => ({ slug, lang, content: versions[lang], note: note[lang] })),
  );
  for (const one of all) await saveVersion(maker, tx, one);
  await indexDocuments(
    tx,
    all.map((one) => searchDocumentOf(maker, one)),
  );
  return examples.map((example) => example.slug);
}

/** What search knows of an example: everything a reader sees on it, places with county and today's names too. */
export function searchDocumentOf(
  { amount, municipalities }: Pick<ExampleMaker, 'amount' | 'municipalities'>,
  { slug, lang, content }: Omit<PublishExample, 'note'>,
): SearchDocument {
  const { facts, texts, body } = content;
  const names = facts.parties.flatMap((party) => {
    const code = party.county ?? party.municipality?.slice(0, 2);
    const place = party.municipality && municipalityName(municipalities, party.municipality);
    return [party.name, party.nowName, place, code && countyByCode(code)?.name].filter(
      (name) => name !== null && name !== undefined,
    );
  });
  const rule = (name: string, on?: string): string => String(amount(name, on)?.value ?? '');
  const parts = [
    texts.lead,
    [...new Set(names)].join(', '),
    ...Object.values(texts.answers),
    texts.effect.text,
    texts.effect.evidence,
    texts.agreement?.title,
    plainText(parseMarkdown(body), rule),
  ];
  return {
    kind: 'eksempel',
    slug,
    lang,
    path: `/eksempler/${slug}`,
    title: texts.title,
    lead: texts.lead,
    keywords: texts.keywords,
    body: parts.filter(Boolean).join('\n'),
  };
}
