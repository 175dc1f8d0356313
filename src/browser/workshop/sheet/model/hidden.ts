import type { Board, Note } from '#parts/workshop/model';

/**
 * How many notes of a field silence keeps from this person. The server counts all of them, one's own
 * too; what still waits in the outbox it has not counted. A new note's order is the number of its
 * entry, so those beyond `confirmed` are the ones that wait.
 */
export function hiddenFromMe(
  board: Pick<Board, 'hidden'>,
  field: string,
  own: readonly Pick<Note, 'order'>[],
  confirmed: number,
): number {
  const counted = own.filter(({ order }) => order <= confirmed).length;
  return Math.max(0, (board.hidden[field] ?? 0) - counted);
}
