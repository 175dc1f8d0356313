import { sql } from 'kysely';
import pg from 'pg';
import type { Db } from './database.ts';

const channel = 'content_changed';

/**
 * Makes every change of a table tell all nodes that published content changed, whoever made it:
 * an editor, a job or somebody with psql. One notice per transaction.
 */
export async function announceChangesOf(db: Db, ...tables: string[]): Promise<void> {
  await sql`
    create or replace function announce_content_change() returns trigger language plpgsql as
    $$ begin perform pg_notify('content_changed', ''); return null; end $$`.execute(db);
  for (const table of tables) {
    await sql`create trigger announce_content_change after insert or update or delete or truncate
      on ${sql.table(table)} for each statement execute function announce_content_change()`.execute(
      db,
    );
  }
}

export interface ChangeListener {
  /** False while the connection is away: a cache must not be trusted then. */
  listening: () => boolean;
  close: () => Promise<void>;
}

/**
 * Calls `onChange` after each committed change, and once more whenever the connection comes
 * back, since changes in between were not heard. Rejects when the first connection fails.
 */
export async function listenForChanges(url: string, onChange: () => void): Promise<ChangeListener> {
  let client: pg.Client | undefined;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'veier-changes',
      keepAlive: true,
    });
    next.on('notification', onChange);
    next.on('error', () => lost(next));
    next.on('end', () => lost(next));
    await next.connect();
    await next.query(`listen ${channel}`);
    if (closed) return void next.end();
    client = next;
    onChange();
  }
  function lost(one: pg.Client): void {
    if (client !== one) return;
    client = undefined;
    onChange();
    reconnectSoon();
  }
  function reconnectSoon(): void {
    if (closed) return;
    retry = setTimeout(() => connect().catch(reconnectSoon), 500);
  }

  await connect();
  return {
    listening: () => client !== undefined,
    close: async () => {
      closed = true;
      clearTimeout(retry);
      const open = client;
      client = undefined;
      await open?.end();
    },
  };
}
