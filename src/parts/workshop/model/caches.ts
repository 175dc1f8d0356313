/** What was made of an object that never changes, by a name: made once, gone with the object. */
export function lookUp<K extends object, V>(
  cache: WeakMap<K, Map<string, V>>,
  key: K,
  name: string,
  make: () => V,
): V {
  const made = cache.get(key) ?? new Map<string, V>();
  if (made.size === 0) cache.set(key, made);
  const known = made.get(name);
  if (known !== undefined) return known;
  const value = make();
  made.set(name, value);
  return value;
}
