import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphFaults } from './model/decision-graph.ts';
import { factNames, kinds } from './model/facts.ts';
import type { GraphFile } from './model/ruleset-files.ts';
import { loadRuleset } from './rules.ts';
import { answered, shipped } from './test-rules.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'veier-rules-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Loads the shipped rules with one thing in one file put otherwise. */
async function changed(file: string, from: string | RegExp, to: string) {
  const own = await mkdtemp(join(dir, 'r-'));
  await cp('content/rules/procurement', join(own, 'rules/procurement'), { recursive: true });
  const path = join(own, 'rules/procurement', `${file}.yml`);
  const text = await readFile(path, 'utf8');
  const other = text.replace(from, to);
  expect(other, 'the change hit nothing').not.toBe(text);
  await writeFile(path, other);
  return loadRuleset(own);
}

describe('loading the rules', () => {
  it.each([
    ['thresholds', 'to: 2018-04-06', 'to: 2018-04-05', /hull/],
    ['thresholds', 'to: 2018-04-06', 'to: 2018-04-07', /overlapper/],
    ['sources', 'to: 2024-03-21, document', 'to: 2024-03-20, document', /hull/],
    ['sources', 'to: 2020-02-19', 'to: 2020-03-19', /overlapper/],
    [
      'sources',
      'to: 2026-07-01, document: booklet-6',
      'to: 2016-07-01, document: booklet-6',
      /baklengs/,
    ],
  ])('[RL1] %s with «%s» as «%s» stops it', async (file, from, to, message) => {
    await expect(changed(file, from, to)).rejects.toThrow(message);
  });

  it.each([
    ['thresholds', 'from: 2017-01-01', 'from: 2017-01-02'],
    ['limits', 'from: 2017-01-01', 'from: 2018-01-01'],
    ['sources', '- { from: 2017-01-01, document: memory', '- { from: 2019-01-01, document: memory'],
  ])('[RL2] %s that begins after the first day stops it', async (file, from, to) => {
    await expect(changed(file, from, to)).rejects.toThrow(/hull: må begynne 2017-01-01/);
  });

  it.each([
    ['thresholds', /source: Lov eller[^\n]*/, "source: ''", /source/],
    ['duties', 'reading: principles', 'reading: gone', /lesningen «gone» finnes ikke/],
    ['duties', ', reading: principles', '', /reading/],
    ['duties', 'quantity: standstill-days', 'quantity: gone', /tallet «gone» finnes ikke/],
    ['duties', 'over: tax-certificate', 'over: gone', /terskelen «gone» finnes ikke/],
    ['duties', 'in: [II]', 'in: [V]', /delen eller utfallet «V» finnes ikke/],
    ['duties', '- id: protocol\n', '- id: principles\n', /finnes to ganger/],
    ['duties', 'when: { pilot: true }', 'when: { pilot: maybe }', /pilot/],
    ['dialogue', 'reading: memory', 'reading: gone', /lesningen «gone»/],
    ['limits', 'reading: regulation', 'reading: gone', /lesningen «gone»/],
    ['sources', 'document: memory,', 'document: gone,', /kilden «gone»/],
    ['graph', 'parameter: eea-state', 'parameter: gone', /terskelen «gone»/],
    ['graph', 'reading: act-scope', 'reading: gone', /lesningen «gone»/],
  ])('[RL3] %s with «%s» as «%s» stops it', async (file, from, to, message) => {
    await expect(changed(file, from, to)).rejects.toThrow(message);
  });

  it('[RL3] names the file and the line', async () => {
    const rejected = changed('duties', 'reading: principles', 'reading: gone');
    await expect(rejected).rejects.toThrow(/duties\.yml:\d+: duties\.0\.cases\.0\.reading/);
  });

  it.each([
    ['to: special-eea,', 'to: nowhere,', /blindvei: «nowhere» finnes ikke/],
    [
      'is: [goods, services]',
      'is: [goods]',
      /blindvei: «kind» har ingen vei for svaret «services»/,
    ],
    ['is: [special]', 'is: [special, works]', /to veier for svaret «works»/],
    ['is: [state]', 'is: [state, church]', /«church» er ikke et mulig svar/],
    ['reached: true, to: special-eea', 'reached: false, to: special-eea', /blindvei/],
    ['to: kind,', 'to: exit,', /ring/],
    ['to: grant,', 'to: cooperation,', /ingen vei fører til «grant»/],
    ['start: form', 'start: nowhere', /er ikke en node/],
  ])('[GR1] [GR2] the graph with «%s» as «%s» stops it', async (from, to, message) => {
    await expect(changed('graph', from, to)).rejects.toThrow(message);
  });

  it('[GR1] [GR2] the shipped graph has no fault', () => {
    expect(graphFaults(shipped.files.graph as GraphFile)).toEqual([]);
  });

  it('[GR2] every end is reached by some facts, and every way ends', () => {
    const reached = new Set<string>();
    for (const form of ['purchase', 'grant', 'cooperation'] as const)
      for (const exit of ['none', 'own-organisation', 'public-cooperation', 'concession'] as const)
        for (const research of [false, true])
          for (const kind of kinds)
            for (const value of [1, 600_000, 2_000_000, 90_000_000]) {
              if (form !== 'purchase' && exit !== 'none') continue;
              const facts = { buyer: 'county', form, exit, research, kind, value } as const;
              reached.add(answered(facts).outcome?.id ?? 'none at all');
            }
    expect([...reached].toSorted()).toEqual([...shipped.graph.ends.keys()].toSorted());
  });

  it('[GR3] every edge carries a paragraph, a document and a day of checking in every period', () => {
    for (const period of shipped.periods)
      for (const node of period.nodes.values())
        for (const edge of node.edges)
          for (const source of edge.sources) {
            expect(source.reference.length).toBeGreaterThan(5);
            expect(shipped.documents.has(source.document), source.document).toBe(true);
            expect(source.verifiedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          }
  });

  it('[GR4] the trace walks the graph that is drawn', () => {
    for (const { node, edge, to } of answered({ value: 5 }).trace)
      expect(shipped.graph.nodes.get(node)?.edges.find(({ id }) => id === edge)?.to).toBe(to);
    for (const node of shipped.graph.nodes.values())
      if ('fact' in node) expect(factNames).toContain(node.fact);
  });

  it('[RL4] another rule is another version, another title is not', async () => {
    expect(shipped.version).toMatch(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/);
    const other = await changed('limits', 'value: 48', 'value: 36');
    expect(other.version).not.toBe(shipped.version);
    const title = await changed('sources', 'nb: Fra hukommelsen', 'nb: Etter hukommelsen');
    expect(title.version).toBe(shipped.version);
  });

  it('[VA2] the months an open-ended agreement counts are a parameter', async () => {
    const other = await changed('limits', 'value: 48', 'value: 36');
    const facts = { valuation: { monthly: 10_000, openEnded: true } };
    expect(answered(facts, '2026-11-24', other).value?.value).toBe(360_000);
  });

  it('[AS6] the operator is data: with another, the certificate is asked for at the limit', async () => {
    const other = await changed('thresholds', "operator: '>'\n", "operator: '>='\n");
    const ids = answered(
      { form: 'purchase', kind: 'goods', value: 500_000 },
      '2025-01-15',
      other,
    ).duties.map(({ id }) => id);
    expect(ids).toContain('tax-certificate');
  });
});
