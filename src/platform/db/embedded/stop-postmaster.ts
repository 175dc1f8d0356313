import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { codeOf, EmbeddedDatabaseError } from './errors.ts';
import { identifyProcess, isRunning } from './process-identity.ts';
import { runProgram } from './program.ts';

const POLL_MS = 15;

/** How long each way of stopping may take. */
export type StopLimits = { fastMs: number; immediateMs: number };

/** A fast shutdown writes what is in memory to disk first, which a slow disk needs time for. */
export const NORMAL_STOP: StopLimits = { fastMs: 60_000, immediateMs: 10_000 };

/** For an orphan that does not answer. */
export const IMPATIENT_STOP: StopLimits = { fastMs: 8000, immediateMs: 5000 };

/**
 * Stops PostgreSQL and waits until the process is gone: fast shutdown (SIGINT), then immediate
 * (SIGQUIT, the next start recovers; nothing acknowledged is lost). Looks at the process before each
 * signal, so a number that has passed on to someone else is left in peace. Call only while holding
 * the app lock, or the folder lock for a server that nobody answers for.
 * @throws EmbeddedDatabaseError with the pid when it will not stop.
 */
export async function stopPostmaster(options: {
  pid: number;
  cluster: string;
  binaries: Binaries;
  limits: StopLimits;
}): Promise<void> {
  const { pid, cluster, binaries, limits } = options;
  if (process.platform === 'win32') {
    // Windows has no signals to send: Node's kill would end it without a shutdown.
    if (await isRunning(pid)) {
      const args = ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', String(limits.fastMs / 1000)];
      await runProgram(binaries.pgCtl, args, {
        account: undefined,
        cwd: cluster,
        signal: undefined,
      });
    }
    return;
  }
  if (await signalAndWait(pid, cluster, 'SIGINT', limits.fastMs)) return;
  if (await signalAndWait(pid, cluster, 'SIGQUIT', limits.immediateMs)) return;
  throw new EmbeddedDatabaseError(
    `Databasen (prosess ${pid}) svarer ikke og lar seg ikke stoppe. Stopp den med «kill -9 ${pid}», og start på nytt; ` +
      'lagrede data er trygge. Står prosessen og venter på disken (tilstand D i «ps»), er det disken som må ses på.',
  );
}

async function signalAndWait(
  pid: number,
  cluster: string,
  signal: 'SIGINT' | 'SIGQUIT',
  waitMs: number,
): Promise<boolean> {
  if (!(await isStill(pid, cluster))) return true;
  try {
    process.kill(pid, signal);
    // One that was paused (Ctrl-Z, a debugger) hears nothing until it goes on.
    process.kill(pid, 'SIGCONT');
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return true;
    throw new EmbeddedDatabaseError(
      `Appen har ikke lov til å stoppe databasen (prosess ${pid}), som kjører som en annen bruker. Start appen som samme bruker som sist.`,
      { cause: error },
    );
  }
  for (const deadline = Date.now() + waitMs; Date.now() < deadline; await delay(POLL_MS)) {
    if (!(await isRunning(pid))) return true;
  }
  return !(await isStill(pid, cluster));
}

async function isStill(pid: number, cluster: string): Promise<boolean> {
  return (await isRunning(pid)) && (await identifyProcess(pid, cluster)) !== 'other';
}
