import {
  isSilent,
  type Phase,
  phaseOf,
  phases,
  progressOf,
  sheetOf,
  tablesInOrder,
  type Workshop,
} from '#parts/workshop/model';

/** Where a table is: which sheet, and how far on it. */
export interface Position {
  sheet: string;
  phase: Phase;
}

/** The next thing to do: show the notes that silence keeps, or go on to a phase. */
export type Step = ({ is: 'reveal' } | { is: 'move' }) & Position;

export function positionOf(state: Workshop, table: string): Position | null {
  const sheet = state.tables[table]?.sheet ?? '';
  const phase = phaseOf(state, table, sheet);
  return phase === undefined ? null : { sheet, phase };
}

/**
 * Where most tables are. When as many are in two places, the one least far: nobody is hurried
 * past what they have not done.
 */
export function commonPosition(state: Workshop): Position | null {
  const counts = new Map<string, { position: Position; tables: number; place: number }>();
  for (const { id } of tablesInOrder(state)) {
    const position = positionOf(state, id);
    if (!position) continue;
    const key = `${position.sheet} ${position.phase}`;
    const place = placeOf(state, position);
    counts.set(key, { position, place, tables: (counts.get(key)?.tables ?? 0) + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.tables - a.tables || a.place - b.place);
  return most?.position ?? null;
}

/** One number for how far a position is in the day. */
function placeOf({ template }: Workshop, { sheet, phase }: Position): number {
  return template.sheets.findIndex(({ id }) => id === sheet) * 10 + phases.indexOf(phase);
}

/** What comes after a position for some tables; null after the last phase of the last sheet. */
export function stepAfter(
  state: Workshop,
  { sheet: id, phase }: Position,
  tables: readonly string[],
): Step | null {
  const sheet = sheetOf(state.template, id);
  if (!sheet) return null;
  const next = sheet.phases[sheet.phases.indexOf(phase) + 1];
  if (next) {
    const silent = tables.some((table) => isSilent(state, table, id));
    const reveals = phases.indexOf(next) >= phases.indexOf('reveal');
    return { is: silent && reveals ? 'reveal' : 'move', sheet: id, phase: next };
  }
  const after = state.template.sheets[state.template.sheets.indexOf(sheet) + 1];
  const first = after?.phases[0];
  return after && first ? { is: 'move', sheet: after.id, phase: first } : null;
}

/** May these tables go there? Not past a reveal that has not been. */
export function mayEnter(
  state: Workshop,
  tables: readonly string[],
  { sheet, phase }: Position,
): boolean {
  if (phases.indexOf(phase) < phases.indexOf('reveal')) return true;
  return !tables.some((table) => isSilent(state, table, sheet));
}

/** How many notes a reveal makes visible, and at how many tables: those that have opened it. */
export function revealCount(
  state: Workshop,
  tables: readonly string[],
  sheet: string,
): { notes: number; tables: number; notOpened: number } {
  const silent = tables.filter((table) => isSilent(state, table, sheet));
  const open = new Set(silent.filter((table) => phaseOf(state, table, sheet) !== undefined));
  const notes = progressOf(state)
    .filter(({ table }) => open.has(table))
    .flatMap(({ sheets }) => sheets.filter((one) => one.sheet === sheet))
    .reduce((sum, { hidden, notes }) => sum + Math.max(hidden, notes), 0);
  return { notes, tables: open.size, notOpened: silent.length - open.size };
}
