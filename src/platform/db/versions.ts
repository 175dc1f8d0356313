import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Lang } from '../i18n/lang.ts';
import type { Publication } from '../policy.ts';
import type { Db, Tx } from './database.ts';

/**
 * What pages and examples (and later posts and agreements) have in common: a thing with a slug and
 * a status in table `<thing>`, its versions per language in `<thing>_version`, and its old
 * addresses in `<thing>_redirect`. Nothing is edited away.
 */
export async function createVersionTables(db: Kysely<never> | Db, thing: string): Promise<void> {
  const [table, versions, redirects, owner] = [
    sql.table(thing),
    sql.table(`${thing}_version`),
    sql.table(`${thing}_redirect`),
    sql.ref(`${thing}_id`),
  ];
  await sql`
    create table ${versions} (
      id uuid primary key,
      ${owner} uuid not null references ${table} on delete cascade,
      lang text not null check (lang in ('nb', 'nn')),
      number int not null,
      is_current boolean not null,
      title text not null,
      lead text not null,
      content jsonb not null,
      note text not null,
      published_at timestamptz not null,
      unique (${owner}, lang, number)
    )`.execute(db);
  await sql`create unique index on ${versions} (${owner}, lang) where is_current`.execute(db);
  await sql`
    create table ${redirects} (
      old_slug text primary key,
      ${owner} uuid not null references ${table} on delete cascade
    )`.execute(db);
  await sql`create index on ${redirects} (${owner})`.execute(db);
}

export interface NewVersion {
  id: string;
  /** The thing it is a version of. */
  owner: string;
  lang: Lang;
  content: { texts: { title: string; lead: string } };
  note: string;
  publishedAt: Date;
}

/** Adds a version and makes it the one that is read. The thing must be locked. Returns its number. */
export async function addVersion(tx: Tx, thing: string, version: NewVersion): Promise<number> {
  const [versions, owner] = [sql.table(`${thing}_version`), sql.ref(`${thing}_id`)];
  const { title, lead } = version.content.texts;
  await sql`update ${versions} set is_current = false where ${owner} = ${version.owner} and lang = ${version.lang} and is_current`.execute(
    tx,
  );
  const { rows } = await sql<{ number: number }>`
    insert into ${versions} (id, ${owner}, lang, number, is_current, title, lead, content, note, published_at)
    select ${version.id}::uuid, ${version.owner}::uuid, ${version.lang}, 1 + coalesce(max(number), 0), true,
           ${title}, ${lead}, ${JSON.stringify(version.content)}::jsonb, ${version.note}, ${version.publishedAt}::timestamptz
    from ${versions} where ${owner} = ${version.owner} and lang = ${version.lang}
    returning number`.execute(tx);
  return rows[0]?.number ?? 1;
}

/** The thing as it stands, locked until the transaction ends. */
export async function lockThing(
  tx: Tx,
  thing: string,
  slug: string,
): Promise<{ id: string; status: Publication } | undefined> {
  const { rows } = await sql<{
    id: string;
    status: Publication;
  }>`select id, status from ${sql.table(thing)} where slug = ${slug} for update`.execute(tx);
  return rows[0];
}

export async function setStatus(
  tx: Tx,
  thing: string,
  slug: string,
  status: Publication,
): Promise<void> {
  await sql`update ${sql.table(thing)} set status = ${status} where slug = ${slug}`.execute(tx);
}

/** Gives a thing a new address; the old one leads to it for ever. */
export async function moveThing(
  tx: Tx,
  thing: string,
  id: string,
  from: string,
  to: string,
): Promise<void> {
  const [table, redirects, owner] = [
    sql.table(thing),
    sql.table(`${thing}_redirect`),
    sql.ref(`${thing}_id`),
  ];
  await sql`delete from ${redirects} where old_slug = ${to}`.execute(tx);
  await sql`update ${table} set slug = ${to} where id = ${id}`.execute(tx);
  await sql`insert into ${redirects} (old_slug, ${owner}) values (${from}, ${id})
    on conflict (old_slug) do update set ${owner} = excluded.${owner}`.execute(tx);
}

/** Where an old address leads now. */
export async function newSlug(db: Db, thing: string, oldSlug: string): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string }>`
    select t.slug from ${sql.table(`${thing}_redirect`)} r join ${sql.table(thing)} t on t.id = r.${sql.ref(`${thing}_id`)}
    where r.old_slug = ${oldSlug}`.execute(db);
  return rows[0]?.slug;
}

export interface Titled {
  slug: string;
  title: string;
}

/** An SQL expression for the titles of published things: a JSON list of Titled, in no order. */
export function titlesSql(
  thing: string,
  lang: Lang,
  slugs: RawBuilder<unknown>,
): RawBuilder<Titled[]> {
  const owner = sql.ref(`w.${thing}_id`);
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'title', w.title)), '[]')
    from ${sql.table(thing)} t
    join ${sql.table(`${thing}_version`)} w on ${owner} = t.id and w.lang = ${lang} and w.is_current
    where t.status = 'published' and t.slug in (${slugs}))`;
}

/** Changes whenever anything published among some kinds of things does. */
export async function fingerprintOf(db: Db, things: string[]): Promise<string> {
  const marks = things.map(
    (thing) => sql`
      select t.slug || t.status || v.id as mark from ${sql.table(thing)} t
      join ${sql.table(`${thing}_version`)} v on ${sql.ref(`v.${thing}_id`)} = t.id and v.is_current`,
  );
  const { rows } = await sql<{ md5: string | null }>`
    select md5(string_agg(mark, ',' order by mark)) from (${sql.join(marks, sql` union all `)}) marks`.execute(
    db,
  );
  return rows[0]?.md5 ?? '';
}
