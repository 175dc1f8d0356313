import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Loose } from '#parts/workshop/model';
import { firstSeed } from '../../../../tests/support/random-tests.ts';
import { visibleTo } from '../../../parts/workshop/model/changes.ts';
import type { TestNode } from './test-node.ts';
import { aNode, aNote, anna, aTab, bo, isLoaded, truth, until } from './test-store.ts';
import type { DeviceStore } from './workshop-store.ts';

/** Seeds that once failed stay here. */
const past: number[] = [];
const games = [...past, ...Array.from({ length: 6 }, (_, at) => (firstSeed + at) | 0)];

/** Mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Player {
  viewer: string;
  browser: string;
  store: DeviceStore;
}

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

describe('tabs that lose lines, frames and their lives at random', () => {
  for (const seed of games) {
    it(`come to the same, and nothing is lost or doubled (seed ${seed})`, async () => {
      const random = chanceOf(seed);
      const node = await aNode();
      const open = (viewer: string, browser: string): DeviceStore =>
        aTab(node, viewer, { browser, random });
      const players: Player[] = [anna, bo, bo].map((viewer) => {
        const browser = randomUUID();
        return { viewer, browser, store: open(viewer, browser) };
      });
      await Promise.all(players.map(({ store }) => until(store, isLoaded)));
      const written: string[] = [];
      node.passing = () => random() > 0.04;
      for (let turn = 0; turn < 120; turn += 1) {
        const player = players[Math.floor(random() * players.length)] as Player;
        await play(node, player, random, written, turn, () => open(player.viewer, player.browser));
      }
      node.passing = () => true;
      node.noSockets = false;
      node.down = false;
      for (const { store } of players) store.wake();
      for (const { store } of players)
        await until(
          store,
          ({ waiting, connection }) => waiting === 0 && connection.is === 'online',
        );
      const state = await truth(node);
      const texts = Object.values(state.boards['bord-a']?.hensikt?.notes ?? {}).map((one) =>
        one.text.replace(/ rettet$/, ''),
      );
      expect(texts.toSorted()).toEqual(written.toSorted());
      for (const { viewer, store } of players) {
        await until(store, ({ workshop }) => workshop?.seq === state.seq);
        expect(withoutIds(store.get().workshop)).toEqual(
          withoutIds(visibleTo(state, { id: viewer })),
        );
        expect(store.returned()).toEqual([]);
        store.close();
      }
      await node.close();
    });
  }
});

async function play(
  node: TestNode,
  player: Player,
  random: () => number,
  written: string[],
  turn: number,
  reopen: () => DeviceStore,
): Promise<void> {
  const chance = random();
  if (chance < 0.5) {
    const text = `${player.viewer} ${turn}`;
    const add = aNote(text);
    void player.store.send(add);
    written.push(text);
    const { note, table, sheet } = add;
    const edit: Loose = { type: 'note.edit', table, sheet, note, text: `${text} rettet` };
    if (random() < 0.5) void player.store.send(edit);
  } else if (chance < 0.6) node.cut();
  else if (chance < 0.66) node.down = !node.down;
  else if (chance < 0.72) node.noSockets = !node.noSockets;
  else if (chance < 0.8) {
    // What was written is on the device a moment later; then the tab is killed.
    await pause(15);
    player.store.close();
    player.store = reopen();
  } else if (chance < 0.9) player.store.wake();
  else await pause(random() * 30);
}

/** Views carry no ids of operations; what is confirmed has none either. */
function withoutIds(workshop: unknown): unknown {
  return JSON.parse(JSON.stringify({ ...(workshop as object), seen: [] }));
}
