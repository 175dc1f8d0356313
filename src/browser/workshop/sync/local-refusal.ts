import { decide, type Operation, type Refusal, type Workshop } from '#parts/workshop/model';

/**
 * Refusals that may come from what this viewer is not shown, rather than from what is so: the server
 * decides those. All others are believed here and told at once.
 * - `not-found`: a table one has left is not shown, and a note written there may still come late
 * - `changed-since`, `nothing-to-undo`: steps of other tabs and devices of one's own; and where the
 *   workshop is anonymous, a note lacks its author here but not in the remembered step
 * - `not-offered`: an offer may be on its way
 */
const serverDecides: ReadonlySet<Refusal> = new Set<Refusal>([
  'not-found',
  'changed-since',
  'nothing-to-undo',
  'not-offered',
]);

/**
 * Besides, what is somebody's own is known here only of who holds the pen, and in an anonymous
 * workshop only after the server has said so.
 */
const ownership: ReadonlySet<Refusal> = new Set<Refusal>(['not-yours', 'over-budget']);

/** Why it would not be taken, as far as that can be known here; null: send it. */
export type LocalRefusal = (
  state: Workshop,
  viewer: string,
  writer: string,
  operation: Operation,
  now: number,
) => Refusal | null;

export const localRefusal: LocalRefusal = (state, viewer, writer, operation, now) => {
  const decision = decide(state, { id: viewer }, operation, Math.max(0, Math.round(now)));
  if (!('refused' in decision)) return null;
  const { refused } = decision;
  if (serverDecides.has(refused)) return null;
  const elsewhere = state.settings.anonymous || (operation.as ?? viewer) !== writer;
  return ownership.has(refused) && elsewhere ? null : refused;
};
