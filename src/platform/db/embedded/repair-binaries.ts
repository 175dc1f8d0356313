import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { codeOf } from './errors.ts';

const RUNNABLE = 0o555;

/**
 * Does what the platform package's install script should have done: npm packs no symbolic links,
 * so the libraries' short names are made at install, and `npm ci --ignore-scripts` (or npm 11
 * without an allow-list) skips that. Also gives the programs back their x bit. Changes nothing when
 * all is in place, so a read-only node_modules is fine.
 */
export async function repairBinaries(binaries: Binaries): Promise<void> {
  for (const { source, target } of await missingLinks(binaries.root)) {
    await symlink(basename(source), join(dirname(binaries.root), target)).catch(
      (error: unknown) => {
        if (codeOf(error) !== 'EEXIST') throw error;
      },
    );
  }
  if (process.platform === 'win32') return;
  for (const program of [binaries.postgres, binaries.initdb, binaries.pgCtl]) {
    const { mode } = await stat(program);
    if ((mode & 0o100) === 0) await chmod(program, mode | RUNNABLE);
  }
}

/** The links listed in `pg-symlinks.json` whose target name is not there. Paths begin with `native/`. */
async function missingLinks(root: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const listed: unknown = JSON.parse(text);
  const links = Array.isArray(listed) ? listed.filter(isLink) : [];
  const present = await Promise.all(
    links.map(({ target }) =>
      stat(join(dirname(root), target)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return links.filter((_, index) => !present[index]);
}

function isLink(value: unknown): value is { source: string; target: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string' &&
    dirname(value.source) === dirname(value.target)
  );
}
