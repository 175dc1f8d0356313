import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { OwnStarts } from './model/starts.ts';
import { type PlanningYear, yearFileSchema } from './model/year.ts';

/** The year as it is shipped. */
export const theYear: PlanningYear = yearFileSchema.parse(
  parse(readFileSync('content/rules/planning/year.yml', 'utf8'), { schema: 'core' }),
);

/** Any day from 2000 to 2099, leap days too. */
export const anyDay = fc
  .integer({ min: 0, max: 36_524 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));

/** Any starts a municipality may write, in an order that holds or not. */
export const anyStarts: fc.Arbitrary<OwnStarts> = fc.dictionary(
  fc.constantFrom('rammer', 'forslag', 'behandling', 'vedtak'),
  fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0')),
    anyDay.map((day) => day.slice(5)).filter((day) => day !== '02-29'),
  ),
);
