import { randomUUID } from 'node:crypto';
import type { Loose, Workshop } from '#parts/workshop/model';
import { MemoryLog } from '#platform/realtime/index.ts';
import { defaultSettings } from '../../../parts/workshop/model/blank-workshop.ts';
import { aTemplate } from '../../../parts/workshop/model/test-workshop.ts';
import { newId } from '../new-id.ts';
import { ServerClock } from './clock.ts';
import type { Device } from './device.ts';
import { indexedDevice } from './indexed-device.ts';
import { localRefusal } from './local-refusal.ts';
import type { Pen } from './pen.ts';
import type { Tabs } from './tabs.ts';
import { TestNode } from './test-node.ts';
import { DeviceStore } from './workshop-store.ts';

export const anna = 'anna';
export const bo = 'bo';
export const [tableA, tableB] = ['bord-a', 'bord-b'];

/** A server with a workshop that Anna facilitates and Bo sits in, at table A, sheet 1 open. */
export async function aNode(settings: Partial<typeof defaultSettings> = {}): Promise<TestNode> {
  const node = new TestNode(new MemoryLog(), randomUUID());
  const play = async (by: string, operation: Loose): Promise<void> => {
    const held = await node.registry.hold(node.room);
    if (!held.ok) throw new Error(held.code);
    const id = randomUUID();
    const op = { v: 1, id, ...operation };
    const answer = await held.room.submit({ id: by }, id, op);
    held.release();
    if (!answer.ok) throw new Error(`${operation.type}: ${answer.code}`);
  };
  await play(anna, {
    type: 'workshop.create',
    workshop: node.room,
    title: 'Prøve',
    lang: 'nb',
    template: aTemplate(),
    settings: { ...defaultSettings, ...settings },
    name: 'Anna',
    side: 'kommune',
    tables: [
      { id: tableA, name: 'Bord A' },
      { id: tableB, name: 'Bord B' },
    ],
  });
  await play(bo, {
    type: 'participant.join',
    name: 'Bo',
    side: 'entreprenor',
    observer: false,
    table: tableA,
  });
  await play(anna, { type: 'phase.move', tables: 'all', sheet: 'hensikt', phase: 'write' });
  return node;
}

/** What everybody would agree on: the state on the server. */
export async function truth(node: TestNode): Promise<Workshop> {
  const held = await node.registry.hold(node.room);
  if (!held.ok) throw new Error(held.code);
  held.release();
  return held.room.state;
}

export interface TabOptions {
  /** The browser it is a tab of: tabs of one share what is kept. */
  browser?: string;
  device?: Device;
  tabs?: Tabs;
  random?: () => number;
  pen?: Pen;
  readOnly?: boolean;
}

const alone: Tabs = { tell: () => undefined, onNews: () => undefined, close: () => undefined };

/** A tab in which the workshop is open. */
export function aTab(node: TestNode, viewer: string, options: TabOptions = {}): DeviceStore {
  const { browser = randomUUID(), tabs = alone, random = Math.random, readOnly = false } = options;
  let held: string | null = null;
  const pen = options.pen ?? { get: () => held, set: (writer: string) => (held = writer) };
  const device = options.device ?? indexedDevice(`${node.room} ${viewer}`, Date.now, browser);
  return new DeviceStore({
    viewer,
    state: null,
    readOnly,
    device,
    tabs,
    pen,
    lines: node.lines(viewer),
    clock: new ServerClock(),
    random,
    newId,
    rules: async () => localRefusal,
  });
}

/** Resolves when the condition holds; fails with what there was when it does not come to hold. */
export async function until(
  store: DeviceStore,
  condition: (snapshot: ReturnType<DeviceStore['get']>) => boolean,
): Promise<void> {
  const began = Date.now();
  while (!condition(store.get())) {
    if (Date.now() - began > 15_000) {
      const { workshop, ...rest } = store.get();
      throw new Error(`Never came: ${JSON.stringify(rest)} seq ${workshop?.seq}`);
    }
    await new Promise((next) => setTimeout(next, 2));
  }
}

export const isLoaded = ({ workshop, connection }: ReturnType<DeviceStore['get']>): boolean =>
  workshop !== null && connection.is === 'online';

type NoteAdd = Extract<Loose, { type: 'note.add' }>;

export function aNote(text: string, more: Partial<NoteAdd> = {}): NoteAdd {
  const at = { table: tableA, sheet: 'hensikt', field: 'roller' };
  return { type: 'note.add', ...at, note: newId(), text, ...more };
}

export function textsAt(workshop: Workshop | null, table = tableA, sheet = 'hensikt'): string[] {
  return Object.values(workshop?.boards[table]?.[sheet]?.notes ?? {})
    .map(({ text }) => text)
    .toSorted();
}

/** Two tabs that hear each other. */
export function linkedTabs(count: number): Tabs[] {
  const listeners: ((news: never) => void)[] = [];
  return Array.from({ length: count }, (_, me) => ({
    tell: (news) =>
      listeners.forEach((listener, at) => {
        if (at !== me) setTimeout(() => listener(structuredClone(news) as never), 0);
      }),
    onNews: (listener) => {
      listeners[me] = listener as (news: never) => void;
    },
    close: () => {
      listeners[me] = () => undefined;
    },
  }));
}
