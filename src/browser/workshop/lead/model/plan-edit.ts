import type { PlanItem } from '#parts/workshop/model';

/** A plan while it is being edited. Every function gives a new one. */
export type Plan = readonly PlanItem[];

/** One place up (−1) or down (+1); the same plan at the ends. */
export function movePlanItem(plan: Plan, id: string, by: -1 | 1): Plan {
  const from = plan.findIndex((item) => item.id === id);
  const to = from + by;
  const [one, other] = [plan[from], plan[to]];
  if (!one || !other) return plan;
  return plan.map((item, at) => (at === from ? other : at === to ? one : item));
}

/** Whole minutes from 1 to 600. */
export function withMinutes(plan: Plan, id: string, minutes: number): Plan {
  if (!Number.isFinite(minutes)) return plan;
  const whole = Math.min(600, Math.max(1, Math.round(minutes)));
  return plan.map((item) => (item.id === id ? { ...item, minutes: whole } : item));
}

export function withoutItem(plan: Plan, id: string): Plan {
  return plan.filter((item) => item.id !== id);
}

/** Puts something of the facilitator's own (a break) after an item; first when `after` is ''. */
export function withBreak(plan: Plan, item: PlanItem, after: string): Plan {
  const at = plan.findIndex(({ id }) => id === after) + 1;
  return [...plan.slice(0, at), item, ...plan.slice(at)];
}

export function samePlan(one: Plan, other: Plan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
