import type { Head } from './head.ts';
import { type Answer, type Decision, type RoomModel, refusal, type Step } from './model.ts';
import { storable } from './storable.ts';
import type { NewEntry } from './storage.ts';
import type { Pending } from './submissions.ts';

/** What a room proposes to the log, decided against a state that others may have passed meanwhile. */
export interface Proposal<State, Entry, Op, Actor> {
  after: number;
  /** In the order they came; to be put back when the proposal falls. */
  taken: Pending<Op, Actor>[];
  accepted: { one: Pending<Op, Actor>; step: Step<State, Entry>; stored: NewEntry }[];
  refused: { one: Pending<Op, Actor>; answer: Answer }[];
  /** Stored before. */
  known: { one: Pending<Op, Actor>; seq: number }[];
}

/**
 * Decides operations one after the other, each on the state that the one before would leave. Nothing
 * is told to anybody yet, refusals neither: they hold only if what they stand on is stored.
 */
export function propose<State, Entry, Op, Actor>(
  model: RoomModel<State, Entry, Op, Actor>,
  head: Head<State, Entry, Op, Actor>,
  taken: Pending<Op, Actor>[],
  at: Date,
  bug: (error: unknown) => void,
): Proposal<State, Entry, Op, Actor> {
  const proposal: Proposal<State, Entry, Op, Actor> = {
    after: head.seq,
    taken,
    accepted: [],
    refused: [],
    known: [],
  };
  let { state, seq } = head;
  for (const one of taken) {
    const before = head.known.seqOf(one.id);
    if (before !== undefined) {
      proposal.known.push({ one, seq: before });
      continue;
    }
    try {
      const decision: Decision<Entry> = model.decide(state, one.actor, one.op, at);
      if ('refused' in decision) {
        const { refused: code, ...detail } = decision;
        proposal.refused.push({ one, answer: { ok: false, code, retry: false, ...detail } });
        continue;
      }
      const { writeEntry, readEntry } = model;
      const payload: string = JSON.stringify(
        writeEntry ? writeEntry(decision.entry) : decision.entry,
      );
      if (!storable(payload)) {
        proposal.refused.push({ one, answer: refusal('unstorable') });
        continue;
      }
      // As every other node will read it, so that all have the same state.
      const stored: unknown = JSON.parse(payload);
      const about = { seq: seq + 1, operation: one.id, at };
      const entry = readEntry ? readEntry(stored, about) : (stored as Entry);
      state = model.apply(state, entry);
      seq += 1;
      const step = { ...about, entry, state };
      proposal.accepted.push({ one, step, stored: { operation: one.id, at, payload } });
    } catch (error) {
      bug(error);
      proposal.refused.push({ one, answer: refusal('failed') });
    }
  }
  return proposal;
}
