import { apply, type Entry, isSilent, type Workshop } from '#parts/workshop/model';
import type { Waiting } from './waiting.ts';

/** What is confirmed with what waits on top, as it will be if the server takes it all. */
export function overlay(
  confirmed: Workshop,
  waiting: readonly Waiting[],
  viewer: string,
): Workshop {
  return waiting.reduce((state, one) => withOne(state, one, viewer), confirmed);
}

export function withOne(state: Workshop, { operation, at }: Waiting, viewer: string): Workshop {
  const entry: Entry = { ...operation, seq: state.seq + 1, at, by: viewer };
  return apply(state, entry);
}

/**
 * On a device with several writers, what somebody else at it wrote in silence: not to be seen by who
 * holds the pen now. The server leaves it out; this takes away what the device itself still has.
 */
export function forWriter(state: Workshop, writer: string): Workshop {
  let boards = state.boards;
  for (const [table, sheets] of Object.entries(state.boards)) {
    for (const [sheet, board] of Object.entries(sheets)) {
      if (!isSilent(state, table, sheet)) continue;
      const notes = Object.values(board.notes);
      const own = notes.filter(({ by }) => by === writer);
      if (own.length === notes.length) continue;
      const kept = { ...board, notes: Object.fromEntries(own.map((note) => [note.id, note])) };
      boards = { ...boards, [table]: { ...boards[table], [sheet]: kept } };
    }
  }
  return boards === state.boards ? state : { ...state, boards };
}
