import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import './schema.ts';

export interface Person {
  id: string;
  name: string;
  email: string;
  editor: boolean;
  admin: boolean;
  createdAt: Date;
}

export interface NewLink {
  tokenHash: Buffer;
  purpose: 'login' | 'first-admin';
  email: string | null;
  returnTo: string | null;
  createdAt: Date;
  expiresAt: Date;
}

export async function insertLink(db: Db | Tx, link: NewLink): Promise<void> {
  await db
    .insertInto('login_link')
    .values({
      token_hash: link.tokenHash,
      purpose: link.purpose,
      email: link.email,
      return_to: link.returnTo,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** Whether the link would let somebody in now. Reading it uses nothing up. */
export async function liveLink(
  db: Db | Tx,
  tokenHash: Buffer,
  now: Date,
): Promise<{ purpose: NewLink['purpose']; email: string | null } | undefined> {
  return await db
    .selectFrom('login_link')
    .select(['purpose', 'email'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Takes the link, once: of two at the same moment one gets it. */
export async function useLink(
  tx: Tx,
  tokenHash: Buffer,
  purpose: NewLink['purpose'],
  now: Date,
): Promise<
  { purpose: NewLink['purpose']; email: string | null; returnTo: string | null } | undefined
> {
  const row = await tx
    .updateTable('login_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['purpose', 'email', 'return_to'])
    .executeTakeFirst();
  return row && { purpose: row.purpose, email: row.email, returnTo: row.return_to };
}

/** A new link to the same address ends the ones before it. */
export async function endLinksTo(tx: Tx, email: string, now: Date): Promise<void> {
  await tx
    .updateTable('login_link')
    .set({ used_at: now })
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .execute();
}

export async function deleteLinksBefore(db: Db | Tx, before: Date): Promise<void> {
  await db.deleteFrom('login_link').where('expires_at', '<', before).execute();
}

export async function deleteFirstAdminLinks(tx: Tx): Promise<void> {
  await tx.deleteFrom('login_link').where('purpose', '=', 'first-admin').execute();
}

export async function hasAdmin(db: Db | Tx): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('admin', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Serialises whoever would become the first administrator. */
export async function lockFirstAdmin(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('first-admin'))`.execute(tx);
}

export interface MethodKey {
  kind: 'email' | 'oidc';
  issuer: string;
  subject: string;
}

export async function personByMethod(db: Db | Tx, method: MethodKey): Promise<Person | undefined> {
  const row = await db
    .selectFrom('login_method')
    .innerJoin('person', 'person.id', 'login_method.person_id')
    .selectAll('person')
    .where('login_method.kind', '=', method.kind)
    .where('login_method.issuer', '=', method.issuer)
    .where('login_method.subject', '=', method.subject)
    .executeTakeFirst();
  return row && toPerson(row);
}

export async function personById(db: Db | Tx, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPerson(row);
}

export async function personByAddress(db: Db | Tx, email: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person')
    .selectAll()
    .where('email', '=', email)
    .executeTakeFirst();
  return row && toPerson(row);
}

/** False when another with the same address was first. */
export async function insertPerson(tx: Tx, person: Person): Promise<boolean> {
  const { id, name, email, editor, admin, createdAt } = person;
  const row = await tx
    .insertInto('person')
    .values({ id, name, email, editor, admin, created_at: createdAt })
    .onConflict((oc) => oc.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertMethod(
  tx: Tx,
  method: MethodKey & { id: string; personId: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('login_method')
    .values({
      id: method.id,
      person_id: method.personId,
      kind: method.kind,
      issuer: method.issuer,
      subject: method.subject,
      created_at: method.now,
      used_at: method.now,
    })
    .onConflict((oc) => oc.columns(['kind', 'issuer', 'subject']).doNothing())
    .execute();
}

export async function touchMethod(tx: Tx, method: MethodKey, now: Date): Promise<void> {
  await tx
    .updateTable('login_method')
    .set({ used_at: now })
    .where('kind', '=', method.kind)
    .where('issuer', '=', method.issuer)
    .where('subject', '=', method.subject)
    .execute();
}

export interface MethodRow extends MethodKey {
  id: string;
  createdAt: Date;
  usedAt: Date | null;
}

export async function methodsOf(db: Db | Tx, person: string): Promise<MethodRow[]> {
  const rows = await db
    .selectFrom('login_method')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    issuer: row.issuer,
    subject: row.subject,
    createdAt: row.created_at,
    usedAt: row.used_at,
  }));
}

export async function renamePerson(tx: Db | Tx, id: string, name: string): Promise<void> {
  await tx.updateTable('person').set({ name }).where('id', '=', id).execute();
}

export async function makeAdmin(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('person').set({ admin: true, editor: true }).where('id', '=', id).execute();
}

export async function logAccess(
  db: Db | Tx,
  entry: { person: string; actor: string | null; what: string; now: Date },
): Promise<void> {
  await db
    .insertInto('access_log')
    .values({ person_id: entry.person, actor_id: entry.actor, what: entry.what, at: entry.now })
    .execute();
}

function toPerson(row: {
  id: string;
  name: string;
  email: string;
  editor: boolean;
  admin: boolean;
  created_at: Date;
}): Person {
  const { id, name, email, editor, admin, created_at: createdAt } = row;
  return { id, name, email, editor, admin, createdAt };
}
