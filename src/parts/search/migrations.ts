import { sql } from 'kysely';
import { announceChangesOf } from '#platform/db/content-changes.ts';
import type { Migrations } from '#platform/db/migrate.ts';

export const searchMigrations: Migrations = {
  '2026-11-24-05-search': {
    async up(db) {
      await sql`create extension if not exists pg_trgm`.execute(db);
      await sql`
        create table search_document (
          id bigint generated always as identity primary key,
          kind text not null,
          slug text not null,
          lang text not null check (lang in ('nb', 'nn')),
          path text not null,
          title text not null,
          lead text not null,
          keywords text[] not null,
          body text not null,
          title_key text not null,
          tsv tsvector not null,
          for_nb boolean not null,
          for_nn boolean not null,
          unique (kind, slug, lang)
        )`.execute(db);
      // The long columns lie apart from the row, so that counting thousands of rows reads few pages;
      // tsv not compressed, since a search reads it for hundreds of rows, the body for those it shows.
      await sql`
        alter table search_document
          alter column tsv set storage external,
          alter column title set storage main, alter column lead set storage main,
          alter column keywords set storage main, alter column title_key set storage main,
          set (toast_tuple_target = 128)`.execute(db);
      for (const reader of ['nb', 'nn']) {
        // One for each kind of reader, so that no search meets the other language. The pending list
        // is short, because readers have to go through it.
        await sql`
          create index ${sql.ref(`search_document_for_${reader}`)} on search_document using gin (tsv)
          with (gin_pending_list_limit = 128) where ${sql.ref(`for_${reader}`)}`.execute(db);
        // How many answer a question, by kind, counted to `most`, and the first `few` ids of each kind.
        // A function because the planner takes a scan of the table for cheap, not counting that each
        // row's tsv lies apart; and so that hits are counted without being written down.
        await sql`
          create function ${sql.ref(`search_hits_${reader}`)}(query tsquery, most int, few int)
          returns table (kind text, n bigint, ids bigint[])
          language sql stable strict set enable_seqscan = off as
          $$
            select kind, count(*), (array_agg(id))[1:few] from (
              select id, kind from search_document
              where ${sql.ref(`for_${reader}`)} and tsv @@ query limit most
            ) hit group by kind
          $$`.execute(db);
      }
      await sql`create index search_document_title on search_document (title_key text_pattern_ops)`.execute(
        db,
      );
      await sql`
        create table search_word (
          lang text not null check (lang in ('nb', 'nn')),
          word text not null,
          stem text not null,
          folded text not null,
          documents int not null,
          primary key (lang, word)
        ) with (fillfactor = 70)`.execute(db);
      await sql`
        create table search_key (
          lang text not null check (lang in ('nb', 'nn')),
          key text not null,
          documents int not null,
          primary key (lang, key)
        ) with (fillfactor = 70)`.execute(db);
      await sql`create index search_word_folded on search_word (lang, folded)`.execute(db);
      await sql`create index search_word_prefix on search_word (lang, word text_pattern_ops)`.execute(
        db,
      );
      await sql`create index search_word_trigram on search_word using gin (word gin_trgm_ops)`.execute(
        db,
      );
      await sql`create table search_state (one boolean primary key default true check (one), version int not null)`.execute(
        db,
      );
      await announceChangesOf(db, 'search_document');
    },
  },
};
