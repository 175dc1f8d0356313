import { defined } from './apply-workshop.ts';
import type { Board, Note } from './board.ts';
import { type Appliers, authorOf, changeBoard } from './change.ts';
import { boardOf, noteAt } from './lookups.ts';
import type { EntryOf } from './operations.ts';
import { drop, get, put } from './records.ts';
import { fieldOf } from './template-lookups.ts';
import { remember, stepBack, stepForward, withoutNote } from './undo.ts';
import type { Workshop } from './workshop.ts';

type NoteType =
  | 'note.add'
  | 'note.edit'
  | 'note.delete'
  | 'note.move'
  | 'note.link'
  | 'note.unlink'
  | 'note.carry'
  | 'note.undo'
  | 'note.redo'
  | 'cluster.add'
  | 'cluster.rename'
  | 'cluster.remove'
  | 'vote.cast';

export const noteAppliers: Appliers<NoteType> = {
  'note.add': (state, entry) => {
    const author = authorOf(entry);
    const side = get(state.participants, author)?.side ?? 'annet';
    return addNote(state, entry, {
      ...blankNote(entry),
      by: author,
      side: entry.paper && entry.side ? entry.side : side,
      text: entry.text,
      zone: entry.zone ?? null,
      tags: entry.tags ?? [],
      parts: entry.parts ?? {},
      place: entry.place ?? null,
      statement: entry.statement ?? null,
      paper: entry.paper ?? false,
    });
  },
  'note.carry': (state, entry) => {
    const source = noteAt(state, entry.table, entry.from);
    if (!source) return state;
    // Whose place it is told from stays; who carried it answers for the new words.
    const { text, side } = source;
    const carried = { text, side, by: authorOf(entry), carriedFrom: entry.from };
    return addNote(state, entry, { ...blankNote(entry), ...carried });
  },
  'note.edit': (state, entry) => {
    const { text, tags, parts, at } = entry;
    return changeNote(state, entry, { ...defined({ text, tags, parts }), edited: at });
  },
  'note.delete': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const note = get(board.notes, entry.note);
      if (!note) return board;
      const step = { note: note.id, before: note, after: null };
      return remember(withoutNote(board, note.id), authorOf(entry), step);
    }),
  'note.move': (state, entry) => {
    const { table, sheet, field, zone, cluster, order, place } = entry;
    const note = noteAt(state, table, `${sheet}/${entry.note}`);
    const target = field && field !== note?.field && fieldOf(state.template, sheet, field);
    if (!note) return state;
    if (!target) return changeNote(state, entry, defined({ zone, cluster, order, place }));
    // In another field only what that field knows can stay.
    const knows = (list: readonly { id: string }[], id: string): boolean =>
      list.some((one) => one.id === id);
    return changeNote(state, entry, {
      field: target.id,
      zone: zone ?? (note.zone && knows(target.zones, note.zone) ? note.zone : null),
      tags: note.tags.filter((tag) => knows(target.tags, tag)),
      cluster: cluster ?? null,
      ...defined({ order, place }),
    });
  },
  'note.link': (state, entry) =>
    changeLinks(state, entry, (links) => [...links.filter((to) => to !== entry.to), entry.to]),
  'note.unlink': (state, entry) =>
    changeLinks(state, entry, (links) => links.filter((to) => to !== entry.to)),
  'note.undo': (state, entry) =>
    changeBoard(state, entry, (board) => orSame(board, stepBack(board, authorOf(entry)))),
  'note.redo': (state, entry) =>
    changeBoard(state, entry, (board) => orSame(board, stepForward(board, authorOf(entry)))),
  'cluster.add': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const { cluster: id, field, name, at } = entry;
      const notes = { ...board.notes };
      for (const one of entry.notes) {
        const note = get(notes, one);
        if (note) notes[one] = { ...note, cluster: id };
      }
      return { ...board, notes, clusters: put(board.clusters, id, { id, field, name, at }) };
    }),
  'cluster.rename': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const cluster = get(board.clusters, entry.cluster);
      if (!cluster) return board;
      const renamed = { ...cluster, name: entry.name };
      return { ...board, clusters: put(board.clusters, cluster.id, renamed) };
    }),
  'cluster.remove': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const notes = { ...board.notes };
      for (const note of Object.values(board.notes)) {
        if (note.cluster === entry.cluster) notes[note.id] = { ...note, cluster: null };
      }
      return { ...board, notes, clusters: drop(board.clusters, entry.cluster) };
    }),
  'vote.cast': (state, entry) =>
    changeBoard(state, entry, (board) => {
      if (!get(board.notes, entry.note)) return board;
      const author = authorOf(entry);
      const before = get(board.votes, entry.note) ?? { count: 0, people: {} };
      const count = before.count - (get(before.people, author) ?? 0) + entry.dots;
      const people =
        entry.dots > 0 ? put(before.people, author, entry.dots) : drop(before.people, author);
      const votes =
        count > 0 ? put(board.votes, entry.note, { count, people }) : drop(board.votes, entry.note);
      return { ...board, votes };
    }),
};

function blankNote(entry: EntryOf<'note.add'> | EntryOf<'note.carry'>): Note {
  return {
    id: entry.note,
    field: entry.field,
    by: null,
    side: 'annet',
    text: '',
    zone: null,
    tags: [],
    parts: {},
    links: [],
    cluster: null,
    order: entry.seq,
    place: null,
    statement: null,
    carriedFrom: null,
    paper: false,
    at: entry.at,
    edited: null,
  };
}

function addNote(
  state: Workshop,
  entry: EntryOf<'note.add'> | EntryOf<'note.carry'>,
  note: Note,
): Workshop {
  return changeBoard(state, entry, (board) => {
    if (get(board.notes, note.id)) return board;
    const added = { ...board, notes: put(board.notes, note.id, note) };
    return remember(added, authorOf(entry), { note: note.id, before: null, after: {} });
  });
}

/** Changes some keys. On one's own note it is a step that can be undone; sorting others' is not. */
function changeNote(
  state: Workshop,
  entry: { table: string; sheet: string; note: string; as?: string | undefined; by: string },
  change: Partial<Note>,
): Workshop {
  return changeBoard(state, entry, (board) => {
    const note = get(board.notes, entry.note);
    if (!note) return board;
    const changed = { ...board, notes: put(board.notes, note.id, { ...note, ...change }) };
    const author = authorOf(entry);
    if (note.by !== author) return changed;
    const before = Object.fromEntries(
      Object.keys(change).map((key) => [key, note[key as keyof Note]]),
    );
    return remember(changed, author, { note: note.id, before, after: change });
  });
}

function changeLinks(
  state: Workshop,
  entry: EntryOf<'note.link'> | EntryOf<'note.unlink'>,
  change: (links: string[]) => string[],
): Workshop {
  const note = get(boardOf(state, entry.table, entry.sheet).notes, entry.note);
  return note ? changeNote(state, entry, { links: change(note.links) }) : state;
}

function orSame(board: Board, result: Board | string): Board {
  return typeof result === 'string' ? board : result;
}
