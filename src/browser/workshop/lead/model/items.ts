import type { PlanItem, Workshop } from '#parts/workshop/model';
import type { Lang } from '#platform/i18n/lang.ts';

export interface ItemName {
  /** The sheet's number; null for an introduction, a plenary or a break. */
  number: number | null;
  title: string;
}

/** What an item of the day is called: the facilitator's own title, a sheet's, or an extra's. */
export function itemName(
  { template, run }: Pick<Workshop, 'template' | 'run'>,
  id: string,
  lang: Lang,
  plan: readonly PlanItem[] = run.plan,
): ItemName {
  const sheet = template.sheets.find((one) => one.id === id);
  const extra = template.extras.find((one) => one.id === id);
  const own = plan.find((one) => one.id === id)?.title;
  return {
    number: sheet?.number ?? null,
    title: own ?? sheet?.title[lang] ?? extra?.title[lang] ?? id,
  };
}
