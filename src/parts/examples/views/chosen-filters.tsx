import { useView } from '#ui/view.tsx';
import { facets } from '../model/facets.ts';
import { type ExampleQuery, emptyQuery, formatExampleQuery, toggle } from '../model/list-query.ts';
import type { Municipalities } from '../model/places.ts';
import { exampleTexts, facetNames } from '../texts.ts';
import { valueName } from '../value-texts.ts';

/** Every chosen value as a link that removes it. */
export function ChosenFilters({
  query,
  municipalities,
}: {
  query: ExampleQuery;
  municipalities: Municipalities;
}) {
  const { lang, href } = useView();
  const t = exampleTexts[lang];
  const chosen = facets.flatMap((facet) =>
    (query.chosen[facet] ?? []).map((value) => ({ facet, value })),
  );
  if (chosen.length === 0) return null;
  return (
    <nav className="chosen" aria-label={t.chosen}>
      <ul>
        {chosen.map(({ facet, value }) => {
          const name = valueName(lang, facet, value, municipalities);
          return (
            <li key={`${facet}:${value}`}>
              <a
                className="chosen__one"
                href={href(`/eksempler${formatExampleQuery(toggle(query, facet, value))}`)}
                aria-label={t.removeChoice(facetNames[lang][facet], name)}
              >
                {name} <span aria-hidden="true">×</span>
              </a>
            </li>
          );
        })}
        {chosen.length > 1 ? (
          <li>
            <a
              className="ds-link"
              href={href(`/eksempler${formatExampleQuery({ ...emptyQuery, sort: query.sort })}`)}
            >
              {t.removeAll}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
