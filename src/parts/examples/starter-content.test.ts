import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadProcurementRules, thresholdOn } from '#parts/procurement';
import { loadMunicipalities } from './municipality-file.ts';
import { checkExampleReferences, readStarterExamples } from './starter-content.ts';

const municipalities = await loadMunicipalities('content');
const rules = await loadProcurementRules('content');
const amount = (name: string, on = '2026-11-24') => thresholdOn(rules, name, on);
const dir = await mkdtemp(join(tmpdir(), 'veier-examples-'));
afterAll(() => rm(dir, { recursive: true, force: true }));

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(dir, file);
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  await writeFile(path, after);
}

describe('the starter examples', () => {
  it('are the 40 of the source in both languages, none split or padded, and refer only to what exists', async () => {
    const examples = await readStarterExamples('content', { municipalities, amount });
    checkExampleReferences(
      examples,
      new Set((await readdir('content/nb/cookbook')).map((name) => name.replace(/\.md$/, ''))),
    );
    const ofType = (type: string) =>
      examples.filter((example) => example.versions.nb.facts.type === type).length;
    expect(examples).toHaveLength(40);
    expect([ofType('samarbeid'), ofType('kommunalt-grep'), ofType('kunnskapsprosjekt')]).toEqual([
      19 + 8,
      8,
      5,
    ]);
  });

  it("say in both languages that what others can learn is the editors' reading", async () => {
    for (const { slug, versions } of await readStarterExamples('content', {
      municipalities,
      amount,
    })) {
      expect(versions.nb.body, slug).toMatch(/## Hva andre kan ta med seg\n+[^#]*redaksjonen/);
      expect(versions.nn.body, slug).toMatch(/## Kva andre kan ta med seg\n+[^#]*redaksjonen/);
    }
  });
});

describe('a content file that is wrong stops the start with file and line:', () => {
  beforeEach(async () => {
    await rm(join(dir, 'nb'), { recursive: true, force: true });
    await rm(join(dir, 'nn'), { recursive: true, force: true });
    for (const lang of ['nb', 'nn'])
      await cp(
        `content/${lang}/examples/trondheim-jodacare.md`,
        join(dir, lang, 'examples/trondheim-jodacare.md'),
      );
  });
  const read = () => readStarterExamples(dir, { municipalities, amount });
  const nb = 'nb/examples/trondheim-jodacare.md';
  const nn = 'nn/examples/trondheim-jodacare.md';

  it('an unknown municipality', async () => {
    await change(nb, '"5001"', '"5999"');
    await expect(read()).rejects.toThrow(
      /nb\/examples\/trondheim-jodacare\.md:6: ukjent kommune «5999»/,
    );
  });
  it('a value outside the vocabulary', async () => {
    await change(nb, 'phase: pilot', 'phase: pilott');
    await expect(read()).rejects.toThrow(/jodacare\.md:12: phase/);
  });
  it('an effect without a text', async () => {
    await change(nb, /^ {2}text:.*\n/m, '');
    await expect(read()).rejects.toThrow(/effect\.grade: malt krever text/);
  });
  it('an answer that only one language has', async () => {
    await change(nn, /^ {2}formalised:.*\n/m, '');
    await expect(read()).rejects.toThrow(/nn\/examples\/trondheim-jodacare\.md:\d+: answers: har/);
  });
  it('a field nobody knows', async () => {
    await change(nn, 'keywords:', 'nokkelord: [x]\nkeywords:');
    await expect(read()).rejects.toThrow(/nn\/examples/);
  });
  it('an example in one language only', async () => {
    await rm(join(dir, nn));
    await expect(read()).rejects.toThrow(/mangler på nynorsk/);
  });
  it('a link to an example that is not there', async () => {
    await change(nb, 'kokebok:pilotavtale', 'eksempel:finnes-ikke');
    const examples = await read();
    expect(() => checkExampleReferences(examples)).toThrow(
      /jodacare\.md:\d\d: viser til «finnes-ikke»/,
    );
  });
  it('an unknown amount', async () => {
    await change(nb, 'Trondheim kommune betalte for å prøve', 'Under :regel[finnes-ikke] kroner');
    await expect(read()).rejects.toThrow(/jodacare\.md:35: ukjent beløp/);
  });
});
