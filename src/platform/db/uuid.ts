/**
 * UUIDv7: the first 48 bits are the time, so rows made later sort later and indexes stay compact.
 * Time and chance are passed in.
 */
export function uuidv7(clock: () => Date, random: () => number): string {
  const time = clock().getTime().toString(16).padStart(12, '0');
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const variant = (8 + Math.floor(random() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}
