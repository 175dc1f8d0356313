import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProcurementRules, thresholdOn } from '#parts/procurement';
import { checkReferences, readStarterPages } from './starter-content.ts';

const rules = await loadProcurementRules('content');
const amount = (name: string, on = '2026-11-24') => thresholdOn(rules, name, on);
const dir = await mkdtemp(join(tmpdir(), 'veier-content-'));
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the starter pages', () => {
  it('are complete in both languages and refer only to what exists', async () => {
    const pages = await readStarterPages('content', amount);
    const examples = (await readdir('content/nb/examples')).map((name) =>
      name.replace(/\.md$/, ''),
    );
    checkReferences(pages, new Set(examples));
    expect(
      pages.filter((page) => page.versions.nb.facts.kind === 'oppskrift').length,
    ).toBeGreaterThanOrEqual(8);
    expect(
      pages
        .map((page) => page.versions.nb.facts.myth?.number)
        .filter(Boolean)
        .toSorted(),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('stop the start with file and line when front matter is wrong', async () => {
    await mkdir(join(dir, 'nb/cookbook'), { recursive: true });
    await mkdir(join(dir, 'nn/cookbook'), { recursive: true });
    await writeFile(
      join(dir, 'nb/cookbook/feil.md'),
      '---\nkind: fakta\nchapter: grunnlag\norder: ti\n---\nTekst.\n',
    );
    await writeFile(join(dir, 'nn/cookbook/feil.md'), '---\ntitle: x\n---\nTekst.\n');
    await expect(readStarterPages(dir, amount)).rejects.toThrow(/nb\/cookbook\/feil\.md:4: order/);
  });
});
