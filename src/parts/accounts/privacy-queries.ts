import type { Db, Tx } from '#platform/db/database.ts';
import './schema.ts';

/** Everything that is stored about a person beside what they have published, as it is stored. */
export async function storedAbout(db: Db, id: string, email: string) {
  const [person, methods, sessions, mail, access, memberships] = await Promise.all([
    db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst(),
    db
      .selectFrom('login_method')
      .select(['kind', 'issuer', 'subject', 'created_at', 'used_at'])
      .where('person_id', '=', id)
      .orderBy('created_at')
      .execute(),
    db
      .selectFrom('session')
      .select(['method', 'device', 'created_at', 'seen_at'])
      .where('person_id', '=', id)
      .orderBy('created_at')
      .execute(),
    // Without the text: it holds links that let somebody in.
    db
      .selectFrom('mail')
      .select(['to_address', 'subject', 'created_at', 'sent_at'])
      .where('to_address', '=', email)
      .orderBy('created_at')
      .execute(),
    db
      .selectFrom('access_log')
      .select(['what', 'at'])
      .where('person_id', '=', id)
      .orderBy('at')
      .execute(),
    db
      .selectFrom('membership')
      .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
      .select(['organisation.name as organisation'])
      .select((eb) => [
        eb.ref('membership.role').as('role'),
        eb.ref('membership.status').as('status'),
      ])
      .where('membership.person_id', '=', id)
      .execute(),
  ]);
  return { person, methods, sessions, mail, access, memberships };
}

/** Whether nobody else runs the installation. */
export async function isLastAdmin(tx: Tx, id: string): Promise<boolean> {
  const admins = await tx
    .selectFrom('person')
    .select('id')
    .where('admin', '=', true)
    .forUpdate()
    .execute();
  return admins.length === 1 && admins[0]?.id === id;
}

export async function deletePerson(tx: Tx, id: string, email: string): Promise<void> {
  await tx.deleteFrom('mail').where('to_address', '=', email).execute();
  await tx.deleteFrom('login_link').where('email', '=', email).execute();
  await tx.deleteFrom('person').where('id', '=', id).execute();
}
