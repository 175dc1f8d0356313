import type { Db, Tx } from '#platform/db/database.ts';
import type { MembershipRole } from '#platform/policy.ts';
import type { OrganisationKind } from './model/organisation.ts';

export interface MemberRow {
  person: string;
  name: string;
  email: string;
  role: MembershipRole;
  status: 'asked' | 'active';
  shown: boolean;
  askedAt: Date;
}

/** False when the person is in it already, or has asked. */
export async function insertMembership(
  tx: Tx,
  one: {
    organisation: string;
    person: string;
    role: MembershipRole;
    status: 'asked' | 'active';
    now: Date;
  },
): Promise<boolean> {
  const row = await tx
    .insertInto('membership')
    .values({
      organisation_id: one.organisation,
      person_id: one.person,
      role: one.role,
      status: one.status,
      asked_at: one.now,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Who has asked first, oldest first; then who is in it, by name. */
export async function membersOf(db: Db | Tx, organisation: string): Promise<MemberRow[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.email', 'role', 'status', 'shown', 'asked_at'])
    .where('organisation_id', '=', organisation)
    .orderBy('status', 'desc')
    .orderBy('person.name')
    .orderBy('asked_at')
    .execute();
  return rows.map(({ id, asked_at, ...row }) => ({ ...row, person: id, askedAt: asked_at }));
}

export async function activateMembership(
  tx: Tx,
  one: { organisation: string; person: string; role: MembershipRole; by: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ status: 'active', role: one.role, vouched_by: one.by, vouched_at: one.now })
    .where('organisation_id', '=', one.organisation)
    .where('person_id', '=', one.person)
    .execute();
}

export async function setMembership(
  tx: Db | Tx,
  organisation: string,
  person: string,
  change: { role?: MembershipRole; shown?: boolean },
): Promise<void> {
  await tx
    .updateTable('membership')
    .set(change)
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .execute();
}

export async function deleteMembership(
  tx: Tx,
  organisation: string,
  person: string,
): Promise<void> {
  await tx
    .deleteFrom('membership')
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .execute();
}

export interface OwnMembership {
  organisation: string;
  name: string;
  role: MembershipRole;
  status: 'asked' | 'active';
}

export async function organisationsOf(db: Db | Tx, person: string): Promise<OwnMembership[]> {
  return await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['organisation.id as organisation', 'organisation.name', 'role', 'status'])
    .where('person_id', '=', person)
    .orderBy('organisation.name')
    .execute();
}

export interface WaitingRow {
  organisation: string;
  organisationName: string;
  kind: OrganisationKind;
  number: string | null;
  person: string;
  name: string;
  email: string;
  askedAt: Date;
}

/** Who has asked to be in an organisation that nobody runs yet; the longest wait first. */
export async function waitingForVouching(db: Db | Tx): Promise<WaitingRow[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select([
      'organisation.id as organisation',
      'organisation.name as organisationName',
      'organisation.kind',
      'organisation.number',
      'person.id as person',
      'person.name',
      'person.email',
      'asked_at',
    ])
    .where('status', '=', 'asked')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership as runs')
            .select('runs.person_id')
            .whereRef('runs.organisation_id', '=', 'membership.organisation_id')
            .where('runs.status', '=', 'active')
            .where('runs.role', '=', 'admin'),
        ),
      ),
    )
    .orderBy('asked_at')
    .execute();
  return rows.map(({ asked_at, ...row }) => ({ ...row, askedAt: asked_at }));
}
