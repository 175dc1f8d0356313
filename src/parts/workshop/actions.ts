import type { Lang } from '#platform/i18n/lang.ts';
import type { Submitted, WorkshopRecord } from './access.ts';
import { submitTo } from './access-to-workshops.ts';
import { newJoinCode } from './join-code.ts';
import type { Loose, OperationOf, Settings, Side } from './model/index.ts';
import {
  deleteDevice,
  deleteWorkshopRow,
  insertDevice,
  insertWorkshop,
  workshopById,
} from './queries.ts';
import { hashOf, idFromKey, linkTokenOf, newToken, thingIdFromKey } from './secrets.ts';
import type { WorkshopServices } from './services.ts';

/** Browsers of one participant that are remembered; the longest unused is forgotten first. */
const devicesPerParticipant = 20;
const triesForCode = 20;

export interface Creator {
  name: string;
  side: Side;
}

export interface NewWorkshop extends Creator {
  title: string;
  lang: Lang;
  settings: Settings;
  tables: string[];
}

/** Somebody came in: what their device keeps. */
export interface CameIn {
  ok: true;
  record: WorkshopRecord;
  token: string;
}

export type Refused = Extract<Submitted, { ok: false }>;

/** Makes a workshop with its facilitator. `key`: of the form, so that sending it twice makes one. */
export function createWorkshop(
  deps: WorkshopServices,
  key: string,
  { name, side, title, lang, settings, tables }: NewWorkshop,
): Promise<CameIn | Refused> {
  return begin(deps, key, settings.retention, (workshop) => ({
    type: 'workshop.create',
    workshop,
    title,
    lang,
    template: deps.template,
    settings,
    name,
    side,
    tables: tables.map((table, at) => ({ id: `b${at + 1}`, name: table })),
  }));
}

/** Makes a workshop of an exported one, which `fromJson` has read. Its people are not let in by it. */
export function importWorkshop(
  deps: WorkshopServices,
  key: string,
  { name, side }: Creator,
  exported: OperationOf<'workshop.import'>['exported'],
): Promise<CameIn | Refused> {
  return begin(deps, key, exported.settings.retention, (workshop) => ({
    type: 'workshop.import',
    workshop,
    name,
    side,
    exported,
  }));
}

/** The row comes first: what a crash leaves behind has a day of deletion. */
async function begin(
  deps: WorkshopServices,
  key: string,
  months: number,
  operation: (id: string) => Loose,
): Promise<CameIn | Refused> {
  const id = idFromKey(key, 'workshop');
  const record = await reserve(deps, id, months);
  const came = await letIn(deps, record, thingIdFromKey(key, 'participant'), (participant) =>
    submitTo(deps, id, { id: participant }, operation(id), idFromKey(key, 'operation')),
  );
  if (!came.ok && !came.retry) await deleteWorkshopRow(deps.db, id);
  return came;
}

async function reserve(
  { db, clock, secretBytes }: WorkshopServices,
  id: string,
  months: number,
): Promise<WorkshopRecord> {
  const createdAt = clock();
  const deleteAt = monthsAfter(createdAt, months);
  for (let tries = 0; tries < triesForCode; tries += 1) {
    const code = newJoinCode(() => secretBytes(1)[0] ?? 0);
    if (!(await insertWorkshop(db, { id, code, createdAt, deleteAt }))) continue;
    const record = await workshopById(db, id);
    if (record) return record;
  }
  throw new Error('No free code was found');
}

/** Joins by code, as somebody new. The same form sent twice is one person. */
export function joinWorkshop(
  deps: WorkshopServices,
  key: string,
  record: WorkshopRecord,
  joiner: Creator & { observer: boolean; table: string | null },
): Promise<CameIn | Refused> {
  const { name, side, observer, table } = joiner;
  const participant = thingIdFromKey(key, `participant ${record.id}`);
  return letIn(deps, record, participant, () =>
    submitTo(
      deps,
      record.id,
      { id: participant },
      { type: 'participant.join', name, side, observer, table },
      idFromKey(key, `join ${record.id}`),
    ),
  );
}

/** One more device of somebody who is known already. */
export async function addDevice(
  { db, clock, secretBytes }: Pick<WorkshopServices, 'db' | 'clock' | 'secretBytes'>,
  workshop: string,
  participant: string,
): Promise<string> {
  const token = newToken(secretBytes);
  const [tokenHash, linkHash] = [hashOf(token), hashOf(linkTokenOf(token))];
  const device = { workshop, participant, tokenHash, linkHash, at: clock() };
  await insertDevice(db, device, devicesPerParticipant);
  return token;
}

async function letIn(
  deps: WorkshopServices,
  record: WorkshopRecord,
  participant: string,
  enter: (participant: string) => Promise<Submitted>,
): Promise<CameIn | Refused> {
  const token = await addDevice(deps, record.id, participant);
  const entered = await enter(participant);
  if (entered.ok) return { ok: true, record, token };
  await deleteDevice(deps.db, hashOf(token));
  return entered;
}

/** Deletes everything, on every node: what it held, who was in it, and which devices had come in. */
export async function deleteWorkshop(
  { db, rooms }: Pick<WorkshopServices, 'db' | 'rooms'>,
  id: string,
): Promise<void> {
  await rooms.registry.deleteRoom(id);
  await deleteWorkshopRow(db, id);
}

/** The same day of the month, or the last one of a shorter month. */
export function monthsAfter(from: Date, months: number): Date {
  const day = new Date(from);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(from.getUTCDate(), last));
  return day;
}
