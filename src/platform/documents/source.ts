import { z } from 'zod';

const text = z.string().trim().min(1);

/** Where something is taken from. A url only where it is certain. */
export const sourceSchema = z.strictObject({
  title: text,
  publisher: text.optional(),
  year: z.number().int().min(1990).max(2100).optional(),
  place: text.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** «Veier til samarbeid, Kommunal- og moderniseringsdepartementet, 2017, kapittel 3» */
export function sourceText(source: Source): string {
  return [source.title, source.publisher, source.year, source.place].filter(Boolean).join(', ');
}
