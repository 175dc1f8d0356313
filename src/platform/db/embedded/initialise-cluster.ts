import {
  chmod,
  chown,
  lchown,
  mkdir,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { syncFolder } from './durable.ts';
import { ProgramFailed } from './errors.ts';
import { runProgram } from './program.ts';
import { temporaryName } from './temporary-name.ts';

/** The superuser; the app itself logs in as a role without such power (see `ensure-database.ts`). */
export const SUPERUSER = 'postgres';

/**
 * The letters' own locale. Collation and case come from PostgreSQL's built-in C.UTF-8, the same on
 * every system, but the full-text parser asks the operating system which characters are letters:
 * with C, «eksempel» is indexed with its quotation marks and an en dash becomes a word. macOS and
 * Windows lack C.UTF-8; C is the last resort.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * Makes a cluster at `path`. The work is done in a sibling folder that is renamed into place when
 * it is whole and on disk, so a kill or a full disk on the way leaves nothing that stands in for a
 * database; what earlier attempts left is removed first. Call only while holding the folder lock.
 * @throws ProgramFailed with initdb's output; the file system's errors; the signal's reason.
 */
export async function initialiseCluster(options: {
  path: string;
  binaries: Binaries;
  account: Account | undefined;
  password: string;
  signal: AbortSignal | undefined;
}): Promise<void> {
  const { path, binaries, account, password, signal } = options;
  const home = dirname(path);
  await removeLeftovers(path);
  const draft = temporaryName(path);
  try {
    await mkdir(draft, { mode: 0o700 });
    const passwordFile = join(draft, 'password');
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account)
      await Promise.all([draft, passwordFile].map((item) => chown(item, account.uid, account.gid)));
    const cluster = join(draft, 'cluster');
    await runInitdb(LETTERS, (letters) =>
      runProgram(
        binaries.initdb,
        [
          '-D',
          cluster,
          '-U',
          SUPERUSER,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
          `--lc-ctype=${letters}`,
          '--text-search-config=simple',
        ],
        { account, cwd: draft, signal },
      ),
    );
    await rename(cluster, path);
    await syncFolder(home);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Gives a cluster that root owns to the account that is to run it: a backup put back with `cp -r` as
 * root comes out like that. PostgreSQL also insists on mode 700.
 */
export async function giveCluster(path: string, account: Account): Promise<void> {
  if ((await stat(path)).uid !== 0) return;
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  await chmod(path, 0o700);
  await chown(path, account.uid, account.gid);
}

async function runInitdb(
  candidates: string[],
  run: (letters: string) => Promise<string>,
): Promise<void> {
  const [letters = 'C', ...rest] = candidates;
  try {
    await run(letters);
  } catch (error) {
    const unknownLocale =
      error instanceof ProgramFailed && /invalid locale name/.test(error.output);
    if (!unknownLocale || rest.length === 0) throw error;
    await runInitdb(rest, run);
  }
}

async function removeLeftovers(path: string): Promise<void> {
  const home = dirname(path);
  const prefix = `${path.slice(home.length).replace(/^[\\/]/, '')}.new-`;
  for (const name of await readdir(home)) {
    if (name.startsWith(prefix))
      await rm(join(home, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
