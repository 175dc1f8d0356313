import { type Participant, tablesInOrder, type Workshop } from '#parts/workshop/model';

export interface PeopleGroups {
  waiting: Participant[];
  hands: Participant[];
  facilitators: Participant[];
  tables: { id: string; name: string; people: Participant[] }[];
  unseated: Participant[];
  observers: Participant[];
  /** Removed by a facilitator, or left by themselves. */
  gone: Participant[];
}

const byName = (a: Participant, b: Participant): number =>
  a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1);

/** Everybody once (hands and facilitators also among the others), found by part of a name. */
export function peopleGroups(state: Workshop, search = ''): PeopleGroups {
  const wanted = search.trim().toLocaleLowerCase('nb');
  const all = Object.values(state.participants)
    .filter(({ name }) => name.toLocaleLowerCase('nb').includes(wanted))
    .toSorted(byName);
  const here = all.filter(({ status }) => status === 'admitted');
  const seats = Map.groupBy(
    here.filter(({ observer }) => !observer),
    ({ table }) => (table !== null && state.tables[table] ? table : ''),
  );
  return {
    waiting: all
      .filter(({ status }) => status === 'pending')
      .toSorted((a, b) => a.joinedAt - b.joinedAt),
    hands: here
      .filter(({ hand }) => hand !== null)
      .toSorted((a, b) => Number(a.hand) - Number(b.hand)),
    facilitators: here.filter(({ facilitator }) => facilitator),
    tables: tablesInOrder(state).map(({ id, name }) => ({ id, name, people: seats.get(id) ?? [] })),
    unseated: seats.get('') ?? [],
    observers: here.filter(({ observer }) => observer),
    gone: all.filter(({ status }) => status === 'removed' || status === 'left'),
  };
}
