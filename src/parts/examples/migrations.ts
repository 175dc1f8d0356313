import { sql } from 'kysely';
import { announceChangesOf } from '#platform/db/content-changes.ts';
import type { Migrations } from '#platform/db/migrate.ts';
import { createVersionTables } from '#platform/db/versions.ts';

export const examplesMigrations: Migrations = {
  '2026-11-24-20-examples': {
    async up(db) {
      await sql`
        create table example (
          id uuid primary key,
          slug text not null unique,
          type text not null,
          status text not null check (status in ('draft', 'published', 'withdrawn')),
          fields text[] not null,
          forms text[] not null,
          target_groups text[] not null,
          funding text[] not null,
          counties text[] not null,
          municipalities text[] not null,
          phase text not null,
          procurement text not null,
          effect_grade text not null,
          first_published_at timestamptz not null
        )`.execute(db);
      await sql`
        create index example_facets on example
        using gin (fields, forms, target_groups, funding, counties, municipalities)`.execute(db);
      await createVersionTables(db, 'example');
      await announceChangesOf(db, 'example', 'example_version', 'example_redirect');
    },
  },
};
