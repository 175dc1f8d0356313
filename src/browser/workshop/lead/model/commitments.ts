import { type Commitment, isWrappedUp, tablesInOrder, type Workshop } from '#parts/workshop/model';

export interface CommitmentGroups {
  /** Somebody asked me. */
  toAnswer: Commitment[];
  /** I have said yes. */
  mine: Commitment[];
  /** I asked somebody else. */
  asked: Commitment[];
  /** Others have said yes, where I may see it. */
  others: Commitment[];
}

/** With a day first, the earliest first. */
const byDay = (a: Commitment, b: Commitment): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.at - b.at;

export function commitmentGroups({ commitments }: Workshop, person: string): CommitmentGroups {
  const all = Object.values(commitments).toSorted(byDay);
  const accepted = all.filter(({ status }) => status === 'accepted');
  return {
    toAnswer: all.filter(({ who, status }) => who === person && status === 'offered'),
    mine: accepted.filter(({ who }) => who === person),
    asked: all.filter(({ who, offeredBy }) => offeredBy === person && who !== person),
    others: accepted.filter(({ who, offeredBy }) => who !== person && offeredBy !== person),
  };
}

/** Tables where somebody may offer now: where they have sat, or any for a facilitator. */
export function offerTables(state: Workshop, person: string): { id: string; name: string }[] {
  const self = state.participants[person];
  if (!self || self.observer) return [];
  return tablesInOrder(state).filter(
    ({ id }) => (self.facilitator || self.tables.includes(id)) && isWrappedUp(state, id),
  );
}

/** Who can be named at a table: those who have sat there and are here, oneself first. */
export function whoAt(
  state: Workshop,
  table: string,
  person: string,
): { id: string; name: string }[] {
  return Object.values(state.participants)
    .filter(
      ({ status, observer, tables }) =>
        status === 'admitted' && !observer && tables.includes(table),
    )
    .toSorted(
      (a, b) =>
        Number(b.id === person) - Number(a.id === person) || a.name.localeCompare(b.name, 'nb'),
    );
}
