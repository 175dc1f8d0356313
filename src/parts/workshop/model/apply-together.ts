import { type Appliers, authorOf } from './change.ts';
import { drop, get, put } from './records.ts';
import type { Commitment, Workshop } from './workshop.ts';

type TogetherType =
  | 'parking.add'
  | 'parking.done'
  | 'plenary.show'
  | 'plenary.cluster'
  | 'plenary.uncluster'
  | 'commitment.offer'
  | 'commitment.accept'
  | 'commitment.decline'
  | 'commitment.withdraw';

export const togetherAppliers: Appliers<TogetherType> = {
  'parking.add': (state, entry) => {
    const { item: id, text, at } = entry;
    const by = authorOf(entry);
    const table = get(state.participants, by)?.table ?? null;
    const parked = { id, table, text, by, at, done: false };
    return { ...state, parking: put(state.parking, id, parked) };
  },
  'parking.done': (state, { item, done }) => {
    const parked = get(state.parking, item);
    if (!parked) return state;
    return { ...state, parking: put(state.parking, item, { ...parked, done }) };
  },
  'plenary.show': (state, { what }) => ({ ...state, showing: what }),
  'plenary.cluster': (state, { cluster: id, sheet, field, name, notes, at }) => {
    const first = get(state.plenary, id)?.at ?? at;
    const cluster = { id, sheet, field, name, notes, at: first };
    return { ...state, plenary: put(state.plenary, id, cluster) };
  },
  'plenary.uncluster': (state, { cluster }) => ({
    ...state,
    plenary: drop(state.plenary, cluster),
  }),
  'commitment.offer': (state, entry) => {
    const { commitment: id, table, who, what, due, notes, at } = entry;
    if (get(state.commitments, id)) return state;
    const offeredBy = authorOf(entry);
    // Naming oneself is saying yes.
    const own = offeredBy === who;
    const commitment: Commitment = {
      id,
      table,
      who,
      what,
      due,
      notes,
      offeredBy,
      at,
      status: own ? 'accepted' : 'offered',
      answeredAt: own ? at : null,
    };
    return { ...state, commitments: put(state.commitments, id, commitment) };
  },
  'commitment.accept': (state, entry) => answer(state, entry, 'accepted'),
  'commitment.decline': (state, entry) => answer(state, entry, 'declined'),
  'commitment.withdraw': (state, entry) => answer(state, entry, 'withdrawn'),
};

function answer(
  state: Workshop,
  entry: { commitment: string; at: number },
  status: Commitment['status'],
): Workshop {
  const commitment = get(state.commitments, entry.commitment);
  if (!commitment) return state;
  const answered = { ...commitment, status, answeredAt: entry.at };
  return { ...state, commitments: put(state.commitments, commitment.id, answered) };
}
