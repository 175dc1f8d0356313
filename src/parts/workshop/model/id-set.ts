/**
 * A set of ids that can be shared between states: adding copies two small arrays and one bucket, not
 * the set. Plain arrays, so that it goes into a snapshot as it is. 20 000 ids: about 20 in a bucket.
 */
export type IdSet = readonly (readonly (readonly string[])[])[];

const width = 32;

export const noIds: IdSet = [];

export function hasId(set: IdSet, id: string): boolean {
  const hash = hashOf(id);
  return set[hash % width]?.[(hash >>> 5) % width]?.includes(id) ?? false;
}

/** In the order they were added within a bucket: the same additions give equal sets. */
export function addId(set: IdSet, id: string): IdSet {
  if (hasId(set, id)) return set;
  const hash = hashOf(id);
  const [outer, inner] = [hash % width, (hash >>> 5) % width];
  const branches = filled(set);
  const buckets = filled(branches[outer] ?? []);
  buckets[inner] = [...(buckets[inner] ?? []), id];
  branches[outer] = buckets;
  return branches;
}

export function countIds(set: IdSet): number {
  return set.reduce((sum, branch) => sum + branch.reduce((all, { length }) => all + length, 0), 0);
}

/** A copy without holes: holes would become null in JSON. */
function filled<T>(list: readonly (readonly T[])[]): (readonly T[])[] {
  return list.length === width
    ? [...list]
    : Array.from({ length: width }, (_, at) => list[at] ?? []);
}

/** FNV-1a */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
