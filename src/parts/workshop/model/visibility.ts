import type { Board, Note } from './board.ts';
import { lookUp } from './caches.ts';
import { noIds } from './id-set.ts';
import { isSilent } from './lookups.ts';
import { get, isEmpty, keep, mapRecord } from './records.ts';
import type { Participant, Table, Workshop } from './workshop.ts';

/** Somebody who gets a projection. `as`: the writer who holds the device just now (table mode). */
export interface Viewer {
  id: string;
  as?: string | undefined;
}

/**
 * People who see the same share an audience, and a server makes and serialises that part once:
 * `facilitator`, `observer` (also projector, report and export), `table:<id>`, `lobby` (admitted, no
 * table yet) or `outside` (waiting, removed, gone, unknown). What only one person may see comes on
 * top (own.ts): their hidden notes, their dots, their undo.
 */
export function audienceOf(state: Workshop, { id }: Viewer): string {
  const person = get(state.participants, id);
  if (person?.status !== 'admitted') return 'outside';
  if (person.facilitator) return 'facilitator';
  if (person.observer) return 'observer';
  return person.table === null ? 'lobby' : `table:${person.table}`;
}

const shared = new WeakMap<Workshop, Map<string, Workshop>>();

/** What everybody in an audience may see. The same state and audience give the same object. */
export function sharedWith(state: Workshop, audience: string): Workshop {
  return lookUp(shared, state, audience, () => shareWith(state, audience));
}

function shareWith(state: Workshop, audience: string): Workshop {
  // Undo and operation ids are the server's; silence and anonymity hold for every audience.
  const all = { ...state, seen: noIds };
  if (audience === 'facilitator' || audience === 'observer') {
    const facilitator = audience === 'facilitator';
    return {
      ...all,
      participants: facilitator ? state.participants : admittedOnce(state.participants),
      offers: facilitator ? state.offers : {},
      boards: boardsOf(state),
      parking: parkingOf(state),
      commitments: keep(state.commitments, ({ status }) => status === 'accepted'),
    };
  }
  if (audience === 'outside' || audience === 'lobby') {
    return {
      ...all,
      ...nothing,
      participants: audience === 'lobby' ? groupsOf(state.participants).facilitators : {},
      tables: audience === 'lobby' ? state.tables : {},
      messages: audience === 'lobby' ? messagesFor(state, null) : {},
    };
  }
  return { ...all, ...atTable(state, audience.slice('table:'.length)) };
}

const nothing = {
  boards: {},
  offers: {},
  parking: {},
  plenary: {},
  showing: null,
  commitments: {},
} satisfies Partial<Workshop>;

function atTable(state: Workshop, id: string): Partial<Workshop> {
  const groups = groupsOf(state.participants);
  const here = get(state.tables, id);
  const boards = sharedBoards(state, id);
  // In plenary everybody sees the field that is shown, from all tables.
  const { showing } = state;
  return {
    participants: get(groups.tables, id) ?? groups.facilitators,
    offers: {},
    tables: showing ? state.tables : here ? tableAlone(here) : {},
    boards: showing ? withShown(state, showing, id, boards) : { [id]: boards },
    messages: messagesFor(state, id),
    parking: keep(parkingOf(state), ({ table }) => table === id),
    plenary: showing
      ? keep(
          state.plenary,
          ({ sheet, field }) => sheet === showing.sheet && field === showing.field,
        )
      : {},
    commitments: keep(
      state.commitments,
      ({ status, table }) => status === 'accepted' && table === id,
    ),
  };
}

const alone = new WeakMap<Table, Record<string, Table>>();
function tableAlone(table: Table): Record<string, Table> {
  const known = alone.get(table) ?? { [table.id]: table };
  alone.set(table, known);
  return known;
}

function withShown(
  state: Workshop,
  { sheet, field }: { sheet: string; field: string },
  own: string,
  ownBoards: Workshop['boards'][string],
): Workshop['boards'] {
  const boards: Record<string, Workshop['boards'][string]> = {};
  for (const table of Object.keys(state.boards)) {
    const board = get(sharedBoards(state, table), sheet);
    if (table !== own && board) boards[table] = { [sheet]: fieldOnly(board, field) };
  }
  boards[own] = ownBoards;
  return boards;
}

const shownFields = new WeakMap<Board, Map<string, Board>>();
function fieldOnly(board: Board, field: string): Board {
  return lookUp(shownFields, board, field, (): Board => {
    const inField = (thing: { field: string }): boolean => thing.field === field;
    const notes = keep<Note>(board.notes, inField);
    return {
      ...board,
      notes,
      clusters: keep<Board['clusters'][string]>(board.clusters, inField),
      strokes: keep<Board['strokes'][string]>(board.strokes, inField),
      statements: keep<Board['statements'][string]>(board.statements, inField),
      texts: keep(board.texts, (_, key) => key === field),
      choices: keep(board.choices, (_, key) => key === field),
      picks: keep(board.picks, (_, key) => key === field),
      hidden: keep(board.hidden, (_, key) => key === field),
      votes: keep(board.votes, (_, note) => get(notes, note) !== undefined),
    };
  });
}

function boardsOf(state: Workshop): Workshop['boards'] {
  const boards: Record<string, Boards> = {};
  for (const [table, here] of Object.entries(state.boards))
    boards[table] = withoutSecrets(state, table, here);
  return boards;
}

const noBoards: Workshop['boards'][string] = {};
const nothingRevealed = {};
type Boards = Workshop['boards'][string];
const tableBoards = new WeakMap<Boards, { revealed: object; anonymous: boolean; boards: Boards }>();

/** A table's boards without what silence and anonymity keep. Made once until something changes. */
export function sharedBoards(state: Workshop, table: string): Boards {
  return withoutSecrets(state, table, get(state.boards, table) ?? noBoards);
}

function withoutSecrets(state: Workshop, table: string, boards: Boards): Boards {
  const revealed = state.tables[table]?.revealed ?? nothingRevealed;
  const { anonymous } = state.settings;
  const known = tableBoards.get(boards);
  if (known?.revealed === revealed && known.anonymous === anonymous) return known.boards;
  const made: Record<string, Board> = {};
  for (const [sheet, board] of Object.entries(boards))
    made[sheet] = sharedBoard(board, isSilent(state, table, sheet), anonymous);
  tableBoards.set(boards, { revealed, anonymous, boards: made });
  return made;
}

const sharedBoardCache = new WeakMap<Board, Map<string, Board>>();

function sharedBoard(board: Board, silent: boolean, anonymous: boolean): Board {
  return lookUp(sharedBoardCache, board, `${silent} ${anonymous}`, (): Board => {
    const open = { ...board, undo: {}, votes: withoutVoters(board.votes) };
    const named = anonymous ? withoutNames(open) : open;
    return silent ? withoutNotes(named) : named;
  });
}

/** Silence: nothing but how many notes there are in each field. */
function withoutNotes(board: Board): Board {
  // A projection has counted them already, and a reader's own notes are among what it counted.
  if (!isEmpty(board.hidden)) return { ...board, notes: {}, votes: {} };
  const hidden: Record<string, number> = {};
  for (const { field } of Object.values(board.notes)) hidden[field] = (hidden[field] ?? 0) + 1;
  return { ...board, notes: {}, votes: {}, hidden };
}

const openVotes = new WeakMap<Board['votes'], Board['votes']>();
function withoutVoters(votes: Board['votes']): Board['votes'] {
  const known = openVotes.get(votes) ?? mapRecord(votes, ({ count }) => ({ count, people: {} }));
  openVotes.set(votes, known);
  return known;
}

const nameless = new WeakMap<object, object>();
/** The same thing without its writer; one object for one, so that unchanged things stay the same. */
function unnamed<T extends { readonly by: string | null }>(thing: T): T {
  const known = (nameless.get(thing) as T | undefined) ?? { ...thing, by: null };
  nameless.set(thing, known);
  return known;
}

function withoutNames(board: Board): Board {
  return {
    ...board,
    notes: mapRecord(board.notes, unnamed),
    strokes: mapRecord(board.strokes, unnamed),
    statements: mapRecord(board.statements, unnamed),
    choices: mapRecord(board.choices, unnamed),
    picks: mapRecord(board.picks, unnamed),
    texts: mapRecord(board.texts, ({ heads, versions }) => ({
      heads,
      versions: mapRecord(versions, unnamed),
    })),
    answers: mapRecord(board.answers, (answer) => ({ ...answer, people: {} })),
  };
}

function parkingOf({ parking, settings }: Workshop): Workshop['parking'] {
  return settings.anonymous ? mapRecord(parking, unnamed) : parking;
}

function messagesFor({ messages }: Workshop, table: string | null): Workshop['messages'] {
  return keep(
    messages,
    ({ tables }) => tables === 'all' || (table !== null && tables.includes(table)),
  );
}

interface Groups {
  facilitators: Record<string, Participant>;
  tables: Record<string, Record<string, Participant>>;
}
const groups = new WeakMap<Workshop['participants'], Groups>();

/** Facilitators are known to all; others to those at a table where they sit or have sat. */
function groupsOf(participants: Workshop['participants']): Groups {
  const known = groups.get(participants);
  if (known) return known;
  const facilitators: Groups['facilitators'] = {};
  const tables: Groups['tables'] = {};
  for (const person of Object.values(participants)) {
    if (person.status === 'pending') continue;
    if (person.facilitator) facilitators[person.id] = person;
    for (const table of person.tables) {
      const group = tables[table] ?? {};
      group[person.id] = person;
      tables[table] = group;
    }
  }
  for (const group of Object.values(tables)) Object.assign(group, facilitators);
  const made = { facilitators, tables };
  groups.set(participants, made);
  return made;
}

const admitted = new WeakMap<Workshop['participants'], Workshop['participants']>();
function admittedOnce(participants: Workshop['participants']): Workshop['participants'] {
  const known = admitted.get(participants) ?? keep(participants, (one) => one.status !== 'pending');
  admitted.set(participants, known);
  return known;
}
