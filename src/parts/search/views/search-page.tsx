import { formatNumber } from '#platform/i18n/format.ts';
import { Page } from '#ui/page.tsx';
import { PageLinks } from '#ui/page-links.tsx';
import { useView } from '#ui/view.tsx';
import { mostCounted } from '../model/limits.ts';
import { formatPageQuery, hitsPerPage, type PageQuery } from '../model/page-query.ts';
import type { SearchResult } from '../search.ts';
import { searchTexts } from '../texts.ts';
import { HitList } from './hit-list.tsx';
import { KindLinks } from './kind-links.tsx';
import { NoHits } from './no-hits.tsx';
import { SearchTips } from './search-tips.tsx';

export function SearchPage({ query, result }: { query: PageQuery; result: SearchResult }) {
  const { lang, href } = useView();
  const t = searchTexts[lang];
  return (
    <Page
      title={query.q ? t.titleFor(query.q) : t.title}
      description={t.description}
      crumbs={[{ label: t.title }]}
      canonical={`/sok${formatPageQuery(query)}`}
      noIndex
    >
      <h1>{t.title}</h1>
      <form
        className="search-form"
        action={href('/sok')}
        method="get"
        role="search"
        aria-label={t.title}
      >
        <label htmlFor="search-q">{t.label}</label>
        <div className="search-form__row">
          <input
            className="ds-input"
            id="search-q"
            type="search"
            name="q"
            defaultValue={query.q}
            maxLength={200}
            autoComplete="off"
            data-suggest={lang}
          />
          {query.kind ? <input type="hidden" name="type" value={query.kind} /> : null}
          <button className="ds-button" type="submit">
            {t.submit}
          </button>
        </div>
      </form>
      {query.q ? <Results query={query} result={result} /> : <SearchTips />}
    </Page>
  );
}

function Results({ query, result }: { query: PageQuery; result: SearchResult }) {
  const { lang } = useView();
  const t = searchTexts[lang];
  const all = Object.values(result.facets).reduce((sum, count) => sum + count, 0);
  if (all === 0) return <NoHits q={query.q} />;
  const shown = formatNumber(result.total);
  const pages = Math.ceil(result.reachable / hitsPerPage);
  return (
    <section className="search-results" aria-labelledby="treff">
      <h2 id="treff">{all >= mostCounted ? t.countAtLeast(shown) : t.count(shown)}</h2>
      {result.correctedTo ? <p className="search-note">{t.corrected(result.correctedTo)}</p> : null}
      {result.usedFallback && !result.correctedTo ? (
        <p className="search-note">{t.otherLanguage}</p>
      ) : null}
      <KindLinks query={query} facets={result.facets} />
      {result.hits.length > 0 ? (
        <HitList hits={result.hits} />
      ) : (
        <p>{result.total > 0 ? t.noneLeft : t.noneOfKind}</p>
      )}
      <PageLinks
        page={query.page}
        pages={pages}
        pathOf={(page) => `/sok${formatPageQuery({ ...query, page })}`}
      />
      {result.reachable < result.total ? <p className="meta">{t.best(result.reachable)}</p> : null}
    </section>
  );
}
