import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

// Counts fit in a double; numeric is never used for them. Dates stay `yyyy-mm-dd`: a legal date has no hour.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

export interface DatabaseOptions {
  url: string;
  poolSize: number;
  /** Called when an idle connection breaks, for instance when the server restarts. */
  onError: (error: Error) => void;
  /** Told of every query when requests are traced. */
  onQuery?: ((sql: string, milliseconds: number, failed: boolean) => void) | undefined;
}

/** Opens a pool. The database need not answer yet; a query fails after five seconds without a connection. */
export function openDatabase({ url, poolSize, onError, onQuery }: DatabaseOptions): {
  db: Db;
  close: () => Promise<void>;
} {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 15_000,
    application_name: 'veier-til-samarbeid',
  });
  pool.on('error', onError);
  // A connection that is lent out when the server ends it has nobody else to tell.
  pool.on('connect', (client) => client.on('error', onError));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery
      ? {
          log: (event) =>
            onQuery(event.query.sql, event.queryDurationMillis, event.level === 'error'),
        }
      : {}),
  });
  return { db, close: () => db.destroy() };
}
