import type { RichText } from '#platform/documents/model.ts';
import { formatDay } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { AddToBooklet } from '#ui/add-to-booklet.tsx';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { Sources } from '#ui/sources.tsx';
import { Toc } from '#ui/toc.tsx';
import type { PageContent, PageStep } from '../model/page.ts';
import { Figure1 } from './figure-1.tsx';
import { KindMark, useCookbook } from './kind-mark.tsx';
import { RecipeSteps } from './recipe-steps.tsx';
import { Validity } from './validity.tsx';

export interface Linked {
  slug: string;
  title: string;
}

export interface PageViewModel {
  slug: string;
  content: PageContent;
  blocks: RichText;
  steps: (PageStep & { doBlocks: RichText; pitfallBlocks: RichText })[];
  publishedAt: Date;
  versions: number;
  relatedPages: Linked[];
  relatedExamples: Linked[];
  pageTitles: ReadonlyMap<string, string>;
  exampleTitles: ReadonlyMap<string, string>;
  previous: Linked | undefined;
  next: Linked | undefined;
}

/** A page of the cookbook: what you get, what you can do now, the text, what it stands on, the next step. */
export function CookbookPage({ page }: { page: PageViewModel }) {
  const { lang, c, t, href, chapterWord, installation } = useCookbook();
  const { facts, texts } = page.content;
  const path = `/kokebok/${page.slug}`;
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': facts.kind === 'oppskrift' ? 'HowTo' : 'Article',
    [facts.kind === 'oppskrift' ? 'name' : 'headline']: texts.title,
    description: texts.lead,
    inLanguage: lang,
    datePublished: page.publishedAt.toISOString(),
    url: installation.baseUrl + localPath(lang, path),
    ...(facts.kind === 'oppskrift'
      ? {
          step: page.steps.map((step, at) => ({
            '@type': 'HowToStep',
            position: at + 1,
            name: step.title,
          })),
        }
      : {}),
    citation: facts.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.year ? { datePublished: String(source.year) } : {}),
    })),
  };
  const crumbs = [
    { label: c.cookbook, path: '/kokebok' },
    { label: chapterWord(facts.chapter), path: `/kokebok#${facts.chapter}` },
    { label: texts.title },
  ];
  return (
    <Page
      title={texts.title}
      description={texts.lead}
      crumbs={crumbs}
      jsonLd={jsonLd}
      section="cookbook"
      wide
    >
      <header className="page-head">
        <p className="page-head__kind">
          <KindMark kind={facts.kind} />
          {facts.myth ? <span className="meta">{c.mythLabel(facts.myth.number)}</span> : null}
        </p>
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
        <div className="page-actions">
          <AddToBooklet item={`kokebok:${page.slug}`} label={c.addToBooklet} back={path} />
        </div>
      </header>
      <div className="columns">
        <article className="columns__main">
          <div className="prose">
            <Prose blocks={page.blocks} />
          </div>
          {page.slug === 'hva-er-sosialt-entreprenorskap' ? <Figure1 /> : null}
          {page.steps.length > 0 ? <RecipeSteps page={page} /> : null}
          <section className="next-step" aria-labelledby="neste-steg">
            <h2 id="neste-steg">{t.nextStep}</h2>
            <a className="button" href={href(facts.next.href)}>
              {texts.next.label}
            </a>
          </section>
        </article>
        <aside className="columns__side">
          {page.steps.length > 0 ? (
            <Toc
              entries={page.steps.map((step) => ({ id: step.id, label: step.title }))}
              ordered
              title={c.steps}
            />
          ) : (
            <Toc blocks={page.blocks} />
          )}
          <Validity facts={facts} evidence={texts.evidence} />
          <LinkList title={c.relatedPages} base="/kokebok/" items={page.relatedPages} />
          <LinkList title={c.relatedExamples} base="/eksempler/" items={page.relatedExamples} />
          <Sources sources={facts.sources} />
          <p className="meta">
            {c.updated} {formatDay(page.publishedAt)}
            <br />
            <a className="ds-link" href={href(`${path}/utgaver`)}>
              {t.versions}
            </a>
          </p>
        </aside>
      </div>
      <nav className="prev-next" aria-label={`${t.previous} / ${t.next}`}>
        {page.previous ? (
          <a rel="prev" href={href(`/kokebok/${page.previous.slug}`)}>
            <span className="meta">{t.previous}</span>
            {page.previous.title}
          </a>
        ) : null}
        {page.next ? (
          <a rel="next" className="prev-next__next" href={href(`/kokebok/${page.next.slug}`)}>
            <span className="meta">{t.next}</span>
            {page.next.title}
          </a>
        ) : null}
      </nav>
    </Page>
  );
}

function LinkList({ title, base, items }: { title: string; base: string; items: Linked[] }) {
  const { href } = useCookbook();
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="side-title">{title}</h2>
      <ul className="side-list">
        {items.map((item) => (
          <li key={item.slug}>
            <a className="ds-link" href={href(base + item.slug)}>
              {item.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
