import { indexDocument, removeDocument, type SearchDocument } from '#parts/search';
import type { Tx } from '#platform/db/database.ts';
import { uuidv7 } from '#platform/db/uuid.ts';
import { addVersion, lockThing, moveThing, setStatus } from '#platform/db/versions.ts';
import { parseMarkdown } from '#platform/documents/markdown.ts';
import { plainText } from '#platform/documents/model.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { type PageContent, pageKinds, placeOf, stepsOf } from './model/page.ts';
import { currentContents, savePage } from './queries.ts';

type Maker = Pick<Services, 'clock' | 'random' | 'amount'>;

export interface PublishPage {
  slug: string;
  lang: Lang;
  content: PageContent;
  /** What changed and why; readers see it beside the version. */
  note: string;
}

/** Publishes a page in one language as a new version; what was there before stays readable. */
export async function publishPage(
  services: Maker,
  tx: Tx,
  page: PublishPage,
): Promise<{ number: number }> {
  const { slug, lang, content, note } = page;
  const id = () => uuidv7(services.clock, services.random);
  const known = await lockThing(tx, 'page', slug);
  const pageId = known?.id ?? id();
  const { kind, chapter, order } = content.facts;
  await savePage(tx, { id: pageId, slug, kind, chapter, position: placeOf(chapter, order) });
  const number = await addVersion(tx, 'page', {
    id: id(),
    owner: pageId,
    lang,
    content,
    note,
    publishedAt: services.clock(),
  });
  await indexDocument(tx, searchDocumentOf(services, slug, lang, content));
  return { number };
}

/** Takes a page away from readers: its address answers 410, and search, feeds and API forget it. */
export async function withdrawPage(tx: Tx, slug: string): Promise<'withdrawn' | 'unknown'> {
  const known = await lockThing(tx, 'page', slug);
  if (!known) return 'unknown';
  await setStatus(tx, 'page', slug, 'withdrawn');
  await forget(tx, slug);
  return 'withdrawn';
}

/** Gives a page a new address; the old one redirects for ever. Refuses an address in use. */
export async function movePage(
  services: Maker,
  tx: Tx,
  from: string,
  to: string,
): Promise<'moved' | 'unknown' | 'taken'> {
  const known = await lockThing(tx, 'page', from);
  if (!known) return 'unknown';
  if (await lockThing(tx, 'page', to)) return 'taken';
  await moveThing(tx, 'page', known.id, from, to);
  await forget(tx, from);
  if (known.status === 'published') {
    for (const { lang, content } of await currentContents(tx, known.id)) {
      await indexDocument(tx, searchDocumentOf(services, to, lang, content));
    }
  }
  return 'moved';
}

async function forget(tx: Tx, slug: string): Promise<void> {
  for (const kind of pageKinds) await removeDocument(tx, { kind, slug });
}

/** What search knows of a page: everything a reader sees on it. */
export function searchDocumentOf(
  services: Pick<Services, 'amount'>,
  slug: string,
  lang: Lang,
  content: PageContent,
): SearchDocument {
  const { facts, texts, body } = content;
  const amount = (name: string, on?: string): string =>
    String(services.amount(name, on)?.value ?? '');
  const text = (markdown: string): string => plainText(parseMarkdown(markdown), amount);
  const steps = stepsOf(content).flatMap((step) => [
    step.title,
    text(step.do),
    step.who,
    text(step.pitfalls),
  ]);
  return {
    kind: facts.kind,
    slug,
    lang,
    path: `/kokebok/${slug}`,
    title: texts.title,
    lead: texts.lead,
    keywords: [...texts.keywords, ...(texts.myth ? [texts.myth.claim] : [])],
    body: [text(body), ...steps].join('\n'),
  };
}
