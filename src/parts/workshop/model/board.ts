import { z } from 'zod';
import { slugSchema } from './template.ts';
import { aliveAnswers, limits, sides } from './values.ts';

/** Ids made by clients (UUIDv7 in ours). Begins with a letter or digit, so never `__proto__`. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'skal ha bokstaver, tall, _ og -');
export const timeSchema = z.number().int().nonnegative();
/** «sheet/note» at the same table. */
export const refSchema = z
  .string()
  .max(130)
  .regex(/^[a-z0-9-]+\/[A-Za-z0-9][A-Za-z0-9_-]*$/);
/** «table/sheet/note» */
export const farRefSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[a-z0-9-]+\/[A-Za-z0-9][A-Za-z0-9_-]*$/);
export const placeSchema = z.strictObject({
  x: z.number().int().min(0).max(limits.grid),
  y: z.number().int().min(0).max(limits.grid),
});
/** The writer; null where the workshop is anonymous and the reader is not the server. */
const by = idSchema.nullable();

export const noteSchema = z.strictObject({
  id: idSchema,
  field: slugSchema,
  by,
  side: z.enum(sides),
  text: z.string().max(limits.note),
  zone: slugSchema.nullable(),
  tags: z.array(slugSchema).max(limits.tagsOnNote),
  parts: z.record(slugSchema, z.string().max(limits.part)),
  links: z.array(refSchema).max(limits.linksOnNote),
  cluster: idSchema.nullable(),
  /** Place in the outline; at first the number of the entry that made it. */
  order: z.number(),
  /** Place on the board; null: laid out by order. */
  place: placeSchema.nullable(),
  /** What breaks this statement? A statement of the sheet or one of the table's own. */
  statement: idSchema.nullable(),
  carriedFrom: refSchema.nullable(),
  /** Written on paper and typed in by `by`. */
  paper: z.boolean(),
  at: timeSchema,
  edited: timeSchema.nullable(),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

/**
 * `before` null: the step made the note, and `after` is empty until it is undone (the note itself is
 * there); `after` null: it took it away; else the changed keys.
 */
const stepSchema = z.strictObject({
  note: idSchema,
  before: noteSchema.partial().nullable(),
  after: noteSchema.partial().nullable(),
});
/** By number, rising: what a new step changes is that step alone, so it costs little to tell. */
const stepsSchema = z.record(z.string().regex(/^\d{1,9}$/), stepSchema);
export interface Step {
  readonly note: string;
  readonly before: Partial<Note> | null;
  readonly after: Partial<Note> | null;
}

const textSchema = z.strictObject({
  /** More than one when two wrote at the same time: both live until somebody joins them. */
  heads: z.array(idSchema),
  versions: z.record(
    idSchema,
    z.strictObject({
      id: idSchema,
      text: z.string().max(limits.text),
      by,
      at: timeSchema,
      basedOn: z.array(idSchema),
    }),
  ),
});
export type TextVersions = Readonly<z.infer<typeof textSchema>>;

const alive = z.enum(aliveAnswers);

/** Everything one table has put on one sheet. Keyed by id, so that changes are small. */
export const boardSchema = z.strictObject({
  notes: z.record(idSchema, noteSchema),
  clusters: z.record(
    idSchema,
    z.strictObject({
      id: idSchema,
      field: slugSchema,
      name: z.string().max(limits.title),
      at: timeSchema,
    }),
  ),
  texts: z.record(slugSchema, textSchema),
  choices: z.record(
    slugSchema,
    z.strictObject({ options: z.array(slugSchema).max(20), by, at: timeSchema }),
  ),
  picks: z.record(slugSchema, z.strictObject({ note: refSchema, by, at: timeSchema })),
  strokes: z.record(
    idSchema,
    z.strictObject({
      id: idSchema,
      field: slugSchema,
      by,
      /** x, y, x, y … on the grid. */
      points: z.array(z.number().int().min(0).max(limits.grid)).max(limits.strokeNumbers),
      width: z.number().int().min(1).max(200),
      ink: z.number().int().min(0).max(7),
      at: timeSchema,
    }),
  ),
  /** The table's own statements. */
  statements: z.record(
    idSchema,
    z.strictObject({
      id: idSchema,
      field: slugSchema,
      text: z.string().max(limits.statement),
      by,
      at: timeSchema,
    }),
  ),
  /** By statement. `people` is empty for readers of an anonymous workshop; the tally is for all. */
  answers: z.record(
    idSchema,
    z.strictObject({
      table: alive.nullable(),
      people: z.record(idSchema, alive),
      tally: z.strictObject({
        lever: z.number().int(),
        'lever-ikke': z.number().int(),
        usikker: z.number().int(),
      }),
    }),
  ),
  /** By note. Who voted is never told to others. */
  votes: z.record(
    idSchema,
    z.strictObject({ count: z.number().int(), people: z.record(idSchema, z.number().int()) }),
  ),
  /** By participant, and told to that participant only: it holds earlier words. */
  undo: z.record(idSchema, z.strictObject({ done: stepsSchema, undone: stepsSchema })),
  /** Only in what readers get: how many notes each field has that silence keeps from the table. */
  hidden: z.record(slugSchema, z.number().int()),
});
type Boarded = z.infer<typeof boardSchema>;
export interface Board extends Readonly<Omit<Boarded, 'undo' | 'notes'>> {
  readonly notes: Readonly<Record<string, Note>>;
  readonly undo: Readonly<Record<string, Undo>>;
}
export type Steps = Readonly<Record<string, Step>>;
export interface Undo {
  readonly done: Steps;
  readonly undone: Steps;
}
