import { sql } from 'kysely';
import type { Migrations } from '../db/migrate.ts';

export const mailMigrations: Migrations = {
  '2026-11-24-60-mail': {
    async up(db) {
      await sql`
        create table mail (
          id uuid primary key,
          to_address text not null,
          subject text not null,
          body text not null,
          created_at timestamptz not null,
          attempts int not null default 0,
          last_error text,
          sent_at timestamptz
        )`.execute(db);
      await sql`create index on mail (created_at)`.execute(db);
    },
  },
};
