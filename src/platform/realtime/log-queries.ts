import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { deletionNotice } from './notice.ts';
import type { LogEntry, Snapshot } from './storage.ts';

/** Everything a log is asked except appending, on the pool. Notices go to the channel of its name. */
export function logQueries(db: Db, name: string, node: string) {
  const [log, snapshots] = [sql.table(name), sql.table(`${name}_snapshot`)];
  return {
    async read(room: string, after: number, limit: number): Promise<LogEntry[]> {
      const { rows } = await sql<LogEntry>`
        select seq, operation, at, payload from ${log}
        where room = ${room}::uuid and seq > ${after}::int order by seq limit ${limit}::int`.execute(
        db,
      );
      return rows;
    },

    async heads(rooms: readonly string[]): Promise<Map<string, number>> {
      const { rows } = await sql<{ room: string; seq: number }>`
        select r.room, l.seq from unnest(${[...rooms]}::uuid[]) as r(room)
        cross join lateral (
          select seq from ${log} where room = r.room order by seq desc limit 1
        ) l`.execute(db);
      return new Map(rows.map(({ room, seq }) => [room, seq]));
    },

    async seqsOf(room: string, operations: readonly string[]): Promise<Map<string, number>> {
      const { rows } = await sql<{ operation: string; seq: number }>`
        select operation, seq from ${log}
        where room = ${room}::uuid and operation = any(${[...operations]}::uuid[])`.execute(db);
      return new Map(rows.map(({ operation, seq }) => [operation, seq]));
    },

    async snapshot(room: string, version: number): Promise<Snapshot | undefined> {
      const { rows } = await sql<Snapshot>`
        select seq, state from ${snapshots}
        where room = ${room}::uuid and version = ${version}::int
        order by seq desc limit 1`.execute(db);
      return rows[0];
    },

    /** Two are kept: one may be read while the next is written. Those of older versions go. */
    async saveSnapshot(
      room: string,
      version: number,
      { seq, state }: Snapshot<string>,
    ): Promise<void> {
      await sql`
        insert into ${snapshots} (room, version, seq, state)
        select ${room}::uuid, ${version}::int, ${seq}::int, ${state}::jsonb
        where exists (select from ${log} where room = ${room}::uuid and seq = ${seq}::int)
        on conflict do nothing`.execute(db);
      await sql`
        delete from ${snapshots} s where s.room = ${room}::uuid and (
          s.version < ${version}::int or (s.version = ${version}::int and s.seq not in (
            select seq from ${snapshots} where room = ${room}::uuid and version = ${version}::int
            order by seq desc limit 2)))`.execute(db);
    },

    async deleteRoom(room: string): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await sql`delete from ${snapshots} where room = ${room}::uuid`.execute(tx);
        await sql`delete from ${log} where room = ${room}::uuid`.execute(tx);
        await sql`select pg_notify(${name}, ${deletionNotice(node, room)})`.execute(tx);
      });
    },
  };
}
