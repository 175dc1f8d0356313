import { readFile, readlink, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeOf } from './errors.ts';

/** Whether a process is the PostgreSQL of a cluster. `unknown`: alive, but this system does not tell us. */
export type Identity = 'ours' | 'other' | 'unknown';

/**
 * Whether a process with this number is alive. On Linux a zombie counts as dead: an orphan that has
 * ended stays one for ever where process 1 does not collect it (many containers).
 */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
  return state !== 'Z' && state !== 'X';
}

/**
 * Looks at the process itself, since a pid from a file may have been given to someone else since:
 * the program must be `postgres`, and its working folder (PostgreSQL enters its cluster) or, where
 * that may not be read, its `-D` argument must be this cluster. Only Linux shows these.
 */
export async function identifyProcess(pid: number, cluster: string): Promise<Identity> {
  if (process.platform !== 'linux') return 'unknown';
  if (!(await isRunning(pid))) return 'other';
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (commandLine === undefined) return (await isRunning(pid)) ? 'unknown' : 'other';
  const [program = '', ...args] = commandLine.split('\0');
  if (!/^postgres(\.exe)?$/.test(basename(program))) return 'other';
  // Root in a container may lack the right to see where another user's process stands.
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => args[args.indexOf('-D') + 1]);
  if (folder === undefined) return 'unknown';
  const [there, wanted] = await Promise.all(
    [folder, cluster].map((path) => realpath(path).catch(() => path)),
  );
  return there === wanted ? 'ours' : 'other';
}
