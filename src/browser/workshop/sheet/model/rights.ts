import {
  isOwn,
  isSilent,
  maySort,
  type Note,
  type Participant,
  phaseOf,
  type Workshop,
} from '#parts/workshop/model';

/** What the one who holds the pen may do on a board, as the model's rules will have it. */
export interface BoardRights {
  write: boolean;
  /** Sort what others wrote, gather and name groups. */
  sort: boolean;
  vote: boolean;
  silent: boolean;
  /** The table's own answer after talking. */
  answer: boolean;
}

const none: BoardRights = { write: false, sort: false, vote: false, silent: false, answer: false };

export function boardRights(
  workshop: Workshop,
  writer: Participant | undefined,
  table: string,
  sheet: string,
  readOnly: boolean,
): BoardRights {
  const silent = isSilent(workshop, table, sheet);
  if (readOnly || !writer || writer.observer || writer.status !== 'admitted')
    return { ...none, silent };
  const here = writer.facilitator || writer.tables.includes(table);
  const sits = writer.facilitator || writer.table === table;
  const open = phaseOf(workshop, table, sheet) !== undefined;
  const sort = sits && maySort(workshop, table, sheet);
  return {
    write: here && open,
    sort,
    silent,
    vote:
      sort && writer.table === table && workshop.settings.dots > 0 && workshop.status === 'open',
    answer: sits && here && open,
  };
}

/** What a note offers. Others' words are never changed, and lie still until sorting. */
export interface NoteRights {
  own: boolean;
  edit: boolean;
  move: boolean;
  /** Into groups: also one's own only while sorting. */
  gather: boolean;
  vote: boolean;
}

export function noteRights(
  workshop: Pick<Workshop, 'mine'>,
  board: BoardRights,
  writer: string,
  note: Pick<Note, 'id' | 'by'>,
): NoteRights {
  const own = isOwn(workshop as Workshop, note, writer);
  return {
    own,
    edit: own && board.write,
    move: (own && board.write) || board.sort,
    gather: board.sort,
    vote: board.vote,
  };
}
