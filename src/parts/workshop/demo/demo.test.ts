import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#platform/db/database.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import { testServices } from '../../../../tests/support/services.ts';
import { boardOf, tablesInOrder } from '../model/lookups.ts';
import { resultOf } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import type { Workshop } from '../model/workshop.ts';
import { loadTemplate } from '../sheets.ts';
import { demoRoutes } from './demo-routes.tsx';
import { loadDemo } from './load-demo.ts';
import { outlineOf } from './outline.ts';

let template: Template;
let demo: Record<Lang, Workshop>;
const folders: string[] = [];
beforeAll(async () => {
  template = await loadTemplate('content');
  demo = await loadDemo('content', template);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('the demo workshop', () => {
  for (const lang of langs) {
    test(`has three tables with both sides, and something on each sheet of each table (${lang})`, () => {
      const state = demo[lang];
      const tables = tablesInOrder(state);
      expect(tables.length).toBe(3);
      for (const table of tables) {
        const sides = Object.values(state.participants)
          .filter((one) => one.table === table.id)
          .map(({ side }) => side);
        expect(sides).toContain('kommune');
        expect(sides).toContain('entreprenor');
        for (const sheet of state.template.sheets) {
          expect(Object.keys(boardOf(state, table.id, sheet.id).notes).length).toBeGreaterThan(0);
          expect(outlineOf(state, lang, table, sheet).length).toBeGreaterThan(0);
        }
      }
      const result = resultOf(state);
      expect(result.commitments.length).toBe(3);
      expect(result.partners.length).toBeGreaterThan(9);
      expect(result.indicators.length).toBeGreaterThan(5);
      expect(Object.keys(state.plenary).length).toBe(3);
    });
  }

  test('is the same in both languages, in other words', () => {
    const shape = (state: Workshop) =>
      Object.entries(state.boards).map(([table, boards]) => [
        table,
        Object.entries(boards).map(([sheet, { notes }]) => [sheet, Object.keys(notes)]),
      ]);
    expect(shape(demo.nn)).toEqual(shape(demo.nb));
    expect(demo.nn.title).not.toBe(demo.nb.title);
  });

  async function changed(lang: Lang, from: string, to: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'veier-demo-'));
    folders.push(folder);
    for (const one of langs)
      await cp(`content/${one}/workshop-demo.yml`, join(folder, one, 'workshop-demo.yml'));
    const file = join(folder, lang, 'workshop-demo.yml');
    const source = await readFile(file, 'utf8');
    expect(source).toContain(from);
    await writeFile(file, source.replace(from, to));
    return folder;
  }

  test('stops loading where the rules refuse, and says in which file and line', async () => {
    const folder = await changed('nb', 'links: [effekter/1]', 'links: [effekter/99]');
    await expect(loadDemo(folder, template)).rejects.toThrow(
      /nb\/workshop-demo\.yml:\d+: note\.link: not-found/,
    );
    const stranger = await changed('nn', 'by: liv', 'by: ukjend');
    await expect(loadDemo(stranger, template)).rejects.toThrow(
      /nn\/workshop-demo\.yml:\d+: note\.add: not-admitted/,
    );
  });

  test('stops loading when the languages differ in more than words', async () => {
    const folder = await changed('nn', 'zone: landet', 'zone: regionen');
    await expect(loadDemo(folder, template)).rejects.toThrow(/de samme lappene/);
  });

  const app = (built: boolean) => {
    const routes = demoRoutes(testServices(undefined as unknown as Db), {
      demo,
      pageTitles: async () => new Map(),
      app: built ? { script: '/app.js', css: [] } : undefined,
    });
    const all = new Hono<HttpEnv>();
    all.use('*', requestContext(0));
    return all.route('/', routes).route('/nn', routes);
  };

  test('opens in the app with its state, and can be read whole where scripts do not run', async () => {
    const html = await (await app(true).request('/nn/verksted/demo')).text();
    const data = /id="verksted-data">(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
    expect(JSON.parse(data)).toMatchObject({
      mode: 'demo',
      lang: 'nn',
      state: { title: demo.nn.title },
    });
    const without = /<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '';
    expect(without).toContain('Ein ungdom og rettleiaren skrur på same sykkel');
  });

  test('is a page to read, also before the app is built', async () => {
    for (const path of ['/verksted/demo', '/verksted/demo/oversikt']) {
      const html = await (await app(false).request(path)).text();
      expect(html).toContain('Liv, Nav');
      for (const { question } of template.sheets) expect(html).toContain(question.nb);
    }
  });
});
