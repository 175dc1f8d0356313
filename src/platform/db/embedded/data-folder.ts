import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf, EmbeddedDatabaseError } from './errors.ts';
import { explainFailure } from './explain-failure.ts';

/**
 * Makes the app's data folder if it is missing and returns its real path, so that two ways of
 * writing the same folder meet the same lock and the same cluster.
 * @throws EmbeddedDatabaseError when it cannot be made or written to.
 */
export async function openDataFolder(dataDir: string): Promise<string> {
  const wanted = resolve(dataDir);
  try {
    await makeFolder(wanted);
    const real = await realpath(wanted);
    await access(real, constants.R_OK | constants.W_OK | constants.X_OK);
    return real;
  } catch (error) {
    if (['ENOTDIR', 'EEXIST'].includes(codeOf(error) ?? '')) {
      throw new EmbeddedDatabaseError(
        `Datamappen ${wanted} kan ikke lages, for det ligger en fil der fra før. Flytt filen, eller velg en annen datamappe.`,
        { cause: error },
      );
    }
    throw await explainFailure(error, wanted);
  }
}

/** On a read-only disk Node's recursive mkdir says ENOENT; the plain one tells the truth. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await mkdir(path);
  }
}
