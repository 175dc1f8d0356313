import {
  bookletSections,
  publishedPages,
  recipeInBrief,
  type SituationDeps,
  type SituationGraph,
} from '#parts/cookbook';
import {
  examplePdfSections,
  type Facet,
  facetParams,
  type Municipalities,
  matchExamples,
  publishedExamples,
  valueName,
} from '#parts/examples';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { uiTexts } from '#ui/texts.ts';

/** What parts may ask each other, without knowing each other. */
export function connectParts(
  services: Services,
  municipalities: Municipalities,
  graph: SituationGraph,
) {
  const { db, installation } = services;
  const situations: SituationDeps = {
    graph,
    recipe: (lang, slug) => recipeInBrief(db, lang, slug),
    pages: (lang, slugs) => publishedPages(db, lang, slugs),
    examples: async (lang, wanted, limit) => {
      const matches = await matchExamples(db, lang, wanted, limit);
      return matches.map(({ item, reasons }) => ({
        slug: item.slug,
        title: item.title,
        lead: item.lead,
        reasons,
      }));
    },
    valueName: (lang, facet, value) => valueName(lang, facet as Facet, value, municipalities),
    examplesPath: (wanted) => {
      const query = Object.entries(wanted).map(
        ([facet, values]) => `${facetParams[facet as Facet]}=${values.join(',')}`,
      );
      return query.length > 0 ? `/eksempler?${query.join('&')}` : '/eksempler';
    },
  };
  return {
    situations,
    pages: async (lang: Lang) =>
      (await publishedPages(db, lang)).map((page) => ({ ...page, path: `/kokebok/${page.slug}` })),
    examples: async (lang: Lang) =>
      (await publishedExamples(db, lang)).map((one) => ({
        ...one,
        path: `/eksempler/${one.slug}`,
      })),
    recipes: async (lang: Lang) =>
      (await publishedPages(db, lang)).filter((page) => page.kind === 'oppskrift'),
    pageTitles: async (lang: Lang, slugs: string[]) =>
      titles(await publishedPages(db, lang, slugs)),
    exampleTitles: async (lang: Lang, slugs: string[]) =>
      titles((await publishedExamples(db, lang)).filter(({ slug }) => slugs.includes(slug))),
    exampleList: (lang: Lang) => publishedExamples(db, lang),
    pageSections: (lang: Lang, slugs: string[]) =>
      bookletSections(
        services,
        async () => [],
        lang,
        slugs.map((slug) => ({ kind: 'kokebok', slug })),
      ),
    exampleSections: (lang: Lang, slugs: string[] | undefined) =>
      examplePdfSections(db, {
        lang,
        ...(slugs ? { slugs } : {}),
        municipalities,
        group: uiTexts[lang].examples,
        kicker: uiTexts[lang].example,
        urlOf: (slug) => installation.baseUrl + localPath(lang, `/eksempler/${slug}`),
      }),
  };
}

export type Connections = ReturnType<typeof connectParts>;

function titles(found: { slug: string; title: string }[]): Map<string, string> {
  return new Map(found.map((one) => [one.slug, one.title]));
}
