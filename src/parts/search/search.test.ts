import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { indexDocuments } from './actions.ts';
import { searchMigrations } from './migrations.ts';
import { searchDocuments } from './search.ts';
import { suggest } from './suggest.ts';
import { aDocument } from './test-documents.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(searchMigrations);
  await indexDocuments(database.db, [
    aDocument({
      slug: 'regler',
      title: 'Anskaffelsesreglene kort forklart',
      lead: 'Hva reglene sier om innkjøp.',
      body: 'Her står det om terskler.',
    }),
    aDocument({
      slug: 'myte',
      title: 'Myte: Vi kan ikke snakke med leverandører',
      body: 'Dere kan snakke med leverandører før konkurransen.',
    }),
    aDocument({
      slug: 'pilot',
      kind: 'oppskrift',
      title: 'Prøv ut i en pilot',
      keywords: ['prøveordning'],
      body: 'Lag en avtale om en pilot.',
    }),
    aDocument({
      slug: 'pilotavtale',
      kind: 'inspirasjon',
      title: 'Pilotavtale',
      body: 'En pilot i Trondheim.',
    }),
    aDocument({
      slug: 'demens',
      kind: 'eksempel',
      path: '/eksempler/demens',
      title: 'Trondheim kommune og JodaCare',
      lead: 'Pårørende til personer med demens.',
      body: 'En pilot i to institusjoner i Trondheim kommune.',
    }),
    aDocument({
      slug: 'toyen',
      kind: 'eksempel',
      path: '/eksempler/toyen',
      title: 'Tøyen Unlimited i Bydel Gamle Oslo',
      body: 'Bydelen satte i gang.',
    }),
    ...Array.from({ length: 45 }, (_, at) =>
      aDocument({
        slug: `kommune-${String(at).padStart(2, '0')}`,
        kind: 'eksempel',
        title: `Et sted og en kommune`,
        body: 'Noe om samarbeid i kommunen.',
      }),
    ),
  ]);
});
afterAll(() => database?.drop());

const search = (q: string, more: object = {}) =>
  searchDocuments(database.db, { q, lang: 'nb', limit: 10, offset: 0, ...more });
const first = async (q: string): Promise<string | undefined> => (await search(q)).hits[0]?.slug;

describe('finding', () => {
  test.each([
    ['anskaffelser', 'regler'],
    ['regelverk anskaffelser', 'regler'],
    ['anskaffelsesregelverket', 'regler'],
    ['anskaffingsreglane', 'regler'],
    ['snakke leverandør', 'myte'],
    ['prøveordningen', 'pilot'],
    ['pårørande', 'demens'],
    ['jodacare', 'demens'],
    ['Tøyen Unlimited', 'toyen'],
  ])('%s', async (q, slug) => {
    expect(await first(q)).toBe(slug);
  });

  test('a title that is the word comes before a title with it, and that before a text with it', async () => {
    const { hits } = await search('pilotavtale');
    expect(hits[0]?.slug).toBe('pilotavtale');
    expect((await search('pilot')).hits.map((hit) => hit.slug)).toEqual([
      'pilot',
      'pilotavtale',
      'demens',
    ]);
  });

  test('what has all words comes first, then what has some', async () => {
    const { hits } = await search('pilot trondheim');
    expect(
      hits
        .slice(0, 2)
        .map((hit) => hit.slug)
        .sort(),
    ).toEqual(['demens', 'pilotavtale']);
    expect(hits.map((hit) => hit.slug)).toContain('pilot');
  });

  test('a misspelt word is put right and said so', async () => {
    const result = await search('anskfafelsesreglene');
    expect(result.hits[0]?.slug).toBe('regler');
    expect(result.correctedTo).toBe('anskaffelsesreglene');
    expect((await search('Snakk med leverandorer?')).correctedTo).toBe('Snakk med leverandører?');
    // One swap leaves a short word too few trigrams to be alike; two errors only a long one has enough.
    expect((await search('dmeens')).correctedTo).toBe('demens');
    expect((await search('anskafelsereglene')).correctedTo).toBe('anskaffelsesreglene');
  });

  test('words typed without æ, ø, å are found, and said to be a fall-back', async () => {
    for (const q of ['toyen', 'toeyen', 'paarorende']) {
      const result = await search(q);
      expect(result.hits).toHaveLength(1);
      expect(result.usedFallback).toBe(true);
    }
    expect((await search('tøyen')).usedFallback).toBeUndefined();
  });

  test('a half-typed word is completed', async () => {
    expect(await first('jodac')).toBe('demens');
  });

  test('nothing is found for what nobody wrote', async () => {
    expect(await search('qwxzvk')).toEqual({ total: 0, reachable: 0, hits: [], facets: {} });
    expect(await search('')).toEqual({ total: 0, reachable: 0, hits: [], facets: {} });
    expect(await search(' … ')).toEqual({ total: 0, reachable: 0, hits: [], facets: {} });
  });
});

describe('what a hit shows', () => {
  test('marks the words in title and text, in their own form', async () => {
    const [hit] = (await search('leverandør snakke')).hits;
    expect(hit?.titleMarked.filter((part) => part.match).map((part) => part.text)).toEqual([
      'snakke',
      'leverandører',
    ]);
    expect(hit?.excerptMarked.map((part) => part.text).join('')).toBe(hit?.excerpt);
    expect(hit?.excerpt).toContain('Dere kan snakke');
  });
});

describe('counting, kinds and pages', () => {
  test('facets count every kind, also when one is chosen', async () => {
    const all = await search('pilot');
    expect(all.facets).toEqual({ oppskrift: 1, inspirasjon: 1, eksempel: 1 });
    const chosen = await search('pilot', { kinds: ['eksempel'] });
    expect(chosen.facets).toEqual(all.facets);
    expect(chosen.total).toBe(1);
    expect(chosen.hits.map((hit) => hit.slug)).toEqual(['demens']);
  });

  test('pages follow each other without gap or repetition, always in the same order', async () => {
    const whole = (await search('kommune', { limit: 100 })).hits.map((hit) => hit.slug);
    const pages: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 10)
      pages.push(...(await search('kommune', { offset })).hits.map((hit) => hit.slug));
    expect(pages).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
    expect((await search('kommune')).total).toBe(whole.length);
    const scores = (await search('kommune', { limit: 100 })).hits.map((hit) => hit.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect((await search('kommune', { offset: 5000 })).hits).toEqual([]);
  });
});

describe('any text is a valid question', () => {
  test.each([
    "'",
    '\\',
    ':*',
    '& | !',
    '<->',
    "a' | 'b",
    '%',
    '_',
    '%%%%',
    '((((',
    'æ'.repeat(500),
    'ord '.repeat(500),
    '\u0000',
    '\ud800',
    '🙂',
    '../../etc',
    '-- ;',
    'NULL',
    '1 000 000',
  ])('%j', async (q) => {
    await expect(search(q)).resolves.toHaveProperty('hits');
    await expect(suggest(database.db, { q, lang: 'nb', limit: 5 })).resolves.toHaveProperty(
      'items',
    );
  });

  test('random ones', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc
            .array(fc.constantFrom('pilot', 'kommune', "'", '\\', '%', 'anska', 'og', '-', '&'), {
              maxLength: 15,
            })
            .map((list) => list.join(' ')),
        ),
        async (q) => {
          const { total, hits } = await search(q);
          expect(hits.length).toBeLessThanOrEqual(Math.min(10, total));
          await suggest(database.db, { q, lang: 'nb', limit: 5 });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('suggestions', () => {
  const texts = async (q: string, limit = 8) =>
    (await suggest(database.db, { q, lang: 'nb', limit })).items;

  test('titles that begin so, then titles with such a word, then words', async () => {
    expect(await texts('pil')).toEqual([
      { text: 'Pilotavtale', url: '/kokebok/pilotavtale' },
      { text: 'Prøv ut i en pilot', url: '/kokebok/pilot' },
      { text: 'pilot' },
      { text: 'pilotavtale' },
    ]);
  });

  test('the last word may be half typed, and what came before stays', async () => {
    expect(await texts('snakke med lev')).toContainEqual({
      text: 'Myte: Vi kan ikke snakke med leverandører',
      url: '/kokebok/myte',
    });
    expect(await texts('kort insti')).toContainEqual({ text: 'kort institusjoner' });
  });

  test('no more than asked for', async () => {
    expect(await texts('kom', 3)).toHaveLength(3);
    expect(await texts('', 3)).toEqual([]);
    expect(await texts('qqq')).toEqual([]);
  });
});
