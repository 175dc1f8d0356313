import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Loose, Refusal } from '#parts/workshop/model';
import { indexedDevice } from './indexed-device.ts';
import {
  aNode,
  aNote,
  anna,
  aTab,
  bo,
  isLoaded,
  linkedTabs,
  type TabOptions,
  tableB,
  textsAt,
  truth,
  until,
} from './test-store.ts';
import type { DeviceStore } from './workshop-store.ts';

const open: DeviceStore[] = [];
const tab = (
  node: Awaited<ReturnType<typeof aNode>>,
  viewer: string,
  options?: TabOptions,
): DeviceStore => {
  const store = aTab(node, viewer, options);
  open.push(store);
  return store;
};
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

const done = (store: DeviceStore) => until(store, ({ waiting }) => waiting === 0);

describe('a note', () => {
  it('is shown at once, is stored, and comes to the others at the table', async () => {
    const node = await aNode();
    const [mine, theirs] = [tab(node, bo), tab(node, anna)];
    await Promise.all([until(mine, isLoaded), until(theirs, isLoaded)]);
    const stored = mine.send(aNote('hei'));
    expect(textsAt(mine.get().workshop)).toEqual(['hei']);
    expect(mine.get().waiting).toBe(1);
    expect(await stored).toEqual({ ok: true });
    await until(theirs, ({ workshop }) => textsAt(workshop).length === 1);
    await done(mine);
    expect(textsAt(await truth(node))).toEqual(['hei']);
  });

  it('that the model refuses here is refused at once and never sent', async () => {
    const node = await aNode();
    const store = tab(node, bo);
    await until(store, isLoaded);
    const before = store.get();
    expect(await store.send(aNote('x'.repeat(1001)))).toEqual({ ok: false, refused: 'too-large' });
    expect(await store.send({ type: 'workshop.close' })).toEqual({
      ok: false,
      refused: 'not-facilitator',
    });
    expect(store.get()).toBe(before);
    expect(node.arrived).toEqual([]);
  });

  it('written without net waits, survives the tab, and is sent by the next one', async () => {
    const node = await aNode();
    const browser = randomUUID();
    const first = tab(node, bo, { browser });
    await until(first, isLoaded);
    first.save();
    node.down = true;
    node.cut();
    await until(first, ({ connection }) => connection.is === 'offline');
    expect(await first.send(aNote('uten nett'))).toEqual({ ok: true, kept: true });
    first.close();
    // Still no net: the known document is shown with what waits on top.
    const second = tab(node, bo, { browser });
    await until(second, ({ workshop }) => workshop !== null);
    expect(textsAt(second.get().workshop)).toEqual(['uten nett']);
    expect(second.get().waiting).toBe(1);
    node.down = false;
    await done(second);
    expect(textsAt(await truth(node))).toEqual(['uten nett']);
    expect(await indexedDevice(`${node.room} ${bo}`, Date.now, browser).outbox()).toEqual([]);
  });

  it('of a tab that is killed right after it was sent is sent by the next tab, and stored once', async () => {
    for (const arrives of [false, true]) {
      const node = await aNode();
      const browser = randomUUID();
      const first = tab(node, bo, { browser });
      await until(first, isLoaded);
      node.passing = ({ t }) => t !== 'ack';
      void first.send(aNote('nesten tapt'));
      while (node.arrived.length === 0 && arrives) await new Promise((next) => setTimeout(next, 1));
      while (first.get().waiting === 0) await new Promise((next) => setTimeout(next, 1));
      await new Promise((next) => setTimeout(next, 5));
      first.close();
      node.passing = () => true;
      const second = tab(node, bo, { browser });
      await until(second, isLoaded);
      await done(second);
      expect(textsAt(second.get().workshop)).toEqual(['nesten tapt']);
      const { notes } = (await truth(node)).boards['bord-a']?.hensikt ?? { notes: {} };
      expect(Object.keys(notes)).toHaveLength(1);
    }
  });

  it('for a table one has left is still taken', async () => {
    const node = await aNode();
    const [mine, facilitator] = [tab(node, bo), tab(node, anna)];
    await Promise.all([until(mine, isLoaded), until(facilitator, isLoaded)]);
    await facilitator.send({ type: 'participant.seat', participant: bo, table: tableB });
    await until(mine, ({ workshop }) => workshop?.participants[bo]?.table === tableB);
    expect(await mine.send(aNote('fra før'))).toEqual({ ok: true });
    expect(textsAt(await truth(node))).toEqual(['fra før']);
  });
});

describe('what is refused after it was shown', () => {
  it('goes away again, and its words come back, also after a reload', async () => {
    const node = await aNode();
    const browser = randomUUID();
    const mine = tab(node, bo, { browser });
    const facilitator = tab(node, anna);
    await Promise.all([until(mine, isLoaded), until(facilitator, isLoaded)]);
    const told: [Loose, Refusal | string][] = [];
    mine.onRefused((operation, refusal) => told.push([operation, refusal]));
    const link = { type: 'note.edit', table: 'bord-a', sheet: 'hensikt', note: 'borte' } as const;
    const outcome = await mine.send({ ...link, text: 'mange ord' });
    expect(outcome).toEqual({ ok: false, refused: 'not-found' });
    expect(told).toMatchObject([[{ text: 'mange ord' }, 'not-found']]);
    expect(mine.get().waiting).toBe(0);
    mine.close();
    await new Promise((next) => setTimeout(next, 20));
    const next = tab(node, bo, { browser });
    await until(next, isLoaded);
    expect(next.returned()).toMatchObject([
      { code: 'not-found', operation: { text: 'mange ord' } },
    ]);
    next.dismiss(next.returned()[0]?.operation.id ?? '');
    expect(next.returned()).toEqual([]);
  });
});

describe('two tabs of one device', () => {
  it('show and clear the same outbox, and each brings home what the other could not', async () => {
    const node = await aNode();
    const browser = randomUUID();
    const [one, other] = linkedTabs(2);
    const first = tab(node, bo, { browser, ...(one ? { tabs: one } : {}) });
    const second = tab(node, bo, { browser, ...(other ? { tabs: other } : {}) });
    await Promise.all([until(first, isLoaded), until(second, isLoaded)]);
    node.down = true;
    node.cut();
    await until(first, ({ connection }) => connection.is === 'offline');
    await first.send(aNote('fra den ene'));
    await until(second, ({ waiting }) => waiting === 1);
    expect(textsAt(second.get().workshop)).toEqual(['fra den ene']);
    first.close();
    node.down = false;
    await done(second);
    expect(textsAt(await truth(node))).toEqual(['fra den ene']);
  });

  it('send each operation once while both are well', async () => {
    const node = await aNode();
    const browser = randomUUID();
    const [one, other] = linkedTabs(2);
    const first = tab(node, bo, { browser, ...(one ? { tabs: one } : {}) });
    const second = tab(node, bo, { browser, ...(other ? { tabs: other } : {}) });
    await Promise.all([until(first, isLoaded), until(second, isLoaded)]);
    await Promise.all([first.send(aNote('a')), second.send(aNote('b')), first.send(aNote('c'))]);
    await Promise.all([done(first), done(second)]);
    await until(second, ({ workshop }) => textsAt(workshop).length === 3);
    expect(node.arrived).toHaveLength(3);
  });
});

describe('a device that keeps nothing', () => {
  it('works from memory and says so', async () => {
    const node = await aNode();
    const broken = { ...globalThis.indexedDB };
    const real = globalThis.indexedDB;
    globalThis.indexedDB = {
      ...broken,
      open: () => {
        throw new Error('no storage in private windows');
      },
    } as unknown as IDBFactory;
    try {
      const store = tab(node, bo);
      await until(store, isLoaded);
      expect(store.durable()).toBe(false);
      expect(await store.send(aNote('i minnet'))).toEqual({ ok: true });
      expect(textsAt(await truth(node))).toEqual(['i minnet']);
    } finally {
      globalThis.indexedDB = real;
    }
  });
});

describe('a net without WebSocket', () => {
  it('is got through with the event stream after two attempts', async () => {
    const node = await aNode();
    node.noSockets = true;
    const store = tab(node, bo);
    await until(store, isLoaded);
    expect(node.opened).toEqual({ socket: 2, events: 1 });
    expect(await store.send(aNote('likevel'))).toEqual({ ok: true });
    expect(textsAt(await truth(node))).toEqual(['likevel']);
  });

  it('where the answer may come before the change: the note stays in view all the time', async () => {
    const node = await aNode();
    const store = tab(node, bo);
    await until(store, isLoaded);
    const late: (() => void)[] = [];
    node.holding = (frame, pass) => (frame.t === 'changes' ? late.push(pass) : pass());
    expect(await store.send(aNote('tålmodig'))).toEqual({ ok: true });
    expect(store.get().waiting).toBe(0);
    expect(textsAt(store.get().workshop)).toEqual(['tålmodig']);
    for (const pass of late) pass();
    await new Promise((next) => setTimeout(next, 60));
    expect(textsAt(store.get().workshop)).toEqual(['tålmodig']);
  });
});

describe('many operations', () => {
  it('go in order and at most fifty at a time, also when the server asks to wait', async () => {
    const node = await aNode();
    const store = tab(node, bo);
    await until(store, isLoaded);
    const texts = Array.from({ length: 130 }, (_, at) => String(at).padStart(3, '0'));
    let refused = 0;
    node.passing = (frame) => {
      if (frame.t === 'ack' && refused < 3) {
        refused += 1;
        Object.assign(frame, { t: 'refused', code: 'busy', retry: true });
      }
      return true;
    };
    await Promise.all(texts.map((text) => store.send(aNote(text))));
    expect(refused).toBe(3);
    const notes = Object.values((await truth(node)).boards['bord-a']?.hensikt?.notes ?? {});
    expect(notes.toSorted((a, b) => a.order - b.order).map(({ text }) => text)).toEqual(texts);
  });
});

describe('table mode', () => {
  it('hides in silence what the other writer at the device wrote, and writes in the right name', async () => {
    const node = await aNode();
    const [mine, facilitator] = [tab(node, bo), tab(node, anna)];
    await Promise.all([until(mine, isLoaded), until(facilitator, isLoaded)]);
    await facilitator.send({
      type: 'phase.move',
      tables: 'all',
      sheet: 'hvorfor',
      phase: 'write',
    });
    await until(mine, ({ workshop }) => workshop?.tables['bord-a']?.sheet === 'hvorfor');
    await mine.send({ type: 'writer.add', writer: 'cato', name: 'Cato', side: 'kommune' });
    const silent = (text: string) => aNote(text, { sheet: 'hvorfor', field: 'grunner' });
    await mine.send(silent('fra Bo'));
    const shown = () => textsAt(mine.get().workshop, 'bord-a', 'hvorfor');
    expect(shown()).toEqual(['fra Bo']);
    mine.takePen('cato');
    expect(shown()).toEqual([]);
    await until(mine, isLoaded);
    expect(await mine.send(silent('fra Cato'))).toMatchObject({ ok: true });
    await done(mine);
    expect(shown()).toEqual(['fra Cato']);
    mine.takePen(bo);
    expect(shown()).toEqual(['fra Bo']);
    await until(mine, isLoaded);
    expect(shown()).toEqual(['fra Bo']);
    const board = (await truth(node)).boards['bord-a']?.hvorfor;
    expect(Object.values(board?.notes ?? {}).map(({ by }) => by)).toEqual([bo, 'cato']);
  });
});

describe('the end', () => {
  it('comes for who is removed; what they may no longer see is forgotten', async () => {
    const node = await aNode();
    const browser = randomUUID();
    const [mine, facilitator] = [tab(node, bo, { browser }), tab(node, anna)];
    await Promise.all([until(mine, isLoaded), until(facilitator, isLoaded)]);
    mine.save();
    await facilitator.send({ type: 'participant.remove', participant: bo });
    await until(mine, ({ connection }) => connection.is === 'ended');
    expect(mine.get().connection).toEqual({ is: 'ended', why: 'removed' });
    expect(await mine.send(aNote('for sent'))).toEqual({ ok: false, refused: 'removed' });
    await new Promise((next) => setTimeout(next, 20));
    expect((await indexedDevice(`${node.room} ${bo}`, Date.now, browser).confirmed()).size).toBe(0);
  });

  it('comes when the server speaks a later version; what waits stays on the device', async () => {
    const node = await aNode();
    const browser = randomUUID();
    const store = tab(node, bo, { browser });
    await until(store, isLoaded);
    node.passing = (frame) => {
      if (frame.t === 'ack') Object.assign(frame, { t: 'refused', code: 'version', retry: false });
      return true;
    };
    await store.send(aNote('venter'));
    expect(store.get().connection).toEqual({ is: 'ended', why: 'old-app' });
    const left = await indexedDevice(`${node.room} ${bo}`, Date.now, browser).outbox();
    expect(left).toMatchObject([{ operation: { text: 'venter' } }]);
  });
});

describe('a big screen', () => {
  it('shows and never writes', async () => {
    const node = await aNode();
    const store = tab(node, anna, { readOnly: true });
    await until(store, isLoaded);
    expect(await store.send(aNote('nei'))).toEqual({ ok: false, refused: 'read-only' });
  });
});
