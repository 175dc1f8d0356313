import { z } from 'zod';
import { langs } from '#platform/i18n/lang.ts';
import { idSchema, timeSchema } from './board.ts';
import { base, wordsOf } from './operation-base.ts';
import { slugSchema } from './template.ts';
import { checkedTemplateSchema } from './template-check.ts';
import { limits, phases, sides } from './values.ts';
import { planSchema, settingsSchema, workshopSchema } from './workshop.ts';

const name = wordsOf(limits.name);
const side = z.enum(sides);
const tables = z.union([z.literal('all'), z.array(idSchema).min(1).max(limits.tables)]);
const { anonymous: _, ...changeable } = settingsSchema.shape;

/** The workshop, the people in it, and their tables. */
export const peopleOperations = [
  z.strictObject({
    ...base,
    type: z.literal('workshop.create'),
    workshop: idSchema,
    title: wordsOf(limits.title),
    lang: z.enum(langs),
    template: checkedTemplateSchema,
    settings: settingsSchema,
    name,
    side,
    tables: z
      .array(z.strictObject({ id: idSchema, name }))
      .min(1)
      .max(200)
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
  }),
  z.strictObject({
    ...base,
    type: z.literal('workshop.import'),
    workshop: idSchema,
    name,
    side,
    exported: workshopSchema,
  }),
  z.strictObject({
    ...base,
    type: z.literal('workshop.retitle'),
    title: wordsOf(limits.title),
  }),
  z.strictObject({ ...base, type: z.literal('workshop.close') }),
  z.strictObject({ ...base, type: z.literal('workshop.reopen') }),
  z.strictObject({
    ...base,
    type: z.literal('settings.change'),
    change: z.strictObject(changeable).partial(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('participant.join'),
    name,
    side,
    observer: z.boolean(),
    table: idSchema.nullable(),
  }),
  z.strictObject({ ...base, type: z.literal('participant.change'), name, side }),
  z.strictObject({ ...base, type: z.literal('participant.admit'), participant: idSchema }),
  z.strictObject({ ...base, type: z.literal('participant.remove'), participant: idSchema }),
  z.strictObject({ ...base, type: z.literal('participant.leave') }),
  z.strictObject({
    ...base,
    type: z.literal('participant.seat'),
    participant: idSchema,
    table: idSchema,
  }),
  z.strictObject({ ...base, type: z.literal('writer.add'), writer: idSchema, name, side }),
  z.strictObject({ ...base, type: z.literal('hand.raise') }),
  z.strictObject({ ...base, type: z.literal('hand.lower'), participant: idSchema }),
  z.strictObject({ ...base, type: z.literal('facilitator.offer'), to: idSchema }),
  z.strictObject({ ...base, type: z.literal('facilitator.withdraw'), to: idSchema }),
  z.strictObject({ ...base, type: z.literal('facilitator.accept') }),
  z.strictObject({ ...base, type: z.literal('facilitator.decline') }),
  z.strictObject({ ...base, type: z.literal('facilitator.step-down') }),
  z.strictObject({
    ...base,
    type: z.literal('message.send'),
    message: idSchema,
    text: wordsOf(limits.message),
    tables,
  }),
  z.strictObject({ ...base, type: z.literal('table.add'), table: idSchema, name }),
  z.strictObject({ ...base, type: z.literal('table.rename'), table: idSchema, name }),
  z.strictObject({ ...base, type: z.literal('table.remove'), table: idSchema }),
] as const;

/** Where the tables are, and the clock. */
export const runOperations = [
  z.strictObject({
    ...base,
    type: z.literal('phase.move'),
    tables,
    sheet: slugSchema,
    phase: z.enum(phases),
  }),
  z.strictObject({ ...base, type: z.literal('sheet.reveal'), tables, sheet: slugSchema }),
  z.strictObject({ ...base, type: z.literal('run.start') }),
  z.strictObject({ ...base, type: z.literal('run.goto'), item: slugSchema }),
  z.strictObject({ ...base, type: z.literal('run.pause') }),
  z.strictObject({ ...base, type: z.literal('run.resume') }),
  z.strictObject({
    ...base,
    type: z.literal('run.extend'),
    minutes: z.number().int().min(-120).max(120),
    /** True: everybody goes home later. False: what is left gets shorter. */
    moveEnd: z.boolean(),
  }),
  z.strictObject({ ...base, type: z.literal('run.plan'), plan: planSchema }),
  z.strictObject({ ...base, type: z.literal('run.stop') }),
] as const;

/** What the server adds when it appends an operation to the log. */
export const stampSchema = z.object({
  seq: z.number().int().positive(),
  at: timeSchema,
  /** The participant whose device sent it. */
  by: idSchema,
});
