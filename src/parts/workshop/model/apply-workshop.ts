import { blankWorkshop } from './blank-workshop.ts';
import { type Appliers, changeParticipant } from './change.ts';
import { noIds } from './id-set.ts';
import { mapRecord } from './records.ts';
import { planOf } from './run-sheet.ts';
import type { Template } from './template.ts';
import type { Side } from './values.ts';
import type { Participant, Table, Workshop } from './workshop.ts';

type WorkshopType =
  | 'workshop.create'
  | 'workshop.import'
  | 'workshop.retitle'
  | 'workshop.close'
  | 'workshop.reopen'
  | 'settings.change';

export const workshopAppliers: Appliers<WorkshopType> = {
  'workshop.create': (state, entry) => {
    if (state.status !== 'blank') return state;
    const { workshop, title, lang, template, settings, at, by } = entry;
    const creator = facilitator(by, entry, at);
    const tables = entry.tables.map(({ id, name }, order) => newTable(template, id, name, order));
    return {
      ...blankWorkshop,
      id: workshop,
      status: 'open',
      title,
      lang,
      createdAt: at,
      template,
      settings,
      participants: { [by]: creator },
      tables: Object.fromEntries(tables.map((table) => [table.id, table])),
      run: { ...blankWorkshop.run, plan: planOf(template) },
    };
  },
  /** Takes in what was exported. Its people have left: nobody is let in by a file. */
  'workshop.import': (state, { workshop, exported, name, side, at, by }) => {
    if (state.status !== 'blank') return state;
    const people = mapRecord<Participant>(exported.participants, (person) => ({
      ...person,
      status: 'left',
      facilitator: false,
      hand: null,
    }));
    const boards = mapRecord(exported.boards as Workshop['boards'], (sheets) =>
      // Notes that silence kept out of the file are not in it; nothing waits for them any more.
      mapRecord(sheets, (board) => ({ ...board, hidden: {} })),
    );
    return {
      ...exported,
      boards,
      id: workshop,
      newer: 0,
      createdAt: at,
      participants: { ...people, [by]: facilitator(by, { name, side }, at) },
      offers: {},
      showing: null,
      mine: {},
      seen: noIds,
    };
  },
  'workshop.retitle': (state, { title }) => ({ ...state, title }),
  'workshop.close': (state) => ({ ...state, status: 'closed' }),
  'workshop.reopen': (state) => ({ ...state, status: 'open' }),
  'settings.change': (state, { change }) => {
    const { anonymous } = state.settings;
    const settings = { ...state.settings, ...defined(change), anonymous };
    // Turned off, the hands come down.
    if (settings.hands || !state.settings.hands) return { ...state, settings };
    return Object.values(state.participants)
      .filter(({ hand }) => hand !== null)
      .reduce((next, { id }) => changeParticipant(next, id, { hand: null }), {
        ...state,
        settings,
      });
  },
};

function facilitator(
  id: string,
  { name, side }: { name: string; side: Side },
  joinedAt: number,
): Participant {
  return { ...newParticipant(id, name, side, joinedAt), facilitator: true };
}

export function newParticipant(
  id: string,
  name: string,
  side: Side,
  joinedAt: number,
): Participant {
  return {
    id,
    name,
    side,
    table: null,
    tables: [],
    status: 'admitted',
    facilitator: false,
    observer: false,
    via: null,
    joinedAt,
    hand: null,
  };
}

/** Every table begins on the first sheet, in its first phase. */
export function newTable(template: Template, id: string, name: string, order: number): Table {
  const sheet = template.sheets[0];
  const phase = sheet?.phases[0];
  return {
    id,
    name,
    order,
    sheet: sheet?.id ?? '',
    phases: sheet && phase ? { [sheet.id]: phase } : {},
    revealed: {},
  };
}

/** Without keys that are there but undefined: they would overwrite, and have no place in JSON. */
export function defined<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
