import { readFile } from 'node:fs/promises';
import { EmbeddedDatabaseError } from './errors.ts';

/** The user PostgreSQL runs as when the app itself is root. */
export type Account = { uid: number; gid: number; name: string };

/**
 * PostgreSQL refuses to run as root. When the app is root this picks who runs it instead: the owner
 * of an existing cluster, else the system's `postgres`, else `nobody`. No user is created.
 * `undefined` means «as ourselves».
 * @param owner who owns the existing cluster, if there is one
 * @throws EmbeddedDatabaseError when the system has no such user (very bare containers).
 */
export async function accountFor(owner?: {
  uid: number;
  gid: number;
}): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const users = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  if (owner && owner.uid !== 0) {
    const name = users.find((user) => user.uid === owner.uid)?.name ?? `uid ${owner.uid}`;
    return { uid: owner.uid, gid: owner.gid, name };
  }
  for (const name of ['postgres', 'nobody']) {
    const user = users.find((candidate) => candidate.name === name && candidate.uid > 0);
    if (user) return user;
  }
  throw new EmbeddedDatabaseError(
    'PostgreSQL kan ikke kjøre som root, og systemet har verken brukeren «postgres» eller «nobody». ' +
      'Start appen som en vanlig bruker, eller sett DATABASE_URL til en egen PostgreSQL.',
  );
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Reads `/etc/passwd`; `id` and friends may be missing in small containers. */
export function parsePasswd(text: string): Account[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    const user = { name: name ?? '', uid: Number(uid), gid: Number(gid) };
    return user.name && uid && gid && Number.isInteger(user.uid) && Number.isInteger(user.gid)
      ? [user]
      : [];
  });
}
