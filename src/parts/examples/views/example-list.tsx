import { useView } from '#ui/view.tsx';
import type { ListedExample } from '../list-queries.ts';
import { type Facet, isUnknown } from '../model/facets.ts';
import type { Municipalities } from '../model/places.ts';
import { facetNames } from '../texts.ts';
import { valueName } from '../value-texts.ts';

/** Title, lead and what can be seen at a glance: type, form, field and place. */
export function ExampleList({
  rows,
  municipalities,
}: {
  rows: ListedExample[];
  municipalities: Municipalities;
}) {
  const { lang, href } = useView();
  return (
    <ul className="example-list">
      {rows.map(({ slug, title, lead, values }) => {
        const placed: Facet = values.municipality.length > 0 ? 'municipality' : 'county';
        const facts = (['type', 'form', 'field', placed] as const).flatMap((facet) => {
          const known = values[facet].filter((value) => !isUnknown(value));
          return known.length === 0
            ? []
            : [
                {
                  facet,
                  text: known
                    .map((value) => valueName(lang, facet, value, municipalities))
                    .join(', '),
                },
              ];
        });
        return (
          <li key={slug}>
            <h3>
              <a href={href(`/eksempler/${slug}`)}>{title}</a>
            </h3>
            <p>{lead}</p>
            <dl className="example-list__facts">
              {facts.map(({ facet, text }) => (
                <div key={facet}>
                  <dt className="ds-sr-only">{facetNames[lang][facet]}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
