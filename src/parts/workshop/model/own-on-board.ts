import type { Board } from './board.ts';
import { lookUp } from './caches.ts';

/** Where a value stands in a state. */
export type Path = readonly string[];
export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

type ByPerson = ReadonlyMap<string, readonly Leaf[]>;
const nothing: readonly Leaf[] = [];
const made = new WeakMap<Board, Map<string, ByPerson>>();

/**
 * What is one person's own on a board, by where it stands there («mine» stands beside the boards).
 * Made for everybody at once: eight people at a table are told of the same board.
 */
export function leavesOf(
  board: Board,
  person: string,
  silent: boolean,
  anonymous: boolean,
): readonly Leaf[] {
  const people = lookUp(made, board, `${silent} ${anonymous}`, () =>
    byPerson(board, silent, anonymous),
  );
  return people.get(person) ?? nothing;
}

function byPerson(board: Board, silent: boolean, anonymous: boolean): ByPerson {
  const people = new Map<string, Leaf[]>();
  const add = (person: string | null, value: unknown, ...path: string[]): void => {
    if (person === null) return;
    const leaves = people.get(person) ?? [];
    people.set(person, leaves);
    leaves.push({ path, value });
  };
  if (silent) for (const note of Object.values(board.notes)) add(note.by, note, 'notes', note.id);
  if (anonymous)
    for (const part of [board.notes, board.strokes, board.statements])
      for (const { id, by } of Object.values(part)) add(by, true, 'mine', id);
  for (const [person, undo] of Object.entries(board.undo)) add(person, undo, 'undo', person);
  if (!silent) tellEach(board.votes, 'votes', add);
  if (anonymous) tellEach(board.answers, 'answers', add);
  return people;
}

/** What each has given to each, where the others are told the sum alone. */
function tellEach<T>(
  given: Readonly<Record<string, { readonly people: Readonly<Record<string, T>> }>>,
  part: string,
  add: (person: string, value: T, ...path: string[]) => void,
): void {
  for (const [to, { people }] of Object.entries(given))
    for (const [person, value] of Object.entries(people))
      add(person, value, part, to, 'people', person);
}
