import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.ts';
import { connectAsSuperuser, isComingOrGoing, isWrongPassword } from './connect.ts';
import { ProgramFailed } from './errors.ts';
import type { FindOptions, Running } from './find-running.ts';
import { freePort } from './free-port.ts';
import { logSince, openLog } from './log-file.ts';
import { readPostmasterPid } from './postmaster-pid.ts';
import { programOptions, started } from './program.ts';
import { lostSecret } from './secret.ts';
import { postgresSettings } from './settings.ts';
import { NORMAL_STOP, stopPostmaster } from './stop-postmaster.ts';

const POLL_MS = 10;
const SAY_SLOW_AFTER_MS = 3000;
/** How long to try again while a predecessor's last processes let go of port and memory. */
const CLEARING_MS = 15_000;

/** PostgreSQL's words for what passes by itself: a port someone took first, a predecessor's remains. */
const PASSING =
  /could not bind|could not create any TCP\/IP sockets|pre-existing shared memory block|lock file ".*" already exists/;

export type LaunchOptions = FindOptions & {
  account: Account | undefined;
  choosePort?: () => Promise<number>;
};

/**
 * Starts PostgreSQL on the cluster and waits until it lets us in; recovery after a power cut takes
 * the time it takes. It runs in a process group of its own: the terminal's Ctrl-C reaches the app
 * only, which drains before it stops the database.
 * @throws ProgramFailed with what PostgreSQL logged; the system's errors; the signal's reason, and
 *   then PostgreSQL has been stopped again.
 */
export async function launchPostgres(options: LaunchOptions): Promise<Running> {
  const { signal, choosePort = freePort } = options;
  for (const deadline = Date.now() + CLEARING_MS; ; ) {
    signal?.throwIfAborted();
    try {
      return await launchOnce(await choosePort(), options);
    } catch (error) {
      const passing = error instanceof ProgramFailed && PASSING.test(error.output);
      if (!passing || Date.now() > deadline) throw error;
      await delay(100);
    }
  }
}

async function launchOnce(port: number, options: LaunchOptions): Promise<Running> {
  const { dataDir, cluster, binaries, account } = options;
  const log = await openLog(dataDir);
  try {
    const { size } = await log.stat();
    const child = spawn(binaries.postgres, ['-D', cluster, ...postgresSettings(port)], {
      ...programOptions(account, cluster),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    await started(child);
    return await whenReady(child, port, size, options);
  } finally {
    await log.close();
  }
}

async function whenReady(
  child: ChildProcess,
  port: number,
  logSize: number,
  options: LaunchOptions,
): Promise<Running> {
  const { dataDir, cluster, binaries, say, signal } = options;
  const pid = child.pid ?? 0;
  const slowAt = Date.now() + SAY_SLOW_AFTER_MS;
  let saidSlow = false;
  try {
    for (;;) {
      if (child.exitCode !== null || child.signalCode !== null) {
        const output = await logSince(dataDir, logSize);
        throw new ProgramFailed(
          binaries.postgres,
          output || `exit ${child.exitCode ?? child.signalCode}`,
        );
      }
      signal?.throwIfAborted();
      const client = await connectIfReady(pid, port, options);
      if (client) return { pid, port, client };
      if (!saidSlow && Date.now() > slowAt) {
        saidSlow = true;
        say('Databasen bruker litt tid på å komme i gang; den rydder trolig opp etter et brudd …');
      }
      await delay(POLL_MS);
    }
  } catch (error) {
    await stopPostmaster({ pid, cluster, binaries, limits: NORMAL_STOP });
    throw isWrongPassword(error) ? lostSecret(join(dataDir, 'postgres.secret')) : error;
  }
}

/** Knocks only when the pid file says ready: until then the port may be anyone's. */
async function connectIfReady(pid: number, port: number, { cluster, password }: LaunchOptions) {
  const file = await readPostmasterPid(cluster);
  if (!file || file === 'unreadable') return undefined;
  if (file.pid !== pid || file.status !== 'ready') return undefined;
  try {
    return await connectAsSuperuser({ port, password });
  } catch (error) {
    if (isComingOrGoing(error)) return undefined;
    throw error;
  }
}
