import { z } from 'zod';
import { idSchema, placeSchema, refSchema } from './board.ts';
import { anyWords, base, wordsOf } from './operation-base.ts';
import { slugSchema } from './template.ts';
import { aliveAnswers, limits, sides } from './values.ts';

/** A board: one table's work on one sheet. */
const board = { ...base, table: idSchema, sheet: slugSchema };
const note = { ...board, note: idSchema };
const field = { ...board, field: slugSchema };
const tags = z
  .array(slugSchema)
  .max(limits.tagsOnNote)
  .refine((list) => new Set(list).size === list.length);
const parts = z
  .record(slugSchema, anyWords(limits.part))
  .refine((record) => Object.keys(record).length <= 20);
const order = z.number().min(-1e12).max(1e12);

export const noteOperations = [
  z.strictObject({
    ...note,
    type: z.literal('note.add'),
    field: slugSchema,
    text: wordsOf(limits.note),
    zone: slugSchema.nullable().optional(),
    tags: tags.optional(),
    parts: parts.optional(),
    statement: idSchema.nullable().optional(),
    place: placeSchema.nullable().optional(),
    /** Copied from paper; then also whose side it was. */
    paper: z.literal(true).optional(),
    side: z.enum(sides).optional(),
  }),
  z.strictObject({
    ...note,
    type: z.literal('note.edit'),
    text: wordsOf(limits.note).optional(),
    tags: tags.optional(),
    parts: parts.optional(),
  }),
  z.strictObject({ ...note, type: z.literal('note.delete') }),
  z.strictObject({
    ...note,
    type: z.literal('note.move'),
    field: slugSchema.optional(),
    zone: slugSchema.nullable().optional(),
    cluster: idSchema.nullable().optional(),
    order: order.optional(),
    place: placeSchema.nullable().optional(),
  }),
  z.strictObject({ ...note, type: z.literal('note.link'), to: refSchema }),
  z.strictObject({ ...note, type: z.literal('note.unlink'), to: refSchema }),
  /** Builds on a note of an earlier sheet: the words are copied, the trace kept. */
  z.strictObject({ ...note, type: z.literal('note.carry'), field: slugSchema, from: refSchema }),
  z.strictObject({ ...board, type: z.literal('note.undo') }),
  z.strictObject({ ...board, type: z.literal('note.redo') }),
  z.strictObject({
    ...field,
    type: z.literal('cluster.add'),
    cluster: idSchema,
    name: wordsOf(limits.title),
    notes: z.array(idSchema).max(limits.notesInCluster),
  }),
  z.strictObject({
    ...board,
    type: z.literal('cluster.rename'),
    cluster: idSchema,
    name: wordsOf(limits.title),
  }),
  z.strictObject({ ...board, type: z.literal('cluster.remove'), cluster: idSchema }),
  z.strictObject({
    ...note,
    type: z.literal('vote.cast'),
    dots: z.number().int().min(0).max(limits.voteBudget),
  }),
] as const;

export const fieldOperations = [
  z.strictObject({
    ...field,
    type: z.literal('text.write'),
    version: idSchema,
    text: anyWords(limits.text),
    /** The versions the writer saw; all of them are replaced. */
    basedOn: z.array(idSchema).max(20),
  }),
  z.strictObject({
    ...field,
    type: z.literal('choice.set'),
    options: z
      .array(slugSchema)
      .max(20)
      .refine((list) => new Set(list).size === list.length),
  }),
  z.strictObject({ ...field, type: z.literal('pick.set'), note: refSchema.nullable() }),
  z.strictObject({
    ...field,
    type: z.literal('stroke.add'),
    stroke: idSchema,
    points: z
      .array(z.number().int().min(0).max(limits.grid))
      .min(2)
      .max(limits.strokeNumbers)
      .refine((list) => list.length % 2 === 0),
    width: z.number().int().min(1).max(200),
    ink: z.number().int().min(0).max(7),
  }),
  z.strictObject({ ...board, type: z.literal('stroke.remove'), stroke: idSchema }),
  z.strictObject({
    ...field,
    type: z.literal('statement.add'),
    statement: idSchema,
    text: wordsOf(limits.statement),
  }),
  z.strictObject({
    ...board,
    type: z.literal('statement.edit'),
    statement: idSchema,
    text: wordsOf(limits.statement),
  }),
  z.strictObject({ ...board, type: z.literal('statement.remove'), statement: idSchema }),
  z.strictObject({
    ...field,
    type: z.literal('statement.answer'),
    statement: idSchema,
    /** For the table after talking, or for oneself. */
    scope: z.enum(['table', 'self']),
    alive: z.enum(aliveAnswers).nullable(),
  }),
] as const;
