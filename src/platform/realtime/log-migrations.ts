import { type Kysely, sql } from 'kysely';
import type { Db } from '../db/database.ts';

/**
 * Creates the log `name` and its snapshots `name_snapshot`, for a part's migration. A part may add a
 * foreign key on `room`; whatever it refuses is then refused to the client as `unstorable`.
 */
export async function createLogTables(db: Kysely<never> | Db, name: string): Promise<void> {
  await sql`
    create table ${sql.table(name)} (
      room uuid not null,
      seq int not null check (seq > 0),
      operation uuid not null,
      at timestamptz not null,
      payload jsonb not null,
      primary key (room, seq),
      unique (room, operation)
    )`.execute(db);
  await sql`
    create table ${sql.table(`${name}_snapshot`)} (
      room uuid not null,
      version int not null,
      seq int not null,
      -- Compressed JSON: nobody searches in it, and it is read whole.
      state bytea not null,
      at timestamptz not null default now(),
      primary key (room, version, seq)
    )`.execute(db);
}

/**
 * Operations are found by their own id, not by their room: beside the primary key there is then one
 * index alone for each question that the log is asked, and no plan can take the wrong one.
 */
export async function indexLogByOperation(db: Kysely<never> | Db, name: string): Promise<void> {
  await sql`
    alter table ${sql.table(name)}
      drop constraint ${sql.id(`${name}_room_operation_key`)},
      add unique (operation, room)`.execute(db);
}
