import { Head } from './head.ts';
import { Room, type RoomDeps } from './room.ts';

/**
 * Reads a room: its newest snapshot and what came after. Rejects when the storage is away, the log
 * has a gap or an entry cannot be applied; a room that could not be read is never an empty one.
 */
export async function loadRoom<State, Entry, Op, Actor>(
  id: string,
  deps: RoomDeps<State, Entry, Op, Actor>,
): Promise<Room<State, Entry, Op, Actor>> {
  const { storage, limits, hooks } = deps;
  const began = performance.now();
  const head = await startingHead(id, deps);
  let read = 0;
  for (let more = true; more; ) {
    const entries = await storage.read(id, head.seq, limits.page);
    head.read(entries);
    read += entries.length;
    more = entries.length === limits.page;
  }
  hooks.loaded({ entries: read, milliseconds: performance.now() - began });
  return new Room(id, head, deps);
}

async function startingHead<State, Entry, Op, Actor>(
  id: string,
  { model, storage, limits, hooks }: RoomDeps<State, Entry, Op, Actor>,
): Promise<Head<State, Entry, Op, Actor>> {
  const snapshot = await storage.snapshot(id, model.version);
  if (snapshot) {
    try {
      const { seq } = snapshot;
      return new Head(model, { seq, state: model.revive(snapshot.state) }, limits);
    } catch (error) {
      // The log is the truth and has everything; only time is lost.
      hooks.bug(error, 'revive');
    }
  }
  return new Head(model, { seq: 0, state: model.initial }, limits);
}
