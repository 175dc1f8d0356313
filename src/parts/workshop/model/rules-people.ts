import { facilitatorsOf } from './lookups.ts';
import { get, isEmpty } from './records.ts';
import type { Refusal } from './refusals.ts';
import { first, type Rules } from './rules.ts';
import { limits } from './values.ts';
import type { Participant, Workshop } from './workshop.ts';

type PeopleType =
  | 'workshop.retitle'
  | 'workshop.close'
  | 'workshop.reopen'
  | 'settings.change'
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

export const peopleRules: Rules<PeopleType> = {
  'workshop.retitle': () => null,
  'workshop.close': ({ state }) => (state.status === 'closed' ? 'already' : null),
  'workshop.reopen': ({ state }) => (state.status === 'open' ? 'already' : null),
  'settings.change': (_, { change }) => (isEmpty(change) ? 'invalid' : null),
  'participant.change': () => null,
  'participant.admit': ({ state }, { participant }) => {
    const person = get(state.participants, participant);
    if (!person) return 'not-found';
    return person.status === 'admitted' ? 'already' : null;
  },
  'participant.remove': ({ state }, { participant }) => {
    const person = get(state.participants, participant);
    if (!person) return 'not-found';
    // Nobody takes the workshop from somebody else: a facilitator steps down or leaves.
    if (person.facilitator) return 'is-facilitator';
    return person.status === 'removed' ? 'already' : null;
  },
  'participant.leave': ({ state, author }) => first(isLast(state, author) && 'last-facilitator'),
  'participant.seat': ({ state, author }, { participant, table }) => {
    const person = get(state.participants, participant);
    if (!person || !get(state.tables, table)) return 'not-found';
    if (person.observer || person.via) return 'invalid';
    const self = participant === author.id && state.settings.freeSeating;
    if (!author.facilitator && !self) return 'not-facilitator';
    if (person.status === 'removed' || person.status === 'left') return 'not-admitted';
    return person.table === table ? 'already' : null;
  },
  'writer.add': ({ state, author }, { writer }) => {
    if (author.via || author.table === null) return 'wrong-table';
    if (get(state.participants, writer)) return 'exists';
    const people = Object.values(state.participants);
    const here = people.filter(({ via }) => via === author.id).length;
    return first(
      (here >= limits.writersOnDevice || people.length >= limits.participants) && 'full',
    );
  },
  'hand.raise': ({ state, author }) =>
    first(!state.settings.hands && 'off', author.hand !== null && 'already'),
  'hand.lower': ({ state, author }, { participant }) => {
    const person = get(state.participants, participant);
    if (!person) return 'not-found';
    if (participant !== author.id && !author.facilitator) return 'not-facilitator';
    return person.hand === null ? 'already' : null;
  },
  'facilitator.offer': ({ state }, { to }) => {
    const person = get(state.participants, to);
    if (!person) return 'not-found';
    if (person.status !== 'admitted') return 'not-admitted';
    if (person.observer || person.via) return 'read-only';
    return first((person.facilitator || get(state.offers, to) !== undefined) && 'already');
  },
  'facilitator.withdraw': ({ state }, { to }) => first(!get(state.offers, to) && 'not-offered'),
  'facilitator.accept': ({ state, author }) =>
    first(!get(state.offers, author.id) && 'not-offered'),
  'facilitator.decline': ({ state, author }) =>
    first(!get(state.offers, author.id) && 'not-offered'),
  'facilitator.step-down': ({ state, author }) =>
    first(isLast(state, author) && 'last-facilitator'),
  'message.send': ({ state }, { message, tables }) =>
    first(get(state.messages, message) && 'exists', unknownTable(state, tables)),
  'table.add': ({ state }, { table }) => {
    if (get(state.tables, table)) return 'exists';
    return first(Object.keys(state.tables).length >= limits.tables && 'full');
  },
  'table.rename': ({ state }, { table }) => first(!get(state.tables, table) && 'not-found'),
  'table.remove': ({ state }, { table }) => {
    if (!get(state.tables, table)) return 'not-found';
    const used = Object.values(state.participants).some(
      (person) => person.table === table || person.tables.includes(table),
    );
    const last = Object.keys(state.tables).length === 1;
    return first((used || last || get(state.boards, table) !== undefined) && 'in-use');
  },
};

function isLast(state: Workshop, { id, facilitator }: Participant): boolean {
  return facilitator && facilitatorsOf(state).every((other) => other.id === id);
}

export function unknownTable(state: Workshop, tables: 'all' | readonly string[]): Refusal | null {
  if (tables === 'all') return null;
  return tables.every((table) => get(state.tables, table)) ? null : 'not-found';
}

/** Joining is the one thing that somebody does who is not in yet. */
export function mayJoin(
  state: Workshop,
  by: string,
  { table, observer }: { table: string | null; observer: boolean },
): Refusal | null {
  const before = get(state.participants, by);
  if (before?.status === 'removed') return 'removed';
  if (before && before.status !== 'left') return 'already';
  if (state.status === 'closed') return 'closed';
  if (!before && Object.keys(state.participants).length >= limits.participants) return 'full';
  if (table === null) return null;
  if (!get(state.tables, table)) return 'not-found';
  return first((observer || !state.settings.freeSeating) && 'not-facilitator');
}
