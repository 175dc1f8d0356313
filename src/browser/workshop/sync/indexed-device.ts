import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Confirmed, Device } from './device.ts';
import type { Returned, Waiting } from './waiting.ts';

interface Schema extends DBSchema {
  outbox: {
    key: number;
    value: Waiting & { id: string; room: string };
    indexes: { id: string; room: string };
  };
  confirmed: {
    key: [string, string];
    value: Confirmed & { room: string; writer: string; at: number };
  };
  returned: {
    key: string;
    value: Returned & { id: string; room: string };
    indexes: { room: string };
  };
}

const version = 1;
/** Some browsers hang instead of failing; words must get away all the same. */
const patience = 3_000;
/** Documents of workshops that were not opened for so long are thrown away, ms. Outboxes are not. */
const keptFor = 30 * 24 * 3600_000;

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, version, {
    upgrade: (db) => {
      const outbox = db.createObjectStore('outbox', { autoIncrement: true });
      outbox.createIndex('id', 'id', { unique: true });
      outbox.createIndex('room', 'room');
      db.createObjectStore('confirmed', { keyPath: ['room', 'writer'] });
      db.createObjectStore('returned', { keyPath: 'id' }).createIndex('room', 'room');
    },
    // A later version of this page is open in another tab: it gets the database.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}

/** IndexedDB, one database for all workshops. `room`: workshop and viewer. */
export function indexedDevice(room: string, now: () => number, name = 'verksted'): Device {
  const listeners = new Set<() => void>();
  let durable = true;
  let db: Promise<IDBPDatabase<Schema>> | undefined;

  function fail(): void {
    if (!durable) return;
    durable = false;
    for (const listener of listeners) listener();
  }

  async function within<T>(
    run: (db: IDBPDatabase<Schema>) => Promise<T>,
    otherwise: T,
  ): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), patience);
    });
    try {
      db ??= open(name);
      return await Promise.race([db.then(run), late]);
    } catch {
      // Opened anew next time: the database may have been closed, or there is room again.
      db?.then((broken) => broken.close()).catch(() => undefined);
      db = undefined;
      fail();
      return otherwise;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get durable() {
      return durable;
    },
    onChange: (listener) => listeners.add(listener),
    outbox: () =>
      within(async (db) => {
        const all = await db.getAllFromIndex('outbox', 'room', room);
        return all.map(({ operation, at }) => ({ operation, at }));
      }, []),
    keep: ({ operation, at }) =>
      within(async (db) => {
        // On the disk, not only on its way there: until it is sent this is the only copy.
        const write = db.transaction('outbox', 'readwrite', { durability: 'strict' });
        await write.store.add({ id: operation.id, room, operation, at });
        await write.done;
      }, undefined),
    drop: (id) =>
      within(async (db) => {
        const write = db.transaction('outbox', 'readwrite');
        const key = await write.store.index('id').getKey(id);
        if (key !== undefined) await write.store.delete(key);
        await write.done;
      }, undefined),
    confirmed: () =>
      within(async (db) => {
        const all = await db.getAll('confirmed');
        const old = all.filter(({ at }) => at < now() - keptFor);
        for (const { room, writer } of old) await db.delete('confirmed', [room, writer]);
        const here = all.filter((one) => one.room === room);
        return new Map(here.map(({ writer, seq, state }) => [writer, { seq, state }]));
      }, new Map<string, Confirmed>()),
    saveConfirmed: (writer, { seq, state }) =>
      within(async (db) => {
        await db.put('confirmed', { room, writer, seq, state, at: now() });
      }, undefined),
    forgetConfirmed: () =>
      within(async (db) => {
        await db.delete('confirmed', IDBKeyRange.bound([room], [room, []]));
      }, undefined),
    returned: () =>
      within(async (db) => {
        const all = await db.getAllFromIndex('returned', 'room', room);
        return all.map(({ operation, at, code }) => ({ operation, at, code }));
      }, []),
    giveBack: ({ operation, at, code }) =>
      within(async (db) => {
        await db.put('returned', { id: operation.id, room, operation, at, code });
      }, undefined),
    dismiss: (id) => within((db) => db.delete('returned', id), undefined),
    close: () => {
      db?.then((open) => open.close()).catch(() => undefined);
    },
  };
}
