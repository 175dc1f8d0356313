import { z } from 'zod';
import type { Decision, RoomModel } from './model.ts';
import type { Projection } from './projection.ts';

/** A small room for the tests: notes that may be written in silence, and a counter. */
export interface Board {
  silent: boolean;
  count: number;
  notes: Readonly<Record<string, { text: string; by: string }>>;
  removed: readonly string[];
}

export const boardOp = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('add'), note: z.string(), text: z.string() }),
  z.strictObject({ t: z.literal('edit'), note: z.string(), text: z.string() }),
  z.strictObject({ t: z.literal('bump'), by: z.int() }),
  z.strictObject({ t: z.literal('silence'), on: z.boolean() }),
  z.strictObject({ t: z.literal('remove'), who: z.string() }),
  z.strictObject({ t: z.literal('throw') }),
]);
export type BoardOp = z.infer<typeof boardOp>;
export type BoardEntry = BoardOp & { author: string };

export interface Person {
  id: string;
}

function decide(board: Board, { id: by }: Person, op: BoardOp): Decision<BoardEntry> {
  if (op.t === 'throw') throw new Error('a bug in the model');
  if (op.t === 'add' && board.notes[op.note]) return { refused: 'exists' };
  if (op.t === 'edit' && !board.notes[op.note]) return { refused: 'unknown-note' };
  if (op.t === 'edit' && board.notes[op.note]?.by !== by)
    return { refused: 'not-yours', detail: { note: op.note } };
  return { entry: { ...op, author: by } };
}

function apply(board: Board, entry: BoardEntry): Board {
  switch (entry.t) {
    case 'add':
    case 'edit': {
      const { note, text, author: by } = entry;
      return { ...board, notes: { ...board.notes, [note]: { text, by } } };
    }
    case 'bump':
      return { ...board, count: board.count + entry.by };
    case 'silence':
      return { ...board, silent: entry.on };
    case 'remove':
      return { ...board, removed: [...board.removed, entry.who] };
    case 'throw':
      throw new Error('an entry that cannot be applied');
  }
}

export const boardModel: RoomModel<Board, BoardEntry, BoardOp, Person> = {
  version: 1,
  initial: { silent: false, count: 0, notes: {}, removed: [] },
  decide,
  apply,
  serialise: (board) => board,
  revive: (stored) => {
    if (typeof stored !== 'object' || stored === null || !('notes' in stored))
      throw new Error('not a board');
    return stored as Board;
  },
};

/** In silence everybody is an audience of their own and sees only their own texts. */
const audienceOf = ({ id }: Person, board: Board): string | undefined =>
  board.removed.includes(id) ? undefined : board.silent ? `only ${id}` : 'all';

const view = (board: Board, { id }: Person): Board => ({
  ...board,
  notes: Object.fromEntries(
    Object.entries(board.notes).map(([note, { text, by }]) => [
      note,
      { text: board.silent && by !== id ? '' : text, by },
    ]),
  ),
});

const nothing = {};

export const boardProjection: Projection<Board, Person> = {
  audienceOf,
  view,
  changes: (before, after) => {
    const made = new Map<string, object>();
    return (viewer) => {
      const audience = `${audienceOf(viewer, before)} ${audienceOf(viewer, after)}`;
      const shared = made.get(audience) ?? difference(view(before, viewer), view(after, viewer));
      made.set(audience, shared);
      return { shared, personal: nothing };
    };
  },
};

/** What differs, with the notes that differ. */
function difference(before: Board, after: Board): Partial<Board> {
  const notes = Object.entries(after.notes).filter(([id, note]) => {
    const old = before.notes[id];
    return old?.text !== note.text || old?.by !== note.by;
  });
  return { ...after, notes: Object.fromEntries(notes) };
}

export function applyDifference(board: Board, { notes, ...rest }: Board): Board {
  return { ...rest, notes: { ...board.notes, ...notes } };
}

/** The state after a whole log, without snapshots: what every node must come to. */
export function replay(entries: readonly { payload: unknown }[]): Board {
  return entries.reduce(
    (board, { payload }) => apply(board, payload as BoardEntry),
    boardModel.initial,
  );
}
