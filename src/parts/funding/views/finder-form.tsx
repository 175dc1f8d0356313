import { SelectField } from '#ui/form-fields.tsx';
import { useView } from '#ui/view.tsx';
import {
  chosenFacets,
  type FundingQuery,
  formatFundingQuery,
  without,
} from '../model/finder-query.ts';
import { facetParams, facets, facetValues } from '../model/values.ts';
import { fundingTexts } from '../texts.ts';
import { facetNames, facetShort } from '../value-texts.ts';
import { valueName } from '../words.ts';

/** The questions as an ordinary form: works without scripts, keeps everything in the address. */
export function FinderForm({ query }: { query: FundingQuery }) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  return (
    <form
      className="funding-form no-print"
      action={`${href('/finansiering')}#treff`}
      method="get"
      aria-labelledby="svar"
    >
      <h2 id="svar">{t.form}</h2>
      <p className="meta">{t.formHint}</p>
      {facets.map((facet) => (
        <SelectField
          key={facet}
          name={facetParams[facet]}
          label={facetNames[lang][facet]}
          value={query[facet] ?? ''}
          options={[
            { value: '', label: t.any },
            ...facetValues[facet].map((value) => ({
              value,
              label: valueName(lang, facet, value),
            })),
          ]}
        />
      ))}
      <button className="ds-button" type="submit">
        {t.show}
      </button>
    </form>
  );
}

/** Every answer as a link that removes it. `path`: the page that is looked at. */
export function ChosenAnswers({ query, path }: { query: FundingQuery; path: string }) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const chosen = chosenFacets(query);
  if (chosen.length === 0) return null;
  return (
    <nav className="chosen" aria-label={t.chosen}>
      <ul>
        {chosen.map((facet) => {
          const name = valueName(lang, facet, query[facet] ?? '');
          return (
            <li key={facet}>
              <a
                className="chosen__one"
                href={href(path + formatFundingQuery(without(query, facet)))}
                aria-label={t.remove(facetShort[lang][facet], name)}
              >
                {facetShort[lang][facet]}: {name} <span aria-hidden="true">×</span>
              </a>
            </li>
          );
        })}
        {chosen.length > 1 ? (
          <li>
            <a className="ds-link" href={href(path)}>
              {t.removeAll}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
