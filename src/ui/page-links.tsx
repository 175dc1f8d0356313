import { useView } from './view.tsx';

interface PageLinksProps {
  page: number;
  pages: number;
  /** Path with query of a page of the list, without language prefix. */
  pathOf: (page: number) => string;
}

/** Previous, next and the pages around this one; the first and the last always. */
export function PageLinks({ page: here, pages, pathOf }: PageLinksProps) {
  const { t, href } = useView();
  if (pages < 2) return null;
  const to = (page: number): string => href(pathOf(page));
  const near = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - here) <= 2,
  );
  return (
    <nav className="page-links no-print" aria-label={t.pagination}>
      <ul>
        {here > 1 ? (
          <li>
            <a className="ds-link" rel="prev" href={to(here - 1)}>
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
              aria-current={page === here ? 'page' : undefined}
            >
              {page}
            </a>
          </li>
        ))}
        {here < pages ? (
          <li>
            <a className="ds-link" rel="next" href={to(here + 1)}>
              {t.next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
