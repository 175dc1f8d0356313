import type { Commitment, Workshop } from '#parts/workshop/model';

export interface Notice {
  id: string;
  /** `handled` notices stay until answered; the others can be put away. */
  is: 'offer' | 'commitment' | 'message' | 'deletion';
}
export type AnyNotice =
  | (Notice & { is: 'offer'; by: string | null })
  | (Notice & { is: 'commitment'; commitment: Commitment; by: string | null })
  | (Notice & { is: 'message'; text: string; at: number; by: string | null })
  | (Notice & { is: 'deletion'; day: string });

/** Told before it is deleted; not from the first day of a trial, which is kept for a month. */
const daysBefore = 14;
/** Older messages are found again with the facilitator; three are enough to read at once. */
const mostMessages = 3;

/**
 * What somebody should see now, what must be answered first. Messages from before one came are not
 * news; `away` holds the ids that were put away on this device.
 */
export function noticesFor(
  state: Workshop,
  { viewer, writer }: { viewer: string; writer: string },
  { deleteOn, now, away }: { deleteOn: string | null; now: number; away: ReadonlySet<string> },
): AnyNotice[] {
  const name = (id: string): string | null => state.participants[id]?.name ?? null;
  const self = state.participants[viewer];
  const offer = state.offers[viewer];
  const offers: AnyNotice[] = offer ? [{ is: 'offer', id: 'offer', by: name(offer.by) }] : [];
  const commitments = Object.values(state.commitments)
    .filter(({ who, status }) => who === writer && status === 'offered')
    .toSorted((a, b) => a.at - b.at)
    .map(
      (commitment): AnyNotice => ({
        is: 'commitment',
        id: commitment.id,
        commitment,
        by: name(commitment.offeredBy),
      }),
    );
  const messages = Object.values(state.messages)
    .filter(({ id, at, by }) => !away.has(id) && by !== viewer && at >= (self?.joinedAt ?? 0))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, mostMessages)
    .map(({ id, text, at, by }): AnyNotice => ({ is: 'message', id, text, at, by: name(by) }));
  return [...offers, ...commitments, ...messages, ...deletion(deleteOn, now, away)];
}

function deletion(day: string | null, now: number, away: ReadonlySet<string>): AnyNotice[] {
  if (day === null) return [];
  const id = `deletion-${day}`;
  const left = (Date.parse(`${day}T00:00:00Z`) - now) / 86_400_000;
  return left <= daysBefore && !away.has(id) ? [{ is: 'deletion', id, day }] : [];
}
