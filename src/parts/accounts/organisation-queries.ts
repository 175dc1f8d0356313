import type { Db, Tx } from '#platform/db/database.ts';
import type { OrganisationFacts } from './model/organisation.ts';
import type { OrganisationEvent } from './organisation-schema.ts';

export interface Organisation extends OrganisationFacts {
  id: string;
  version: number;
  createdBy: string | null;
  /** Null until somebody is in it. */
  openAt: Date | null;
  register: { name: string; at: Date } | null;
}

export interface NewOrganisation extends OrganisationFacts {
  id: string;
  formKey: string;
  createdBy: string;
  createdAt: Date;
  openAt: Date | null;
  register: { name: string; at: Date } | null;
}

/** False when the form has been sent before, or another has the number. */
export async function insertOrganisation(tx: Tx, one: NewOrganisation): Promise<boolean> {
  const row = await tx
    .insertInto('organisation')
    .values({
      id: one.id,
      form_key: one.formKey,
      kind: one.kind,
      name: one.name,
      number: one.number,
      municipality: one.municipality,
      register_name: one.register?.name ?? null,
      register_at: one.register?.at ?? null,
      created_by: one.createdBy,
      created_at: one.createdAt,
      open_at: one.openAt,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function organisationById(db: Db | Tx, id: string): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toOrganisation(row);
}

/** Serialises whoever changes the organisation or who is in it. */
export async function lockOrganisation(tx: Tx, id: string): Promise<Organisation | undefined> {
  const row = await tx
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toOrganisation(row);
}

export async function organisationByFormKey(
  db: Db | Tx,
  key: string,
): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisation')
    .selectAll()
    .where('form_key', '=', key)
    .executeTakeFirst();
  return row && toOrganisation(row);
}

export async function organisationByNumber(
  db: Db | Tx,
  number: string,
): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisation')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  return row && toOrganisation(row);
}

export async function updateOrganisation(
  tx: Tx,
  id: string,
  facts: OrganisationFacts,
  register: Organisation['register'],
): Promise<void> {
  await tx
    .updateTable('organisation')
    .set((eb) => ({
      kind: facts.kind,
      name: facts.name,
      number: facts.number,
      municipality: facts.municipality,
      register_name: register?.name ?? null,
      register_at: register?.at ?? null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export async function openOrganisation(tx: Tx, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('organisation')
    .set({ open_at: now })
    .where('id', '=', id)
    .where('open_at', 'is', null)
    .execute();
}

export async function addHistory(
  tx: Tx,
  row: {
    organisation: string;
    actor: string;
    person?: string;
    what: OrganisationEvent;
    facts?: OrganisationFacts;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('organisation_history')
    .values({
      organisation_id: row.organisation,
      actor_id: row.actor,
      person_id: row.person ?? null,
      what: row.what,
      facts: row.facts ? JSON.stringify(row.facts) : null,
      at: row.now,
    })
    .execute();
}

function toOrganisation(row: {
  id: string;
  kind: OrganisationFacts['kind'];
  name: string;
  number: string | null;
  municipality: string | null;
  version: number;
  created_by: string | null;
  open_at: Date | null;
  register_name: string | null;
  register_at: Date | null;
}): Organisation {
  const { id, kind, name, number, municipality, version } = row;
  const register =
    row.register_name !== null && row.register_at
      ? { name: row.register_name, at: row.register_at }
      : null;
  return {
    id,
    kind,
    name,
    number,
    municipality,
    version,
    createdBy: row.created_by,
    openAt: row.open_at,
    register,
  };
}
