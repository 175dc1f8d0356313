import { type Appliers, changeTables } from './change.ts';
import { isSilent, phaseOf } from './lookups.ts';
import { put } from './records.ts';
import { tablesMeant } from './rules-run.ts';
import { extendRun, goTo, pauseRun, resumeRun, startRun, stopRun } from './run-sheet.ts';
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

export const runAppliers: Appliers<RunType> = {
  'phase.move': (state, { tables, sheet, phase, at }) => {
    const moved = changeTables(state, tablesMeant(state, tables), (table) => ({
      ...table,
      sheet,
      phases: put(table.phases, sheet, phase),
    }));
    // When all move on, the clock of the day follows; one table alone does not turn it.
    const follows =
      tables === 'all' && state.run.current !== null && state.run.current.item !== sheet;
    return follows ? withRun(moved, goTo(state.run, sheet, at)) : moved;
  },
  'sheet.reveal': (state, { tables, sheet, at }) => {
    const ready = tablesMeant(state, tables).filter(
      (table) => isSilent(state, table, sheet) && phaseOf(state, table, sheet) !== undefined,
    );
    return changeTables(state, ready, (table) => ({
      ...table,
      phases: put(table.phases, sheet, 'reveal'),
      revealed: put(table.revealed, sheet, at),
    }));
  },
  'run.start': (state, { at }) => withRun(state, startRun(state.run, at)),
  'run.goto': (state, { item, at }) => withRun(state, goTo(state.run, item, at)),
  'run.pause': (state, { at }) => withRun(state, pauseRun(state.run, at)),
  'run.resume': (state, { at }) => withRun(state, resumeRun(state.run, at)),
  'run.extend': (state, { minutes, moveEnd, at }) =>
    withRun(state, extendRun(state.run, minutes, moveEnd, at)),
  'run.plan': (state, { plan }) => withRun(state, { ...state.run, plan }),
  'run.stop': (state, { at }) => withRun(state, stopRun(state.run, at)),
};

function withRun(state: Workshop, run: Run): Workshop {
  return run === state.run ? state : { ...state, run };
}
