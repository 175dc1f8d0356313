import { sql } from 'kysely';
import type { Migrations } from '#platform/db/migrate.ts';

export const accountsMigrations: Migrations = {
  '2026-11-24-70-accounts': {
    async up(db) {
      await sql`
        create table person (
          id uuid primary key,
          name text not null default '',
          email text not null unique,
          editor boolean not null default false,
          admin boolean not null default false,
          created_at timestamptz not null
        )`.execute(db);
      await sql`
        create table login_method (
          id uuid primary key,
          person_id uuid not null references person on delete cascade,
          kind text not null check (kind in ('email', 'oidc')),
          issuer text not null,
          subject text not null,
          created_at timestamptz not null,
          used_at timestamptz,
          unique (kind, issuer, subject)
        )`.execute(db);
      await sql`create index on login_method (person_id)`.execute(db);
      await sql`
        create table login_link (
          token_hash bytea primary key,
          purpose text not null check (purpose in ('login', 'first-admin')),
          email text,
          return_to text,
          created_at timestamptz not null,
          expires_at timestamptz not null,
          used_at timestamptz
        )`.execute(db);
      await sql`create index on login_link (expires_at)`.execute(db);
      await sql`
        create table session (
          id uuid primary key,
          token_hash bytea not null unique,
          person_id uuid not null references person on delete cascade,
          method text not null,
          device text not null,
          created_at timestamptz not null,
          seen_at timestamptz not null
        )`.execute(db);
      await sql`create index on session (person_id)`.execute(db);
      await sql`
        create table access_log (
          id bigint generated always as identity primary key,
          person_id uuid not null references person on delete cascade,
          actor_id uuid references person on delete set null,
          what text not null,
          at timestamptz not null
        )`.execute(db);
      await sql`create index on access_log (person_id, at)`.execute(db);
    },
  },
};
