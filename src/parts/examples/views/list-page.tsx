import { Page } from '#ui/page.tsx';
import { PageLinks } from '#ui/page-links.tsx';
import { useView } from '#ui/view.tsx';
import type { FacetCounts, ListedExample } from '../list-queries.ts';
import {
  type ExampleQuery,
  emptyQuery,
  formatExampleQuery,
  type Ignored,
} from '../model/list-query.ts';
import type { Municipalities } from '../model/places.ts';
import { exampleTexts } from '../texts.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { CountyMap } from './county-map.tsx';
import { ExampleList } from './example-list.tsx';
import { FacetForm } from './facet-form.tsx';

export interface ListModel extends FacetCounts {
  query: ExampleQuery;
  ignored: Ignored[];
  /** The address asked for a page after the last one. */
  pastLastPage: boolean;
  pages: number;
  rows: ListedExample[];
  municipalities: Municipalities;
}

export function ListPage(model: ListModel) {
  const { lang, href } = useView();
  const t = exampleTexts[lang];
  const { query, total } = model;
  const chosen = Object.values(query.chosen).flat().length;
  const filter = formatExampleQuery({ ...query, page: 1 });
  return (
    <Page
      title={query.page > 1 ? `${t.title}, ${t.pageOf(query.page, model.pages)}` : t.title}
      description={t.description}
      crumbs={[{ label: t.title }]}
      section="examples"
      canonical={`/eksempler${formatExampleQuery(query)}`}
      noIndex={chosen > 1}
      wide
    >
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <div className="examples">
        <FacetForm {...model} />
        <section className="examples__results" aria-labelledby="treff">
          <h2 id="treff">{t.count(total)}</h2>
          <IgnoredNote {...model} />
          <ChosenFilters query={query} municipalities={model.municipalities} />
          {total === 0 ? (
            <Empty chosen={chosen > 0} />
          ) : (
            <ExampleList rows={model.rows} municipalities={model.municipalities} />
          )}
          <PageLinks
            page={query.page}
            pages={model.pages}
            pathOf={(page) => `/eksempler${formatExampleQuery({ ...query, page })}`}
          />
          {total > 0 ? (
            <nav className="examples__download no-print" aria-label={t.download}>
              <a className="ds-link" href={href(`/eksempler.csv${filter}`)}>
                {t.downloadCsv}
              </a>
              <a className="ds-link" href={href(`/eksempler.json${filter}`)}>
                {t.downloadJson}
              </a>
            </nav>
          ) : null}
        </section>
        <CountyMap {...model} />
      </div>
    </Page>
  );
}

function IgnoredNote({ ignored, pastLastPage, pages }: ListModel) {
  const { lang } = useView();
  const t = exampleTexts[lang];
  if (ignored.length === 0 && !pastLastPage) return null;
  return (
    <section className="box box--forbehold" aria-label={t.ignoredTitle}>
      <p className="box__title">{t.ignoredTitle}</p>
      {ignored.length > 0 ? (
        <>
          <p>{t.ignoredText}</p>
          <ul>
            {ignored.map(({ name, value }) => (
              <li key={`${name}=${value}`}>
                <code>
                  {name}={value}
                </code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {pastLastPage ? <p>{t.ignoredPage(pages)}</p> : null}
    </section>
  );
}

/** Teaches why nothing is there, and leads on. */
function Empty({ chosen }: { chosen: boolean }) {
  const { lang, href } = useView();
  const t = exampleTexts[lang];
  return (
    <div className="examples__empty">
      <h3>{chosen ? t.emptyTitle : t.noneTitle}</h3>
      <p>{chosen ? t.emptyText : t.noneText}</p>
      <p className="page-actions">
        {chosen ? (
          <a className="ds-button" href={href(`/eksempler${formatExampleQuery(emptyQuery)}`)}>
            {t.removeAll}
          </a>
        ) : null}
        <a className="ds-button" data-variant="secondary" href={href('/situasjon')}>
          {t.nextAction}
        </a>
      </p>
    </div>
  );
}
