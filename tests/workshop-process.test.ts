import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { type Loose, tablesInOrder } from '#parts/workshop/model';
import { type AppProcess, freePort, spawnApp, untilReady } from './support/app-process.ts';
import { starterTemplate } from './support/starter-template.ts';
import { type Line, Visitor } from './support/workshop.ts';

let databaseUrl: string;
beforeEach(async () => {
  const name = `k_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: inject('databaseUrl') });
  await server.connect();
  await server.query(`create database ${name} template ${starterTemplate}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  databaseUrl = url.href;
  onTestFinished(async () => {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  });
});

async function anApp(port?: number): Promise<AppProcess> {
  const app = await spawnApp({
    DATABASE_URL: databaseUrl,
    ACCESS_LOG: 'true',
    ...(port === undefined ? {} : { PORT: String(port) }),
  });
  onTestFinished(async () => {
    await app.stop('SIGKILL');
  });
  await untilReady(app);
  return app;
}

/** Somebody with the same cookies at another node, as behind a load balancer. */
function elsewhere(visitor: Visitor, app: AppProcess): Visitor {
  const same = new Visitor(app.url);
  for (const [name, value] of visitor.cookies) same.cookies.set(name, value);
  return same;
}

async function aWorkshop(app: AppProcess) {
  const guri = new Visitor(app.url);
  const id = await guri.makes({ bord: '1' });
  const { joinUrl } = await guri.boot(id);
  const kari = new Visitor(app.url);
  const line = guri.opens(id);
  const [table] = tablesInOrder(await line.state());
  await kari.joins(joinUrl, { bord: table?.id ?? '' });
  return { id, guri, kari, line, table: table?.id ?? '' };
}

function aNote(table: string, note: string, text: string): Loose {
  return { type: 'note.add', table, sheet: 'hensikt', field: 'roller', note, text };
}

function notesIn(line: Line, table: string): Record<string, { text: string }> {
  return line.workshop?.boards[table]?.hensikt?.notes ?? {};
}

describe('a node that is killed', () => {
  it('with SIGKILL right after an acknowledgement has the note when it is up again', async () => {
    const port = await freePort();
    let app = await anApp(port);
    const { id, kari, table } = await aWorkshop(app);
    const acknowledged = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const line = kari.opens(id);
      await line.state();
      const notes = Array.from({ length: 20 }, () => randomUUID());
      for (const note of notes) {
        const op = { v: 1, id: note, ...aNote(table, note, `Lapp ${note}`) };
        line.raw({ t: 'submit', id: note, op });
      }
      await line.message(({ t }) => t === 'ack');
      app.child.kill('SIGKILL');
      await app.ended;
      await line.ended;
      for (const message of line.received)
        if (message.t === 'ack') acknowledged.add(message.id ?? '');
      app = await anApp(port);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(3);
    const line = kari.opens(id);
    await line.state();
    const there = Object.keys(notesIn(line, table));
    expect([...acknowledged].filter((note) => !there.includes(note))).toEqual([]);
    expect(new Set(there).size).toBe(there.length);
  });

  it('leaves a table that sits on two nodes to the other, and nothing is lost or doubled', async () => {
    const [here, there] = [await anApp(), await anApp()];
    const { id, guri, kari, table } = await aWorkshop(here);
    const [guriLine, kariLine] = [elsewhere(guri, there).opens(id), kari.opens(id)];
    await Promise.all([guriLine.state(), kariLine.state()]);
    const sent = Array.from({ length: 30 }, () => randomUUID());
    for (const note of sent) {
      const op = { v: 1, id: note, ...aNote(table, note, 'Fra Kari') };
      kariLine.raw({ t: 'submit', id: note, op });
    }
    await kariLine.message(({ t }) => t === 'ack');
    here.child.kill('SIGKILL');
    await kariLine.ended;
    const again = elsewhere(kari, there).opens(id);
    for (const note of sent)
      expect((await again.submit(aNote(table, note, 'Fra Kari'), note)).t).toBe('ack');
    await guriLine.until(() => Object.keys(notesIn(guriLine, table)).length === 30);
    expect(Object.keys(notesIn(guriLine, table)).toSorted()).toEqual(sent.toSorted());
  });
});

describe('a node that is told to stop', () => {
  it('acknowledges what it took, says goodbye on every line, and ends in order', async () => {
    const app = await anApp();
    const { id, kari, table } = await aWorkshop(app);
    const line = kari.opens(id);
    await line.state();
    const stream = await kari.ask(`/verksted/${id}/hendelser`);
    const heard = stream.text();
    const notes = Array.from({ length: 20 }, () => randomUUID());
    for (const note of notes) {
      const op = { v: 1, id: note, ...aNote(table, note, 'Siste ord') };
      line.raw({ t: 'submit', id: note, op });
    }
    await line.message(({ t }) => t === 'ack');
    const began = performance.now();
    expect(await app.stop('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(6000);
    await line.ended;
    expect(line.received.at(-1)).toMatchObject({ t: 'bye', why: 'closing' });
    expect(await heard).toContain('"why":"closing"');
    // Each has its answer: stored, or to be sent again elsewhere.
    for (const note of notes) {
      const answer = line.received.find((message) => message.id === note);
      expect(answer?.t === 'ack' || answer?.retry === true, note).toBe(true);
    }
  });

  it('has told its log neither words, names, codes nor whose workshop it was', async () => {
    const app = await anApp();
    const { id, guri, kari, line, table } = await aWorkshop(app);
    await line.submit(aNote(table, randomUUID(), 'Hemmelig setning'));
    const { code, deviceUrl } = await guri.boot(id);
    await new Visitor(app.url).ask(deviceUrl ?? '');
    await kari.ask(`/verksted/${id}/administrer`);
    await app.stop('SIGTERM');
    const output = app.output();
    expect(output).toContain('/enhet/:token');
    for (const secret of ['Hemmelig', 'Guri', 'Kari', code, id, deviceUrl?.split('/').at(-1) ?? ''])
      expect(output).not.toContain(secret);
  });
});
