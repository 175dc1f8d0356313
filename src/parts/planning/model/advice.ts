import { z } from 'zod';
import type { PlanningYear } from './year.ts';

/** Who asks. The values stand in addresses. */
export const roles = ['entreprenor', 'fagansvarlig', 'innkjoper', 'politiker', 'stat'] as const;
export type Role = (typeof roles)[number];
export const defaultRole: Role = 'entreprenor';

export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}

const words = z.strictObject({ nb: z.string().trim().min(2), nn: z.string().trim().min(2) });

const adviceSchema = z.strictObject({
  /** `heftet`: recommended by the booklet of 2017; the rest is our own. */
  do: z.array(words.extend({ heftet: z.boolean().default(false) })).min(1),
  talk: words,
  /** What can still be done when the period is over. */
  late: words.optional(),
});
export type Advice = z.infer<typeof adviceSchema>;

const byRole = <S extends z.ZodType>(schema: S) =>
  z.strictObject({
    entreprenor: schema,
    fagansvarlig: schema,
    innkjoper: schema,
    politiker: schema,
    stat: schema,
  });

export const adviceFileSchema = z.strictObject({
  roles: byRole(words),
  periods: z.record(z.string(), byRole(adviceSchema)),
});

/** For each period and role: what to do and whom to talk to. */
export type AdviceFile = z.infer<typeof adviceFileSchema>;

/** Periods without advice, advice without a period, and what is left unsaid; empty when all is there. */
export function adviceFaults(
  { periods }: PlanningYear,
  advice: AdviceFile,
): { path: string[]; problem: string }[] {
  const known = new Set(periods.map(({ id }) => id));
  const lost = Object.keys(advice.periods)
    .filter((id) => !known.has(id))
    .map((id) => ({ path: ['periods', id], problem: `«${id}» er ingen periode i year.yml` }));
  const faults = periods.flatMap(({ id }, at) => {
    const found = advice.periods[id];
    if (!found) return [{ path: ['periods'], problem: `mangler råd for «${id}»` }];
    const last = at === periods.length - 1;
    return roles
      .filter((role) => !last && !found[role].late)
      .map((role) => ({ path: ['periods', id, role], problem: 'mangler «late»' }));
  });
  return [...lost, ...faults];
}
