import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { hangUp } from './connect.ts';
import { DataFolderInUse } from './errors.ts';

/** The session-level lock that says «an app lives on this database»; any fixed pair of numbers will do. */
const LOCK = [0x7665_6965, 1]; // "veie"
const RETRY_MS = 100;
const REGAIN_MS = 1000;
const ANSWER_MS = 2000;

type Attempt = 'taken' | 'others' | 'no answer';

export type AppLock = {
  /**
   * Runs `stop`, which may stop PostgreSQL, and lets go after it. Lets go without running it when the
   * lock was lost and another app has it now: the database is theirs to stop.
   */
  releaseAfter(stop: () => Promise<void>): Promise<void>;
};

/**
 * Takes the app's lock in PostgreSQL and keeps it on the given connection, which does nothing else.
 * When the app is killed the kernel closes the socket, and PostgreSQL frees the lock. It also stands
 * where the folder lock cannot: two copies of a data folder that link to one cluster.
 *
 * The connection falls when one of PostgreSQL's processes crashes (it then restarts all of them);
 * the lock is taken anew through `reconnect` until released.
 * @throws DataFolderInUse when another app still has it after `patienceMs`; the connection is closed.
 */
export async function takeAppLock(options: {
  client: Client;
  reconnect: () => Promise<Client>;
  dataDir: string;
  patienceMs: number;
  say: (line: string) => void;
  signal: AbortSignal | undefined;
}): Promise<AppLock> {
  const { reconnect, dataDir, patienceMs, say, signal } = options;
  let client = options.client;
  let released = false;

  try {
    for (
      const deadline = Date.now() + patienceMs;
      !(await tryLock(client));
      await delay(RETRY_MS)
    ) {
      signal?.throwIfAborted();
      if (Date.now() >= deadline) throw new DataFolderInUse(dataDir);
    }
  } catch (error) {
    await hangUp(client);
    throw error;
  }

  let attempt: Promise<Attempt> | undefined;
  const takeAnew = () => {
    attempt ??= tryAnew().finally(() => {
      attempt = undefined;
    });
    return attempt;
  };
  const tryAnew = async (): Promise<Attempt> => {
    const fresh = await reconnect().catch(() => undefined);
    if (!fresh) return 'no answer';
    const locked = await tryLock(fresh).catch(() => undefined);
    if (locked) {
      keep(fresh);
      return 'taken';
    }
    await hangUp(fresh);
    return locked === undefined ? 'no answer' : 'others';
  };
  const regain = async () => {
    if (released) return;
    say('Mistet forbindelsen til databasen; prøver igjen …');
    do await delay(REGAIN_MS, undefined, { ref: false });
    while (!released && (await takeAnew()) !== 'taken');
    if (!released) say('Forbindelsen til databasen er tilbake');
  };
  const keep = (fresh: Client) => {
    client = fresh;
    client.once('end', () => void regain());
  };
  keep(client);

  return {
    async releaseAfter(stop) {
      released = true;
      try {
        await attempt;
        if ((await stillHolds(client)) || (await takeAnew()) !== 'others') await stop();
      } finally {
        await hangUp(client);
      }
    },
  };
}

/** Asks PostgreSQL, since a lock lost this moment is not known here yet. Taking it again is harmless. */
async function stillHolds(client: Client): Promise<boolean> {
  const answer = tryLock(client).catch(() => false);
  return Promise.race([answer, delay(ANSWER_MS, false, { ref: false })]);
}

async function tryLock(client: Client): Promise<boolean> {
  const result = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock($1::int, $2::int) as locked',
    LOCK,
  );
  return result.rows[0]?.locked === true;
}
