import { isSilent, phaseOf } from './lookups.ts';
import { get } from './records.ts';
import type { Refusal } from './refusals.ts';
import { type Call, includesId, type Rules } from './rules.ts';
import { unknownTable } from './rules-people.ts';
import type { Sheet } from './template.ts';
import { sheetOf } from './template-lookups.ts';
import { type Phase, phases } from './values.ts';
import type { Run, Workshop } from './workshop.ts';

type RunType =
  | 'phase.move'
  | 'sheet.reveal'
  | 'run.start'
  | 'run.goto'
  | 'run.pause'
  | 'run.resume'
  | 'run.extend'
  | 'run.plan'
  | 'run.stop';

export const runRules: Rules<RunType> = {
  'phase.move': (call, { tables, sheet: id, phase }) => {
    const refused = maySteer(call, tables);
    if (refused) return refused;
    const sheet = sheetOf(call.state.template, id);
    if (!sheet) return 'not-found';
    if (!sheet.phases.includes(phase)) return 'wrong-phase';
    const affected = tablesMeant(call.state, tables);
    const early = affected.some((table) => endsSilence(call.state, table, sheet, phase));
    return early ? 'not-revealed' : null;
  },
  'sheet.reveal': (call, { tables, sheet: id }) => {
    const refused = maySteer(call, tables);
    if (refused) return refused;
    const sheet = sheetOf(call.state.template, id);
    if (!sheet) return 'not-found';
    if (!sheet.silent) return 'not-silent';
    const affected = tablesMeant(call.state, tables);
    const silent = affected.filter((table) => isSilent(call.state, table, id));
    if (silent.length === 0) return 'already-revealed';
    // Revealing ahead would take the silence from a table that has not begun.
    return silent.some((table) => phaseOf(call.state, table, id)) ? null : 'sheet-not-open';
  },
  'run.start': ({ state }) => (state.run.startedAt === null ? null : 'already'),
  'run.goto': ({ state }, { item }) => {
    if (!includesId(state.run.plan, item)) return 'not-found';
    if (!running(state.run)) return 'not-running';
    return state.run.current?.item === item ? 'already' : null;
  },
  'run.pause': ({ state }) => {
    if (!running(state.run)) return 'not-running';
    return state.run.pausedAt === null ? null : 'already';
  },
  'run.resume': ({ state }) => (state.run.pausedAt === null ? 'not-running' : null),
  'run.extend': ({ state }, { minutes }) => {
    if (minutes === 0) return 'invalid';
    return state.run.current === null ? 'not-running' : null;
  },
  'run.plan': ({ state }, { plan }) => {
    const ids = plan.map(({ id }) => id);
    if (new Set(ids).size < ids.length) return 'invalid';
    const { current } = state.run;
    if (current && !ids.includes(current.item)) return 'in-use';
    const { sheets, extras } = state.template;
    const named = plan.every(
      ({ id, title }) => title !== null || includesId(sheets, id) || includesId(extras, id),
    );
    return named ? null : 'invalid';
  },
  'run.stop': ({ state }) => (state.run.current === null ? 'not-running' : null),
};

function running({ startedAt, endsAt }: Run): boolean {
  return startedAt !== null && endsAt !== null;
}

export function tablesMeant(state: Workshop, tables: 'all' | readonly string[]): string[] {
  if (tables === 'all') return Object.keys(state.tables);
  return tables.filter((table) => get(state.tables, table));
}

/** Would this phase show what silence still keeps? */
function endsSilence(state: Workshop, table: string, sheet: Sheet, phase: Phase): boolean {
  return phases.indexOf(phase) >= phases.indexOf('reveal') && isSilent(state, table, sheet.id);
}

/** The facilitator moves all tables or some; a table may be allowed to move itself. */
function maySteer({ state, author }: Call, tables: 'all' | readonly string[]): Refusal | null {
  const own = tables !== 'all' && tables.every((table) => table === author.table);
  if (!author.facilitator && !(own && state.settings.tablesMove)) return 'not-facilitator';
  return unknownTable(state, tables);
}
