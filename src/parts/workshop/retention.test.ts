import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { databaseForThisTest } from '../../../tests/support/database.ts';
import { testServices } from '../../../tests/support/services.ts';
import { submitTo } from './access-to-workshops.ts';
import { createWorkshop } from './actions.ts';
import { workshopMigrations } from './migrations.ts';
import { defaultSettings } from './model/blank-workshop.ts';
import { setDeleteAt } from './queries.ts';
import { deleteExpired, keepRetention } from './retention.ts';
import { openWorkshopRooms } from './rooms.ts';
import { newFormKey } from './secrets.ts';
import type { WorkshopServices } from './services.ts';
import { loadTemplate } from './sheets.ts';

const template = await loadTemplate('content');

/** Two nodes on one database, and a clock that the test moves. */
async function twoNodes() {
  const { db, url } = await databaseForThisTest(workshopMigrations);
  let now = new Date('2026-11-24T09:00:00Z');
  const clock = (): Date => now;
  const nodes = await Promise.all(
    [1, 2].map(async () => {
      const rooms = openWorkshopRooms({ db, databaseUrl: url, node: randomUUID(), clock });
      await rooms.start();
      onTestFinished(() => rooms.close());
      const services = { ...testServices(db), clock, rooms, template, secretBytes: randomBytes };
      return services as unknown as WorkshopServices;
    }),
  );
  const [here, there] = nodes as [WorkshopServices, WorkshopServices];
  return { db, here, there, pass: (to: string) => (now = new Date(to)) };
}

async function aWorkshop(services: WorkshopServices, retention: number) {
  const made = await createWorkshop(services, newFormKey(services.clock, randomBytes), {
    title: 'Verksted',
    lang: 'nb',
    name: 'Guri',
    side: 'kommune',
    settings: { ...defaultSettings, retention },
    tables: ['Bord 1'],
  });
  if (!made.ok) throw new Error(made.code);
  return made.record.id;
}

async function left(db: WorkshopServices['db']): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'workshop ' || id as what from workshop
    union all select 'device ' || workshop_id from workshop_device
    union all select 'log ' || room from workshop_log
    order by what`.execute(db);
  return rows.map(({ what }) => what);
}

it('deletes a workshop on its day, on every node, with log and devices, and no other', async () => {
  const { db, here, there, pass } = await twoNodes();
  const [gone, kept] = [await aWorkshop(here, 1), await aWorkshop(here, 12)];
  const held = await there.rooms.registry.hold(gone);
  if (!held.ok) throw new Error(held.code);
  expect(held.room.state.title).toBe('Verksted');
  const ended = new Promise((done) =>
    held.room.subscribe({ steps: () => undefined, closed: done }),
  );
  expect(await deleteExpired(here)).toBe(0);
  pass('2026-12-24T09:00:00Z');
  const deleted = await Promise.all([deleteExpired(here), deleteExpired(here)]);
  expect(Math.max(...deleted)).toBe(1);
  expect(await ended).toBe('gone');
  expect(await left(db)).toEqual([`device ${kept}`, `log ${kept}`, `workshop ${kept}`]);
  const late = await submitTo(there, gone, { id: 'x' }, { type: 'workshop.close' }, randomUUID());
  expect(late.ok).toBe(false);
  expect(await left(db)).toHaveLength(3);
});

it('takes away what a crash kept from beginning, after a day', async () => {
  const { db, here, pass } = await twoNodes();
  const id = randomUUID();
  await sql`insert into workshop values (${id}::uuid, 'CCCCCC', ${here.clock()}, '2030-01-01')`.execute(
    db,
  );
  expect(await deleteExpired(here)).toBe(0);
  pass('2026-11-25T10:00:00Z');
  expect(await deleteExpired(here)).toBe(1);
  expect(await left(db)).toEqual([]);
});

it('deletes the others when one cannot be deleted', async () => {
  const { db, here, pass } = await twoNodes();
  const [stuck, gone] = [await aWorkshop(here, 1), await aWorkshop(here, 1)];
  pass('2026-12-24T09:00:00Z');
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'refused'; end $$`.execute(db);
  await sql`create trigger refuse before delete on workshop_log for each row
    when (old.room = ${sql.lit(stuck)}::uuid) execute function refuse()`.execute(db);
  await expect(deleteExpired(here)).rejects.toThrow('refused');
  expect((await left(db)).join()).toContain(stuck);
  expect((await left(db)).join()).not.toContain(gone);
});

it('checks as soon as a node starts, and tells the log how many and nothing more', async () => {
  const { db, here } = await twoNodes();
  const id = await aWorkshop(here, 12);
  await setDeleteAt(db, id, new Date('2026-11-23T00:00:00Z'));
  const lines: unknown[] = [];
  const log = { ...here.log, info: (...line: unknown[]) => lines.push(line) };
  const retention = keepRetention({ ...here, log });
  await retention.stop();
  expect(await left(db)).toEqual([]);
  expect(JSON.stringify(lines)).not.toContain(id);
  expect(lines).toHaveLength(1);
});
