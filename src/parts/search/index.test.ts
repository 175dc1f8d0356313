import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { indexDocument, indexDocuments, refreshIndex, removeDocument } from './actions.ts';
import { searchMigrations } from './migrations.ts';
import { searchDocuments } from './search.ts';
import { suggest } from './suggest.ts';
import { aDocument } from './test-documents.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(searchMigrations);
});
afterAll(() => database?.drop());
beforeEach(async () => {
  for (const table of ['search_document', 'search_word', 'search_key', 'search_state'] as const)
    await database.db.deleteFrom(table).execute();
});

const slugsFor = async (q: string, lang: 'nb' | 'nn' = 'nb'): Promise<string[]> =>
  (await searchDocuments(database.db, { q, lang, limit: 20, offset: 0 })).hits.map(
    (hit) => hit.slug,
  );
const words = () =>
  database.db
    .selectFrom('search_word')
    .select(['lang', 'word', 'documents'])
    .orderBy('lang')
    .orderBy('word')
    .execute();
const keys = () =>
  database.db.selectFrom('search_key').selectAll().orderBy('lang').orderBy('key').execute();

describe('what is in the index', () => {
  test('a thing is found by its new text only, once it is indexed again', async () => {
    const { db } = database;
    await indexDocument(db, aDocument({ slug: 'a', title: 'Samskaping i bydelen' }));
    expect(await slugsFor('samskaping')).toEqual(['a']);
    await indexDocument(db, aDocument({ slug: 'a', title: 'Driftsavtale' }));
    expect(await slugsFor('samskaping')).toEqual([]);
    expect(await slugsFor('driftsavtaler')).toEqual(['a']);
  });

  test('a removed thing leaves nothing behind: no hit, no suggestion, no word, in neither language', async () => {
    const { db } = database;
    await indexDocument(db, aDocument({ slug: 'b', title: 'Noe annet' }));
    const before = [await words(), await keys()];
    await indexDocument(db, aDocument({ slug: 'hemmelig', title: 'Velferdsobligasjon' }));
    await indexDocument(
      db,
      aDocument({ slug: 'hemmelig', lang: 'nn', title: 'Velferdsobligasjonar' }),
    );
    expect((await suggest(db, { q: 'velferdsob', lang: 'nb', limit: 5 })).items).not.toEqual([]);
    await removeDocument(db, { kind: 'fakta', slug: 'hemmelig' });
    for (const q of ['velferdsobligasjon', 'velferdsobligason', 'velferdsob']) {
      expect(await slugsFor(q)).toEqual([]);
      expect(await slugsFor(q, 'nn')).toEqual([]);
      expect((await suggest(db, { q, lang: 'nb', limit: 5 })).items).toEqual([]);
    }
    expect([await words(), await keys()]).toEqual(before);
  });

  test('indexing the same twice counts its words once', async () => {
    const doc = aDocument({ slug: 'a', title: 'Pilot', body: 'En pilot om demens.' });
    await indexDocument(database.db, doc);
    const before = [await words(), await keys()];
    await indexDocuments(database.db, [doc, doc]);
    expect([await words(), await keys()]).toEqual(before);
  });

  test('a change that is rolled back is not found', async () => {
    const failed = database.db.transaction().execute(async (tx) => {
      await indexDocument(tx, aDocument({ slug: 'a', title: 'Samskaping' }));
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await slugsFor('samskaping')).toEqual([]);
    expect(await words()).toEqual([]);
  });

  test('editors at the same time neither wait forever nor count wrongly', async () => {
    const { db } = database;
    const doc = (at: number) =>
      aDocument({
        slug: `s${at % 3}`,
        title: `Samskaping ${at}`,
        body: at % 2 ? 'demens pilot avtale' : 'avtale pilot effekt',
      });
    await Promise.all(
      Array.from({ length: 24 }, (_, at) =>
        at % 7 === 6
          ? removeDocument(db, { kind: 'fakta', slug: `s${at % 3}` })
          : indexDocument(db, doc(at)),
      ),
    );
    const left = await db
      .selectFrom('search_document')
      .select(['kind', 'slug', 'lang', 'path', 'title', 'lead', 'keywords', 'body'])
      .execute();
    const counted = [await words(), await keys()];
    for (const table of ['search_document', 'search_word', 'search_key'] as const)
      await db.deleteFrom(table).execute();
    await indexDocuments(db, left);
    expect(counted).toEqual([await words(), await keys()]);
  });

  test('hostile texts are stored and found as they are', async () => {
    const body = `'; drop table search_document; -- \\ \\' ':*A' & | ! <-> ${'x'.repeat(5000)} ${'å'.repeat(3000)} 🙂 \u202e`;
    await indexDocument(
      database.db,
      aDocument({
        slug: 'vond',
        title: `Tittel ' \\ & | ! : * ( ) <script>`,
        keywords: ["'", '\\', ':*', ''],
        body,
      }),
    );
    expect(await slugsFor('tittel')).toEqual(['vond']);
    expect(await slugsFor("drop table search_document'")).toEqual(['vond']);
  });

  test('a very long text is indexed', async () => {
    await indexDocument(
      database.db,
      aDocument({
        slug: 'lang',
        body: Array.from({ length: 60_000 }, (_, at) => `ord${at % 5000}`).join(' '),
      }),
    );
    expect(await slugsFor('ord17')).toEqual(['lang']);
  });
});

describe('two languages', () => {
  test('each reader gets their own, also for words of the other language', async () => {
    await indexDocuments(database.db, [
      aDocument({ slug: 'a', lang: 'nb', title: 'Hvordan løse oppgaver for virksomheter' }),
      aDocument({ slug: 'a', lang: 'nn', title: 'Korleis løyse oppgåver for verksemder' }),
    ]);
    for (const q of ['løsninger virksomhet', 'løysingar verksemd']) {
      for (const lang of ['nb', 'nn'] as const) {
        const { hits } = await searchDocuments(database.db, { q, lang, limit: 5, offset: 0 });
        expect(hits.map((hit) => [hit.slug, hit.lang])).toEqual([['a', lang]]);
      }
    }
  });

  test('a word that only the other half has still finds the page, in the reader’s language', async () => {
    await indexDocuments(database.db, [
      aDocument({
        slug: 'a',
        lang: 'nb',
        title: 'Møteplass',
        body: 'Vi kaller det verkstedarena.',
      }),
      aDocument({ slug: 'a', lang: 'nn', title: 'Møteplass', body: 'Vi kallar det trollheim.' }),
    ]);
    const result = await searchDocuments(database.db, {
      q: 'trollheim',
      lang: 'nb',
      limit: 5,
      offset: 0,
    });
    expect(result.hits.map((hit) => [hit.slug, hit.lang])).toEqual([['a', 'nb']]);
    expect(result.usedFallback).toBe(true);
  });

  test('what exists in one language is found by readers of both until there is a twin', async () => {
    const { db } = database;
    await indexDocument(
      db,
      aDocument({ slug: 'a', lang: 'nb', title: 'Innsendt eksempel om fiske' }),
    );
    expect(
      (await searchDocuments(db, { q: 'fiske', lang: 'nn', limit: 5, offset: 0 })).hits[0]?.lang,
    ).toBe('nb');
    await indexDocument(db, aDocument({ slug: 'a', lang: 'nn', title: 'Innsendt døme om fiske' }));
    const { hits, total } = await searchDocuments(db, {
      q: 'fiske',
      lang: 'nn',
      limit: 5,
      offset: 0,
    });
    expect(hits.map((hit) => hit.lang)).toEqual(['nn']);
    expect(total).toBe(1);
    expect(
      (await searchDocuments(db, { q: 'fiske', lang: 'nb', limit: 5, offset: 0 })).hits.map(
        (hit) => hit.lang,
      ),
    ).toEqual(['nb']);
  });
});

describe('refreshIndex', () => {
  test('makes the index anew once for a new analyser, from the stored texts', async () => {
    const { db } = database;
    await indexDocument(db, aDocument({ slug: 'a', title: 'Samskaping' }));
    const before = [await words(), await keys()];
    await db.updateTable('search_document').set({ tsv: '' }).execute();
    expect(await slugsFor('samskaping')).toEqual([]);
    expect(await refreshIndex(db)).toBe(true);
    expect(await refreshIndex(db)).toBe(false);
    expect(await slugsFor('samskaping')).toEqual(['a']);
    expect([await words(), await keys()]).toEqual(before);
  });
});
