import type { Lang } from '#platform/i18n/lang.ts';
import { adaptPath, agreementsPath, paperPath, periodPath, yearPath } from './addresses.ts';
import { agreementsTexts } from './agreements-texts.ts';
import { roles } from './model/advice.ts';
import type { PlanningRules } from './rules.ts';
import { planningTexts } from './texts.ts';

/** A public page, for the sitemap and the search. Without language prefix. */
export interface PlanningPage {
  path: string;
  title: string;
  lead: string;
  text: string;
}

/** Every page of the part in a language, the year first. */
export function planningPages({ year, advice }: PlanningRules, lang: Lang): PlanningPage[] {
  const t = planningTexts[lang];
  const a = agreementsTexts[lang];
  const periods = year.periods.map(({ id, title, what, why, when, claims }): PlanningPage => {
    const said = roles.flatMap((role) => {
      const found = advice.periods[id]?.[role];
      return [...(found?.do ?? []), ...(found ? [found.talk] : [])].map((one) => one[lang]);
    });
    return {
      path: periodPath(id),
      title: title[lang],
      lead: what[lang],
      text: [when[lang], why[lang], ...said, ...claims.map((claim) => claim[lang])].join('\n'),
    };
  });
  const plan = year.plan.claims.map((claim) => claim[lang]);
  return [
    { path: yearPath, title: t.heading, lead: t.lead, text: [t.pageText, ...plan].join('\n') },
    ...periods,
    { path: adaptPath, title: t.adaptTitle, lead: t.adaptLead, text: t.adaptNote },
    {
      path: agreementsPath,
      title: a.title,
      lead: a.lead,
      text: [a.pageText, a.ask1, a.ask2, a.ask3, a.ask4].join('\n'),
    },
    { path: paperPath, title: a.paper, lead: a.paperLead, text: a.paperHelp },
  ];
}
