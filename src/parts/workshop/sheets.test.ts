import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ContentError } from '#platform/documents/front-matter.ts';
import type { Template } from './model/template.ts';
import { templateFaults } from './model/template-check.ts';
import { minutesOf } from './model/template-lookups.ts';
import { loadTemplate } from './sheets.ts';

const made: string[] = [];
afterAll(async () => {
  for (const dir of made) await rm(dir, { recursive: true });
});

/** The real content with one thing changed. */
async function contentWith(file: string, from: string | RegExp, to: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sheets-'));
  made.push(dir);
  for (const lang of ['nb', 'nn'])
    await cp(`content/${lang}/sheets`, join(dir, lang, 'sheets'), { recursive: true });
  const path = join(dir, file);
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(path, after);
  return dir;
}

async function faultOf(dir: string, pages?: Set<string>): Promise<string> {
  const error = await loadTemplate(dir, pages).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContentError)) throw new Error(`no ContentError: ${error}`);
  return error.message.slice(dir.length + 1);
}

describe('[TE5] the standard template', () => {
  it('has ten sheets of 210 minutes, in both languages, that refer to pages that exist', async () => {
    const pages = (await readdir('content/nb/cookbook')).map((name) => name.replace(/\.md$/, ''));
    const template = await loadTemplate('content', new Set(pages));
    expect(template.sheets).toHaveLength(10);
    expect(minutesOf(template)).toBe(210);
    expect(templateFaults(template)).toEqual([]);
    expect(template.sheets.filter(({ silent }) => silent).map(({ number }) => number)).toEqual([2]);
    expect(template.sheets.filter(({ stamp }) => stamp).map(({ number }) => number)).toEqual([6]);
    expect(
      template.sheets.filter((sheet) => sheet.alwaysVisible).map(({ number }) => number),
    ).toEqual([1]);
    expect(kinds(template)).toEqual([
      'choice',
      'drawing',
      'info',
      'notes',
      'pick',
      'statements',
      'text',
    ]);
  });

  it('has fields whose shapes the result knows: zones, kinds of gain, links and six myths', async () => {
    const fields = (await loadTemplate('content')).sheets.flatMap((sheet) => sheet.fields);
    expect(fields.filter(({ zones }) => zones.length === 3)).toHaveLength(1);
    expect(fields.filter(({ tags }) => tags.length === 3)).toHaveLength(3);
    expect(fields.filter(({ linksTo }) => linksTo.length === 3)).toHaveLength(1);
    expect(fields.flatMap(({ statements }) => statements)).toHaveLength(6);
  });

  it.each([
    [
      'nb/sheets/03-motepunkter.yml',
      /minutes: \d+/,
      'minutes: 26',
      'nb/sheets/template.yml:5: arkene tar',
    ],
    [
      'nb/sheets/05-partnere.yml',
      'minutes: 15',
      'minutes: mange',
      'nb/sheets/05-partnere.yml:5: minutes',
    ],
    [
      'nb/sheets/05-partnere.yml',
      /phases: .*/,
      'phases: [talk, write]',
      'nb/sheets/05-partnere.yml:6: phases',
    ],
    [
      'nb/sheets/02-hvorfor.yml',
      /phases: .*/,
      'phases: [write, talk]',
      'nb/sheets/02-hvorfor.yml:6: phases',
    ],
    [
      'nb/sheets/05-partnere.yml',
      /^number: 5/,
      'number: 7',
      'nb/sheets/05-partnere.yml:1: skal ha nummer 5',
    ],
    [
      'nb/sheets/06-tenkt-samarbeid.yml',
      'from: partnere.partnere',
      'from: myter.myter',
      'finnes i et tidligere ark',
    ],
    [
      'nb/sheets/08-male-effekt.yml',
      'effekter.kommunen',
      'effekter.kongen',
      'finnes i et tidligere ark',
    ],
    [
      'nb/sheets/04-nye-moteplasser.yml',
      /carriesFrom: .*/,
      'carriesFrom: myter.myter',
      'carriesFrom',
    ],
    ['nn/sheets/05-partnere.yml', 'id: landet', 'id: landa', 'nn/sheets/05-partnere.yml'],
    ['nn/sheets/09-myter.yml', 'id: myte-3', 'id: myte-9', 'statements: har'],
    ['nn/sheets/01-hensikt.yml', /instructions:\n {2}- .*\n/, 'instructions:\n', 'linjer'],
    ['nn/sheets/06-tenkt-samarbeid.yml', /stamp: .*/, 'stamp: null', 'stamp'],
    ['nb/sheets/template.yml', 'hvorfor, ', '', 'nb/sheets/03-motepunkter.yml:1: skal ha nummer 2'],
    ['nb/sheets/template.yml', 'hvorfor, ', 'hvordan, ', 'arket «hvordan» finnes ikke'],
    ['nn/sheets/template.yml', 'id: plenum', 'id: plena', 'nn/sheets/template.yml'],
    [
      'nb/sheets/05-partnere.yml',
      'silent: false',
      'silent: false\nukjent: ja',
      'nb/sheets/05-partnere.yml',
    ],
  ])('tells where %s is wrong', async (file, from, to, expected) => {
    expect(await faultOf(await contentWith(file, from, to))).toContain(expected);
  });

  it('tells which page to read does not exist', async () => {
    expect(await faultOf('content', new Set(['a']))).toMatch(
      /hvorfor\.yml:\d+: viser til «hvorfor-samarbeide»/,
    );
  });
});

function kinds(template: Template): string[] {
  const all = template.sheets.flatMap((sheet) => sheet.fields.map(({ kind }) => kind));
  return [...new Set(all)].toSorted();
}
