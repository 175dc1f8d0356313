import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import { isDay, isYearDay } from './days.ts';
import { precisions } from './starts.ts';

const words = z.strictObject({ nb: z.string().trim().min(2), nn: z.string().trim().min(2) });
const day = z.string().refine(isDay, 'skal være en dato åååå-mm-dd');
const yearDay = z.string().refine(isYearDay, 'skal være måned-dag som finnes hvert år, «10-01»');

/** A official text read · B reputable source · C one third-party source · M our own judgement. */
export const confidenceSchema = z.enum(['A', 'B', 'C', 'M']);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Is it a good time to propose something new for the budget that is being made? */
export const verdicts = ['good', 'possible', 'late'] as const;
export type Verdict = (typeof verdicts)[number];

const claim = words.extend({ source: z.string(), confidence: confidenceSchema.optional() });

const periodSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'skal være små bokstaver a–z'),
  from: yearDay,
  /** The first day that it is over; the first day of the year for the last one. */
  to: yearDay,
  precision: z.enum(precisions),
  proposal: z.enum(verdicts),
  /** The same everywhere: no municipality moves it. */
  national: z.boolean().default(false),
  title: words,
  /** For the picture, where the title is too long for it. */
  short: words.optional(),
  when: words,
  what: words,
  why: words,
  confidence: confidenceSchema,
  /** What each source says about it, in our words. */
  claims: z.array(claim).min(1, 'må ha minst én kilde'),
});
export type Period = z.infer<typeof periodSchema>;

/** Letters that a picture of the year has room for, in its narrow form too. */
const pictureLetters = 26;

/** What a picture calls a period. */
export function pictureTitle({ short, title }: Pick<Period, 'short' | 'title'>): Period['title'] {
  return short ?? title;
}

export const yearFileSchema = z
  .strictObject({
    version: day,
    verifiedAt: day,
    sources: z.record(z.string(), sourceSchema),
    periods: z.array(periodSchema).min(2),
    plan: z.strictObject({ years: z.number().int().min(1).max(10), claims: z.array(claim).min(1) }),
  })
  .superRefine((file, context) => {
    const fault = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    const ids = file.periods.map(({ id }) => id);
    if (new Set(ids).size < ids.length) fault(['periods'], 'samme id to ganger');
    if (!file.periods.some(({ proposal }) => proposal === 'good'))
      fault(['periods'], 'minst én periode må være god («proposal: good»)');
    file.periods.forEach((period, at) => {
      const wrong = borderFault(file.periods, at);
      if (wrong) fault(['periods', at, 'to'], wrong);
      if (Object.values(pictureTitle(period)).some(({ length }) => length > pictureLetters))
        fault(
          ['periods', at, 'title'],
          `over ${pictureLetters} tegn: gi en kort «short» til bildet`,
        );
      if (!standsWhere(period.precision, period.from))
        fault(['periods', at, 'from'], `${period.from} passer ikke med ${period.precision}`);
      for (const [index, { source }] of period.claims.entries())
        if (!(source in file.sources))
          fault(['periods', at, 'claims', index], `ukjent kilde «${source}»`);
    });
    for (const [index, { source }] of file.plan.claims.entries())
      if (!(source in file.sources)) fault(['plan', 'claims', index], `ukjent kilde «${source}»`);
  });

/** The municipal year: periods that follow each other through the calendar year, without gap or overlap. */
export type PlanningYear = z.infer<typeof yearFileSchema>;

/** Why a period does not end where the next begins; the last one ends where the first begins, a year on. */
function borderFault(periods: Period[], at: number): string | undefined {
  const [period, next] = [periods[at], periods[at + 1]];
  if (!period) return undefined;
  const goal = next ?? periods[0];
  if (next && next.from <= period.from) return `${next.id} begynner ikke etter ${period.id}`;
  if (!goal || period.to === goal.from) return undefined;
  const gap = next ? period.to < goal.from : period.to > goal.from;
  return gap ? `hull fra ${period.to} til ${goal.from}` : `overlapper ${goal.id} (${goal.from})`;
}

/** An imprecise start stands on a day that nobody takes for a date. */
function standsWhere(precision: Period['precision'], from: string): boolean {
  const [month, date] = from.split('-');
  if (precision === 'day') return true;
  if (precision === 'mid') return date === '11';
  return date === '01' && (precision !== 'half-year' || month === '01' || month === '07');
}
