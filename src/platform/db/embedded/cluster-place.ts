import { lstat, readdir, readFile, realpath, rename, rmdir, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Account, isRoot } from './account.ts';
import { syncFolder } from './durable.ts';
import { codeOf, EmbeddedDatabaseError } from './errors.ts';
import { readPostmasterPid } from './postmaster-pid.ts';
import { isRunning } from './process-identity.ts';
import { canEnter } from './reach.ts';
import { makeSharedFolder, sharedHome } from './shared-folder.ts';

export type FoundCluster = { path: string; owner: { uid: number; gid: number } };

/**
 * The cluster this data folder has: `postgres/`, or what the link `postgres` points to where the
 * cluster had to live elsewhere. The link travels with the folder when it is moved.
 * @returns undefined when there is none yet (or an empty folder, such as a fresh volume).
 * @throws EmbeddedDatabaseError when something is there that must not be overwritten.
 */
export async function findCluster(
  dataDir: string,
  majorVersion: string,
): Promise<FoundCluster | undefined> {
  const visible = clusterPath(dataDir);
  const path = await realpath(visible).catch(() => undefined);
  if (!path) {
    if (await lstat(visible).catch(() => undefined)) throw danglingLink(visible);
    return undefined;
  }
  const { uid, gid } = await stat(path);
  const names = await readdir(path).catch((error: unknown) => {
    if (codeOf(error) === 'EACCES') return undefined;
    throw error;
  });
  if (names?.length === 0) return undefined;
  if (!names || (process.getuid && !isRoot() && uid !== process.getuid()))
    throw foreignOwner(path, uid);
  if (!names.includes('PG_VERSION') || !names.includes('global')) throw notACluster(path);
  const version = (await readFile(join(path, 'PG_VERSION'), 'utf8')).trim();
  if (version !== majorVersion) throw wrongVersion(path, version, majorVersion);
  return { path, owner: { uid, gid } };
}

/**
 * Where a new cluster goes: the data folder, or, when the account that runs PostgreSQL cannot enter
 * that, this folder's own room under the shared folder.
 * @param secretIsNew whether the password was made just now. A cluster found in the shared room with
 *   an older password is one whose link a killed start did not get to make; with a new password it
 *   is left from a data folder that was deleted, and is put aside, never deleted.
 */
export async function placeNewCluster(options: {
  dataDir: string;
  account: Account | undefined;
  sharedDir: string;
  secretIsNew: boolean;
  say: (line: string) => void;
}): Promise<{ path: string; exists: boolean }> {
  const { dataDir, account, sharedDir, secretIsNew, say } = options;
  const visible = clusterPath(dataDir);
  const path = await realpath(visible).catch(() => visible);
  if (!account || (await canEnter(dirname(path), account))) return { path, exists: false };
  const home = sharedHome(sharedDir, dataDir);
  await makeSharedFolder(sharedDir);
  await makeSharedFolder(home);
  const shared = join(home, 'postgres');
  say(`Brukeren ${account.name} når ikke ${dataDir}; databasen legges i ${shared}`);
  if (!(await lstat(shared).catch(() => undefined))) return { path: shared, exists: false };
  if (!secretIsNew) return { path: shared, exists: true };
  await putAside(shared, say);
  return { path: shared, exists: false };
}

/** Leaves a link `postgres` in the data folder when the cluster lives elsewhere. */
export async function linkCluster(dataDir: string, cluster: string): Promise<void> {
  const visible = clusterPath(dataDir);
  if ((await realpath(visible).catch(() => visible)) === cluster) return;
  await rmdir(visible).catch(() => undefined);
  await symlink(cluster, visible);
  await syncFolder(dataDir);
}

/**
 * @throws EmbeddedDatabaseError when the account that owns the cluster cannot get to it, as when the
 *   folder was moved under /root.
 */
export async function requireReach(cluster: string, account: Account | undefined): Promise<void> {
  if (!account || (await canEnter(dirname(cluster), account))) return;
  throw new EmbeddedDatabaseError(
    `Databasen i ${cluster} kjøres av brukeren ${account.name}, som ikke lenger kommer inn i mappen. ` +
      `Gi tilgang med «chmod a+x» på hver mappe ned til ${dirname(cluster)}, eller flytt datamappen dit alle kan gå inn.`,
  );
}

async function putAside(cluster: string, say: (line: string) => void): Promise<void> {
  const running = await readPostmasterPid(cluster);
  if (running && running !== 'unreadable' && (await isRunning(running.pid))) {
    throw new EmbeddedDatabaseError(
      `I ${cluster} kjører en database som hørte til en slettet datamappe (prosess ${running.pid}). ` +
        `Stopp den med «kill -INT ${running.pid}», og start på nytt. Den blir tatt vare på ved siden av den nye.`,
    );
  }
  const kept = `${cluster}-${new Date().toISOString().replace(/[:.]/g, '')}`;
  await rename(cluster, kept);
  say(`En eldre database uten passord i datamappen er tatt vare på i ${kept}`);
}

function clusterPath(dataDir: string): string {
  return join(dataDir, 'postgres');
}

function danglingLink(path: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `${path} peker til en database som ikke finnes lenger. Legg den tilbake fra sikkerhetskopi, ` +
      'eller slett denne lenken og postgres.secret for å begynne med en tom database.',
  );
}

function foreignOwner(path: string, uid: number): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Databasen i ${path} eies av en annen bruker (uid ${uid}). Start appen som samme bruker som sist ` +
      '(root hvis den sist ble startet som root), eller velg en annen datamappe.',
  );
}

function notACluster(path: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `${path} inneholder noe annet enn en hel PostgreSQL-database, og blir ikke rørt. ` +
      'Flytt mappen bort (eller legg tilbake en hel sikkerhetskopi), og start på nytt.',
  );
}

function wrongVersion(path: string, found: string, needed: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Databasen i ${path} er laget med PostgreSQL ${found}, men denne utgaven av appen har PostgreSQL ${needed}. ` +
      'Bruk utgaven av appen som laget den til å eksportere dataene, og les dem inn i en ny datamappe.',
  );
}
