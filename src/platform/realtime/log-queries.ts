import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { deletionNotice } from './notice.ts';
import type { LogEntry, Snapshot } from './storage.ts';

const pack = promisify<string, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);

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
        where room::text = ${room} and operation = any(${[...operations]}::uuid[])`.execute(db);
      return new Map(rows.map(({ operation, seq }) => [operation, seq]));
    },

    async snapshot(room: string, version: number): Promise<Snapshot | undefined> {
      const { rows } = await sql<{ seq: number; state: Buffer }>`
        select seq, state from ${snapshots}
        where room = ${room}::uuid and version = ${version}::int
        order by seq desc limit 1`.execute(db);
      const [newest] = rows;
      if (!newest) return undefined;
      const text = await unpack(newest.state);
      return { seq: newest.seq, state: JSON.parse(text.toString()) };
    },

    /** The newest is kept; a reader has its own view of the table, and the log has everything anyway. */
    async saveSnapshot(
      room: string,
      version: number,
      { seq, state }: Snapshot<string>,
    ): Promise<void> {
      await sql`
        insert into ${snapshots} (room, version, seq, state)
        select ${room}::uuid, ${version}::int, ${seq}::int, ${await pack(state)}::bytea
        where exists (
          select from ${log} where room = ${room}::uuid and seq = ${seq}::int for key share)
        on conflict do nothing`.execute(db);
      await sql`
        delete from ${snapshots} s where s.room = ${room}::uuid and (
          s.version < ${version}::int or (s.version = ${version}::int and s.seq < (
            select max(seq) from ${snapshots}
            where room = ${room}::uuid and version = ${version}::int)))`.execute(db);
    },

    /**
     * Waits for those who are adding (they hold the entry that they add to, or made a snapshot of), and
     * looks again for what they added; whoever comes later waits for this and finds nothing.
     */
    async deleteRoom(room: string): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (let more = true; more; ) {
          const deleted = await sql`delete from ${log} where room = ${room}::uuid`.execute(tx);
          more = deleted.numAffectedRows !== undefined && deleted.numAffectedRows > 0n;
        }
        await sql`delete from ${snapshots} where room = ${room}::uuid`.execute(tx);
        await sql`select pg_notify(${name}, ${deletionNotice(node, room)})`.execute(tx);
      });
    },
  };
}
