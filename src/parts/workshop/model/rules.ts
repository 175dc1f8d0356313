import { isSilent, maySort, phaseOf } from './lookups.ts';
import type { OperationOf, OperationType } from './operations.ts';
import { get } from './records.ts';
import type { Refusal } from './refusals.ts';
import type { Field } from './template.ts';
import { fieldOf, sheetOf } from './template-lookups.ts';
import type { FieldKind } from './values.ts';
import type { Participant, Workshop } from './workshop.ts';

/** Somebody admitted who wants to do something. `author` is the writer when a device has several. */
export interface Call {
  state: Workshop;
  author: Participant;
}

/** Why not; null: go ahead. */
export type Rule<T extends OperationType> = (
  call: Call,
  operation: OperationOf<T>,
) => Refusal | null;
export type Rules<T extends OperationType> = { [K in T]: Rule<K> };

/** The first reason that holds. */
export function first(...reasons: (Refusal | null | false | undefined)[]): Refusal | null {
  return reasons.find((reason): reason is Refusal => Boolean(reason)) ?? null;
}

interface At {
  table: string;
  sheet: string;
}

/**
 * May this person write here? Also at a table they have left: a note from an outbox comes late and
 * must not be lost. A sheet nobody has opened takes nothing but what was on paper.
 */
export function mayWrite(
  { state, author }: Call,
  { table, sheet }: At,
  paper = false,
): Refusal | null {
  if (!get(state.tables, table) || !sheetOf(state.template, sheet)) return 'not-found';
  if (!author.facilitator && !author.tables.includes(table)) return 'wrong-table';
  if (!paper && phaseOf(state, table, sheet) === undefined) return 'sheet-not-open';
  return null;
}

/** May this person put in order what others wrote here? */
export function mayArrange({ state, author }: Call, { table, sheet }: At): Refusal | null {
  if (!get(state.tables, table) || !sheetOf(state.template, sheet)) return 'not-found';
  if (!author.facilitator && author.table !== table) return 'wrong-table';
  if (isSilent(state, table, sheet)) return 'not-revealed';
  return maySort(state, table, sheet) ? null : 'wrong-phase';
}

/** The field when it has one of these kinds. */
export function fieldFor(
  state: Workshop,
  { sheet, field }: { sheet: string; field: string },
  ...kinds: FieldKind[]
): Field | undefined {
  const found = fieldOf(state.template, sheet, field);
  return found && kinds.includes(found.kind) ? found : undefined;
}

export function includesId(list: readonly { id: string }[], id: string): boolean {
  return list.some((one) => one.id === id);
}
