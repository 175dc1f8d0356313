import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './durable.ts';
import { codeOf, EmbeddedDatabaseError } from './errors.ts';
import { temporaryName } from './temporary-name.ts';

export type Secret = { password: string; isNew: boolean };

const SECRET = /^[A-Za-z0-9_-]{32,}$/;

/**
 * The database's password, made the first time and kept in `postgres.secret` (mode 600). It is on
 * disk before the cluster is made, so a cluster never stands without its password. Call only while
 * holding the folder lock.
 * @throws EmbeddedDatabaseError when there is a cluster but its password is gone: a new one would not fit.
 */
export async function readOrMakeSecret(
  dataDir: string,
  { clusterExists }: { clusterExists: boolean },
): Promise<Secret> {
  const path = join(dataDir, 'postgres.secret');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  });
  const kept = text.trim();
  if (SECRET.test(kept)) {
    if ((await stat(path)).mode & 0o077) await chmod(path, 0o600);
    return { password: kept, isNew: false };
  }
  if (clusterExists) throw lostSecret(path);
  const password = randomBytes(32).toString('base64url');
  const draft = temporaryName(path);
  await writeFile(draft, `${password}\n`, { mode: 0o600, flush: true });
  await rename(draft, path);
  await syncFolder(dirname(path));
  return { password, isNew: true };
}

/** The password is missing, or is not the one the cluster was made with. */
export function lostSecret(path: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Databasen finnes, men passordet i ${path} mangler eller passer ikke. ` +
      'Legg filen tilbake fra samme sikkerhetskopi som databasen. Slett den ikke: det lages ikke et nytt passord til en database som alt finnes.',
  );
}
