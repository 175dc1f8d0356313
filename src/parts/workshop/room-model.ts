import { z } from 'zod';
import { type Projection, type RoomModel, uuidPattern } from '#platform/realtime/index.ts';
import { affectedTables } from './model/affected.ts';
import { apply } from './model/apply.ts';
import { blankWorkshop } from './model/blank-workshop.ts';
import { changesBetween, isQuiet, visibleTo } from './model/changes.ts';
import { decide } from './model/decide.ts';
import { readSnapshot } from './model/json.ts';
import { type Entry, sizeLimit } from './model/operations.ts';
import { audienceOf, type Viewer } from './model/visibility.ts';
import type { Workshop } from './model/workshop.ts';

/** Only that it is an operation of its own id; the model reads the rest and says what is wrong. */
export const submittedOperation = z
  .looseObject({ v: z.number(), id: z.string().regex(uuidPattern), type: z.string().max(60) })
  .refine((op) => JSON.stringify(op).length <= sizeLimit(op.type));
export type SubmittedOperation = z.infer<typeof submittedOperation>;

/** The workshop as a room on the log: one operation, one entry, or a refusal of the model. */
export const workshopModel: RoomModel<Workshop, Entry, SubmittedOperation, Viewer> = {
  // 2: steps to undo by number.
  version: 2,
  initial: blankWorkshop,
  decide: (state, { id }, op, at) => {
    const decision = decide(state, { id }, op, at.getTime());
    if ('refused' in decision) return decision;
    const [entry] = decision.ok;
    // The room has answered repeated operations before; one that is in the state all the same changes nothing.
    return entry ? { entry } : { refused: 'already' };
  },
  apply,
  serialise: (state) => state,
  revive: readSnapshot,
  // Number, time and id stand beside the entry in the log.
  writeEntry: ({ id: _, seq: __, at: ___, ...entry }) => entry,
  readEntry: (stored, { seq, operation, at }) =>
    ({ ...(stored as object), id: operation, seq, at: at.getTime() }) as Entry,
};

/** Everybody in the room is told of a change; what only one person gets comes beside it. */
const nothing = { drop: [], own: [] };
const everyTable = ['facilitator', 'observer', 'lobby'];

export const workshopProjection: Projection<Workshop, Viewer> = {
  // Those who wait at the door are connected too: they see that they are let in.
  audienceOf: (viewer, state) => {
    const person = state.participants[viewer.id];
    return person === undefined || person.status === 'removed' || person.status === 'left'
      ? undefined
      : audienceOf(state, viewer);
  },
  view: (state, viewer) => visibleTo(state, viewer),
  changes: (before, after) => {
    const changesOf = changesBetween(before, after);
    return (viewer) => {
      const changes = changesOf(viewer);
      if (isQuiet(changes)) return undefined;
      const { shared, drop, own } = changes;
      return { shared, personal: drop.length + own.length > 0 ? { drop, own } : nothing };
    };
  },
  affected: (before, after) => {
    const tables = affectedTables(before, after);
    if (tables === 'all') return 'all';
    return new Set([...everyTable, ...[...tables].map((table) => `table:${table}`)]);
  },
};
