/**
 * A UUIDv7, lower case: sorts by time, and two devices never make the same. `getRandomValues`
 * rather than `randomUUID`, which browsers withhold on addresses without https.
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) & 0xff;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Of a thing within a workshop (a note, a group, a stroke): 80 random bits, and short, since every
 * entry of the log names several. Operations have `newId`, which is unique everywhere.
 */
export function newThingId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => letters[byte & 31]).join('');
}
