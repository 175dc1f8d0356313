import { formatNumber } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import { searchKinds } from '../model/document.ts';
import { formatPageQuery, type PageQuery } from '../model/page-query.ts';
import type { Facets } from '../search.ts';
import { searchTexts } from '../texts.ts';

/** How many there are of each kind, as links that show only those. */
export function KindLinks({ query, facets }: { query: PageQuery; facets: Facets }) {
  const { lang, href } = useView();
  const t = searchTexts[lang];
  const all = Object.values(facets).reduce((sum, count) => sum + count, 0);
  const links = [
    { kind: undefined, name: t.kindAll, count: all },
    ...searchKinds.map((kind) => ({ kind, name: t[kind], count: facets[kind] ?? 0 })),
  ].filter(({ kind, count }) => count > 0 || kind === query.kind);
  return (
    <nav className="kind-links no-print" aria-label={t.kinds}>
      <ul>
        {links.map(({ kind, name, count }) => (
          <li key={kind ?? 'alt'}>
            <a
              href={href(`/sok${formatPageQuery({ ...query, kind, page: 1 })}`)}
              aria-current={kind === query.kind ? 'true' : undefined}
            >
              {name} <span className="kind-links__count">({formatNumber(count)})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
