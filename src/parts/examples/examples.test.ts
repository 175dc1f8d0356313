import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  indexDocument,
  indexDocuments,
  removeDocument,
  type SearchDocument,
  searchMigrations,
} from '#parts/search';
import type { Tx } from '#platform/db/database.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { loadStarterExamples, publishExample, renameExample, withdrawExample } from './actions.ts';
import {
  exampleForApi,
  exampleListSchema,
  exampleSchema,
  examplesQuerySchema,
  listExamplesForApi,
} from './api.ts';
import { countExamples, exportExamples, listExamples } from './list-queries.ts';
import { matchExamples, similarExamples } from './matching.ts';
import { examplesMigrations } from './migrations.ts';
import { type Choices, type Facet, facets, facetValues, facetValuesOf } from './model/facets.ts';
import {
  exampleVersions,
  hasNoExamples,
  publishedExampleContents,
  publishedExamples,
} from './queries.ts';
import type { ExamplesServices } from './services.ts';
import { anExample, exampleServices } from './test-support.ts';

vi.mock('#parts/search', async (original) => {
  const real = await original<typeof import('#parts/search')>();
  return {
    ...real,
    indexDocument: vi.fn(real.indexDocument),
    indexDocuments: vi.fn(real.indexDocuments),
    removeDocument: vi.fn(real.removeDocument),
  };
});

let database: TestDatabase;
let services: ExamplesServices;
let slugs: string[];
let indexed: SearchDocument[];

beforeAll(async () => {
  database = await createTestDatabase(examplesMigrations, searchMigrations);
  services = await exampleServices(database.db);
  expect(await hasNoExamples(database.db)).toBe(true);
  slugs = await inTx((tx) => loadStarterExamples(services, tx, 'content'));
  indexed = vi.mocked(indexDocuments).mock.calls.flatMap(([, docs]) => [...docs]);
});
afterAll(() => database.drop());

function inTx<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return database.db.transaction().execute(run);
}

describe('the starter examples in the database', () => {
  it('are 40 in each language, 27 collaborations, 8 municipal measures and 5 knowledge projects', async () => {
    expect(slugs).toHaveLength(40);
    for (const lang of ['nb', 'nn'] as const) {
      const { total, counts } = await countExamples(services.db, lang, {});
      expect(total).toBe(40);
      expect(Object.fromEntries(counts.type)).toEqual({
        samarbeid: 27,
        'kommunalt-grep': 8,
        kunnskapsprosjekt: 5,
      });
      expect(await publishedExamples(services.db, lang)).toHaveLength(40);
    }
  });

  it('are all in the search, with places, names of today and answers', () => {
    expect(new Set(indexed.map((doc) => `${doc.lang}/${doc.slug}`)).size).toBe(80);
    const skaperstedet = indexed.find(
      (doc) => doc.slug === 'oppegard-skaperstedet' && doc.lang === 'nb',
    );
    expect(skaperstedet?.body).toContain(
      'Oppegård kommune, Nordre Follo kommune, Nordre Follo, Akershus',
    );
    expect(skaperstedet?.body).toContain('En partnerskapsavtale mellom kommunen');
  });

  it('count, for each value and any choices, what choosing just that value would show', async () => {
    const all = (await publishedExampleContents(services.db, 'nb')).map((row) =>
      facetValuesOf(row.content.facts),
    );
    const used = (facet: Facet) => [...new Set(all.flatMap((values) => values[facet]))];
    const anyChoices: fc.Arbitrary<Choices> = fc
      .record(
        Object.fromEntries(
          facets.map((facet) => [
            facet,
            fc.option(fc.subarray(used(facet), { minLength: 1, maxLength: 3 }), {
              nil: undefined,
              freq: 2,
            }),
          ]),
        ),
      )
      .map(
        (choices) =>
          Object.fromEntries(
            Object.entries(choices).filter(([, values]) => values !== undefined),
          ) as Choices,
      );
    const holds = (values: (typeof all)[number], chosen: Choices, except?: Facet) =>
      facets.every(
        (facet) =>
          facet === except ||
          !chosen[facet] ||
          chosen[facet].some((value) => values[facet].includes(value)),
      );
    await fc.assert(
      fc.asyncProperty(anyChoices, async (chosen) => {
        const { total, counts } = await countExamples(services.db, 'nb', chosen);
        expect(total).toBe(all.filter((values) => holds(values, chosen)).length);
        expect(await listExamples(services.db, 'nb', chosen, 'tittel', 100, 0)).toHaveLength(total);
        for (const facet of facets) {
          const expected = Object.fromEntries(
            used(facet).flatMap((value) => {
              const n = all.filter(
                (values) => holds(values, chosen, facet) && values[facet].includes(value),
              ).length;
              return n > 0 ? [[value, n]] : [];
            }),
          );
          expect(Object.fromEntries(counts[facet]), facet).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are in Norwegian alphabetical order by title, å last', async () => {
    const titles = (await listExamples(services.db, 'nb', {}, 'tittel', 100, 0)).map(
      (row) => row.title,
    );
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('nb').compare));
  });

  it('resemble others for a reason: JodaCare is about care for the old', async () => {
    const [jodacare] = await publishedExampleContents(services.db, 'nb', ['trondheim-jodacare']);
    const similar = await similarExamples(
      services.db,
      'nb',
      'trondheim-jodacare',
      facetValuesOf(jodacare?.content.facts ?? anExample().facts),
      4,
    );
    expect(similar).toHaveLength(4);
    for (const { item, reasons } of similar) {
      expect(item.slug).not.toBe('trondheim-jodacare');
      expect(reasons.length).toBeGreaterThan(0);
      for (const { facet, value } of reasons) expect(item.values[facet]).toContain(value);
    }
    expect(similar[0]?.reasons).toContainEqual({ facet: 'field', value: 'eldreomsorg' });
  });

  it('match what somebody wants, those with most of it first, and nothing when nothing is wanted', async () => {
    const wanted = { field: ['eldreomsorg'], form: ['pilot'] };
    const [first, ...rest] = await matchExamples(services.db, 'nn', wanted, 5);
    expect(first?.item.slug).toBe('trondheim-jodacare');
    expect(first?.reasons).toHaveLength(2);
    const matched = [first, ...rest].map((match) => match?.reasons.length ?? 0);
    expect(matched).toEqual(matched.toSorted((a, b) => b - a));
    expect(await matchExamples(services.db, 'nn', wanted, 5)).toEqual([first, ...rest]);
    expect(await matchExamples(services.db, 'nb', {}, 5)).toEqual([]);
    expect(await matchExamples(services.db, 'nb', { phase: ['ukjent'] }, 5)).toEqual([]);
  });
});

describe('the examples in the API', () => {
  const query = (values: Record<string, string | string[]>) => examplesQuerySchema.parse(values);

  it('have all facets and paging', async () => {
    const all = exampleListSchema.parse(await listExamplesForApi(services, query({ lang: 'nn' })));
    expect(all.total).toBe(40);
    expect(all.items).toHaveLength(40);
    const second = await listExamplesForApi(services, query({ antall: '15', side: '3' }));
    expect(second).toMatchObject({ total: 40, items: { length: 10 } });
    const elderly = await listExamplesForApi(
      services,
      query({ omrade: 'eldreomsorg', type: ['samarbeid'] }),
    );
    expect(elderly.items.every((item) => item.fields.includes('eldreomsorg'))).toBe(true);
  });

  it('refuse a value nobody knows and name the field', () => {
    const issues =
      examplesQuerySchema.safeParse({ form: 'pilot,dans', side: '0' }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path[0])).toEqual(['form', 'side']);
  });

  it('are whole one by one, and unknown is null', async () => {
    const one = exampleSchema.parse(await exampleForApi(services, 'oppegard-skaperstedet', 'nb'));
    expect(one.parties[0]).toEqual({
      name: 'Oppegård kommune',
      kind: 'kommune',
      municipality: { code: '3207', name: 'Nordre Follo' },
      county: { code: '32', name: 'Akershus' },
      nowName: 'Nordre Follo kommune',
    });
    expect(one.answers).toMatchObject({
      contact: null,
      formalised: expect.stringContaining('partnerskapsavtale'),
    });
    expect(one.url).toBe('https://veier.test/eksempler/oppegard-skaperstedet');
    expect(await exampleForApi(services, 'finnes-ikke', 'nb')).toBeUndefined();
  });
});

describe('an example over time', () => {
  it('keeps every version and is read in the newest', async () => {
    for (const title of ['Første', 'Andre']) {
      await inTx((tx) =>
        publishExample(services, tx, {
          slug: 'over-tid',
          lang: 'nb',
          content: anExample({}, { title }),
          note: `Til ${title}`,
        }),
      );
    }
    expect(
      (await exampleVersions(services.db, 'over-tid', 'nb')).map(({ number, title, note }) => [
        number,
        title,
        note,
      ]),
    ).toEqual([
      [2, 'Andre', 'Til Andre'],
      [1, 'Første', 'Til Første'],
    ]);
    expect((await publishedExamples(services.db, 'nb', ['over-tid']))[0]?.title).toBe('Andre');
  });

  it('keeps its search entry under the new address when it moves, and refuses an address in use', async () => {
    await inTx((tx) =>
      publishExample(services, tx, { slug: 'flytter', lang: 'nb', content: anExample(), note: '' }),
    );
    expect(await inTx((tx) => renameExample(services, tx, 'flytter', 'bua'))).toBe('taken');
    expect(await inTx((tx) => renameExample(services, tx, 'finnes-ikke', 'x'))).toBe('unknown');
    expect(await inTx((tx) => renameExample(services, tx, 'flytter', 'flyttet'))).toBe('renamed');
    expect(vi.mocked(removeDocument)).toHaveBeenLastCalledWith(expect.anything(), {
      kind: 'eksempel',
      slug: 'flytter',
    });
    expect(vi.mocked(indexDocument)).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ slug: 'flyttet' }),
    );
    expect((await exampleForApi(services, 'flytter', 'nb'))?.slug).toBe('flyttet');
  });

  it('appears nowhere when it is withdrawn or a draft', async () => {
    const rare = anExample({
      fields: ['miljo'],
      forms: ['effektkontrakt'],
      parties: [
        { name: 'Utsira kommune', kind: 'kommune', municipality: '1151', nowName: undefined },
      ],
    });
    for (const slug of ['trukket', 'utkast']) {
      await inTx((tx) =>
        publishExample(services, tx, { slug, lang: 'nb', content: rare, note: '' }),
      );
    }
    await inTx((tx) => withdrawExample(tx, 'trukket'));
    await services.db
      .updateTable('example')
      .set({ status: 'draft' })
      .where('slug', '=', 'utkast')
      .execute();
    const hidden = (found: { slug: string }[]) =>
      found.filter(({ slug }) => slug === 'trukket' || slug === 'utkast');
    const { counts } = await countExamples(services.db, 'nb', {});
    expect(counts.municipality.has('1151')).toBe(false);
    expect(hidden(await listExamples(services.db, 'nb', {}, 'nyeste', 1000, 0))).toEqual([]);
    expect(hidden(await exportExamples(services.db, 'nb', {}, 'nyeste'))).toEqual([]);
    expect(hidden(await publishedExamples(services.db, 'nb'))).toEqual([]);
    expect(
      hidden(await publishedExampleContents(services.db, 'nb', ['trukket', 'utkast'])),
    ).toEqual([]);
    expect(
      hidden((await listExamplesForApi(services, examplesQuerySchema.parse({}))).items),
    ).toEqual([]);
    expect(
      hidden(
        (await matchExamples(services.db, 'nb', { field: ['miljo'] }, 50)).map(
          (match) => match.item,
        ),
      ),
    ).toEqual([]);
    expect(
      hidden(
        (await similarExamples(services.db, 'nb', 'x', facetValuesOf(rare.facts), 50)).map(
          (match) => match.item,
        ),
      ),
    ).toEqual([]);
    expect(await exampleVersions(services.db, 'trukket', 'nb')).toEqual([]);
    expect(await exampleForApi(services, 'utkast', 'nb')).toBeUndefined();
    await expect(exampleForApi(services, 'trukket', 'nb')).rejects.toThrow();
    expect(vi.mocked(removeDocument)).toHaveBeenLastCalledWith(expect.anything(), {
      kind: 'eksempel',
      slug: 'trukket',
    });
  });

  it('never has a value that no choice knows', () => {
    for (const [facet, values] of Object.entries(facetValues))
      expect(new Set(values).size, facet).toBe(values.length);
  });
});
