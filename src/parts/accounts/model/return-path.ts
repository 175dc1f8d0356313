/**
 * Where somebody was when they had to log in: a path on this site, and never somebody else's address.
 * Browsers read «\» as «/» and pass over control characters, so those are refused.
 */
export function readReturnPath(input: string | undefined): string | undefined {
  if (input === undefined || input.length > 500) return undefined;
  return /^\/(?![/\\])[^\\\p{Cc}\s]*$/u.test(input) ? input : undefined;
}
