import type { Workshop } from './workshop.ts';

/** What may differ without concerning more than some tables. */
const local: ReadonlySet<string> = new Set(['seq', 'seen', 'boards', 'tables']);

/**
 * Which tables have something new; `all` when it may concern anybody (people, settings, clock,
 * messages, plenary …). Viewers at other tables get nothing (their changes are quiet), so that a
 * server with hundreds of tables asks for those alone – and always for facilitators, observers and
 * whoever has no table yet.
 */
export function affectedTables(before: Workshop, after: Workshop): ReadonlySet<string> | 'all' {
  for (const key of Object.keys(after) as (keyof Workshop)[]) {
    if (!local.has(key) && before[key] !== after[key]) return 'all';
  }
  // A table in the hall sees one field of all the others; the lobby sees which tables there are.
  if (after.showing !== null || !sameKeys(before.tables, after.tables)) return 'all';
  const affected = new Set<string>();
  for (const part of ['boards', 'tables'] as const) {
    if (before[part] === after[part]) continue;
    for (const [id, value] of Object.entries(after[part])) {
      if (before[part][id] !== value) affected.add(id);
    }
  }
  return affected;
}

function sameKeys(a: object, b: object): boolean {
  return a === b || Object.keys(a).join() === Object.keys(b).join();
}
