import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFunding } from './load-funding.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'veier-funding-'));
  for (const folder of ['rules/funding', 'nb/funding', 'nn/funding'])
    await cp(join('content', folder), join(root, folder), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const schemes = 'rules/funding/schemes.yml';
const confirmed = 'rules/funding/confirmed.yml';
const row = `
  - scheme: tilskudd-sosialt-entreprenorskap
    call: host
    year: 2026
    from: 2026-10-15
    to: 2026-12-02
    confirmedAt: 2026-10-16
    source: { title: Utlysningen }`;

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, file), text.replace(from, to));
}
async function confirm(...rows: string[]): Promise<void> {
  await writeFile(join(root, confirmed), `windows:${rows.join('')}\n`);
}

describe('loading what is known of funding', () => {
  it('gives every scheme its texts in both languages, and what editors have confirmed', async () => {
    await confirm(row);
    const { schemes: all } = await loadFunding(root);
    expect(all.length).toBeGreaterThan(15);
    const [first] = all;
    expect(first?.texts.nb.title).toBe('Tilskudd til sosialt entreprenørskap');
    expect(first?.texts.nn.title).toBe('Tilskot til sosialt entreprenørskap');
    expect(first?.confirmed).toHaveLength(1);
    expect(first?.status).toBe('aktiv');
    expect(all[1]?.status).toBe('ukjent');
    expect(all[1]?.confirmed).toEqual([]);
  });

  it.each([
    ['a reversed interval', [row.replace('to: 2026-12-02', 'to: 2026-10-15')], /baklengs/],
    ['a day no calendar has', [row.replace('2026-12-02', '2026-02-30')], /finnes/],
    ['two rows for one call and year', [row, row], /to ganger/],
    [
      'overlapping days',
      [
        row,
        row
          .replace('call: host', 'call: ekstra')
          .replace('2026-10-15', '2026-12-01')
          .replace('2026-12-02', '2026-12-20'),
      ],
      /overlapper/,
    ],
    ['days of another year', [row.replace('year: 2026', 'year: 2029')], /hører ikke til 2029/],
    ['a missing source', [row.replace('source: { title: Utlysningen }', '')], /source/],
    [
      'an unknown scheme',
      [row.replace('tilskudd-sosialt-entreprenorskap', 'finnes-ikke')],
      /finnes ikke/,
    ],
    ['both days and no call', [`${row}\n    none: true`], /none/],
    ['neither days nor no call', [row.replace(/ {4}(?:from|to): .*\n/g, '')], /krever from og to/],
  ] as const)('[W6] fails on %s, naming file and line', async (_, rows, message) => {
    await confirm(...rows);
    await expect(loadFunding(root)).rejects.toThrow(message);
    await expect(loadFunding(root)).rejects.toThrow(/confirmed\.yml:\d+/);
  });

  it('[W6] lets one call begin on the first day another is over', async () => {
    const next = row
      .replace('call: host', 'call: ekstra')
      .replace('2026-10-15', '2026-12-02')
      .replace('to: 2026-12-02', 'to: 2026-12-20');
    await confirm(row, next.replace('from: 2026-12-20', 'from: 2026-12-02'));
    await expect(loadFunding(root)).resolves.toBeDefined();
  });

  it.each([
    [
      'recurring windows that overlap',
      '      - id: host\n',
      '      - id: igjen\n        purpose: utlysning\n        opens: { from: 12, to: 12 }\n      - id: host\n',
      /overlapper/,
    ],
    [
      'a window twice',
      '      - id: host\n',
      '      - id: host\n        purpose: utlysning\n        opens: { from: 3, to: 3 }\n      - id: host\n',
      /to ganger/,
    ],
    ['a status nobody has confirmed', 'status: ukjent', 'status: aktiv', /krever lastConfirmed/],
    ['windows without their timing', 'timing: vindu', 'timing: ukjent', /hører sammen/],
    [
      'a value on two sides',
      'who: { reads: [nav], others: ukjent }',
      'who: { says: [nav], reads: [nav], others: ukjent }',
      /to ganger/,
    ],
    ['a month that is none', 'from: 10, to: 11', 'from: 13, to: 11', /opens/],
    [
      'a missing source',
      '    source: &kap3\n      title: Veier til samarbeid\n',
      '    source: &kap3\n',
      /source/,
    ],
    ['the same scheme twice', '- id: innomed', '- id: skjonnsmidler', /to ganger/],
    ["the calendar's own address", '- id: innomed', '- id: kalender', /opptatt/],
  ] as const)('[W6] fails on %s', async (_, from, to, message) => {
    await change(schemes, from, to);
    await expect(loadFunding(root)).rejects.toThrow(message);
  });

  it('fails on a text without a scheme, a scheme without a text, and amounts without words', async () => {
    await writeFile(join(root, 'nb/funding/los.md'), '---\ntitle: Løs\n---\n');
    await expect(loadFunding(root)).rejects.toThrow(/los\.md:1: har ingen ordning/);
    await rm(join(root, 'nb/funding/los.md'));
    await change('nn/funding/abonnement.md', 'amounts:\n', 'amounts:\n  - eitt for mykje\n');
    await expect(loadFunding(root)).rejects.toThrow(/abonnement\.md:\d+: amounts har 2 tekster/);
    await rm(join(root, 'nn/funding/abonnement.md'));
    await expect(loadFunding(root)).rejects.toThrow(/ENOENT/);
  });
});
