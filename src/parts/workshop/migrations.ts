import { sql } from 'kysely';
import type { Migrations } from '#platform/db/migrate.ts';
import { createLogTables, indexLogByOperation } from '#platform/realtime/index.ts';

/** The log of all workshops; also the name of its channel. */
export const workshopLog = 'workshop_log';

export const workshopMigrations: Migrations = {
  '2026-11-24-40-workshop': {
    async up(db) {
      await sql`
        create table workshop (
          id uuid primary key,
          code text not null unique,
          created_at timestamptz not null,
          delete_at timestamptz not null
        )`.execute(db);
      await sql`create index on workshop (delete_at)`.execute(db);
      await sql`
        create table workshop_device (
          token_hash bytea primary key,
          link_hash bytea not null unique,
          workshop_id uuid not null references workshop on delete cascade,
          participant text not null,
          created_at timestamptz not null,
          seen_at timestamptz not null
        )`.execute(db);
      await sql`create index on workshop_device (workshop_id, participant)`.execute(db);
      await createLogTables(db, workshopLog);
    },
  },
  '2026-11-24-50-workshop-log-index': { up: (db) => indexLogByOperation(db, workshopLog) },
};
