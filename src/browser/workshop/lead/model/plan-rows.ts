import { type RunItem, runSheet, type Workshop } from '#parts/workshop/model';
import type { Lang } from '#platform/i18n/lang.ts';
import { type ItemName, itemName } from './items.ts';

export interface PlanRow extends ItemName {
  id: string;
  status: RunItem['status'];
  isSheet: boolean;
  planned: number;
  /** Minutes it took or gets as things stand; null when it was skipped. */
  minutes: number | null;
  /** ms; null when not known: not started, or skipped. */
  startsAt: number | null;
  endsAt: number | null;
}

export interface PlanView {
  rows: PlanRow[];
  /** When everybody goes home, ms; null before the start. */
  endsAt: number | null;
  /** How far what goes on is over its time, ms. */
  over: number;
  /** Minutes that what is left has lost (−) or won (+) against the plan. */
  drift: number;
  /** Minutes of the whole plan. */
  total: number;
}

/** The day as the facilitator reads it. */
export function planView(workshop: Workshop, now: number, lang: Lang): PlanView {
  const { run, template } = workshop;
  const { items, endsAt, over } = runSheet(run, now);
  const rows = items.map((item): PlanRow => {
    const known = item.startsAt !== null && item.endsAt !== null;
    const length = known ? Number(item.endsAt) - Number(item.startsAt) : null;
    const planned = item.status === 'skipped' ? null : item.minutes;
    return {
      id: item.id,
      ...itemName(workshop, item.id, lang),
      status: item.status,
      isSheet: template.sheets.some(({ id }) => id === item.id),
      planned: item.minutes,
      minutes: length === null ? planned : Math.round(length / 60_000),
      startsAt: item.startsAt,
      endsAt: item.endsAt,
    };
  });
  const rest = rows.filter(({ status, startsAt }) => status === 'next' && startsAt !== null);
  const drift = rest.reduce((sum, row) => sum + (row.minutes ?? 0) - row.planned, 0);
  const total = run.plan.reduce((sum, { minutes }) => sum + minutes, 0);
  return { rows, endsAt, over, drift, total };
}
