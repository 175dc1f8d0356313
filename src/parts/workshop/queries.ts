import { sql } from 'kysely';
import type { Db } from '#platform/db/database.ts';
import type { WorkshopRecord } from './access.ts';

const recordColumns = [
  'workshop.id',
  'workshop.code',
  'workshop.created_at as createdAt',
  'workshop.delete_at as deleteAt',
] as const;

/** False when the code is taken. The same id again is as if it were new. */
export async function insertWorkshop(db: Db, record: WorkshopRecord): Promise<boolean> {
  const { id, code, createdAt, deleteAt } = record;
  const inserted = await db
    .insertInto('workshop')
    .values({ id, code, created_at: createdAt, delete_at: deleteAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined || (await workshopById(db, id)) !== undefined;
}

export function workshopById(db: Db, id: string): Promise<WorkshopRecord | undefined> {
  return db.selectFrom('workshop').select(recordColumns).where('id', '=', id).executeTakeFirst();
}

export function workshopByCode(
  db: Db,
  code: string,
  now: Date,
): Promise<WorkshopRecord | undefined> {
  return db
    .selectFrom('workshop')
    .select(recordColumns)
    .where('code', '=', code)
    .where('delete_at', '>', now)
    .executeTakeFirst();
}

export interface WhoseDevice {
  record: WorkshopRecord;
  /** Null: the workshop is there, and this device is not in it. */
  participant: string | null;
}

/** Undefined when there is no such workshop, or its time is over. */
export async function whoseDevice(
  db: Db,
  workshop: string,
  tokenHash: Buffer,
  now: Date,
): Promise<WhoseDevice | undefined> {
  const row = await db
    .selectFrom('workshop')
    .leftJoin('workshop_device', (join) =>
      join
        .onRef('workshop_device.workshop_id', '=', 'workshop.id')
        .on('workshop_device.token_hash', '=', tokenHash),
    )
    .select([...recordColumns, 'workshop_device.participant'])
    .where('workshop.id', '=', workshop)
    .where('workshop.delete_at', '>', now)
    .executeTakeFirst();
  if (!row) return undefined;
  const { participant, ...record } = row;
  return { record, participant };
}

export interface NewDevice {
  workshop: string;
  participant: string;
  tokenHash: Buffer;
  linkHash: Buffer;
  at: Date;
}

/** Adds a device, and lets go of the longest unused ones of this participant beyond `most`. */
export async function insertDevice(db: Db, device: NewDevice, most: number): Promise<void> {
  const { workshop, participant, tokenHash, linkHash, at } = device;
  await db
    .insertInto('workshop_device')
    .values({
      workshop_id: workshop,
      participant,
      token_hash: tokenHash,
      link_hash: linkHash,
      created_at: at,
      seen_at: at,
    })
    .execute();
  await sql`
    delete from workshop_device where token_hash in (
      select token_hash from workshop_device
      where workshop_id = ${workshop}::uuid and participant = ${participant}
      order by seen_at desc, created_at desc offset ${most})`.execute(db);
}

export async function deleteDevice(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('workshop_device').where('token_hash', '=', tokenHash).execute();
}

/** Whose personal link this is. */
export async function participantOfLink(
  db: Db,
  workshop: string,
  linkHash: Buffer,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('workshop_device')
    .select('participant')
    .where('workshop_id', '=', workshop)
    .where('link_hash', '=', linkHash)
    .executeTakeFirst();
  return row?.participant;
}

/** Written at most once a day: which devices are in use needs no more. */
export async function touchDevice(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db
    .updateTable('workshop_device')
    .set({ seen_at: now })
    .where('token_hash', '=', tokenHash)
    .where('seen_at', '<', new Date(now.getTime() - 24 * 3_600_000))
    .execute();
}

export async function setDeleteAt(db: Db, id: string, deleteAt: Date): Promise<void> {
  await db.updateTable('workshop').set({ delete_at: deleteAt }).where('id', '=', id).execute();
}

/** With its devices. Its log is the registry's to delete, before this. */
export async function deleteWorkshopRow(db: Db, id: string): Promise<void> {
  await db.deleteFrom('workshop').where('id', '=', id).execute();
}

/** Those whose time is over, and those that a crash kept from ever beginning. */
export async function expiredWorkshops(db: Db, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from workshop w
    where delete_at <= ${now}::timestamptz
       or (created_at < ${new Date(now.getTime() - 24 * 3_600_000)}::timestamptz
           and not exists (select from workshop_log where room = w.id))
    order by delete_at limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
