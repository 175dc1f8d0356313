import { createHash } from 'node:crypto';

const pattern = /^[\w-]{43}$/;

/** What a browser or a link holds: 256 bits that nobody can guess. */
export function newToken(bytes: (count: number) => Buffer): string {
  return bytes(32).toString('base64url');
}

/** What the database holds: whoever reads it cannot log in with it. Undefined for what is no token. */
export function hashOfToken(token: string | undefined): Buffer | undefined {
  return token !== undefined && pattern.test(token)
    ? createHash('sha256').update(token).digest()
    : undefined;
}
