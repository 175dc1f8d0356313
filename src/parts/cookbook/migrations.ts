import { sql } from 'kysely';
import { announceChangesOf } from '#platform/db/content-changes.ts';
import type { Migrations } from '#platform/db/migrate.ts';

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
      await sql`
        create table page_version (
          id uuid primary key,
          page_id uuid not null references page on delete cascade,
          lang text not null check (lang in ('nb', 'nn')),
          number int not null,
          is_current boolean not null,
          title text not null,
          lead text not null,
          content jsonb not null,
          note text not null,
          published_at timestamptz not null,
          unique (page_id, lang, number)
        )`.execute(db);
      await sql`create unique index page_version_current on page_version (page_id, lang) where is_current`.execute(db);
      await sql`
        create table page_redirect (
          old_slug text primary key,
          page_id uuid not null references page on delete cascade
        )`.execute(db);
      await announceChangesOf(db, 'page', 'page_version', 'page_redirect');
    },
  },
};
