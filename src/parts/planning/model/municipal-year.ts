import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import { isDay } from './days.ts';
import { confidenceSchema } from './year.ts';

/** One municipality's own dates, as its file says them (content/rules/planning/municipalities/README.md). */
export const municipalYearSchema = z.strictObject({
  municipality: z.string().regex(/^\d{4}$/, 'skal være kommunenummeret, fire sifre'),
  verifiedAt: z.string().refine(isDay, 'skal være en dato åååå-mm-dd'),
  confidence: confidenceSchema,
  source: sourceSchema,
  starts: z
    .record(z.string(), z.string())
    .refine((starts) => Object.keys(starts).length > 0, 'må ha minst én periode'),
});
export type MunicipalYear = z.infer<typeof municipalYearSchema>;
