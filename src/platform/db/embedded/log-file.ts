import { copyFile, type FileHandle, open, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

const MAX_BYTES = 5 * 1024 * 1024;
const CHECK_MS = 10 * 60_000;

/**
 * PostgreSQL writes straight to `postgres.log`, so that it does not hang on a pipe to an app that
 * was killed. At most 5 MB and one older file are kept.
 */
export function logPath(dataDir: string): string {
  return join(dataDir, 'postgres.log');
}

/** Opened for appending, readable to the owner only; give the handle to PostgreSQL and close it. */
export async function openLog(dataDir: string): Promise<FileHandle> {
  await keepLogSmall(dataDir);
  return open(logPath(dataDir), 'a', 0o600);
}

/**
 * Copies and empties the log when it has grown too big. Emptying, not renaming: PostgreSQL keeps its
 * handle, and appends from the new beginning.
 */
export async function keepLogSmall(dataDir: string, maxBytes = MAX_BYTES): Promise<void> {
  const path = logPath(dataDir);
  const found = await stat(path).catch(() => undefined);
  if (!found || found.size <= maxBytes) return;
  // A full disk takes no copy; better no old log than no room.
  await copyFile(path, `${path}.1`).catch(() => undefined);
  await truncate(path);
}

/** Looks after the log while the app lives. Returns what ends it; holds no process open. */
export function watchLog(dataDir: string): () => void {
  const timer = setInterval(() => void keepLogSmall(dataDir).catch(() => undefined), CHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** What has been written since the log had this size. */
export async function logSince(dataDir: string, size: number): Promise<string> {
  const handle = await open(logPath(dataDir), 'r').catch(() => undefined);
  if (!handle) return '';
  try {
    const buffer = Buffer.alloc(64 * 1024);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, size);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
