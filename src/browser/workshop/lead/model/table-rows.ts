import {
  isSilent,
  progressOf,
  type Side,
  sheetOf,
  type TableProgress,
  type Workshop,
} from '#parts/workshop/model';
import { type Step, stepAfter } from './steps.ts';

export interface TableRow extends TableProgress {
  /** Notes on the sheet the table has now, those in silence too. */
  notes: number;
  hidden: number;
  size: number;
  /** Set when only the municipality or only entrepreneurs sit here: both sides should. */
  only: Side | null;
  /** Nobody has sat down, nothing is written: it may be taken away. */
  unused: boolean;
  next: Step | null;
  /** Earlier or later sheets with notes that silence still keeps here. */
  kept: { sheet: string; number: number; notes: number }[];
}

/** How every table is doing, in the order of the tables. */
export function tableRows(state: Workshop): TableRow[] {
  const seated = new Set(Object.values(state.participants).flatMap(({ tables }) => tables));
  return progressOf(state).map((progress) => {
    const { table, sheet, phase, sheets, people } = progress;
    const here = sheets.find((one) => one.sheet === sheet);
    const size = people.kommune + people.entreprenor + people.annet;
    return {
      ...progress,
      notes: here?.notes ?? 0,
      hidden: here?.hidden ?? 0,
      size,
      only: oneSided(people),
      unused: !seated.has(table) && state.boards[table] === undefined,
      next: phase ? stepAfter(state, { sheet, phase }, [table]) : null,
      kept: sheets.flatMap((one) =>
        one.sheet !== sheet && one.hidden > 0 && isSilent(state, table, one.sheet)
          ? [
              {
                sheet: one.sheet,
                number: sheetOf(state.template, one.sheet)?.number ?? 0,
                notes: one.hidden,
              },
            ]
          : [],
      ),
    };
  });
}

/** One person alone is not yet a table with one side. */
function oneSided({ kommune, entreprenor }: Record<Side, number>): Side | null {
  if (kommune + entreprenor < 2) return null;
  if (entreprenor === 0) return 'kommune';
  return kommune === 0 ? 'entreprenor' : null;
}
