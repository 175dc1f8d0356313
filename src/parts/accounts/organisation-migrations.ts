import { sql } from 'kysely';
import { announceChangesOf } from '#platform/db/content-changes.ts';
import type { Migrations } from '#platform/db/migrate.ts';

export const organisationMigrations: Migrations = {
  '2026-11-24-75-organisations': {
    async up(db) {
      await sql`
        create table organisation (
          id uuid primary key,
          form_key uuid not null unique,
          kind text not null check (
            kind in ('municipality', 'county', 'state', 'entrepreneur', 'voluntary', 'other')),
          name text not null,
          number text unique check (number ~ '^[0-9]{9}$'),
          municipality text,
          register_name text,
          register_at timestamptz,
          version int not null default 1,
          created_by uuid references person on delete set null,
          created_at timestamptz not null,
          open_at timestamptz
        )`.execute(db);
      await sql`
        create table membership (
          organisation_id uuid not null references organisation on delete cascade,
          person_id uuid not null references person on delete cascade,
          role text not null check (role in ('member', 'admin')),
          status text not null check (status in ('asked', 'active')),
          shown boolean not null default false,
          asked_at timestamptz not null,
          vouched_by uuid references person on delete set null,
          vouched_at timestamptz,
          primary key (organisation_id, person_id)
        )`.execute(db);
      await sql`create index on membership (person_id)`.execute(db);
      await sql`create index on membership (asked_at) where status = 'asked'`.execute(db);
      await sql`
        create table organisation_history (
          id bigint generated always as identity primary key,
          organisation_id uuid not null references organisation on delete cascade,
          actor_id uuid references person on delete set null,
          person_id uuid references person on delete set null,
          what text not null,
          facts jsonb,
          at timestamptz not null
        )`.execute(db);
      await sql`create index on organisation_history (organisation_id, id)`.execute(db);
      // Members are on no page that is kept for everybody, so their rows tell nobody.
      await announceChangesOf(db, 'organisation');
    },
  },
};
