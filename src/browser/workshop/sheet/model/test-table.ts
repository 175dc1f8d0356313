import type { Board, Note } from '#parts/workshop/model';
import { emptyBoard } from '../../../../parts/workshop/model/empty-board.ts';

/** A note as it stands on a board; `order` as wanted. */
export function aNote(id: string, note: Partial<Note> = {}): Note {
  return {
    id,
    field: 'grunner',
    by: 'ada',
    side: 'kommune',
    text: `tekst ${id}`,
    zone: null,
    tags: [],
    parts: {},
    links: [],
    cluster: null,
    order: 1,
    place: null,
    statement: null,
    carriedFrom: null,
    paper: false,
    at: 1,
    edited: null,
    ...note,
  };
}

export function aBoard(notes: Note[], clusters: [id: string, field?: string][] = []): Board {
  return {
    ...emptyBoard,
    notes: Object.fromEntries(notes.map((note) => [note.id, note])),
    clusters: Object.fromEntries(
      clusters.map(([id, field = 'grunner'], at) => [id, { id, field, name: `Gruppe ${id}`, at }]),
    ),
  };
}
