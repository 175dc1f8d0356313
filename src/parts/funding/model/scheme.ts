import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import { isDay } from './months.ts';
import { kinds, phases, statuses, themes, whos } from './values.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'skal bare ha små bokstaver, tall og bindestrek');
export const daySchema = z.string().refine(isDay, 'skal være en dato åååå-mm-dd som finnes');
const month = z.number().int().min(1).max(12);

/**
 * What is claimed about one question. `says`: the source says it; `reads`: the editors' reading of
 * it; `others`: what holds for every value that is not listed.
 */
function claim<const V extends readonly [string, ...string[]]>(values: V) {
  return z
    .strictObject({
      says: z.array(z.enum(values)).default([]),
      reads: z.array(z.enum(values)).default([]),
      others: z.enum(['ja', 'nei', 'ukjent']),
    })
    .refine(
      ({ says, reads }) => new Set([...says, ...reads]).size === says.length + reads.length,
      'samme verdi to ganger',
    );
}

/** A window that comes back each year, told in months because the source says no days. */
const recurringSchema = z.strictObject({
  id,
  /** `utlysning`: a call for applications. `budsjett`: when a budget is still open. */
  purpose: z.enum(['utlysning', 'budsjett']),
  /** First and last month in which it normally opens. */
  opens: z.strictObject({ from: month, to: month }),
  /** Month at the end of which the deadline is. `senest`: at the latest then. `ved`: about then. */
  deadline: z.strictObject({ month, wording: z.enum(['senest', 'ved']) }).optional(),
});
export type Recurring = z.infer<typeof recurringSchema>;

export const schemeFactsSchema = z
  .strictObject({
    /** Also its address: `/finansiering/<id>`. */
    id,
    kind: z.enum(kinds),
    /** Who administers it, by the name in the source, and today's name where it changed. */
    administrators: z
      .array(z.strictObject({ name: z.string().min(2), nowName: z.string().min(2).optional() }))
      .default([]),
    status: z.enum(statuses),
    /** When somebody last confirmed with the administrator that it exists; null: never. */
    lastConfirmed: daySchema.nullable(),
    statusSource: sourceSchema.optional(),
    who: claim(whos),
    theme: claim(themes),
    phase: claim(phases),
    /** `ma`: both must be in it. `kan`: both may. */
    partner: z.strictObject({
      need: z.enum(['ma', 'kan', 'ukjent']),
      basis: z.enum(['says', 'reads']),
    }),
    /** Share of the cost that is covered, in per cent; null: the source does not say. */
    share: z
      .strictObject({ from: z.number().min(0).max(100), to: z.number().min(0).max(100) })
      .refine(({ from, to }) => from <= to, 'andelen er baklengs')
      .nullable(),
    /** Only amounts the source gives; the texts say what each is. */
    amounts: z.array(
      z.strictObject({
        value: z.number().positive(),
        unit: z.enum(['NOK', 'NOK/år']),
        year: z.number().int().min(2000).max(2100),
      }),
    ),
    /** When there are no windows: agreed whenever two parties will, or not known. */
    timing: z.enum(['vindu', 'avtales', 'ukjent']),
    recurring: z.array(recurringSchema).default([]),
    source: sourceSchema,
    /** A official text · B reputable source · C one source, to be checked · M memory. */
    confidence: z.enum(['A', 'B', 'C', 'M']),
    /** When this was last checked against the source. */
    verifiedAt: daySchema,
    /** Slugs of cookbook pages and examples; the first page is the one about this. */
    pages: z.array(id).min(1),
    examples: z.array(id).default([]),
  })
  .superRefine((scheme, context) => {
    const fault = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', message, path: [path] });
    if (scheme.status !== 'ukjent' && !(scheme.lastConfirmed && scheme.statusSource))
      fault('status', `«${scheme.status}» krever lastConfirmed og statusSource`);
    if ((scheme.timing === 'vindu') !== scheme.recurring.length > 0)
      fault('timing', '«vindu» og recurring hører sammen');
    for (const message of recurringFaults(scheme.recurring)) fault('recurring', message);
  });
export type SchemeFacts = z.infer<typeof schemeFactsSchema>;

/** Windows of one scheme that have the same name or may be open at the same time. */
export function recurringFaults(windows: readonly Recurring[]): string[] {
  const faults: string[] = [];
  windows.forEach((one, at) => {
    for (const other of windows.slice(at + 1)) {
      if (one.id === other.id) faults.push(`«${one.id}» finnes to ganger`);
      const mine = monthsOpen(one);
      if (monthsOpen(other).some((month) => mine.includes(month)))
        faults.push(`«${one.id}» og «${other.id}» overlapper`);
    }
  });
  return faults;
}

/** Months of the year, 1 to 12, in which it may be open; over New Year when it ends before it begins. */
function monthsOpen({ opens, deadline }: Recurring): number[] {
  const last = deadline?.month ?? opens.to;
  const count = ((last - opens.from + 12) % 12) + 1;
  return Array.from({ length: count }, (_, at) => ((opens.from - 1 + at) % 12) + 1);
}

export const schemeFileSchema = z
  .strictObject({ version: daySchema, schemes: z.array(schemeFactsSchema).min(1) })
  .superRefine(({ schemes }, context) => {
    const ids = schemes.map((scheme) => scheme.id);
    ids.forEach((one, at) => {
      if (ids.indexOf(one) !== at)
        context.addIssue({
          code: 'custom',
          message: `«${one}» finnes to ganger`,
          path: ['schemes', at, 'id'],
        });
      // «kalender» is the calendar's address.
      if (one === 'kalender')
        context.addIssue({ code: 'custom', message: 'er opptatt', path: ['schemes', at, 'id'] });
    });
  });

/** The words about a scheme, in one language. What the source does not say is left out and shown as unknown. */
export const schemeTextsSchema = z.strictObject({
  title: z.string().min(3),
  lead: z.string().min(20).max(200),
  keywords: z.array(z.string()).min(1),
  who: z.string().min(10),
  purpose: z.string().min(10),
  share: z.string().min(5).optional(),
  jointly: z.string().min(10).optional(),
  amounts: z.array(z.string().min(3)).default([]),
  before: z.array(z.string().min(10)).min(3),
});
export type SchemeTexts = z.infer<typeof schemeTextsSchema> & {
  /** Markdown. */
  body: string;
};
