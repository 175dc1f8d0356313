import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './errors.ts';

/**
 * What a running PostgreSQL says about itself in `postmaster.pid`. After a power cut the file is
 * still there and the pid may belong to anyone.
 */
export type PostmasterPid = {
  pid: number;
  dataDirectory: string;
  /** Missing while PostgreSQL is still setting up. */
  port: number | undefined;
  status: 'starting' | 'stopping' | 'ready' | 'unknown';
};

/** @returns undefined when there is no such file, `unreadable` when there is nothing sensible in it. */
export async function readPostmasterPid(
  cluster: string,
): Promise<PostmasterPid | 'unreadable' | undefined> {
  try {
    const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8');
    return parsePostmasterPid(text) ?? 'unreadable';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Lines: pid (negative for a single-user server), data directory, start time, port, socket folder, address, shared memory, status. */
export function parsePostmasterPid(text: string): PostmasterPid | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isSafeInteger(pid) || pid < 1) return undefined;
  const port = Number(lines[3]);
  const status = lines[7];
  return {
    pid,
    dataDirectory: lines[1] ?? '',
    port: Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined,
    status:
      status === 'starting' || status === 'stopping' || status === 'ready' ? status : 'unknown',
  };
}

/** Only for a file whose pid is known not to be a PostgreSQL on this cluster; see `find-running.ts`. */
export async function removePostmasterPid(cluster: string): Promise<void> {
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}
