import { storable } from './storable.ts';
import {
  type AppendOutcome,
  type LogEntry,
  type LogListener,
  type LogStorage,
  type RoomBatch,
  type Snapshot,
  StorageRejects,
} from './storage.ts';

interface Stored {
  entries: LogEntry[];
  /** By model version, oldest first. */
  snapshots: Map<number, Snapshot<string>[]>;
}

/** What would be the database: shared by the storages of all nodes in a test. */
export class MemoryLog {
  readonly rooms = new Map<string, Stored>();
  readonly listeners = new Set<{ owner: LogStorage; listener: LogListener }>();

  room(id: string): Stored {
    const known = this.rooms.get(id) ?? { entries: [], snapshots: new Map() };
    this.rooms.set(id, known);
    return known;
  }
}

/** A storage that forgets, for tests of what stands on it. `before` may delay or throw, as a database would. */
export function memoryStorage(
  log = new MemoryLog(),
  before: (call: keyof LogStorage) => Promise<void> = async () => undefined,
): LogStorage {
  const storage: LogStorage = {
    append: async (batches) => {
      await before('append');
      if (!batches.every(({ entries }) => entries.every(({ payload }) => storable(payload))))
        throw new StorageRejects('unsupported Unicode escape sequence');
      const outcomes = new Map(batches.map((batch) => [batch.room, appendTo(log, batch)]));
      const wake = batches.filter(({ room }) => outcomes.get(room)?.done === 'appended');
      queueMicrotask(() => {
        for (const { owner, listener } of log.listeners)
          if (owner !== storage)
            for (const { room, after, entries } of wake)
              listener.appended(room, after + entries.length);
      });
      return outcomes;
    },
    read: async (room, after, limit) => {
      await before('read');
      return structuredClone(log.room(room).entries.slice(after, after + limit));
    },
    heads: async (rooms) => {
      await before('heads');
      return new Map(
        rooms.flatMap((room) => {
          const { length } = log.room(room).entries;
          return length > 0 ? [[room, length]] : [];
        }),
      );
    },
    seqsOf: async (room, operations) => {
      await before('seqsOf');
      return seqsIn(log.room(room).entries, operations);
    },
    snapshot: async (room, version) => {
      await before('snapshot');
      const newest = log.room(room).snapshots.get(version)?.at(-1);
      return newest && { seq: newest.seq, state: JSON.parse(newest.state) };
    },
    saveSnapshot: async (room, version, snapshot) => {
      await before('saveSnapshot');
      const { entries, snapshots } = log.room(room);
      if (snapshot.seq > entries.length) return;
      const others = (snapshots.get(version) ?? []).filter(({ seq }) => seq !== snapshot.seq);
      snapshots.set(version, [...others, snapshot].sort((a, b) => a.seq - b.seq).slice(-1));
    },
    deleteRoom: async (room) => {
      await before('deleteRoom');
      log.rooms.delete(room);
      for (const { owner, listener } of log.listeners)
        if (owner !== storage) queueMicrotask(() => listener.deleted(room));
    },
    listen: (listener) => {
      const one = { owner: storage, listener };
      log.listeners.add(one);
      queueMicrotask(listener.connected);
      return { close: async () => void log.listeners.delete(one) };
    },
    close: async () => undefined,
  };
  return storage;
}

function appendTo(log: MemoryLog, { room, after, entries }: RoomBatch): AppendOutcome {
  const stored = log.room(room).entries;
  const seqs = seqsIn(
    stored,
    entries.map(({ operation }) => operation),
  );
  if (seqs.size > 0) return { done: 'known', seqs };
  if (stored.length !== after) return { done: 'conflict' };
  for (const { operation, at, payload } of entries)
    stored.push({ seq: stored.length + 1, operation, at, payload: JSON.parse(payload) });
  return { done: 'appended' };
}

function seqsIn(entries: LogEntry[], operations: readonly string[]): Map<string, number> {
  const wanted = new Set(operations);
  return new Map(
    entries
      .filter(({ operation }) => wanted.has(operation))
      .map(({ operation, seq }) => [operation, seq]),
  );
}
