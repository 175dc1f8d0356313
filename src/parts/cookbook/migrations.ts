import { sql } from 'kysely';
import { announceChangesOf } from '#platform/db/content-changes.ts';
import type { Migrations } from '#platform/db/migrate.ts';
import { createVersionTables } from '#platform/db/versions.ts';

export const cookbookMigrations: Migrations = {
  '2026-11-24-10-cookbook': {
    async up(db) {
      await sql`
        create table page (
          id uuid primary key,
          slug text not null unique,
          kind text not null,
          chapter text not null,
          position int not null,
          status text not null check (status in ('draft', 'published', 'withdrawn')),
          created_at timestamptz not null default now()
        )`.execute(db);
      await sql`create index page_reading_order on page (position, slug) where status = 'published'`.execute(
        db,
      );
      await createVersionTables(db, 'page');
      await announceChangesOf(db, 'page', 'page_version', 'page_redirect');
    },
  },
};
