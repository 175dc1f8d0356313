import type { Lang } from '#platform/i18n/lang.ts';
import {
  askFor,
  type Choice,
  type ChosenReason,
  chooseExamples,
  type FoundExample,
  fewest,
  readersWish,
  wantedSteps,
} from './model/situation-examples.ts';
import type { End, Wanted } from './model/situation-graph.ts';
import { formatStanding, type Given, type Standing } from './model/situation-path.ts';
import type { PageInBrief, RecipeInBrief, SituationDeps } from './situation-deps.ts';
import { situationTexts } from './situation-texts.ts';

export interface Reasoned extends PageInBrief {
  why: string;
}
/** Everything the end page shows. */
export interface SituationAnswer {
  heading: string;
  title: string;
  answer: string;
  recipe: RecipeInBrief | undefined;
  why: string;
  action: { label: string; path: string };
  examples: Reasoned[];
  notes: string[];
  pages: Reasoned[];
  call: PageInBrief | undefined;
  examplesPath: string;
  path: string;
}

/** Gathers the answer to a situation: recipe, examples with reasons, facts and the next action. */
export async function answerSituation(
  deps: SituationDeps,
  lang: Lang,
  standing: Standing,
  end: End,
): Promise<SituationAnswer> {
  const t = situationTexts[lang];
  const { given } = standing;
  const call = given.find((one) => one.call)?.call;
  const [recipe, found, choice] = await Promise.all([
    deps.recipe(lang, end.recipe),
    deps.pages(lang, [...end.pages, ...(call ? [call] : [])]),
    findExamples(deps, lang, given, end),
  ]);
  const [, ...situation] = given.flatMap(({ said }) => (said ? [t.sentence(said[lang])] : []));
  const pages = end.pages.flatMap((slug) => {
    const page = found.find((one) => one.slug === slug);
    return page ? [{ ...page, why: deps.graph.reasons[slug]?.[lang] ?? '' }] : [];
  });
  return {
    heading: situation.join(' '),
    title: end.title[lang],
    answer: end.answer[lang],
    recipe,
    why: end.why[lang],
    action: actionOf(lang, end, recipe),
    examples: choice.examples.map((example) => ({
      ...example,
      why: reasonsInWords(deps, lang, given, example.reasons),
    })),
    notes: widenedInWords(lang, given, choice),
    pages,
    call: found.find((one) => one.slug === call),
    examplesPath: deps.examplesPath(narrowest(given, end)),
    path: `/situasjon?${formatStanding(standing)}`,
  };
}

async function findExamples(deps: SituationDeps, lang: Lang, given: Given[], end: End) {
  const batches: FoundExample[][] = [];
  for (const wanted of wantedSteps(given, end)) {
    batches.push(await deps.examples(lang, wanted, askFor));
    if (chooseExamples(given, end, batches).examples.length >= fewest) break;
  }
  return chooseExamples(given, end, batches);
}

/** The list that shows more of the same: the reader's area when given, else the forms of the end. */
function narrowest(given: Given[], end: End): Wanted {
  const { field } = readersWish(given);
  if (field) return { field };
  const { form, type, effect, procurement } = end.match;
  if (form) return { form };
  return { ...(type ? { type } : effect ? { effect } : procurement ? { procurement } : {}) };
}

function actionOf(
  lang: Lang,
  end: End,
  recipe: RecipeInBrief | undefined,
): SituationAnswer['action'] {
  const t = situationTexts[lang];
  if (end.action) return { label: end.action.label[lang], path: end.action.href };
  if (!recipe) return { label: t.toSearch, path: `/sok?q=${encodeURIComponent(end.title[lang])}` };
  const at = recipe.steps.findIndex(({ id }) => id === end.step);
  const step = recipe.steps[at];
  const path = `/kokebok/${recipe.slug}`;
  // An editor may have taken the step away since the graph was written.
  if (!step) return { label: t.toRecipe, path };
  return { label: t.toStep(at + 1, step.title), path: `${path}#${step.id}` };
}

/** What the reader is told when the examples are not all like what they asked for; mostly nothing. */
function widenedInWords(lang: Lang, given: Given[], { examples, widenings }: Choice): string[] {
  const t = situationTexts[lang];
  const names = (none: boolean): string =>
    widenings
      .filter((one) => one.none === none)
      .flatMap(({ facet }) => given.find(({ wants }) => wants?.refinement.facet === facet) ?? [])
      .flatMap(({ wants }) => wants?.refinement.short[lang] ?? [])
      .map((name) => t.same(name))
      .join(t.or);
  const sameForm = examples.some(({ reasons }) =>
    reasons.some((one) => one.own && one.facet === 'form'),
  );
  const instead = sameForm ? t.sameForm : t.otherWays;
  const [none, few] = [names(true), names(false)];
  const told = [
    ...(none ? [t.noneShared(none, instead)] : []),
    ...(few ? [t.fewShared(few, instead)] : []),
  ];
  return told.length > 0 || widenings.length === 0 ? told : [t.fewMatching];
}

/** «samme område: eldreomsorg; samme form: pilot», what the reader asked for first. */
function reasonsInWords(
  deps: SituationDeps,
  lang: Lang,
  given: Given[],
  reasons: ChosenReason[],
): string {
  const groups = new Map<string, Set<string>>();
  for (const { facet, value, own } of reasons) {
    const name = label(lang, facet, own);
    groups.set(
      name,
      (groups.get(name) ?? new Set()).add(valueInWords(deps, lang, given, { facet, value, own })),
    );
  }
  return [...groups]
    .slice(0, 3)
    .map(([name, values]) => `${name}: ${[...values].join(', ')}`)
    .join('; ');
}

function label(lang: Lang, facet: string, own: boolean): string {
  const texts: Record<string, unknown> = situationTexts[lang];
  const found = (own ? texts[`own_${facet}`] : undefined) ?? texts[`fits_${facet}`];
  return typeof found === 'string' ? found : facet;
}

/** A part of the country is said as the reader chose it; everything else by its own name. */
function valueInWords(
  deps: SituationDeps,
  lang: Lang,
  given: Given[],
  { facet, value, own }: ChosenReason,
): string {
  if (facet !== 'county' || value === 'hele-landet')
    return lowerFirst(deps.valueName(lang, facet, value));
  const place = given.find(({ wants }) => wants?.refinement.facet === 'county');
  return own && place ? place.label[lang] : deps.valueName(lang, facet, value);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
