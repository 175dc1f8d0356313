import pg from 'pg';
import type { Db } from '../db/database.ts';
import { type AppendRow, appendStatement, appendValues, outcomesOf } from './append-statement.ts';
import { listenOn } from './log-listener.ts';
import { logQueries } from './log-queries.ts';
import { readNotice } from './notice.ts';
import { type LogStorage, StorageRejects } from './storage.ts';
import { WriterClient } from './writer-client.ts';

export interface PostgresLog {
  url: string;
  /** For reading; appending and listening have connections of their own. */
  db: Db;
  /** As given to createLogTables; also the name of the channel. */
  log: string;
  /** Unique among the nodes: a node does not wake itself. */
  node: string;
}

/** A log in PostgreSQL, which any number of nodes may append to without a lock. */
export function postgresStorage({ url, db, log, node }: PostgresLog): LogStorage {
  if (!/^[a-z_]{1,50}$/.test(log)) throw new Error(`Not the name of a log: ${log}`);
  const writer = new WriterClient(url);
  const statement = appendStatement(log);
  return {
    ...logQueries(db, log, node),
    append: async (batches) => {
      try {
        const rows = await writer.query<AppendRow & pg.QueryResultRow>(
          statement,
          appendValues(batches, log, node),
        );
        return outcomesOf(batches, rows);
      } catch (error) {
        throw neverFits(error) ? new StorageRejects(error.message, { cause: error }) : error;
      }
    },
    listen: ({ appended, deleted, connected }) =>
      listenOn(url, log, {
        connected,
        notice: (payload) => {
          const read = readNotice(payload);
          if (read && read.node !== node)
            for (const { room, seq } of read.rooms)
              if (seq === 0) deleted(room);
              else appended(room, seq);
        },
      }),
    close: () => writer.close(),
  };
}

/**
 * True when trying again is no use: what cannot be represented (22), breaks a rule of the table
 * (23) or is beyond a limit (54). A number taken (23505) is somebody else's luck.
 */
function neverFits(error: unknown): error is pg.DatabaseError {
  return (
    error instanceof pg.DatabaseError &&
    /^(22|23|54)/.test(error.code ?? '') &&
    error.code !== '23505'
  );
}
