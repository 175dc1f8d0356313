interface Ordered {
  readonly id: string;
  readonly order: number;
}

/**
 * The order that puts something at a place in a list (0: first), counted without the thing itself.
 * Halves the gap: some fifty moves into the same gap before two get equal, then ids decide.
 */
export function orderAt(list: readonly Ordered[], place: number): number {
  const before = list[place - 1]?.order;
  const after = list[place]?.order;
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** The order that moves it one place; undefined when it is at that end already. */
export function orderMoved(list: readonly Ordered[], id: string, by: -1 | 1): number | undefined {
  const at = list.findIndex((one) => one.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return undefined;
  const others = list.filter((one) => one.id !== id);
  return orderAt(others, to);
}

/** The order for something dropped before another; at the end when that is null or gone. */
export function orderBefore(
  list: readonly Ordered[],
  moved: string,
  before: string | null,
): number {
  const others = list.filter(({ id }) => id !== moved);
  const at = before === null ? -1 : others.findIndex(({ id }) => id === before);
  return orderAt(others, at < 0 ? others.length : at);
}
