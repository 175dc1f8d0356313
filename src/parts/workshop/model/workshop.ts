import { z } from 'zod';
import { langs } from '#platform/i18n/lang.ts';
import { type Board, boardSchema, farRefSchema, idSchema, timeSchema } from './board.ts';
import type { IdSet } from './id-set.ts';
import { slugSchema } from './template.ts';
import { checkedTemplateSchema } from './template-check.ts';
import { limits, phases, sides } from './values.ts';

/** Decided when the workshop is made; anonymity cannot be changed afterwards. */
export const settingsSchema = z.strictObject({
  /** Anonymous: nobody is told who wrote what, not the facilitator either. */
  anonymous: z.boolean(),
  /** Joiners wait until a facilitator lets them in. */
  approval: z.boolean(),
  /** People may sit down at a table by themselves. */
  freeSeating: z.boolean(),
  /** A table may move its own phases and reveal its own sheet. */
  tablesMove: z.boolean(),
  /** Dots each person has on a sheet; 0: off. */
  dots: z.number().int().min(0).max(limits.voteBudget),
  parking: z.boolean(),
  hands: z.boolean(),
  /** Months until it is deleted. */
  retention: z.number().int().min(1).max(60),
});
export type Settings = z.infer<typeof settingsSchema>;

const participantSchema = z.strictObject({
  id: idSchema,
  name: z.string().max(limits.name),
  side: z.enum(sides),
  table: idSchema.nullable(),
  /** Every table this person has sat at, so that a note from an outbox finds its place. */
  tables: z.array(idSchema).max(limits.tables),
  status: z.enum(['pending', 'admitted', 'removed', 'left']),
  facilitator: z.boolean(),
  /** Reads every table, writes nothing. */
  observer: z.boolean(),
  /** Table mode: writes on this participant's device. */
  via: idSchema.nullable(),
  joinedAt: timeSchema,
  /** When the hand went up. */
  hand: timeSchema.nullable(),
});
export type Participant = Readonly<z.infer<typeof participantSchema>>;

const tableSchema = z.strictObject({
  id: idSchema,
  name: z.string().max(limits.name),
  order: z.number().int(),
  sheet: slugSchema,
  /** Of every sheet this table has opened. */
  phases: z.record(slugSchema, z.enum(phases)),
  /** When silence ended. Never taken back. */
  revealed: z.record(slugSchema, timeSchema),
});
export type Table = Readonly<z.infer<typeof tableSchema>>;

const planItem = z.strictObject({
  /** A sheet, an extra of the template, or the facilitator's own (a break) with its title. */
  id: slugSchema,
  minutes: z.number().int().min(1).max(limits.minutes),
  title: z.string().trim().min(1).max(limits.title).nullable(),
});
export const planSchema = z.array(planItem).min(1).max(limits.planItems);
export type PlanItem = z.infer<typeof planItem>;

const runSchema = z.strictObject({
  plan: planSchema,
  startedAt: timeSchema.nullable(),
  /** The end everybody was promised. Pauses move it; a sheet that runs over does not. */
  endsAt: timeSchema.nullable(),
  pausedAt: timeSchema.nullable(),
  current: z
    .strictObject({ item: slugSchema, startedAt: timeSchema, endsAt: timeSchema })
    .nullable(),
  past: z.array(z.strictObject({ item: slugSchema, startedAt: timeSchema, endedAt: timeSchema })),
});
export type Run = Readonly<z.infer<typeof runSchema>>;

const commitmentSchema = z.strictObject({
  id: idSchema,
  table: idSchema,
  who: idSchema,
  what: z.string().max(limits.what),
  /** A day, yyyy-mm-dd; null: no day yet. */
  due: z.string().max(10).nullable(),
  notes: z.array(farRefSchema).max(20),
  offeredBy: idSchema,
  at: timeSchema,
  status: z.enum(['offered', 'accepted', 'declined', 'withdrawn']),
  answeredAt: timeSchema.nullable(),
});
export type Commitment = Readonly<z.infer<typeof commitmentSchema>>;

const fieldAt = z.strictObject({ sheet: slugSchema, field: slugSchema });

export const workshopSchema = z.strictObject({
  v: z.literal(1),
  id: idSchema,
  /** The last entry in it. */
  seq: z.number().int().nonnegative(),
  /** Entries of a later version that were passed over. */
  newer: z.number().int().nonnegative(),
  status: z.enum(['open', 'closed']),
  title: z.string().max(limits.title),
  lang: z.enum(langs),
  createdAt: timeSchema,
  template: checkedTemplateSchema,
  settings: settingsSchema,
  participants: z.record(idSchema, participantSchema),
  tables: z.record(idSchema, tableSchema),
  boards: z.record(idSchema, z.record(slugSchema, boardSchema)),
  run: runSchema,
  /** Facilitation offered to a participant, by whom and when. */
  offers: z.record(idSchema, z.strictObject({ by: idSchema, at: timeSchema })),
  messages: z.record(
    idSchema,
    z.strictObject({
      id: idSchema,
      text: z.string().max(limits.message),
      tables: z.union([z.literal('all'), z.array(idSchema)]),
      by: idSchema,
      at: timeSchema,
    }),
  ),
  parking: z.record(
    idSchema,
    z.strictObject({
      id: idSchema,
      table: idSchema.nullable(),
      text: z.string().max(limits.note),
      by: idSchema.nullable(),
      at: timeSchema,
      done: z.boolean(),
    }),
  ),
  /** The field that the plenary looks at: everybody sees it from all tables. */
  showing: fieldAt.nullable(),
  plenary: z.record(
    idSchema,
    z.strictObject({
      ...fieldAt.shape,
      id: idSchema,
      name: z.string().max(limits.title),
      notes: z.array(farRefSchema),
      at: timeSchema,
    }),
  ),
  commitments: z.record(idSchema, commitmentSchema),
  /** Only in what a reader of an anonymous workshop gets: which notes, strokes … are their own. */
  mine: z.record(idSchema, z.literal(true)),
});

type Parsed = z.infer<typeof workshopSchema>;
type Shared = Omit<Parsed, 'status' | 'boards' | 'participants' | 'tables' | 'run' | 'commitments'>;

/** A workshop at one entry of its log. Never changed in place: states share what is the same. */
export interface Workshop extends Readonly<Shared> {
  readonly status: 'blank' | Parsed['status'];
  readonly participants: Readonly<Record<string, Participant>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly boards: Readonly<Record<string, Readonly<Record<string, Board>>>>;
  readonly run: Run;
  readonly commitments: Readonly<Record<string, Commitment>>;
  /** Ids of the operations in it; empty for readers. */
  readonly seen: IdSet;
}
