import { fieldAppliers } from './apply-fields.ts';
import { noteAppliers } from './apply-notes.ts';
import { peopleAppliers } from './apply-people.ts';
import { runAppliers } from './apply-run.ts';
import { togetherAppliers } from './apply-together.ts';
import { workshopAppliers } from './apply-workshop.ts';
import { blankWorkshop } from './blank-workshop.ts';
import type { Appliers } from './change.ts';
import { addId, hasId } from './id-set.ts';
import type { Entry, OperationType } from './operations.ts';
import type { Workshop } from './workshop.ts';

const appliers: Appliers<OperationType> = {
  ...workshopAppliers,
  ...peopleAppliers,
  ...runAppliers,
  ...noteAppliers,
  ...fieldAppliers,
  ...togetherAppliers,
};

/**
 * The state after one entry of the log. Total and deterministic. An entry that has been there, or
 * that comes before its turn, gives back the very same state; a second entry with the same operation
 * id, and an entry of a later version, move `seq` on and change nothing else.
 */
export function apply(state: Workshop, entry: Entry): Workshop {
  if (entry.seq !== state.seq + 1) return state;
  if (hasId(state.seen, entry.id)) return { ...state, seq: entry.seq };
  const known = entry.v === 1 && Object.hasOwn(appliers, entry.type);
  if (!known) return { ...state, seq: entry.seq, newer: state.newer + 1 };
  const applier = appliers[entry.type] as (state: Workshop, entry: Entry) => Workshop;
  const next = applier(state, entry);
  return { ...next, seq: entry.seq, seen: addId(state.seen, entry.id) };
}

export function applyAll(state: Workshop, entries: Iterable<Entry>): Workshop {
  let next = state;
  for (const entry of entries) next = apply(next, entry);
  return next;
}

/** A workshop from its whole log. */
export function fold(entries: Iterable<Entry>): Workshop {
  return applyAll(blankWorkshop, entries);
}
