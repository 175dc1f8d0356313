import type { Client } from 'pg';
import type { Door } from './connect.ts';

/** The app's database, and the role of the same name that owns it. */
const NAME = 'veier';

/**
 * Makes the app's role and database where they are missing, also when an earlier start was killed
 * between the two. The role owns its database and may make others (tests copy theirs), but is no
 * superuser: an injected statement reaches no files, and what works here works on a hosted
 * PostgreSQL too. Both roles share the one password, which is readable from disk only.
 * @returns the URL for the app.
 */
export async function ensureDatabase(client: Client, { port, password }: Door): Promise<string> {
  if (!(await exists(client, 'select 1 from pg_roles where rolname = $1'))) {
    await client.query(
      `create role ${NAME} login createdb password ${client.escapeLiteral(password)}`,
    );
  }
  if (!(await exists(client, 'select 1 from pg_database where datname = $1'))) {
    await client.query(`create database ${NAME} owner ${NAME}`);
  }
  return `postgres://${NAME}:${encodeURIComponent(password)}@127.0.0.1:${port}/${NAME}`;
}

async function exists(client: Client, sql: string): Promise<boolean> {
  return (await client.query(sql, [NAME])).rowCount === 1;
}
