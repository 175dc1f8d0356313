import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Binaries } from './binaries.ts';
import {
  connectAsSuperuser,
  dataDirectoryOf,
  hangUp,
  isComingOrGoing,
  isWrongPassword,
} from './connect.ts';
import { EmbeddedDatabaseError } from './errors.ts';
import { type PostmasterPid, readPostmasterPid, removePostmasterPid } from './postmaster-pid.ts';
import { type Identity, identifyProcess, isRunning } from './process-identity.ts';
import { lostSecret } from './secret.ts';
import { IMPATIENT_STOP, stopPostmaster } from './stop-postmaster.ts';

/** A PostgreSQL on our cluster, and an open superuser connection to it. */
export type Running = { pid: number; port: number; client: Client };

const POLL_MS = 50;
const UNREADABLE_MS = 500;
/** One that says it is ready must let us in within this. */
const SILENCE_MS = 5000;
/** One that recovers after a power cut, or writes its memory to a slow disk, gets this. */
const PATIENCE_MS = 10 * 60_000;

export type FindOptions = {
  dataDir: string;
  cluster: string;
  password: string;
  binaries: Binaries;
  say: (line: string) => void;
  signal: AbortSignal | undefined;
};

/**
 * Finds the PostgreSQL that an app killed earlier left running on this cluster, through
 * `postmaster.pid`, and makes sure that it is ours. What stands in the way of a new start is cleared:
 * a pid file whose number now belongs to another program is removed (that program is left alone), an
 * orphan that does not answer is stopped. Call only while holding the folder lock.
 * @returns undefined when none runs and a new one may be started.
 * @throws EmbeddedDatabaseError when the password does not fit, or the orphan will not stop.
 */
export async function findRunning(options: FindOptions): Promise<Running | undefined> {
  const { cluster, say, signal } = options;
  const giveUpAt = Date.now() + PATIENCE_MS;
  let silentSince: number | undefined;
  let saidWaiting = false;
  for (;;) {
    signal?.throwIfAborted();
    const file = await readPostmasterPid(cluster);
    if (file === 'unreadable') {
      // A power cut can leave it empty, and PostgreSQL refuses to judge that; one just starting fills it at once.
      await delay(UNREADABLE_MS);
      if ((await readPostmasterPid(cluster)) === 'unreadable') await removePostmasterPid(cluster);
      continue;
    }
    if (!file || !(await isRunning(file.pid))) return undefined;
    const identity = await identifyProcess(file.pid, cluster);
    if (identity === 'other') {
      await removePostmasterPid(cluster);
      return undefined;
    }
    const askedAt = Date.now();
    const answer = await ask(file, identity, options);
    if (answer !== 'waiting' && answer !== 'silent') return answer;
    silentSince = answer === 'silent' ? (silentSince ?? askedAt) : undefined;
    if (silentSince !== undefined && Date.now() - silentSince > SILENCE_MS) {
      // Where the system does not show us the process, PostgreSQL itself must judge the pid file.
      if (identity === 'unknown') return undefined;
      return await stopSilent(file.pid, options);
    }
    if (Date.now() > giveUpAt) throw neverReady(file.pid);
    if (answer === 'waiting' && !saidWaiting) {
      say('Databasen kjører fra før, men er opptatt med å starte eller stoppe. Venter …');
      saidWaiting = true;
    }
    await delay(POLL_MS);
  }
}

async function ask(
  file: PostmasterPid,
  identity: Identity,
  options: FindOptions,
): Promise<Running | 'waiting' | 'silent'> {
  if (identity === 'ours' && (file.status === 'starting' || file.status === 'stopping'))
    return 'waiting';
  if (file.port === undefined) return 'silent';
  let client: Client | undefined;
  try {
    client = await connectAsSuperuser({ port: file.port, password: options.password });
    if (identity === 'ours' || (await serves(client, options.cluster))) {
      return { pid: file.pid, port: file.port, client };
    }
  } catch (error) {
    if (isComingOrGoing(error)) return 'waiting';
    if (identity === 'ours' && isWrongPassword(error))
      throw lostSecret(join(options.dataDir, 'postgres.secret'));
  }
  if (client) await hangUp(client);
  return 'silent';
}

async function serves(client: Client, cluster: string): Promise<boolean> {
  const directory = await dataDirectoryOf(client);
  return (await realpath(directory).catch(() => directory)) === cluster;
}

async function stopSilent(
  pid: number,
  { cluster, binaries, say }: FindOptions,
): Promise<undefined> {
  say(`En database fra en tidligere kjøring (prosess ${pid}) svarer ikke og stoppes`);
  await stopPostmaster({ pid, cluster, binaries, limits: IMPATIENT_STOP });
  return undefined;
}

function neverReady(pid: number): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Databasen (prosess ${pid}) har vært opptatt med å starte eller stoppe i over ti minutter. ` +
      'Se postgres.log i datamappen. La den bli ferdig, og start på nytt.',
  );
}
