import { rm } from 'node:fs/promises';
import { type Db, openDatabase } from '../src/platform/db/database.ts';
import { startEmbedded } from '../src/platform/db/embedded/index.ts';
import { type Migrations, migrate } from '../src/platform/db/migrate.ts';
import { aDataDir } from './app-process.ts';

/** A real PostgreSQL of the benchmark's own, with the given tables. */
export async function createBenchDatabase(
  ...migrations: Migrations[]
): Promise<{ db: Db; url: string; drop: () => Promise<void> }> {
  const dataDir = await aDataDir();
  const server = await startEmbedded({ dataDir, say: () => undefined });
  const { db, close } = openDatabase({ url: server.url, poolSize: 8, onError: () => undefined });
  await migrate(db, Object.assign({}, ...migrations));
  const drop = async (): Promise<void> => {
    await close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { db, url: server.url, drop };
}
