import { z } from 'zod';
import type { langs } from '#platform/i18n/lang.ts';
import { fieldKinds, phases, sides } from './values.ts';

/** Words in both languages. An own template written in one language has the same in both. */
const words = (max = 2_000) =>
  z.strictObject({
    nb: z.string().trim().min(1).max(max),
    nn: z.string().trim().min(1).max(max),
  } satisfies Record<(typeof langs)[number], z.ZodString>);
export type Words = z.infer<ReturnType<typeof words>>;

/** Names in data: small letters, digits and hyphens. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'skal ha små bokstaver a–z, tall og bindestrek');

/** «sheet.field» */
export const fieldPathSchema = z
  .string()
  .max(121)
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'skal være ark.felt');

const labels = z.array(z.strictObject({ id: slugSchema, label: words(200) })).max(20);

export const fieldSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(fieldKinds),
  title: words(300),
  help: z.array(words()).max(20),
  /** From whose place it is told. */
  side: z.enum(sides).nullable(),
  /** Notes of an earlier field are shown here to build on. */
  carriesFrom: fieldPathSchema.nullable(),
  /** Each note is sorted into one of them. */
  zones: labels,
  tags: labels,
  /** Small texts that belong to a note, like «Første steg». */
  parts: labels,
  /** Each note is linked to notes of these fields. */
  linksTo: z.array(fieldPathSchema).max(20),
  options: labels,
  many: z.boolean(),
  /** The field one picks a note from. */
  from: fieldPathSchema.nullable(),
  statements: z
    .array(z.strictObject({ id: slugSchema, text: words(300), page: slugSchema.nullable() }))
    .max(30),
  ownAllowed: z.boolean(),
  items: z.array(words()).max(30),
});
export type Field = z.infer<typeof fieldSchema>;

export const sheetSchema = z.strictObject({
  id: slugSchema,
  number: z.number().int().min(1).max(99),
  title: words(300),
  question: words(500),
  minutes: z.number().int().min(1).max(240),
  phases: z.array(z.enum(phases)).min(1).max(phases.length),
  silent: z.boolean(),
  /** Who tells first; empty when it does not matter. */
  turns: z.array(z.enum(sides)).max(sides.length),
  /** Cookbook pages at hand in phase read. */
  reading: z.array(slugSchema).max(20),
  /** Stays in view on all sheets (the ground rules). */
  alwaysVisible: z.boolean(),
  stamp: words(100).nullable(),
  instructions: z.array(words()).max(20),
  fields: z.array(fieldSchema).min(1).max(20),
});
export type Sheet = z.infer<typeof sheetSchema>;

export const templateSchema = z.strictObject({
  id: slugSchema,
  version: z.number().int().min(1),
  title: words(200),
  lead: words(),
  sheets: z.array(sheetSchema).min(1).max(30),
  /** Time beside the sheets: common introduction, plenary, evaluation. */
  extras: z
    .array(
      z.strictObject({
        id: slugSchema,
        title: words(200),
        minutes: z.number().int().min(1).max(240),
      }),
    )
    .max(20),
});
export type Template = z.infer<typeof templateSchema>;
