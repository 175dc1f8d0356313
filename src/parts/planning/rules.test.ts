import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { langs } from '#platform/i18n/lang.ts';
import { roles } from './model/advice.ts';
import { planningPages } from './pages.ts';
import { loadPlanning } from './rules.ts';

const municipalities = new Map([['4601', 'Bergen']]);
const made: string[] = [];
afterEach(async () => {
  for (const dir of made.splice(0)) await rm(dir, { recursive: true });
});

/** The shipped rules in a folder of their own, with files changed or added. */
async function rulesWith(files: Record<string, (text: string) => string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'arshjul-'));
  made.push(dir);
  const rules = join(dir, 'rules/planning');
  await cp('content/rules/planning', rules, { recursive: true });
  for (const [name, change] of Object.entries(files)) {
    const file = join(rules, name);
    await writeFile(file, change(await readFile(file, 'utf8').catch(() => '')));
  }
  return dir;
}
const bergen = (change: (text: string) => string = (text) => text) => ({
  'municipalities/4601.yml': () =>
    change(`municipality: '4601'
verifiedAt: 2026-11-23
confidence: A
source: { title: Budsjettrundskriv }
starts:
  forslag: '08-15'
`),
});

describe('the rules of the planning year', () => {
  it('have advice for every period and role, and every page in both languages', async () => {
    const rules = await loadPlanning('content', municipalities);
    for (const { id } of rules.year.periods)
      for (const role of roles)
        expect(rules.advice.periods[id]?.[role].do.length).toBeGreaterThan(0);
    const [nb, nn] = langs.map((lang) => planningPages(rules, lang));
    expect(nb?.map(({ path }) => path)).toEqual(nn?.map(({ path }) => path));
    expect(new Set(nb?.map(({ path }) => path)).size).toBe(9);
    for (const page of [...(nb ?? []), ...(nn ?? [])])
      for (const text of Object.values(page)) expect(text).not.toBe('');
  });

  it('are written in their own language', async () => {
    const rules = await loadPlanning('content', municipalities);
    const said = (lang: 'nb' | 'nn') =>
      planningPages(rules, lang)
        .map(({ title, lead, text }) => `${title} ${lead} ${text}`)
        .join(' ');
    expect(said('nn')).not.toMatch(/\b(ikke|hvordan|hva|hvem|noen|noe|kommer|fra|bare|flere)\b/i);
    expect(said('nb')).not.toMatch(
      /\b(ikkje|korleis|kva|kven|nokon|noko|kjem|frå|berre|fleire)\b/i,
    );
  });

  it("take a municipality's own dates from its file", async () => {
    const rules = await loadPlanning(await rulesWith(bergen()), municipalities);
    expect(rules.municipal.get('4601')?.starts).toEqual({ forslag: '08-15' });
  });

  it.each([
    ['an unknown municipality', bergen((text) => text.replace("'4601'", "'9999'")), /9999/],
    [
      'an unknown period',
      bergen((text) => text.replace('forslag', 'tull')),
      /:6: er ingen periode/,
    ],
    [
      'a national period',
      bergen((text) => text.replace('forslag', 'statsbudsjett')),
      /:6: er likt/,
    ],
    ['a day that is not every year', bergen((text) => text.replace('08-15', '02-29')), /:6: skal/],
    ['a broken order', bergen((text) => text.replace('08-15', '11-15')), /:6: må begynne før/],
    ['no source', bergen((text) => text.replace(/source.*\n/, '')), /source/],
    [
      'lost advice',
      { 'advice.yml': (text: string) => text.replace('  vedtak:\n', '  slutt:\n') },
      /slutt/,
    ],
    [
      'a gap in the year',
      { 'year.yml': (text: string) => text.replace("to: '07-01'", "to: '06-01'") },
      /hull/,
    ],
  ])('refuse %s with file and line', async (_, files, message) => {
    await expect(loadPlanning(await rulesWith(files), municipalities)).rejects.toThrow(message);
  });
});
