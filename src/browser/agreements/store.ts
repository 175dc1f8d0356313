import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Agreement, limits } from '#parts/planning/model/agreements';

/** An agreement as it is kept. `rev` is new with every save, so that two tabs can tell. */
export interface Kept extends Agreement {
  rev: string;
}

interface Schema extends DBSchema {
  agreements: { key: string; value: Kept };
}

/** `copied`: another tab had changed it meanwhile, so this one was kept beside it. */
export type SaveOutcome = 'saved' | 'copied' | 'full' | 'many' | 'failed';

/**
 * The list on this device. Nothing is ever thrown away for another tab's sake: each agreement is a
 * record of its own, and one that two tabs changed is kept twice.
 */
export interface AgreementStore {
  /** False: the browser keeps nothing here, and the list lives as long as the tab. */
  readonly durable: boolean;
  all: () => Promise<Kept[]>;
  /** `opened`: the `rev` that was on the screen; undefined for a new one. */
  save: (agreement: Agreement, opened: string | undefined) => Promise<SaveOutcome>;
  /** All of them or none. */
  add: (agreements: readonly Agreement[]) => Promise<SaveOutcome>;
  remove: (id: string) => Promise<boolean>;
  removeAll: () => Promise<boolean>;
  /** Another tab changed the list. */
  onChange: (listener: () => void) => void;
}

const name = 'avtaler';
/** Some browsers hang instead of refusing. */
const patience = 3_000;

export async function openAgreements(newId: () => string): Promise<AgreementStore> {
  try {
    const db = await within(
      openDB<Schema>(name, 1, {
        upgrade: (made) => {
          made.createObjectStore('agreements', { keyPath: 'id' });
        },
        // A later version of this page is open in another tab: it gets the database.
        blocking: (_, __, event) => (event.target as IDBDatabase).close(),
      }),
    );
    await within(db.count('agreements'));
    return keptStore(db, newId);
  } catch {
    return forgetfulStore(newId);
  }
}

function keptStore(db: IDBPDatabase<Schema>, newId: () => string): AgreementStore {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const write = async <T>(run: (store: Writable) => Promise<T>, otherwise: (why: unknown) => T) => {
    try {
      const transaction = db.transaction('agreements', 'readwrite', { durability: 'strict' });
      const result = await run(transaction.store).catch((error: unknown) => {
        transaction.done.catch(() => undefined);
        transaction.abort();
        throw error;
      });
      await transaction.done;
      channel?.postMessage('changed');
      return result;
    } catch (error) {
      return otherwise(error);
    }
  };
  const whyNot = (error: unknown): SaveOutcome =>
    error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
  return {
    durable: true,
    all: () => db.getAll('agreements'),
    save: (agreement, opened) =>
      write<SaveOutcome>(async (store) => {
        const here = await store.get(agreement.id);
        const changed = here !== undefined && here.rev !== opened;
        if ((here === undefined || changed) && (await store.count()) >= limits.agreements)
          return 'many';
        const id = changed ? newId() : agreement.id;
        await store.put({ ...agreement, id, rev: newId() });
        return changed ? 'copied' : 'saved';
      }, whyNot),
    add: (agreements) =>
      write<SaveOutcome>(async (store) => {
        if ((await store.count()) + agreements.length > limits.agreements) return 'many';
        for (const one of agreements) await store.add({ ...one, rev: newId() });
        return 'saved';
      }, whyNot),
    remove: (id) =>
      write(
        async (store) => done(store.delete(id)),
        () => false,
      ),
    removeAll: () =>
      write(
        async (store) => done(store.clear()),
        () => false,
      ),
    onChange: (listener) => {
      channel?.addEventListener('message', listener);
      // Where tabs cannot talk, the list is read again when this one is looked at.
      if (typeof document !== 'undefined')
        document.addEventListener('visibilitychange', () => {
          if (document.visibilityState === 'visible') listener();
        });
    },
  };
}

interface Writable {
  get: (id: string) => Promise<Kept | undefined>;
  count: () => Promise<number>;
  put: (kept: Kept) => Promise<unknown>;
  add: (kept: Kept) => Promise<unknown>;
  delete: (id: string) => Promise<void>;
  clear: () => Promise<void>;
}

/** Where the browser refuses storage: the same, for as long as the tab is open. */
export function forgetfulStore(newId: () => string): AgreementStore {
  const list = new Map<string, Kept>();
  const put = (agreement: Agreement): void => {
    list.set(agreement.id, { ...agreement, rev: newId() });
  };
  return {
    durable: false,
    all: async () => [...list.values()],
    save: async (agreement) => {
      if (!list.has(agreement.id) && list.size >= limits.agreements) return 'many';
      put(agreement);
      return 'saved';
    },
    add: async (agreements) => {
      if (list.size + agreements.length > limits.agreements) return 'many';
      for (const one of agreements) put(one);
      return 'saved';
    },
    remove: async (id) => list.delete(id),
    removeAll: async () => {
      list.clear();
      return true;
    },
    onChange: () => undefined,
  };
}

async function done(work: Promise<void>): Promise<boolean> {
  await work;
  return true;
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
