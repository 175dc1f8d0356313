import type { Board, Note, Step, Steps, Undo } from './board.ts';
import { drop, get, put, same } from './records.ts';
import type { Refusal } from './refusals.ts';
import { limits } from './values.ts';

const none: Undo = { done: {}, undone: {} };

/** Remembers a step of somebody's own. What was undone before cannot be redone any more. */
export function remember(board: Board, author: string, step: Step): Board {
  const { done } = get(board.undo, author) ?? none;
  const undo = { done: withStep(done, step), undone: {} };
  return { ...board, undo: put(board.undo, author, undo) };
}

/** The board without the author's last step, or why it cannot be taken back. */
export function stepBack(board: Board, author: string): Board | Refusal {
  const { done, undone } = get(board.undo, author) ?? none;
  const [key, step] = lastOf(done);
  if (!step) return 'nothing-to-undo';
  const changed = take(board, step, step.after, step.before);
  if (typeof changed === 'string') return changed;
  const undo = { done: drop(done, key), undone: withStep(undone, changed.step) };
  return { ...changed.board, undo: put(board.undo, author, undo) };
}

/** The board with the step again that the author took back last. */
export function stepForward(board: Board, author: string): Board | Refusal {
  const { done, undone } = get(board.undo, author) ?? none;
  const [key, step] = lastOf(undone);
  if (!step) return 'nothing-to-undo';
  const changed = take(board, step, step.before, step.after);
  if (typeof changed === 'string') return changed;
  const undo = { done: withStep(done, changed.step), undone: drop(undone, key) };
  return { ...changed.board, undo: put(board.undo, author, undo) };
}

/** Whole numbers are keys in rising order, in every engine and through JSON. */
function lastOf(steps: Steps): [string, Step | undefined] {
  const key = Object.keys(steps).at(-1) ?? '0';
  return [key, get(steps, key)];
}

function withStep(steps: Steps, step: Step): Steps {
  const keys = Object.keys(steps);
  const next = put(steps, String(Number(keys.at(-1) ?? 0) + 1), step);
  const [oldest] = keys;
  return oldest !== undefined && keys.length >= limits.undoSteps ? drop(next, oldest) : next;
}

/**
 * Brings a note from one side of a step to the other. Only what the step itself changed is touched,
 * and only when nobody has changed that since; where others sorted the note meanwhile, that stays.
 */
function take(
  board: Board,
  step: Step,
  from: Partial<Note> | null,
  to: Partial<Note> | null,
): { board: Board; step: Step } | Refusal {
  const note = get(board.notes, step.note);
  if (from === null) {
    if (note || !to) return 'changed-since';
    const cluster = to.cluster && get(board.clusters, to.cluster) ? to.cluster : null;
    const whole = { ...to, cluster } as Note;
    return { board: { ...board, notes: put(board.notes, step.note, whole) }, step };
  }
  if (!note) return 'changed-since';
  if (to === null) {
    // Taking the note away: keep it as it is now, so that redoing brings that back.
    const kept = step.before === null ? { ...step, after: note } : { ...step, before: note };
    return { board: withoutNote(board, step.note), step: kept };
  }
  const now = note as Readonly<Record<string, unknown>>;
  if (!Object.entries(from).every(([key, value]) => same(now[key], value))) return 'changed-since';
  const cluster = to.cluster && !get(board.clusters, to.cluster) ? { cluster: null } : {};
  return {
    board: { ...board, notes: put(board.notes, step.note, { ...note, ...to, ...cluster }) },
    step,
  };
}

/** Dots on it go back to those who gave them. */
export function withoutNote(board: Board, note: string): Board {
  return { ...board, notes: drop(board.notes, note), votes: drop(board.votes, note) };
}
