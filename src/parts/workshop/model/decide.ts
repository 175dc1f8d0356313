import { hasId } from './id-set.ts';
import { type Entry, type Operation, type OperationType, parseOperation } from './operations.ts';
import { get } from './records.ts';
import type { Refusal } from './refusals.ts';
import type { Call, Rules } from './rules.ts';
import { fieldRules } from './rules-fields.ts';
import { noteRules } from './rules-notes.ts';
import { mayJoin, peopleRules } from './rules-people.ts';
import { runRules } from './rules-run.ts';
import { togetherRules } from './rules-together.ts';
import type { Participant, Workshop } from './workshop.ts';

/** Whose device sends it. The server knows that; a client never says it. */
export interface Actor {
  id: string;
}

/** No entries: the operation is in the log already, and was acknowledged before. */
export type Decision = { ok: Entry[] } | { refused: Refusal };

type Outside = 'workshop.create' | 'workshop.import' | 'participant.join';
const rules: Rules<Exclude<OperationType, Outside>> = {
  ...peopleRules,
  ...runRules,
  ...noteRules,
  ...fieldRules,
  ...togetherRules,
};

const facilitatorOnly: ReadonlySet<OperationType> = new Set<OperationType>([
  'workshop.retitle',
  'workshop.close',
  'workshop.reopen',
  'settings.change',
  'participant.admit',
  'participant.remove',
  'facilitator.offer',
  'facilitator.withdraw',
  'facilitator.step-down',
  'message.send',
  'table.add',
  'table.rename',
  'table.remove',
  'run.start',
  'run.goto',
  'run.pause',
  'run.resume',
  'run.extend',
  'run.plan',
  'run.stop',
  'plenary.show',
  'plenary.cluster',
  'plenary.uncluster',
]);

/** What ends when a workshop closes. Words do not: a note may still wait in somebody's outbox. */
const endsAtClose: ReadonlySet<OperationType> = new Set<OperationType>([
  'phase.move',
  'participant.seat',
  'writer.add',
  'hand.raise',
  'table.add',
  'vote.cast',
  'run.start',
  'run.goto',
  'run.pause',
  'run.resume',
  'run.extend',
  'run.plan',
]);

/** What those who only read may do. */
const forObservers: ReadonlySet<OperationType> = new Set<OperationType>([
  'participant.leave',
  'participant.change',
]);

/**
 * Whether an operation is taken, and as which entries of the log. Pure: the same answer in the
 * browser and on every node. Never throws on what comes from outside; refuses with a code.
 */
export function decide(state: Workshop, actor: Actor, input: unknown, at: number): Decision {
  const parsed = parseOperation(input);
  if ('refused' in parsed) return parsed;
  const operation = parsed.ok;
  if (hasId(state.seen, operation.id)) return { ok: [] };
  const refused = refusal(state, actor, operation);
  if (refused) return { refused };
  return { ok: [{ ...operation, seq: state.seq + 1, at, by: actor.id }] };
}

function refusal(state: Workshop, actor: Actor, operation: Operation): Refusal | null {
  const { type } = operation;
  if (type === 'workshop.create' || type === 'workshop.import')
    return state.status === 'blank' ? null : 'exists';
  if (state.status === 'blank') return 'not-started';
  if (type === 'participant.join') return mayJoin(state, actor.id, operation);
  const author = authorOf(state, actor, operation.as);
  if (typeof author === 'string') return author;
  if (author.observer && !forObservers.has(type)) return 'read-only';
  if (facilitatorOnly.has(type) && !author.facilitator) return 'not-facilitator';
  if (state.status === 'closed' && endsAtClose.has(type)) return 'closed';
  const rule = rules[type] as (call: Call, operation: Operation) => Refusal | null;
  return rule({ state, author }, operation);
}

function authorOf(state: Workshop, { id }: Actor, as: string | undefined): Participant | Refusal {
  const person = get(state.participants, id);
  if (!person || person.status === 'left') return 'not-admitted';
  if (person.status !== 'admitted') return person.status;
  if (as === undefined || as === id) return person;
  const writer = get(state.participants, as);
  if (writer?.via !== id) return 'not-yours';
  return writer.status === 'admitted' ? writer : 'removed';
}
