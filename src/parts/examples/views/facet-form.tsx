import { useView } from '#ui/view.tsx';
import type { FacetCounts } from '../list-queries.ts';
import { type Facet, facetParams, facets, isUnknown } from '../model/facets.ts';
import { type ExampleQuery, isChosen, sorts } from '../model/list-query.ts';
import { type Municipalities, wholeCountry } from '../model/places.ts';
import { exampleTexts, facetNames, sortNames } from '../texts.ts';
import { valueName } from '../value-texts.ts';

interface FacetFormModel extends FacetCounts {
  query: ExampleQuery;
  municipalities: Municipalities;
}

/** Facets whose values have an order of their own; the others are alphabetical. */
const ordered: readonly Facet[] = ['type', 'phase', 'effect'];

/** What most readers choose by; the rest waits under «Flere valg», so that results come soon on a phone. */
const common: readonly Facet[] = ['type', 'field', 'targetGroup', 'form', 'county'];
const rest = facets.filter((facet) => !common.includes(facet));

/** The choices as an ordinary form: works without scripts, keeps everything in the address. */
export function FacetForm(model: FacetFormModel) {
  const { lang, href } = useView();
  const t = exampleTexts[lang];
  return (
    <form
      className="facets no-print"
      action={`${href('/eksempler')}#treff`}
      method="get"
      aria-labelledby="avgrens"
    >
      <h2 id="avgrens">{t.narrow}</h2>
      <p className="meta">{t.narrowHint}</p>
      {common.map((facet) => (
        <FacetChoices key={facet} facet={facet} {...model} />
      ))}
      <details className="facets__more" open={rest.some((facet) => model.query.chosen[facet])}>
        <summary>{t.moreChoices}</summary>
        {rest.map((facet) => (
          <FacetChoices key={facet} facet={facet} {...model} />
        ))}
      </details>
      <div className="facets__sort">
        <label htmlFor="sorter">{t.sort}</label>
        <select id="sorter" name="sorter" defaultValue={model.query.sort}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortNames[lang][sort]}
            </option>
          ))}
        </select>
      </div>
      <button className="ds-button" type="submit">
        {t.show}
      </button>
    </form>
  );
}

function FacetChoices({ facet, query, counts, municipalities }: FacetFormModel & { facet: Facet }) {
  const { lang } = useView();
  const t = exampleTexts[lang];
  const chosen = query.chosen[facet] ?? [];
  const values = [...new Set([...counts[facet].keys(), ...chosen])].map((value) => ({
    value,
    name: valueName(lang, facet, value, municipalities),
    count: counts[facet].get(value) ?? 0,
  }));
  const inOrder = ordered.includes(facet)
    ? values
    : values.toSorted(
        (a, b) => place(a.value) - place(b.value) || a.name.localeCompare(b.name, 'nb'),
      );
  return (
    <details className="facets__one" open={chosen.length > 0}>
      <summary>
        {facetNames[lang][facet]}
        {chosen.length > 0 ? (
          <span className="facets__chosen"> {t.chosenIn(chosen.length)}</span>
        ) : null}
      </summary>
      <fieldset>
        <legend className="ds-sr-only">{facetNames[lang][facet]}</legend>
        {inOrder.length === 0 ? <p className="meta">{t.noChoices}</p> : null}
        {inOrder.map(({ value, name, count }) => (
          <label key={value} className="facets__value">
            <input
              type="checkbox"
              name={facetParams[facet]}
              value={value}
              defaultChecked={isChosen(query, facet, value)}
            />
            <span>{name}</span>
            <span className="facets__count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The whole country first, unknown last. */
function place(value: string): number {
  return value === wholeCountry ? -1 : isUnknown(value) ? 1 : 0;
}
