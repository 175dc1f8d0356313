import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import type { PersonActor } from '#platform/policy.ts';
import type { Person } from './queries.ts';
import './schema.ts';

export interface SessionRow {
  id: string;
  method: string;
  device: string;
  createdAt: Date;
  seenAt: Date;
}

export async function insertSession(
  tx: Tx,
  session: SessionRow & { tokenHash: Buffer; personId: string },
): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      person_id: session.personId,
      method: session.method,
      device: session.device,
      created_at: session.createdAt,
      seen_at: session.seenAt,
    })
    .execute();
}

/** The session, whose it is and where they belong, in one question: it is asked for every page of somebody logged in. */
export async function sessionByToken(
  db: Db,
  tokenHash: Buffer,
): Promise<
  { session: SessionRow; person: Person; memberships: PersonActor['memberships'] } | undefined
> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select([
      'session.id as session_id',
      'session.method',
      'session.device',
      'session.created_at as session_created_at',
      'session.seen_at',
      'person.id',
      'person.name',
      'person.email',
      'person.editor',
      'person.admin',
      'person.created_at',
      sql<PersonActor['memberships']>`coalesce((
        select json_agg(json_build_object('organisation', organisation_id, 'role', role))
        from membership where membership.person_id = person.id and status = 'active'), '[]')`.as(
        'memberships',
      ),
    ])
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, name, email, editor, admin, created_at: createdAt } = row;
  return {
    session: {
      id: row.session_id,
      method: row.method,
      device: row.device,
      createdAt: row.session_created_at,
      seenAt: row.seen_at,
    },
    person: { id, name, email, editor, admin, createdAt },
    memberships: row.memberships,
  };
}

export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('session').set({ seen_at: now }).where('id', '=', id).execute();
}

/** The newest use first. */
export async function sessionsOf(db: Db | Tx, person: string): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    method: row.method,
    device: row.device,
    createdAt: row.created_at,
    seenAt: row.seen_at,
  }));
}

/** Ends a session of this person, and of nobody else. */
export async function deleteSession(db: Db | Tx, person: string, id: string): Promise<void> {
  await db.deleteFrom('session').where('person_id', '=', person).where('id', '=', id).execute();
}

export async function deleteSessionByToken(db: Db | Tx, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteOtherSessions(
  db: Db | Tx,
  person: string,
  kept: string,
): Promise<void> {
  await db.deleteFrom('session').where('person_id', '=', person).where('id', '!=', kept).execute();
}

export async function deleteSessionsUnusedSince(
  db: Db,
  { seenBefore, madeBefore }: { seenBefore: Date; madeBefore: Date },
): Promise<void> {
  await db
    .deleteFrom('session')
    .where((eb) => eb.or([eb('seen_at', '<', seenBefore), eb('created_at', '<', madeBefore)]))
    .execute();
}
