import type { Board } from './board.ts';
import { isSilent } from './lookups.ts';
import { get } from './records.ts';
import { audienceOf, sharedWith, type Viewer } from './visibility.ts';
import type { Workshop } from './workshop.ts';

/** Where a value stands in a state. */
export type Path = readonly string[];

/** What only one person gets, by where it stands; keys are the paths joined. */
export type Own = ReadonlyMap<string, { readonly path: Path; readonly value: unknown }>;

/**
 * On top of what the audience shares: one's own record while nobody else sees it, one's own notes
 * in silence, one's steps to undo, one's dots, one's offers and – where the workshop is anonymous –
 * which things are one's own. On a device with several writers it is the one who holds it.
 */
export function ownOf(state: Workshop, viewer: Viewer): Own {
  const known = owns.get(state) ?? new Map<string, Own>();
  owns.set(state, known);
  const key = `${viewer.id} ${viewer.as ?? ''}`;
  const own = known.get(key) ?? collectOwn(state, viewer);
  known.set(key, own);
  return own;
}

/** What is new in one change is what was there before the next: made once. */
const owns = new WeakMap<Workshop, Map<string, Own>>();

function collectOwn(state: Workshop, viewer: Viewer): Own {
  const own = new Map<string, { path: Path; value: unknown }>();
  const add = (value: unknown, ...path: string[]): void => {
    own.set(path.join('\n'), { path, value });
  };
  const audience = audienceOf(state, viewer);
  const self = get(state.participants, viewer.id);
  const visible = sharedWith(state, audience);
  if (self && !get(visible.participants, self.id)) add(self, 'participants', self.id);
  const offer = get(state.offers, viewer.id);
  if (offer && !get(visible.offers, viewer.id)) add(offer, 'offers', viewer.id);
  const person = writerOf(state, viewer);
  if (person === undefined || audience === 'outside') return own;
  for (const commitment of Object.values(state.commitments)) {
    const concerned = commitment.who === person || commitment.offeredBy === person;
    if (concerned && !get(visible.commitments, commitment.id))
      add(commitment, 'commitments', commitment.id);
  }
  for (const [table, boards] of ownTables(state, audience)) {
    for (const [key, leaf] of ownAtTable(state, table, boards, person)) own.set(key, leaf);
  }
  return own;
}

/** Who writes: the viewer, or a writer on the viewer's device; undefined when that is not so. */
export function writerOf(state: Workshop, { id, as }: Viewer): string | undefined {
  if (as === undefined || as === id) return id;
  return get(state.participants, as)?.via === id ? as : undefined;
}

type Boards = Workshop['boards'][string];

function ownTables(state: Workshop, audience: string): [string, Boards][] {
  if (audience === 'facilitator') return Object.entries(state.boards);
  const table = audience.startsWith('table:') ? audience.slice('table:'.length) : '';
  const boards = get(state.boards, table);
  return boards ? [[table, boards]] : [];
}

type Leaf = { readonly path: Path; readonly value: unknown };
interface Found {
  revealed: object | undefined;
  anonymous: boolean;
  leaves: (readonly [string, Leaf])[];
}
const atTables = new WeakMap<object, Map<string, Found>>();

/** Made once until something at the table changes: a facilitator has hundreds of tables. */
function ownAtTable(
  state: Workshop,
  table: string,
  boards: Boards,
  person: string,
): Found['leaves'] {
  const revealed = state.tables[table]?.revealed;
  const { anonymous } = state.settings;
  const people = atTables.get(boards) ?? new Map<string, Found>();
  atTables.set(boards, people);
  const known = people.get(person);
  if (known?.revealed === revealed && known?.anonymous === anonymous) return known.leaves;
  const leaves = Object.entries(boards).flatMap(([sheet, board]) => {
    const silent = isSilent(state, table, sheet);
    return ownOnBoard(board, person, silent, anonymous).map((leaf) => {
      const path = leaf.path[0] === 'mine' ? leaf.path : ['boards', table, sheet, ...leaf.path];
      return [path.join('\n'), { path, value: leaf.value }] as const;
    });
  });
  people.set(person, { revealed, anonymous, leaves });
  return leaves;
}

const onBoard = new WeakMap<Board, Map<string, readonly Leaf[]>>();

function ownOnBoard(
  board: Board,
  person: string,
  silent: boolean,
  anonymous: boolean,
): readonly Leaf[] {
  const made = onBoard.get(board) ?? new Map<string, readonly Leaf[]>();
  onBoard.set(board, made);
  const key = `${silent} ${anonymous} ${person}`;
  const known = made.get(key) ?? leavesOf(board, person, silent, anonymous);
  made.set(key, known);
  return known;
}

function leavesOf(board: Board, person: string, silent: boolean, anonymous: boolean): Leaf[] {
  const leaves: Leaf[] = [];
  const mine = (thing: { id: string; by: string | null }): void => {
    if (anonymous && thing.by === person) leaves.push({ path: ['mine', thing.id], value: true });
  };
  for (const note of Object.values(board.notes)) {
    if (silent && note.by === person) leaves.push({ path: ['notes', note.id], value: note });
    mine(note);
  }
  Object.values(board.strokes).forEach(mine);
  Object.values(board.statements).forEach(mine);
  const undo = get(board.undo, person);
  if (undo) leaves.push({ path: ['undo', person], value: undo });
  if (!silent) {
    for (const [note, { people }] of Object.entries(board.votes)) {
      const dots = get(people, person);
      if (dots) leaves.push({ path: ['votes', note, 'people', person], value: dots });
    }
  }
  if (anonymous) {
    for (const [statement, { people }] of Object.entries(board.answers)) {
      const answer = get(people, person);
      if (answer) leaves.push({ path: ['answers', statement, 'people', person], value: answer });
    }
  }
  return leaves;
}
