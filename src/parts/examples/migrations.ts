import { sql } from 'kysely';
import { announceChangesOf } from '#platform/db/content-changes.ts';
import type { Migrations } from '#platform/db/migrate.ts';

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
      await sql`
        create table example_version (
          id uuid primary key,
          example_id uuid not null references example on delete cascade,
          lang text not null check (lang in ('nb', 'nn')),
          number int not null,
          is_current boolean not null,
          title text not null,
          lead text not null,
          content jsonb not null,
          note text not null,
          published_at timestamptz not null,
          unique (example_id, lang, number)
        )`.execute(db);
      await sql`create unique index example_version_current on example_version (example_id, lang) where is_current`.execute(
        db,
      );
      await sql`
        create table example_redirect (
          old_slug text primary key,
          example_id uuid not null references example on delete cascade
        )`.execute(db);
      await sql`create index example_redirect_target on example_redirect (example_id)`.execute(db);
      await announceChangesOf(db, 'example', 'example_version', 'example_redirect');
    },
  },
};
