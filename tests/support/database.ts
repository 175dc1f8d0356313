import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type Db, openDatabase } from '../../src/platform/db/database.ts';
import { type Migrations, migrate } from '../../src/platform/db/migrate.ts';

async function onServer(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  db: Db;
  url: string;
  drop: () => Promise<void>;
}

/** An empty database of its own with the given tables. Call `drop` in afterAll. */
export async function createTestDatabase(...migrations: Migrations[]): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name}`));
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  const { db, close } = openDatabase({ url: url.href, poolSize: 4, onError: () => undefined });
  await migrate(db, Object.assign({}, ...migrations));
  const drop = async (): Promise<void> => {
    await close();
    await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return { db, url: url.href, drop };
}

/** The same, dropped when the running test ends. */
export async function databaseForThisTest(...migrations: Migrations[]): Promise<TestDatabase> {
  const made = await createTestDatabase(...migrations);
  onTestFinished(made.drop);
  return made;
}
