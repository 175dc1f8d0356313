import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Account } from './account.ts';
import { ProgramFailed } from './errors.ts';

/** Enough for the programs to run; not the app's secrets, and no PG… variable that would steer them. */
const INHERITED = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'SystemDrive',
  'ComSpec',
  'APPDATA',
  'LD_LIBRARY_PATH',
];

/**
 * What every program of PostgreSQL's is started with: English messages, which `explainFailure`
 * reads, and the account to run as.
 */
export function programOptions(account: Account | undefined, cwd: string): SpawnOptions {
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C' };
  for (const name of INHERITED) if (process.env[name] !== undefined) env[name] = process.env[name];
  return { env, cwd, ...(account && { uid: account.uid, gid: account.gid }) };
}

/** Resolves when the program runs; rejects with the system's error (ENOENT, EACCES, EPERM) when it cannot. */
export function started(child: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child));
    child.once('error', reject);
  });
}

/**
 * Runs a program to its end and gives what it wrote.
 * @throws ProgramFailed when it ends with anything but 0; the signal's reason when aborted.
 */
export async function runProgram(
  program: string,
  args: string[],
  {
    account,
    cwd,
    signal,
  }: { account: Account | undefined; cwd: string; signal: AbortSignal | undefined },
): Promise<string> {
  signal?.throwIfAborted();
  const child = spawn(program, args, {
    ...programOptions(account, cwd),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const stopIt = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stopIt, { once: true });
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    signal?.throwIfAborted();
    if (exitCode !== 0) throw new ProgramFailed(program, output);
    return output;
  } finally {
    signal?.removeEventListener('abort', stopIt);
  }
}
