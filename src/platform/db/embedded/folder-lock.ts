import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, DataFolderInUse, EmbeddedDatabaseError } from './errors.ts';

export type FolderLock = { release(): void };

const RETRY_MS = 50;
const SQLITE_BUSY = 5;

/**
 * Claims the data folder for as long as this app lives, before any of PostgreSQL's files are
 * touched: it settles the race between two first starts, and it also holds between containers that
 * share a volume, where PostgreSQL's own pid file means nothing.
 *
 * Node has no `flock`. SQLite's exclusive transaction is the operating system's file lock, and the
 * kernel lets go of it however the app dies, so it can never be left behind as a blocker; the file
 * `in-use.lock` stays empty. (Do not open that file elsewhere in this process: POSIX drops a
 * process's locks on a file when it closes any handle to it. The advisory lock in PostgreSQL is
 * there for that day.)
 * @throws DataFolderInUse when another app still holds it after `patienceMs`; EmbeddedDatabaseError when
 *   the file cannot be locked; the file system's errors.
 */
export async function lockFolder(
  dataDir: string,
  { patienceMs, signal }: { patienceMs: number; signal: AbortSignal | undefined },
): Promise<FolderLock> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    signal?.throwIfAborted();
    const lock = tryLock(dataDir);
    if (lock) return lock;
    if (Date.now() >= deadline) throw new DataFolderInUse(dataDir);
    await delay(RETRY_MS);
  }
}

function tryLock(dataDir: string): FolderLock | undefined {
  const path = join(dataDir, 'in-use.lock');
  let file: DatabaseSync | undefined;
  try {
    makePrivateFile(path);
    file = new DatabaseSync(path, { timeout: 0 });
    // Without a journal on disk there is nothing to write, so a full disk is no obstacle here.
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    const held = file;
    return { release: () => held.isOpen && held.close() };
  } catch (error) {
    if (file?.isOpen) file.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)
      return undefined;
    if (codeOf(error) !== 'ERR_SQLITE_ERROR') throw error;
    throw new EmbeddedDatabaseError(
      `Kan ikke låse ${path}. Filen eies kanskje av en annen bruker (da må appen startes som samme bruker som sist), ` +
        'eller filsystemet støtter ikke fillåser (da må datamappen ligge på en vanlig disk).',
      { cause: error },
    );
  }
}

/** SQLite would make it readable to all, and a reader can hold a lock too. Never opens an existing file. */
function makePrivateFile(path: string): void {
  try {
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
