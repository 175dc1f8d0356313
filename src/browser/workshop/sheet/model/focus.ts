/**
 * Where focus goes when what had it has disappeared: the next one that is still there, else the one
 * before, else null (then the heading takes it). `order` is how things stood when it had focus.
 */
export function focusAfter(
  order: readonly string[],
  lost: string,
  isThere: (id: string) => boolean,
): string | null {
  if (isThere(lost)) return lost;
  const at = order.indexOf(lost);
  if (at < 0) return null;
  return order.slice(at + 1).find(isThere) ?? order.slice(0, at).findLast(isThere) ?? null;
}
