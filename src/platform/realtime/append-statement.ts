import type { AppendOutcome, RoomBatch } from './storage.ts';

/** Rooms per notice: PostgreSQL takes 8 000 bytes, and a room with its number needs at most 48. */
const roomsPerNotice = 150;

/**
 * Appends to many rooms in one statement, one commit and one round trip, all or nothing per room.
 *
 * Why nothing is ever stored half: a log has no gaps, so a batch fits if and only if its first number
 * is free. `firsts` inserts the first of each room; another node that wants the same number waits
 * there until this commit and then finds it taken. Only where the first went in does the `rest` go in.
 * An operation stored before is seen in `known`, or it is newer than what this node had read, and then
 * the first number is taken as well. The entry before is locked, so that a deletion of the room waits
 * for this commit, or this for the deletion and then finds nothing to add to. Rooms are sorted, so
 * that two nodes do not wait for each other.
 *
 * Why rooms are compared as text in `known`: the statement is planned once, on a log without
 * statistics, where an index that finds the operation and one that reads the whole room seem equally
 * good. Written so, only one index answers each question (measured: 5 ms instead of 0.6 at 16 000).
 */
export function appendStatement(log: string): string {
  const columns = 'room, seq, operation, at, payload';
  return `
    with batch as materialized (
      select * from unnest($1::uuid[], $2::int[], $3::uuid[], $4::timestamptz[], $5::text[], $6::bool[])
        as b(room, seq, operation, at, payload, leads)
    ), known as materialized (
      select b.room, b.operation, l.seq from batch b cross join lateral (
        select seq from ${log} l
        where l.operation = b.operation and l.room::text = b.room::text limit 1
      ) l
    ), firsts as (
      insert into ${log} (${columns})
      select room, seq, operation, at, payload::jsonb from batch b
      where leads
        and not exists (select from known k where k.room = b.room)
        and seq - 1 = coalesce(
          (select l.seq from ${log} l where l.room = b.room and l.seq = b.seq - 1 for key share), 0)
      order by room
      on conflict do nothing
      returning room
    ), rest as (
      insert into ${log} (${columns})
      select b.room, b.seq, b.operation, b.at, b.payload::jsonb from batch b
      join firsts on firsts.room = b.room where not b.leads
    ), notice as (
      select pg_notify($7, $8 || E'\\n' || string_agg(room || ' ' || seq, E'\\n')) from (
        select b.room, max(b.seq) as seq, (row_number() over () - 1) / ${roomsPerNotice} as page
        from batch b join firsts on firsts.room = b.room group by b.room
      ) appended group by page
    )
    select room, operation, seq from known
    union all select room, null, null from firsts
    union all select null, null, null from notice`;
}

export interface AppendRow {
  room: string | null;
  operation: string | null;
  seq: number | null;
}

export function appendValues(
  batches: readonly RoomBatch[],
  channel: string,
  node: string,
): unknown[] {
  const rows = batches.flatMap(({ room, after, entries }) =>
    entries.map((entry, at) => ({ ...entry, room, seq: after + 1 + at, leads: at === 0 })),
  );
  return [
    rows.map(({ room }) => room),
    rows.map(({ seq }) => seq),
    rows.map(({ operation }) => operation),
    rows.map(({ at }) => at.toISOString()),
    rows.map(({ payload }) => payload),
    rows.map(({ leads }) => leads),
    channel,
    node,
  ];
}

export function outcomesOf(
  batches: readonly RoomBatch[],
  rows: readonly AppendRow[],
): Map<string, AppendOutcome> {
  const outcomes = new Map<string, AppendOutcome>(
    batches.map(({ room }) => [room, { done: 'conflict' }]),
  );
  const known = new Map<string, Map<string, number>>();
  for (const { room, operation, seq } of rows) {
    if (room === null) continue;
    if (operation === null || seq === null) {
      outcomes.set(room, { done: 'appended' });
      continue;
    }
    const seqs = known.get(room) ?? new Map<string, number>();
    known.set(room, seqs.set(operation, seq));
    outcomes.set(room, { done: 'known', seqs });
  }
  return outcomes;
}
