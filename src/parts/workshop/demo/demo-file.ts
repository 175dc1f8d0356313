import { z } from 'zod';
import { idSchema } from '../model/board.ts';
import { slugSchema } from '../model/template.ts';
import { aliveAnswers, sides } from '../model/values.ts';

const text = z.string().trim().min(1);
/** «sheet/number» at the same table, «table/sheet/number» elsewhere: the number of the note in the file. */
const near = z.string().regex(/^[a-z0-9-]+\/\d+$/, 'skal være ark/nummer');
const far = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/\d+$/, 'skal være bord/ark/nummer');
const person = z.strictObject({ id: idSchema, name: text, side: z.enum(sides) });
const by = idSchema;

const note = z.strictObject({
  field: slugSchema,
  by,
  text,
  zone: slugSchema.optional(),
  tags: z.array(slugSchema).default([]),
  parts: z.record(slugSchema, text).default({}),
  links: z.array(near).default([]),
  /** Builds on a note of an earlier sheet; its words are carried on. */
  carry: near.optional(),
  statement: idSchema.optional(),
  /** Name of the cluster it lies in. */
  cluster: text.optional(),
});

const board = z.strictObject({
  own: z.array(z.strictObject({ id: idSchema, field: slugSchema, by, text })).default([]),
  notes: z.array(note).default([]),
  texts: z.array(z.strictObject({ field: slugSchema, by, text })).default([]),
  choices: z
    .array(z.strictObject({ field: slugSchema, by, options: z.array(slugSchema) }))
    .default([]),
  picks: z.array(z.strictObject({ field: slugSchema, by, note: near })).default([]),
  strokes: z
    .array(z.strictObject({ field: slugSchema, by, points: z.array(z.number().int()) }))
    .default([]),
  answers: z
    .array(
      z.strictObject({
        field: slugSchema,
        by,
        statement: idSchema,
        scope: z.enum(['table', 'self']),
        alive: z.enum(aliveAnswers),
      }),
    )
    .default([]),
});
export type DemoBoard = z.output<typeof board>;

/** A filled workshop as it stands in `content/nb/workshop-demo.yml`. */
export const demoSchema = z.strictObject({
  title: text,
  /** When it began, in UTC. */
  start: z.iso.datetime(),
  facilitator: person,
  tables: z
    .array(z.strictObject({ id: idSchema, name: text, people: z.array(person).min(1) }))
    .min(1),
  sheets: z.array(z.strictObject({ sheet: slugSchema, boards: z.record(idSchema, board) })),
  plenary: z.array(
    z.strictObject({
      id: idSchema,
      sheet: slugSchema,
      field: slugSchema,
      name: text,
      notes: z.array(far),
    }),
  ),
  commitments: z.array(
    z.strictObject({
      id: idSchema,
      table: idSchema,
      by,
      who: idSchema,
      what: text,
      due: z.string(),
      notes: z.array(far),
    }),
  ),
});
export type DemoFile = z.output<typeof demoSchema>;
