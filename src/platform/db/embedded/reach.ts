import { constants, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Account } from './account.ts';

type Right = 'read' | 'enter';

/**
 * Whether the account may enter this folder: every folder from the root down to it needs the x bit
 * for owner, group or others. Typical refusal: a clone under /root, which has mode 700. Access
 * lists beyond the mode bits are not seen; then PostgreSQL itself says «Permission denied».
 */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    if (!allows(await stat(at), account, 'enter')) return false;
    if (at === dirname(at)) return true;
  }
}

/** Whether the account may reach and read this file or folder, and enter or run it where `run` is set. */
export async function canRead(
  path: string,
  account: Account,
  { run = false } = {},
): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found || !(await canEnter(dirname(path), account))) return false;
  return allows(found, account, 'read') && (!run || allows(found, account, 'enter'));
}

/** The three sets of mode bits, first match decides, as the kernel does it. */
export function allows(
  file: Pick<Stats, 'mode' | 'uid' | 'gid'>,
  account: Account,
  right: Right,
): boolean {
  const bits =
    right === 'read'
      ? { owner: constants.S_IRUSR, group: constants.S_IRGRP, others: constants.S_IROTH }
      : { owner: constants.S_IXUSR, group: constants.S_IXGRP, others: constants.S_IXOTH };
  if (file.uid === account.uid) return (file.mode & bits.owner) !== 0;
  if (file.gid === account.gid) return (file.mode & bits.group) !== 0;
  return (file.mode & bits.others) !== 0;
}
