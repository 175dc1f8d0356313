import { type Migration, Migrator } from 'kysely/migration';
import type { Db } from './database.ts';

export type Migrations = Record<string, Migration>;

/**
 * Brings the tables up to date; several nodes may start at once, one migrates and the others wait.
 * Names sort by time (`2026-11-24-cookbook-pages`). Returns the names it ran. Throws on the first
 * that fails, with the database as it was before it.
 */
export async function migrate(db: Db, migrations: Migrations): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? [])
    .filter((result) => result.status === 'Success')
    .map((result) => result.migrationName);
}
