import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import { formatDay } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { AddToBooklet } from '#ui/add-to-booklet.tsx';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { Sources } from '#ui/sources.tsx';
import { useView } from '#ui/view.tsx';
import type { ListedExample } from '../list-queries.ts';
import type { Municipalities } from '../model/places.ts';
import type { Match } from '../model/similarity.ts';
import type { ExampleRow } from '../queries.ts';
import { exampleTexts } from '../texts.ts';
import { articleData } from './article-data.ts';
import { Answers, Effect } from './detail-answers.tsx';
import { ExampleFactsList } from './detail-facts.tsx';
import { Related, RelatedPages } from './detail-related.tsx';

export interface DetailModel {
  row: ExampleRow;
  related: Match<ListedExample>[];
  /** Cookbook pages about the same; only those that can be read. */
  pages: { slug: string; title: string }[];
  municipalities: Municipalities;
  baseUrl: string;
}

export function DetailPage({ row, related, pages, municipalities, baseUrl }: DetailModel) {
  const { lang, href, t: ui, installation } = useView();
  const t = exampleTexts[lang];
  const { facts, texts, body } = row.content;
  const path = `/eksempler/${row.slug}`;
  return (
    <Page
      title={texts.title}
      description={texts.lead}
      crumbs={[{ label: t.title, path: '/eksempler' }, { label: texts.title }]}
      section="examples"
      canonical={path}
      jsonLd={articleData(
        row,
        lang,
        baseUrl + localPath(lang, path),
        installation.name,
        municipalities,
      )}
      wide
    >
      <article className="example">
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
        <div className="page-actions">
          <AddToBooklet item={`eksempel:${row.slug}`} label={t.addToBooklet} back={path} />
        </div>
        <div className="example__columns">
          <div className="example__story">
            <div className="prose">
              <Prose blocks={blocksOf(body)} />
            </div>
            <Effect facts={facts} texts={texts} />
            <Answers answers={texts.answers} />
          </div>
          <aside className="example__side" aria-labelledby="fakta">
            <h2 id="fakta">{t.facts}</h2>
            <ExampleFactsList facts={facts} texts={texts} municipalities={municipalities} />
            <p className="meta">
              {t.published(formatDay(row.publishedAt))}
              {row.number > 1 ? (
                <>
                  {'. '}
                  <a className="ds-link" href={href(`${path}/utgaver`)}>
                    {t.versions(row.number)}
                  </a>
                </>
              ) : null}
            </p>
            <RelatedPages pages={pages} />
            <Sources sources={facts.sources} />
            <p className="meta">{t.sourceNote}</p>
          </aside>
        </div>
      </article>
      <Related related={related} municipalities={municipalities} />
      <section className="next-step no-print" aria-labelledby="neste">
        <h2 id="neste">{ui.nextStep}</h2>
        <p>{t.nextText}</p>
        <p>
          <a className="ds-button" href={href('/situasjon')}>
            {t.nextAction}
          </a>
        </p>
      </section>
    </Page>
  );
}
