import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import { yearOf } from './months.ts';
import { daySchema } from './scheme.ts';

/**
 * What an editor has checked about one year's call: its days, or that there is none. Days are a
 * half-open interval: `from` is the first day to apply, `to` the first day too late.
 */
const rowSchema = z
  .strictObject({
    scheme: z.string().min(1),
    /** Id of the recurring window it confirms, or a name of its own for a call outside it. */
    call: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** The year the call belongs to. */
    year: z.number().int().min(2017).max(2099),
    from: daySchema.optional(),
    to: daySchema.optional(),
    /** True when it is confirmed that nothing is called for this year. */
    none: z.literal(true).optional(),
    confirmedAt: daySchema,
    source: sourceSchema,
  })
  .superRefine((row, context) => {
    const fault = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', message, path: [path] });
    if (row.none && (row.from || row.to)) fault('none', 'kan ikke stå sammen med from og to');
    if (!row.none && !(row.from && row.to)) fault('from', 'krever from og to, eller none: true');
    if (row.from && row.to && row.to <= row.from) fault('to', `${row.from}–${row.to} er baklengs`);
    if (row.from && Math.abs(yearOf(row.from) - row.year) > 1)
      fault('from', `hører ikke til ${row.year}`);
  });
export type ConfirmedRow = z.infer<typeof rowSchema>;

export const confirmedFileSchema = z
  .strictObject({ windows: z.array(rowSchema) })
  .superRefine(({ windows }, context) => {
    for (const { row, message } of confirmedFaults(windows))
      context.addIssue({ code: 'custom', message, path: ['windows', row] });
  });

/** Rows that say the same call twice, or whose days overlap within one scheme. */
export function confirmedFaults(rows: readonly ConfirmedRow[]): { row: number; message: string }[] {
  return rows.flatMap((row, at) =>
    rows.slice(0, at).flatMap((before) => {
      if (row.scheme !== before.scheme) return [];
      if (row.call === before.call && row.year === before.year)
        return [{ row: at, message: `«${row.call}» ${row.year} finnes to ganger` }];
      const overlaps =
        row.from &&
        row.to &&
        before.from &&
        before.to &&
        row.from < before.to &&
        before.from < row.to;
      return overlaps ? [{ row: at, message: `overlapper vinduet fra ${before.from}` }] : [];
    }),
  );
}
