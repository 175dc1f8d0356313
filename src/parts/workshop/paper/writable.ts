import { tablesInOrder } from '../model/lookups.ts';
import type { Field, Sheet } from '../model/template.ts';
import type { Table, Workshop } from '../model/workshop.ts';
import { type CodeTarget, fieldCode } from './field-code.ts';

/** Fields that one writes in, in the order their letters follow. */
export function writableFields(sheet: Sheet): Field[] {
  return sheet.fields.filter(({ kind }) => kind !== 'info');
}

/** Tables count from 1 on paper. Their number stays when others are removed. */
export function tableNumber(table: Table): number {
  return table.order + 1;
}

export interface CodedPlace {
  table: Table;
  sheet: Sheet;
  /** Null: the code stands for the whole sheet. */
  field: Field | null;
}

/** What a code stands for in a workshop as somebody sees it; undefined: nothing here. */
export function placeOf(
  state: Workshop,
  { table, sheet, field }: CodeTarget,
): CodedPlace | undefined {
  const at = tablesInOrder(state).find((one) => tableNumber(one) === table);
  const on = state.template.sheets.find(({ number }) => number === sheet);
  if (!at || !on) return undefined;
  if (field === null) return { table: at, sheet: on, field: null };
  const found = writableFields(on)[field];
  return found && { table: at, sheet: on, field: found };
}

export function targetOf(table: Table, sheet: Sheet, field: Field | null): CodeTarget {
  const at = field ? writableFields(sheet).findIndex(({ id }) => id === field.id) : null;
  return { table: tableNumber(table), sheet: sheet.number, field: at };
}

/** The code printed at a place. */
export function codeAt(workshop: string, { table, sheet, field }: CodedPlace): string {
  return fieldCode(workshop, targetOf(table, sheet, field));
}
