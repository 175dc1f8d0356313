import type { Lang } from '#platform/i18n/lang.ts';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { SituationGraph } from '../model/situation-graph.ts';
import { drawMap } from '../model/situation-map.ts';
import { situationTexts } from '../situation-texts.ts';
import { SituationMapList } from './situation-map-list.tsx';
import { SituationMapSvg } from './situation-map-svg.tsx';

export interface NumberedRecipe {
  slug: string;
  /** Absent when the recipe is not published. */
  title: string | undefined;
}

/** The whole graph: a drawing, its legend, and the same as a nested list with links. */
export function SituationMapPage({
  graph,
  recipes,
}: {
  graph: SituationGraph;
  recipes: NumberedRecipe[];
}) {
  const { lang } = useView();
  const t = situationTexts[lang];
  return (
    <Page
      title={t.mapTitle}
      description={t.mapLead}
      section="situation"
      wide
      crumbs={[{ label: t.title, path: '/situasjon' }, { label: t.mapTitle }]}
    >
      <h1>{t.mapTitle}</h1>
      <p className="lead">{t.mapLead}</p>
      <Legend graph={graph} recipes={recipes} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable */}
      <section className="situation-map" tabIndex={0} aria-label={t.mapScroll}>
        <SituationMapSvg drawing={drawMap(graph, lang)} recipes={recipes.map(({ slug }) => slug)} />
      </section>
      <section aria-labelledby="liste">
        <h2 id="liste">{t.list}</h2>
        <p>{t.listLead}</p>
        <SituationMapList graph={graph} />
      </section>
    </Page>
  );
}

function Legend({ graph, recipes }: { graph: SituationGraph; recipes: NumberedRecipe[] }) {
  const { lang, href } = useView();
  const t = situationTexts[lang];
  return (
    <section className="situation-legend" aria-labelledby="tegnforklaring">
      <h2 id="tegnforklaring">{t.legend}</h2>
      <ul className="situation-legend__kinds">
        <li>
          <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true" focusable="false">
            <rect className="situation-map__question" x="1" y="1" width="38" height="22" rx="4" />
          </svg>
          {t.legendQuestion}
        </li>
        <li>
          <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true" focusable="false">
            <rect className="situation-map__end" x="1" y="1" width="38" height="22" rx="11" />
            <circle className="situation-map__badge" cx="12" cy="12" r="8" />
          </svg>
          {t.legendEnd}
        </li>
        <li>{t.legendOptional(optionalNames(graph, lang))}</li>
      </ul>
      <h3>{t.legendRecipes}</h3>
      <ol>
        {recipes.map(({ slug, title }) => (
          <li key={slug}>
            {title ? (
              <a className="ds-link" href={href(`/kokebok/${slug}`)}>
                {title}
              </a>
            ) : (
              slug
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function optionalNames(graph: SituationGraph, lang: Lang): string {
  const names = Object.values(graph.refinements).map(({ short }) => short[lang]);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} ${situationTexts[lang].and} ${last}` : last;
}
