import type { Db, Tx } from '#platform/db/database.ts';
import './schema.ts';

export type InstallationRole = 'editor' | 'admin';

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  editor: boolean;
  admin: boolean;
}

/** Those with roles first, then by name. `words` is part of a name or an address. */
export async function peopleFor(db: Db, words: string, limit: number): Promise<PersonRow[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'editor', 'admin'])
    .where((eb) => eb.or([eb('name', 'ilike', pattern), eb('email', 'ilike', pattern)]))
    .orderBy('admin', 'desc')
    .orderBy('editor', 'desc')
    .orderBy('name')
    .orderBy('email')
    .limit(limit)
    .execute();
}

export async function countAdmins(tx: Tx): Promise<number> {
  const rows = await tx.selectFrom('person').select('id').where('admin', '=', true).execute();
  return rows.length;
}

export async function setRole(
  tx: Tx,
  person: string,
  role: InstallationRole,
  has: boolean,
): Promise<void> {
  await tx
    .updateTable('person')
    .set(role === 'admin' ? { admin: has } : { editor: has })
    .where('id', '=', person)
    .execute();
}
