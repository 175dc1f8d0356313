/** Records keyed by ids that come from outside: never reach what every object inherits. */
export type Records<T> = Readonly<Record<string, T>>;

export function get<T>(record: Records<T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function put<T>(record: Records<T>, key: string, value: NoInfer<T>): Record<string, T> {
  return { ...record, [key]: value };
}

/** Without a key; the same object when it was not there. */
export function drop<T>(record: Records<T>, key: string): Record<string, T> {
  if (!Object.hasOwn(record, key)) return record;
  const { [key]: _, ...others } = record;
  return others;
}

/** The entries that pass; the same object when all do, so that caches by identity hold. */
export function keep<T>(
  record: Records<T>,
  wanted: (value: T, key: string) => boolean,
): Record<string, T> {
  const entries = Object.entries(record);
  const kept = entries.filter(([key, value]) => wanted(value, key));
  return kept.length === entries.length ? record : Object.fromEntries(kept);
}

export function mapRecord<T>(record: Records<T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

export function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

/** Equal as JSON values, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one, at) => same(one, b[at]))
    );
  }
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && same(value, right[key]))
  );
}
