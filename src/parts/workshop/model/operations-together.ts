import { z } from 'zod';
import { farRefSchema, idSchema } from './board.ts';
import { base, wordsOf } from './operation-base.ts';
import { slugSchema } from './template.ts';
import { limits } from './values.ts';

const day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'skal være åååå-mm-dd');
const notes = (max: number) =>
  z
    .array(farRefSchema)
    .max(max)
    .refine((list) => new Set(list).size === list.length);

/** Parking, plenary and what people take upon themselves. */
export const togetherOperations = [
  z.strictObject({
    ...base,
    type: z.literal('parking.add'),
    item: idSchema,
    text: wordsOf(limits.note),
  }),
  z.strictObject({
    ...base,
    type: z.literal('parking.done'),
    item: idSchema,
    done: z.boolean(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('plenary.show'),
    what: z.strictObject({ sheet: slugSchema, field: slugSchema }).nullable(),
  }),
  /** Makes a cluster across tables, or gives one new name and notes. */
  z.strictObject({
    ...base,
    type: z.literal('plenary.cluster'),
    cluster: idSchema,
    sheet: slugSchema,
    field: slugSchema,
    name: wordsOf(limits.title),
    notes: notes(limits.notesInCluster),
  }),
  z.strictObject({ ...base, type: z.literal('plenary.uncluster'), cluster: idSchema }),
  z.strictObject({
    ...base,
    type: z.literal('commitment.offer'),
    commitment: idSchema,
    table: idSchema,
    who: idSchema,
    what: wordsOf(limits.what),
    due: day.nullable(),
    notes: notes(20),
  }),
  z.strictObject({ ...base, type: z.literal('commitment.accept'), commitment: idSchema }),
  z.strictObject({ ...base, type: z.literal('commitment.decline'), commitment: idSchema }),
  z.strictObject({ ...base, type: z.literal('commitment.withdraw'), commitment: idSchema }),
] as const;
