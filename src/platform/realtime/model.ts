/**
 * What a room is about, in pure functions that also run in the browser. A state is never changed in
 * place: `apply` returns a new one, since a batch is tried out before it is committed and old states
 * are kept for those who reconnect.
 */
export interface RoomModel<State, Entry, Op, Actor> {
  /** Raised when older stored states cannot be read any more; their snapshots are then passed over. */
  readonly version: number;
  readonly initial: State;
  /** One operation gives one entry or a refusal. `at` is the server's time; what `apply` needs of it goes into the entry. */
  decide: (state: State, actor: Actor, op: Op, at: Date) => Decision<Entry>;
  apply: (state: State, entry: Entry) => State;
  /** As JSON can hold it. */
  serialise: (state: State) => unknown;
  /** The other way. Throws when it cannot: the log is then replayed from its start. */
  revive: (stored: unknown) => State;
  /** What the log holds of an entry; left out what stands beside it there anyway. */
  writeEntry?: (entry: Entry) => unknown;
  /** The other way. Also brings what older versions wrote up to date; the log keeps it as it was. */
  readEntry?: (stored: unknown, about: About) => Entry;
}

/** What the log knows of an entry beside its content. */
export interface About {
  seq: number;
  operation: string;
  at: Date;
}

export type Decision<Entry> = { entry: Entry } | { refused: string; detail?: unknown };

/**
 * What became of an operation. With `retry` the same operation id may be sent again, now or on
 * another node: it was not decided, or nobody knows yet whether it was stored.
 */
export type Answer =
  | { ok: true; seq: number }
  | { ok: false; code: string; retry: boolean; detail?: unknown };

/**
 * Refusals of the room itself; all others are the model's.
 * - `busy`: too many wait already, or others were first too often (retry)
 * - `closing`: this node or room is about to stop (retry, elsewhere)
 * - `gone`: the room's log was deleted
 * - `failed`: the model threw; reported as a bug
 * - `unstorable`: PostgreSQL cannot hold it, such as text with a NUL character
 */
export type RoomRefusal = 'busy' | 'closing' | 'gone' | 'failed' | 'unstorable';

export function refusal(code: RoomRefusal): Answer {
  return { ok: false, code, retry: code === 'busy' || code === 'closing' };
}

/** An entry with its place in the log and the state right after it. */
export interface Step<State, Entry> extends About {
  entry: Entry;
  state: State;
}
