import { constants, type Dirent } from 'node:fs';
import { chmod, cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { type Binaries, binariesAt } from './binaries.ts';
import { codeOf } from './errors.ts';
import { canRead } from './reach.ts';
import { makeSharedFolder } from './shared-folder.ts';
import { temporaryName } from './temporary-name.ts';

/** A half copy this old belongs to a start that was killed. */
const ABANDONED_MS = 60 * 60 * 1000;

/**
 * Programs that the account can run: the ones in node_modules where it can get at them, else a copy
 * under the shared folder, made once per version (60 MB, 0.6 s).
 */
export async function reachableBinaries(
  binaries: Binaries,
  {
    account,
    sharedDir,
    say,
  }: { account: Account | undefined; sharedDir: string; say: (line: string) => void },
): Promise<Binaries> {
  if (!account || (await canUse(binaries, account))) return binaries;
  await makeSharedFolder(sharedDir);
  const root = join(
    sharedDir,
    `postgresql-${binaries.version}-${process.platform}-${process.arch}`,
  );
  const copy = binariesAt(root, binaries);
  if (await canUse(copy, account)) return copy;
  say(
    `Brukeren ${account.name} når ikke ${binaries.root}; PostgreSQL-programmene kopieres til ${root}`,
  );
  await removeAbandoned(sharedDir);
  const draft = temporaryName(root);
  try {
    await cp(binaries.root, draft, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
    await makeReadable(draft);
    await rename(draft, root).catch((error: unknown) => {
      // Another app made the same copy in the meantime.
      if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return copy;
}

/** A few telling paths stand for the whole: an install's mode bits come from one umask. */
async function canUse(binaries: Binaries, account: Account): Promise<boolean> {
  const checks = await Promise.all([
    canRead(binaries.postgres, account, { run: true }),
    canRead(binaries.initdb, account, { run: true }),
    canRead(join(binaries.root, 'lib'), account, { run: true }),
    canRead(join(binaries.root, 'share'), account, { run: true }),
    canRead(join(binaries.root, 'share', 'postgresql', 'postgres.bki'), account),
  ]);
  return checks.every(Boolean);
}

/** Copies keep the mode they had, perhaps 700 from a strict umask: open them for all to read. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  await Promise.all(
    (await readdir(folder, { withFileTypes: true })).map((entry) =>
      makeEntryReadable(folder, entry),
    ),
  );
}

async function makeEntryReadable(folder: string, entry: Dirent): Promise<void> {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return makeReadable(path);
  if (!entry.isFile()) return;
  await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
}

async function removeAbandoned(sharedDir: string): Promise<void> {
  for (const name of await readdir(sharedDir)) {
    if (!/^postgresql-.*\.new-/.test(name)) continue;
    const path = join(sharedDir, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED_MS)
      await rm(path, { recursive: true, force: true });
  }
}
