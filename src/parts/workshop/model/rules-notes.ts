import type { Board } from './board.ts';
import { boardOf, isOwn, isSilent, maySort, noteAt } from './lookups.ts';
import type { OperationOf } from './operations.ts';
import { get } from './records.ts';
import type { Refusal } from './refusals.ts';
import {
  type Call,
  fieldFor,
  first,
  includesId,
  mayArrange,
  mayWrite,
  type Rules,
} from './rules.ts';
import type { Field } from './template.ts';
import { stepBack, stepForward } from './undo.ts';
import { limits } from './values.ts';

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

export const noteRules: Rules<NoteType> = {
  'note.add': (call, op) => {
    const field = fieldFor(call.state, op, 'notes', 'statements');
    const board = boardOf(call.state, op.table, op.sheet);
    return first(
      mayWrite(call, op, op.paper),
      !field && 'not-found',
      field ? fits(field, op) : null,
      op.side && !op.paper ? 'invalid' : null,
      field ? fitsStatement(field, board, op.statement ?? null) : null,
      mayHold(board, op.note),
    );
  },
  'note.edit': (call, op) => {
    const note = noteOf(call, op);
    if (!note) return 'not-found';
    if (!isOwn(call.state, note, call.author.id)) return 'not-yours';
    if (op.text === undefined && !op.tags && !op.parts) return 'invalid';
    const field = fieldFor(
      call.state,
      { sheet: op.sheet, field: note.field },
      'notes',
      'statements',
    );
    return field ? fits(field, op) : 'not-found';
  },
  'note.delete': (call, op) => {
    const note = noteOf(call, op);
    if (!note) return 'not-found';
    return isOwn(call.state, note, call.author.id) ? null : 'not-yours';
  },
  'note.move': mayMove,
  'note.link': (call, op) => {
    const refused = mayTouch(call, op);
    if (refused) return refused;
    const { state } = call;
    const note = noteOf(call, op);
    const target = noteAt(state, op.table, op.to);
    const sheet = op.to.split('/')[0] ?? '';
    if (!note || !target || target.id === note.id) return 'not-found';
    if (isSilent(state, op.table, sheet) && !isOwn(state, target, call.author.id)) return 'hidden';
    const field = fieldFor(state, { sheet: op.sheet, field: note.field }, 'notes', 'statements');
    const allowed = field?.linksTo ?? [];
    if (allowed.length > 0 && !allowed.includes(`${sheet}.${target.field}`)) return 'invalid';
    if (note.links.includes(op.to)) return 'already';
    return first(note.links.length >= limits.linksOnNote && 'full');
  },
  'note.unlink': (call, op) =>
    mayTouch(call, op) ?? first(!noteOf(call, op)?.links.includes(op.to) && 'not-found'),
  'note.carry': (call, op) => {
    const field = fieldFor(call.state, op, 'notes');
    const source = noteAt(call.state, op.table, op.from);
    const sheet = op.from.split('/')[0] ?? '';
    return first(
      mayWrite(call, op),
      (!field || !source) && 'not-found',
      isSilent(call.state, op.table, sheet) && 'hidden',
      field?.carriesFrom !== `${sheet}.${source?.field}` && 'invalid',
      mayHold(boardOf(call.state, op.table, op.sheet), op.note),
    );
  },
  'note.undo': (call, op) => {
    const refused = mayWrite(call, op, true);
    return refused ?? outcome(stepBack(boardOf(call.state, op.table, op.sheet), call.author.id));
  },
  'note.redo': (call, op) => {
    const refused = mayWrite(call, op, true);
    return refused ?? outcome(stepForward(boardOf(call.state, op.table, op.sheet), call.author.id));
  },
  'cluster.add': (call, op) => {
    const { notes, clusters } = boardOf(call.state, op.table, op.sheet);
    return first(
      mayArrange(call, op),
      !fieldFor(call.state, op, 'notes') && 'not-found',
      get(clusters, op.cluster) && 'exists',
      op.notes.some((id) => get(notes, id)?.field !== op.field) && 'not-found',
      Object.keys(clusters).length >= limits.clustersOnBoard && 'full',
    );
  },
  'cluster.rename': mayCluster,
  'cluster.remove': mayCluster,
  'vote.cast': (call, op) => {
    const { notes, votes } = boardOf(call.state, op.table, op.sheet);
    const me = call.author.id;
    const elsewhere = Object.entries(votes).reduce(
      (sum, [note, { people }]) => sum + (note === op.note ? 0 : (get(people, me) ?? 0)),
      0,
    );
    return first(
      call.state.settings.dots === 0 && op.dots > 0 && 'off',
      mayArrange(call, op),
      call.author.table !== op.table && 'wrong-table',
      !get(notes, op.note) && 'not-found',
      op.dots > 0 && elsewhere + op.dots > call.state.settings.dots && 'over-budget',
    );
  },
};

function noteOf({ state }: Call, op: { table: string; sheet: string; note: string }) {
  return get(boardOf(state, op.table, op.sheet).notes, op.note);
}

/** Own notes always, others' when the phase allows sorting. */
function mayTouch(call: Call, op: { table: string; sheet: string; note: string }): Refusal | null {
  const note = noteOf(call, op);
  if (!note) return mayWrite(call, op) ?? 'not-found';
  return isOwn(call.state, note, call.author.id) ? null : mayArrange(call, op);
}

function mayMove(call: Call, op: OperationOf<'note.move'>): Refusal | null {
  const refused = mayTouch(call, op);
  const note = noteOf(call, op);
  if (refused || !note) return refused ?? 'not-found';
  const { field, zone, cluster, order, place } = op;
  if ([field, zone, cluster, order, place].every((one) => one === undefined)) return 'invalid';
  const from = fieldFor(call.state, { sheet: op.sheet, field: note.field }, 'notes', 'statements');
  const to = fieldFor(
    call.state,
    { sheet: op.sheet, field: field ?? note.field },
    'notes',
    'statements',
  );
  if (!to) return 'not-found';
  if (to.kind !== from?.kind || (field && to.kind === 'statements' && field !== note.field))
    return 'invalid';
  if (zone && !includesId(to.zones, zone)) return 'invalid';
  if (!cluster) return null;
  if (!maySort(call.state, op.table, op.sheet)) return 'wrong-phase';
  const group = get(boardOf(call.state, op.table, op.sheet).clusters, cluster);
  return group?.field === to.id ? null : 'not-found';
}

function mayCluster(
  call: Call,
  op: OperationOf<'cluster.rename'> | OperationOf<'cluster.remove'>,
): Refusal | null {
  const { clusters } = boardOf(call.state, op.table, op.sheet);
  return first(mayArrange(call, op), !get(clusters, op.cluster) && 'not-found');
}

/** Zone, tags and parts must be those of the field. */
function fits(
  field: Field,
  {
    zone,
    tags,
    parts,
  }: {
    zone?: string | null | undefined;
    tags?: string[] | undefined;
    parts?: Record<string, string> | undefined;
  },
): Refusal | null {
  const known =
    (!zone || includesId(field.zones, zone)) &&
    (tags ?? []).every((tag) => includesId(field.tags, tag)) &&
    Object.keys(parts ?? {}).every((part) => includesId(field.parts, part));
  return known ? null : 'invalid';
}

function fitsStatement(field: Field, board: Board, statement: string | null): Refusal | null {
  if (field.kind !== 'statements') return statement === null ? null : 'invalid';
  if (statement === null) return 'invalid';
  const own = get(board.statements, statement)?.field === field.id;
  return own || includesId(field.statements, statement) ? null : 'not-found';
}

function mayHold(board: Board, note: string): Refusal | null {
  if (get(board.notes, note)) return 'exists';
  return Object.keys(board.notes).length >= limits.notesOnBoard ? 'full' : null;
}

function outcome(result: Board | Refusal): Refusal | null {
  return typeof result === 'string' ? result : null;
}
