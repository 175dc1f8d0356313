import { z } from 'zod';
import { tablesInOrder } from '../model/lookups.ts';
import type { Sheet, Template } from '../model/template.ts';
import type { Table, Workshop } from '../model/workshop.ts';
import { tableNumber } from './writable.ts';

/** Pages in one PDF: what a printer and a thread that others wait for can take. */
export const mostPages = 300;

const query = z.object({
  format: z
    .string()
    .transform((one) => one.toLowerCase())
    .pipe(z.enum(['a3', 'a4'])),
  bord: z.string().max(10).default('alle'),
  ark: z.string().max(10).default('alle'),
});

export interface PrintChoice {
  paper: 'a3' | 'a4';
  /** Null: blank sheets without codes. */
  tables: (Table | null)[];
  sheets: Sheet[];
}

/** What was asked for; `none` when nothing was, `too-many`, or `unknown` when there is no such table or sheet. */
export function readPrintChoice(
  asked: Record<string, string>,
  template: Template,
  state: Workshop | null,
): PrintChoice | 'none' | 'unknown' | 'too-many' {
  if (asked.format === undefined) return 'none';
  const parsed = query.safeParse(asked);
  if (!parsed.success) return 'unknown';
  const { format, bord, ark } = parsed.data;
  const tables = state === null || bord === 'uten' ? [null] : tablesAsked(state, bord);
  const sheets =
    ark === 'alle'
      ? template.sheets
      : template.sheets.filter(({ number }) => String(number) === ark);
  if (tables.length === 0 || sheets.length === 0) return 'unknown';
  if (tables.length * sheets.length > mostPages) return 'too-many';
  return { paper: format, tables, sheets };
}

function tablesAsked(state: Workshop, bord: string): Table[] {
  const tables = tablesInOrder(state);
  return bord === 'alle' ? tables : tables.filter((one) => String(tableNumber(one)) === bord);
}
