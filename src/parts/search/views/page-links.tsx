import { useView } from '#ui/view.tsx';
import { formatPageQuery, type PageQuery } from '../model/page-query.ts';
import { searchTexts } from '../texts.ts';

/** Previous, next and the pages around this one; the first and the last always. */
export function PageLinks({ query, pages }: { query: PageQuery; pages: number }) {
  const { lang, t, href } = useView();
  if (pages < 2) return null;
  const to = (page: number): string => href(`/sok${formatPageQuery({ ...query, page })}`);
  const near = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - query.page) <= 2,
  );
  return (
    <nav className="page-links no-print" aria-label={searchTexts[lang].pages}>
      <ul>
        {query.page > 1 ? (
          <li>
            <a className="ds-link" rel="prev" href={to(query.page - 1)}>
              {t.previous}
            </a>
          </li>
        ) : null}
        {near.map((page, at) => (
          <li
            key={page}
            className={at > 0 && page - (near[at - 1] ?? 0) > 1 ? 'page-links__gap' : undefined}
          >
            <a
              className="page-links__page"
              href={to(page)}
              aria-label={t.page(page)}
              aria-current={page === query.page ? 'page' : undefined}
            >
              {page}
            </a>
          </li>
        ))}
        {query.page < pages ? (
          <li>
            <a className="ds-link" rel="next" href={to(query.page + 1)}>
              {t.next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
