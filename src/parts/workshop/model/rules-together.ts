import { isSilent, noteFar, phaseOf } from './lookups.ts';
import { get } from './records.ts';
import type { Refusal } from './refusals.ts';
import { type Call, first, type Rules } from './rules.ts';
import { fieldOf } from './template-lookups.ts';
import { limits } from './values.ts';
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

export const togetherRules: Rules<TogetherType> = {
  'parking.add': ({ state }, { item }) =>
    first(
      !state.settings.parking && 'off',
      get(state.parking, item) && 'exists',
      Object.keys(state.parking).length >= limits.parking && 'full',
    ),
  'parking.done': ({ state, author }, { item, done }) => {
    const parked = get(state.parking, item);
    if (!parked) return 'not-found';
    if (!author.facilitator && parked.table !== author.table) return 'wrong-table';
    return parked.done === done ? 'already' : null;
  },
  'plenary.show': ({ state }, { what }) =>
    first(what && !fieldOf(state.template, what.sheet, what.field) ? 'not-found' : null),
  'plenary.cluster': ({ state }, op) => {
    if (!fieldOf(state.template, op.sheet, op.field)) return 'not-found';
    const before = get(state.plenary, op.cluster);
    if (before && (before.sheet !== op.sheet || before.field !== op.field)) return 'exists';
    if (!before && Object.keys(state.plenary).length >= limits.plenaryClusters) return 'full';
    const outside = op.notes.some(
      (ref) => ref.split('/')[1] !== op.sheet || noteFar(state, ref)?.field !== op.field,
    );
    return outside ? 'not-found' : hiddenAmong(state, op.notes);
  },
  'plenary.uncluster': ({ state }, { cluster }) =>
    first(!get(state.plenary, cluster) && 'not-found'),
  'commitment.offer': ({ state, author }, op) => {
    if (get(state.commitments, op.commitment)) return 'exists';
    const who = get(state.participants, op.who);
    if (!who || !get(state.tables, op.table)) return 'not-found';
    if (!author.facilitator && !author.tables.includes(op.table)) return 'wrong-table';
    if (who.status !== 'admitted' || who.observer) return 'not-admitted';
    if (!who.tables.includes(op.table)) return 'wrong-table';
    return first(
      !isWrappedUp(state, op.table) && 'too-early',
      op.notes.some((ref) => !noteFar(state, ref)) && 'not-found',
      hiddenAmong(state, op.notes),
      Object.keys(state.commitments).length >= limits.commitments && 'full',
    );
  },
  'commitment.accept': mayAnswer,
  'commitment.decline': mayAnswer,
  'commitment.withdraw': ({ state, author }, op) => {
    const commitment = get(state.commitments, op.commitment);
    if (!commitment) return 'not-found';
    const { status, who, offeredBy } = commitment;
    if (status === 'offered') return author.id === offeredBy ? null : 'not-yours';
    if (status !== 'accepted') return 'already';
    return author.id === who ? null : 'not-yours';
  },
};

function hiddenAmong(state: Workshop, refs: readonly string[]): Refusal | null {
  const hidden = refs.some((ref) => {
    const [table = '', sheet = ''] = ref.split('/');
    return isSilent(state, table, sheet);
  });
  return hidden ? 'hidden' : null;
}

/** Nothing on a sheet binds: only the one who is named can say yes. */
function mayAnswer({ state, author }: Call, op: { commitment: string }): Refusal | null {
  const commitment: Commitment | undefined = get(state.commitments, op.commitment);
  if (!commitment) return 'not-found';
  if (commitment.who !== author.id) return 'not-yours';
  return commitment.status === 'offered' ? null : 'already';
}

/** Has the table come to the last phase of the last sheet, or is the workshop over? */
export function isWrappedUp(state: Workshop, table: string): boolean {
  const last = state.template.sheets.at(-1);
  if (!last) return false;
  return state.status === 'closed' || phaseOf(state, table, last.id) === last.phases.at(-1);
}
