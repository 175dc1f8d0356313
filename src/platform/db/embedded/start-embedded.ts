import { accountFor } from './account.ts';
import { takeAppLock } from './app-lock.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { findCluster, linkCluster, placeNewCluster, requireReach } from './cluster-place.ts';
import { connectAsSuperuser } from './connect.ts';
import { openDataFolder } from './data-folder.ts';
import { ensureDatabase } from './ensure-database.ts';
import { explainFailure } from './explain-failure.ts';
import { findRunning } from './find-running.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { giveCluster, initialiseCluster } from './initialise-cluster.ts';
import { launchPostgres } from './launch.ts';
import { watchLog } from './log-file.ts';
import { repairBinaries } from './repair-binaries.ts';
import { readOrMakeSecret } from './secret.ts';
import { reachableBinaries } from './shared-binaries.ts';
import { DEFAULT_SHARED_DIR } from './shared-folder.ts';
import { NORMAL_STOP, stopPostmaster } from './stop-postmaster.ts';

/** An app that drains after SIGTERM keeps the folder this long at most before the next is refused. */
const PATIENCE_MS = 6000;

export type EmbeddedOptions = {
  /** The app's data folder; made if missing. PostgreSQL's files go in `postgres/` under it. */
  dataDir: string;
  /** Gets progress, one line of bokmål at a time. */
  say: (line: string) => void;
  /** Breaks off a start under way: what was started is stopped, and the promise rejects with its reason. */
  signal?: AbortSignal;
  /** How long to wait for the previous app to let go, in milliseconds. */
  patienceMs?: number;
  /** Where files go that must be reached by PostgreSQL's user when the app is root in a closed folder. */
  sharedDir?: string;
};

export type EmbeddedDatabase = {
  /** For the app's role `veier` on the database `veier`. */
  url: string;
  /** Whether PostgreSQL was running already, left by an app that was killed. */
  adopted: boolean;
  /** Stops PostgreSQL and gives the data folder free. Close the app's own connections first. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL that comes with the app on the data folder, or takes over the one that a
 * killed app left running there. Holds the folder until `stop()`, or until the app dies.
 * @throws DataFolderInUse when another living app has the folder; EmbeddedDatabaseError, with what
 *   is wrong and what to do in Norwegian, for all else.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { signal, patienceMs = PATIENCE_MS } = options;
  const dataDir = await openDataFolder(options.dataDir);
  let folderLock: FolderLock | undefined;
  try {
    folderLock = await lockFolder(dataDir, { patienceMs, signal });
    return await startOn(dataDir, folderLock, options);
  } catch (error) {
    folderLock?.release();
    if (signal?.aborted) throw signal.reason;
    throw await explainFailure(error, dataDir);
  }
}

async function startOn(
  dataDir: string,
  folderLock: FolderLock,
  options: EmbeddedOptions,
): Promise<EmbeddedDatabase> {
  const { say, signal, patienceMs = PATIENCE_MS } = options;
  const prepared = await prepareCluster(dataDir, options);
  const { cluster, binaries, password } = prepared;
  const common = { ...prepared, dataDir, say, signal };

  const orphan = await findRunning(common);
  say(orphan ? 'Databasen kjørte fra før og tas over' : 'Starter databasen …');
  const running = orphan ?? (await launchPostgres(common));
  const door = { port: running.port, password };
  const reconnect = () => connectAsSuperuser(door);
  const appLock = await takeAppLock({
    client: running.client,
    reconnect,
    dataDir,
    patienceMs,
    say,
    signal,
  });
  const stopWatching = watchLog(dataDir);
  const stopOnce = async () => {
    try {
      await appLock.releaseAfter(() =>
        stopPostmaster({ pid: running.pid, cluster, binaries, limits: NORMAL_STOP }),
      );
    } finally {
      stopWatching();
      folderLock.release();
    }
  };

  try {
    const url = await ensureDatabase(running.client, door);
    signal?.throwIfAborted();
    let stopping: Promise<void> | undefined;
    return { url, adopted: orphan !== undefined, stop: () => (stopping ??= stopOnce()) };
  } catch (error) {
    await stopOnce();
    throw error;
  }
}

/** Sees to it that there is a whole cluster, its password, and programs that its user can run. */
async function prepareCluster(
  dataDir: string,
  { say, signal, sharedDir = DEFAULT_SHARED_DIR }: EmbeddedOptions,
) {
  const original = await findBinaries();
  await repairBinaries(original);
  const found = await findCluster(dataDir, majorOf(original));
  const account = await accountFor(found?.owner);
  const { password, isNew } = await readOrMakeSecret(dataDir, {
    clusterExists: found !== undefined,
  });
  const binaries = await reachableBinaries(original, { account, sharedDir, say });
  const place = found
    ? { path: found.path, exists: true }
    : await placeNewCluster({ dataDir, account, sharedDir, secretIsNew: isNew, say });
  if (!place.exists) {
    say('Lager databasen første gang …');
    await initialiseCluster({ path: place.path, binaries, account, password, signal });
  }
  await linkCluster(dataDir, place.path);
  await requireReach(place.path, account);
  if (account) await giveCluster(place.path, account);
  return { cluster: place.path, binaries, account, password };
}

function majorOf({ version }: Binaries): string {
  return version.split('.')[0] ?? version;
}
