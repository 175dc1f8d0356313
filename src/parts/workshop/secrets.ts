import { createHash, createHmac } from 'node:crypto';
import { uuidv7 } from '#platform/db/uuid.ts';

/** Bytes that nobody can guess. Passed in, so that tests choose them. */
export type SecretBytes = (count: number) => Buffer;

/** What a device keeps: whoever has it is that participant. */
export function newToken(bytes: SecretBytes): string {
  return bytes(32).toString('base64url');
}

const tokenPattern = /^[\w-]{43}$/;

export function isToken(text: string | undefined): text is string {
  return text !== undefined && tokenPattern.test(text);
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The secret of the personal link: known to the device that holds the token, and not the other way. */
export function linkTokenOf(token: string): string {
  return createHmac('sha256', token).update('verksted-enhet').digest('base64url');
}

/**
 * Of an invitation (link, QR code): shows that it was not guessed. Made of the workshop's id, which
 * only those who are in it know.
 */
export function inviteKeyOf(workshop: string): string {
  return createHash('sha256')
    .update(`verksted-invitasjon ${workshop}`)
    .digest('base64url')
    .slice(0, 12);
}

/** A form's own secret: the same form sent twice makes the same thing once. */
export function newFormKey(clock: () => Date, bytes: SecretBytes): string {
  return uuidv7(clock, () => (bytes(1)[0] ?? 0) / 256);
}

/** Of a participant: short, since every entry of the log names one, and unlikely to meet another. */
export function thingIdFromKey(key: string, purpose: string): string {
  return createHash('sha256').update(`${key} ${purpose}`).digest('hex').slice(0, 20);
}

/** An id for each purpose from a form's key: nobody who sees the id can find the key. */
export function idFromKey(key: string, purpose: string): string {
  const hex = createHash('sha256').update(`${key} ${purpose}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.slice(0, 1), 16) % 4];
  // The time stays, so that rows made later sort later.
  return `${key.slice(0, 13)}-7${hex.slice(1, 4)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
