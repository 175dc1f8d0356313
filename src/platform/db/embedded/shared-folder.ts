import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedDatabaseError } from './errors.ts';

/** Where files go that PostgreSQL's user must reach when the app is root and its own folder is closed. */
export const DEFAULT_SHARED_DIR = '/var/lib/veier-til-samarbeid';

/**
 * Makes a folder that everyone may enter, whatever the umask.
 * @throws EmbeddedDatabaseError when the system does not allow it (read-only root file system).
 */
export async function makeSharedFolder(folder: string): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true, mode: 0o755 });
    if (first) await chmod(folder, 0o755);
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `Appen kjører som root, og PostgreSQL (som ikke kan det) når ikke mappene dens. Reservemappen ${folder} kan heller ikke lages. ` +
        'Start appen som en vanlig bruker, eller velg en datamappe alle kan gå inn i.',
      { cause: error },
    );
  }
}

/** This data folder's own room under the shared folder. */
export function sharedHome(sharedDir: string, dataDir: string): string {
  return join(sharedDir, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
}
