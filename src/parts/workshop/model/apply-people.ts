import { newParticipant, newTable } from './apply-workshop.ts';
import { type Appliers, authorOf, changeParticipant, changeTables, newest } from './change.ts';
import { facilitatorsOf } from './lookups.ts';
import { drop, get, put } from './records.ts';
import { limits } from './values.ts';
import type { Participant, Workshop } from './workshop.ts';

type PeopleType =
  | 'participant.join'
  | 'participant.change'
  | 'participant.admit'
  | 'participant.remove'
  | 'participant.leave'
  | 'participant.seat'
  | 'writer.add'
  | 'hand.raise'
  | 'hand.lower'
  | 'facilitator.offer'
  | 'facilitator.withdraw'
  | 'facilitator.accept'
  | 'facilitator.decline'
  | 'facilitator.step-down'
  | 'message.send'
  | 'table.add'
  | 'table.rename'
  | 'table.remove';

export const peopleAppliers: Appliers<PeopleType> = {
  'participant.join': (state, { by, name, side, observer, table, at }) => {
    const before = get(state.participants, by);
    if (before && before.status !== 'left') return state;
    // Whoever reads all tables is always let in by somebody.
    const status = observer || state.settings.approval ? 'pending' : 'admitted';
    const known = before ?? newParticipant(by, name, side, at);
    const person: Participant = { ...known, name, side, observer, status };
    const chosen = table ?? person.table;
    const there = chosen !== null && get(state.tables, chosen) !== undefined;
    const joined = there ? seated(person, chosen) : person;
    return { ...state, participants: put(state.participants, by, joined) };
  },
  'participant.change': (state, entry) =>
    changeParticipant(state, authorOf(entry), { name: entry.name, side: entry.side }),
  'participant.admit': (state, { participant }) =>
    changeParticipant(state, participant, { status: 'admitted' }),
  'participant.remove': (state, { participant }) => goneAs(state, participant, 'removed'),
  'participant.leave': (state, entry) => {
    const author = authorOf(entry);
    if (isLastFacilitator(state, author)) return state;
    return goneAs(state, author, 'left');
  },
  'participant.seat': (state, { participant, table }) => seat(state, participant, table),
  'writer.add': (state, { by, writer, name, side, at }) => {
    const host = get(state.participants, by);
    if (!host || get(state.participants, writer)) return state;
    const person = { ...newParticipant(writer, name, side, at), via: by };
    const participants = put(state.participants, writer, person);
    return seat({ ...state, participants }, writer, host.table);
  },
  'hand.raise': (state, entry) => changeParticipant(state, authorOf(entry), { hand: entry.at }),
  'hand.lower': (state, { participant }) => changeParticipant(state, participant, { hand: null }),
  'facilitator.offer': (state, { to, by, at }) => ({
    ...state,
    offers: put(state.offers, to, { by, at }),
  }),
  'facilitator.withdraw': (state, { to }) => ({ ...state, offers: drop(state.offers, to) }),
  'facilitator.accept': (state, { by }) => {
    if (!get(state.offers, by)) return state;
    const offers = drop(state.offers, by);
    return changeParticipant({ ...state, offers }, by, { facilitator: true });
  },
  'facilitator.decline': (state, { by }) => ({ ...state, offers: drop(state.offers, by) }),
  'facilitator.step-down': (state, { by }) =>
    isLastFacilitator(state, by) ? state : changeParticipant(state, by, { facilitator: false }),
  'message.send': (state, { message, text, tables, by, at }) => {
    const sent = { id: message, text, tables, by, at };
    return {
      ...state,
      messages: newest(put(state.messages, message, sent), limits.messages),
    };
  },
  'table.add': (state, { table, name }) => {
    if (get(state.tables, table)) return state;
    const order = Math.max(-1, ...Object.values(state.tables).map((one) => one.order)) + 1;
    const added = newTable(state.template, table, name, order);
    return { ...state, tables: put(state.tables, table, added) };
  },
  'table.rename': (state, { table, name }) =>
    changeTables(state, [table], (one) => ({ ...one, name })),
  'table.remove': (state, { table }) =>
    get(state.boards, table) ? state : { ...state, tables: drop(state.tables, table) },
};

function isLastFacilitator(state: Workshop, id: string): boolean {
  const here = facilitatorsOf(state);
  return here.length === 1 && here[0]?.id === id;
}

/** Out of the room: no hand, no offer, no facilitation; the notes and the seat stay. */
function goneAs(state: Workshop, id: string, status: 'removed' | 'left'): Workshop {
  const offers = drop(state.offers, id);
  const gone = { status, hand: null, facilitator: false };
  return changeParticipant({ ...state, offers }, id, gone);
}

/** Sits down, and with them those who write on their device. */
function seat(state: Workshop, id: string, table: string | null): Workshop {
  if (table === null || !get(state.tables, table)) return state;
  const sitting = Object.values(state.participants).filter(
    (person) => person.id === id || person.via === id,
  );
  // Copied once: five thousand may come in through the door at the same time.
  const participants = { ...state.participants };
  for (const person of sitting) participants[person.id] = seated(person, table);
  return { ...state, participants };
}

function seated(person: Participant, table: string): Participant {
  const { tables } = person;
  return { ...person, table, tables: tables.includes(table) ? tables : [...tables, table] };
}
