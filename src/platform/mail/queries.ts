import type { Db, Tx } from '../db/database.ts';
import type { Mail } from './mail.ts';
import './schema.ts';

export interface StoredMail extends Mail {
  id: string;
  createdAt: Date;
  attempts: number;
  lastError: string | null;
  sentAt: Date | null;
}

export async function insertMail(db: Db | Tx, id: string, mail: Mail, now: Date): Promise<void> {
  await db
    .insertInto('mail')
    .values({ id, to_address: mail.to, subject: mail.subject, body: mail.text, created_at: now })
    .execute();
}

export async function mailById(db: Db, id: string): Promise<StoredMail | undefined> {
  const row = await db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

/** The newest first. */
export async function newestMail(db: Db, limit: number): Promise<StoredMail[]> {
  const rows = await db
    .selectFrom('mail')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** What the mail server would not take, the newest first. */
export async function failedMail(db: Db, limit: number): Promise<StoredMail[]> {
  const rows = await db
    .selectFrom('mail')
    .selectAll()
    .where('last_error', 'is not', null)
    .where('sent_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

export async function markSent(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('mail')
    .set((eb) => ({ sent_at: now, attempts: eb('attempts', '+', 1), last_error: null }))
    .where('id', '=', id)
    .execute();
}

export async function markFailed(db: Db, id: string, error: string): Promise<void> {
  await db
    .updateTable('mail')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), last_error: error }))
    .where('id', '=', id)
    .execute();
}

/** What was sent is forgotten: it may hold a link that let somebody in. */
export async function deleteSentBefore(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('mail').where('created_at', '<', before).execute();
}

function fromRow(row: {
  id: string;
  to_address: string;
  subject: string;
  body: string;
  created_at: Date;
  attempts: number;
  last_error: string | null;
  sent_at: Date | null;
}): StoredMail {
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    text: row.body,
    createdAt: row.created_at,
    attempts: row.attempts,
    lastError: row.last_error,
    sentAt: row.sent_at,
  };
}
