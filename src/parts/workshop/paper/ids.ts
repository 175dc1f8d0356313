import { createHash } from 'node:crypto';
import type { IdOf } from './entry.ts';

/** Ids made of what they stand for: the same form sent twice gives the same ids, and does no harm. */
export function idsFrom(nonce: string): IdOf {
  return (...parts) => {
    const hash = createHash('sha256')
      .update([nonce, ...parts].join('\0'))
      .digest('hex');
    // Shaped as a UUID of version 8 (made as one likes).
    const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
    return [
      hash.slice(0, 8),
      hash.slice(8, 12),
      `8${hash.slice(13, 16)}`,
      variant + hash.slice(17, 20),
      hash.slice(20, 32),
    ].join('-');
  };
}

/** The number of a form, 32 hexadecimal digits. */
export function newNonce(random: () => number): string {
  return Array.from({ length: 8 }, () =>
    Math.floor(random() * 0x10000)
      .toString(16)
      .padStart(4, '0'),
  ).join('');
}
