import {
  type Participant,
  type Phase,
  phaseOf,
  type Sheet,
  sheetOf,
  tablesInOrder,
  type Workshop,
} from '#parts/workshop/model';

/**
 * - `at`: this table is shown
 * - `choose`: facilitators and observers look at any table; others sit down where seating is free
 * - `wait`: a facilitator will seat them
 */
export type Place =
  | { is: 'at'; table: string }
  | { is: 'choose'; why: 'look' | 'sit' }
  | { is: 'wait' };

/** Where this person is, or looks. `chosen` is what a facilitator or observer picked. */
export function placeOf(
  workshop: Workshop,
  person: Participant | undefined,
  chosen: string | null,
): Place {
  const looks = mayLook(person);
  const picked = looks && chosen !== null && workshop.tables[chosen] ? chosen : null;
  const table = picked ?? person?.table ?? null;
  if (table !== null && workshop.tables[table]) return { is: 'at', table };
  if (looks) {
    const [first] = tablesInOrder(workshop);
    return first ? { is: 'at', table: first.id } : { is: 'choose', why: 'look' };
  }
  return workshop.settings.freeSeating ? { is: 'choose', why: 'sit' } : { is: 'wait' };
}

/** May look at every table. A demo or a big screen without a person in it may, too. */
export function mayLook(person: Participant | undefined): boolean {
  return person === undefined || person.facilitator || person.observer;
}

export interface SheetStep {
  sheet: Sheet;
  /** Undefined: the table has not opened it. */
  phase: Phase | undefined;
  /** Where the table is. */
  current: boolean;
}

/** All sheets, with how far the table has come on each. */
export function stepsOf(workshop: Workshop, table: string): SheetStep[] {
  const now = workshop.tables[table]?.sheet;
  return workshop.template.sheets.map((sheet) => ({
    sheet,
    phase: phaseOf(workshop, table, sheet.id),
    current: sheet.id === now,
  }));
}

/** The sheet on the screen: the one looked at when the table has opened it, else the table's. */
export function shownSheet(
  workshop: Workshop,
  table: string,
  looked: string | null,
): Sheet | undefined {
  const opened = looked !== null && phaseOf(workshop, table, looked) !== undefined;
  const now = workshop.tables[table]?.sheet ?? '';
  return sheetOf(workshop.template, opened ? looked : now) ?? workshop.template.sheets[0];
}

/** What a table that moves itself can do next on its sheet; null: nothing is left. */
export type NextStep =
  | { is: 'phase'; phase: Phase }
  | { is: 'reveal' }
  | { is: 'sheet'; sheet: Sheet; phase: Phase }
  | null;

export function nextStep(workshop: Workshop, table: string): NextStep {
  const steps = stepsOf(workshop, table);
  const at = steps.findIndex(({ current }) => current);
  const step = steps[at];
  if (!step) return null;
  const phases = step.sheet.phases;
  const next = step.phase === undefined ? phases[0] : phases[phases.indexOf(step.phase) + 1];
  if (next === 'reveal') {
    const revealed = workshop.tables[table]?.revealed[step.sheet.id] !== undefined;
    return revealed ? { is: 'phase', phase: next } : { is: 'reveal' };
  }
  if (next) return { is: 'phase', phase: next };
  const after = steps[at + 1];
  const first = after?.sheet.phases[0];
  return after && first ? { is: 'sheet', sheet: after.sheet, phase: after.phase ?? first } : null;
}
