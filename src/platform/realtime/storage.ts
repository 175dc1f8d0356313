/** An entry as it lies in the log. Numbers start at 1 in each room and have no gaps. */
export interface LogEntry {
  seq: number;
  /** The id that the client made, a UUID; once per room. */
  operation: string;
  at: Date;
  payload: unknown;
}

export interface NewEntry {
  operation: string;
  at: Date;
  /** JSON text. */
  payload: string;
}

/** Entries of one room that were decided when `after` was the newest; stored all or none. */
export interface RoomBatch {
  room: string;
  after: number;
  entries: readonly NewEntry[];
}

export type AppendOutcome =
  | { done: 'appended' }
  /** Somebody else was first, or the log is not (any longer) that long: read what is newer and decide again. */
  | { done: 'conflict' }
  /** These operations were stored before, at these numbers; nothing of the batch was stored now. */
  | { done: 'known'; seqs: ReadonlyMap<string, number> };

export interface Snapshot<Stored = unknown> {
  seq: number;
  state: Stored;
}

export interface LogListener {
  /** Another node appended. */
  appended: (room: string, seq: number) => void;
  /** Another node deleted the room. */
  deleted: (room: string) => void;
  /** Listening from now on, perhaps again: what came before was not heard. */
  connected: () => void;
}

/**
 * Where rooms are kept. Every method may reject when the storage is away, and may then have had its
 * effect or not; `StorageRejects` alone says that it had none and never will.
 */
export interface LogStorage {
  /** One commit for all. The caller waits for one append before the next. */
  append: (batches: readonly RoomBatch[]) => Promise<ReadonlyMap<string, AppendOutcome>>;
  /** The oldest `limit` entries after `after`, in order. */
  read: (room: string, after: number, limit: number) => Promise<LogEntry[]>;
  /** The newest number of each room that has any. */
  heads: (rooms: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Where operations were stored, of those that were. */
  seqsOf: (room: string, operations: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** The newest snapshot of this model version. */
  snapshot: (room: string, version: number) => Promise<Snapshot | undefined>;
  /** Keeps it beside the one before and drops older ones. Ignored unless its last entry is in the log. */
  saveSnapshot: (room: string, version: number, snapshot: Snapshot<string>) => Promise<void>;
  /** Log and snapshots, for good. */
  deleteRoom: (room: string) => Promise<void>;
  /** Tells what other nodes append. Keeps trying when the connection is away. */
  listen: (listener: LogListener) => { close: () => Promise<void> };
  close: () => Promise<void>;
}

/** The storage is there and will never take this: the data is at fault. */
export class StorageRejects extends Error {
  override readonly name = 'StorageRejects';
}

/** Rooms and operations are UUIDs: 16 bytes in every index instead of 37. */
export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
