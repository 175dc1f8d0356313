import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { looksLikeFormula } from '#platform/documents/csv.ts';
import { partsOf, xmlFault } from '#platform/documents/test-docx.ts';
import { testServices } from '../../../../tests/support/services.ts';
import type { WorkshopAccess } from '../access.ts';
import { openPart } from '../model/open-part.ts';
import { play } from '../model/test-play.ts';
import { draws } from '../model/test-random.ts';
import type { Workshop } from '../model/workshop.ts';
import { noDb, resultsApp } from './test-results.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'#*_-+=>`~[]()!|\\:&;<@. \n1a"\''.split('')),
    maxLength: 20,
  }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '=HYPERLINK("http://ond.test")',
    '![x](http://ond.test/x.png)',
    ':::fakta\n:::',
    '# overskrift\n===',
    '</w:t></w:r><w:instrText>',
    'END:VCALENDAR\r\nATTACH:http://ond.test',
    '#import "x.typ"; $x$ @ref',
    '\u202eSNUDD\u0000\ud800',
    'ord'.repeat(200),
  ),
);

/** The same workshop with other words wherever anybody wrote some. */
function withWords(state: Workshop, words: string[]): Workshop {
  let at = 0;
  const next = (): string => words[at++ % words.length] ?? '';
  const swap = (value: unknown, key: string): unknown => {
    if (['text', 'name', 'what', 'title'].includes(key) && typeof value === 'string') return next();
    if (key === 'template' || value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((one) => swap(one, ''));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, swap(one, name)]));
  };
  return { ...(swap({ ...state, seen: null }, '') as Workshop), seen: state.seen };
}

function appOf(state: Workshop) {
  const access: WorkshopAccess = {
    open: async (_, id) => ({
      record: { id, code: 'ABCDEF', createdAt: new Date(0), deleteAt: new Date('2027-11-24') },
      viewer: { id: 'fas' },
      participant: Object.values(state.participants)[0] as Workshop['participants'][string],
      facilitator: true,
      seen: state,
      open: openPart(state),
    }),
    submit: async () => ({ ok: false, code: 'none', retry: false }),
  };
  return resultsApp(testServices(noDb), access);
}

const room = fc
  .tuple(draws(80), fc.array(nasty, { minLength: 1, maxLength: 12 }))
  .map(([steps, words]) => withWords(play(steps).state, words));

const nodes = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodes) : []),
];
const allowed = new Set(
  'root heading paragraph text strong emphasis break list listItem table tableRow tableCell blockquote thematicBreak link html'.split(
    ' ',
  ),
);

function checkMarkdown(text: string): void {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
  for (const node of nodes(tree)) {
    expect(allowed.has(node.type)).toBe(true);
    if (node.type === 'html') expect(node.value).toBe('<!-- -->');
    if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/veier\.test\//);
  }
}

function checkCsv(text: string): void {
  expect(text.startsWith('\ufeff')).toBe(true);
  const cells = text.slice(1).match(/"(?:[^"]|"")*"|[^;\r\n]+/g) ?? [];
  for (const cell of cells) {
    const words = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    expect(looksLikeFormula(words)).toBe(false);
  }
}

function checkCalendar(text: string): void {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
  const names = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.split(/[:;]/)[0]);
  expect(names.filter((name) => name === 'END' || name === 'BEGIN').length % 2).toBe(0);
  expect(names).not.toContain('ATTACH');
  expect(names.filter((name) => name === 'END').length).toBe(
    names.filter((name) => name === 'UID').length + 1,
  );
}

function checkPage(html: string): void {
  expect(html).not.toMatch(/<script>|<img|style="/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
}

describe('whatever anybody writes', () => {
  it('stays words in page, Markdown, CSV, calendar and Word', async () => {
    await fc.assert(
      fc.asyncProperty(room, async (state) => {
        const app = appOf(state);
        const get = async (path: string): Promise<Response> => {
          const answer = await app.request(`/verksted/v/${path}`);
          expect([path, answer.status]).toEqual([path, 200]);
          return answer;
        };
        for (const path of ['resultat', 'resultat?bord=t1', 'innlegg', 'oppmote'])
          checkPage(await (await get(path)).text());
        for (const path of ['resultat.md', 'innlegg.md'])
          checkMarkdown(await (await get(path)).text());
        for (const path of ['resultat.csv', 'oppmote.csv', 'oppmote-delt.csv'])
          checkCsv(
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(
              await (await get(path)).arrayBuffer(),
            ),
          );
        checkCalendar(await (await get('resultat.ics')).text());
        for (const path of ['resultat.docx', 'innlegg.docx'])
          for (const [name, part] of partsOf(new Uint8Array(await (await get(path)).arrayBuffer())))
            if (/\.(?:xml|rels)$/.test(name))
              expect([name, xmlFault(part)]).toEqual([name, undefined]);
        const names = (await get('resultat.csv')).headers.get('content-disposition');
        expect(names).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/);
      }),
      { numRuns: 12, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
  });

  it('can always be printed', async () => {
    await fc.assert(
      fc.asyncProperty(room, async (state) => {
        for (const path of ['resultat.pdf', 'oppmote.pdf'])
          expect((await appOf(state).request(`/verksted/v/${path}`)).status).toBe(200);
      }),
      { numRuns: 6, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
  });
});
