import { lockFirstAdmin, logAccess, personById } from './queries.ts';
import { countAdmins, type InstallationRole, setRole } from './role-queries.ts';
import type { AccountsServices } from './services.ts';

/** Gives or takes a role in the installation. The last administrator stays one. */
export async function changeRole(
  { db, clock }: AccountsServices,
  by: string,
  person: string,
  role: InstallationRole,
  has: boolean,
): Promise<'done' | 'unknown' | 'last'> {
  return await db.transaction().execute(async (tx) => {
    await lockFirstAdmin(tx);
    const before = await personById(tx, person);
    if (!before) return 'unknown';
    if (before[role] === has) return 'done';
    if (role === 'admin' && !has && (await countAdmins(tx)) < 2) return 'last';
    await setRole(tx, person, role, has);
    const what = `role-${has ? 'given' : 'taken'}:${role}`;
    await logAccess(tx, { person, actor: by, what, now: clock() });
    return 'done';
  });
}
