import { uuidv7 } from '#platform/db/uuid.ts';
import { insertMembership } from './membership-queries.ts';
import { needsVouching, type OrganisationFacts } from './model/organisation.ts';
import {
  addHistory,
  insertOrganisation,
  lockOrganisation,
  type Organisation,
  organisationByFormKey,
  organisationByNumber,
  updateOrganisation,
} from './organisation-queries.ts';
import { logAccess } from './queries.ts';
import type { AccountsServices } from './services.ts';

export type Register = Organisation['register'];

/** Its id, or the organisation that has the number already. */
export type Made = { id: string } | { taken: { id: string; name: string } } | { foreignKey: true };

/**
 * Makes an organisation with whoever makes it as its first member. For a public body they wait until
 * somebody vouches for them. The same form again makes nothing new.
 */
export async function makeOrganisation(
  { db, clock, random }: AccountsServices,
  by: string,
  formKey: string,
  facts: OrganisationFacts,
  register: Register,
): Promise<Made> {
  return await db.transaction().execute(async (tx) => {
    const now = clock();
    const id = uuidv7(clock, random);
    const waits = needsVouching(facts.kind);
    const made = await insertOrganisation(tx, {
      ...facts,
      id,
      formKey,
      register,
      createdBy: by,
      createdAt: now,
      openAt: waits ? null : now,
    });
    if (!made) {
      const before = await organisationByFormKey(tx, formKey);
      if (before) return before.createdBy === by ? { id: before.id } : { foreignKey: true };
      const taken =
        facts.number === null ? undefined : await organisationByNumber(tx, facts.number);
      if (!taken) throw new Error('an organisation came and went');
      return { taken: { id: taken.id, name: taken.name } };
    }
    const status = waits ? 'asked' : 'active';
    await insertMembership(tx, { organisation: id, person: by, role: 'admin', status, now });
    await addHistory(tx, { organisation: id, actor: by, what: 'made', facts, now });
    await logAccess(tx, { person: by, actor: null, what: `organisation-made:${id}`, now });
    return { id };
  });
}

export type Edited = 'saved' | 'unknown' | 'taken' | { newer: Organisation };

/** Saves what an organisation says of itself, unless somebody saved since `version` was read. */
export async function editOrganisation(
  { db, clock }: AccountsServices,
  by: string,
  id: string,
  version: number,
  facts: OrganisationFacts,
  register: Register,
): Promise<Edited> {
  return await db.transaction().execute(async (tx) => {
    const before = await lockOrganisation(tx, id);
    if (!before) return 'unknown';
    if (before.version !== version) return { newer: before };
    const other = facts.number === null ? undefined : await organisationByNumber(tx, facts.number);
    if (other && other.id !== id) return 'taken';
    await updateOrganisation(tx, id, facts, register);
    await addHistory(tx, { organisation: id, actor: by, what: 'edited', facts, now: clock() });
    return 'saved';
  });
}
