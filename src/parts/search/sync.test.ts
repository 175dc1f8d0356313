import { describe, expect, it } from 'vitest';
import { databaseForThisTest } from '../../../tests/support/database.ts';
import { syncDocuments } from './actions.ts';
import { searchMigrations } from './migrations.ts';
import type { SearchDocument } from './model/document.ts';
import { searchDocuments } from './search.ts';

const tool = (slug: string, title: string): SearchDocument => ({
  kind: 'hjelp',
  slug,
  lang: 'nb',
  path: `/${slug}`,
  title,
  lead: 'Svar på spørsmål.',
  keywords: [],
  body: '',
});

describe('pages that are read from files at every start', () => {
  it('are found, found by their new words, and gone when they are taken away', async () => {
    const { db } = await databaseForThisTest(searchMigrations);
    const titles = async (q: string): Promise<string[]> => {
      const { hits } = await searchDocuments(db, { q, lang: 'nb', limit: 10, offset: 0 });
      return hits.map(({ title }) => title);
    };
    await syncDocuments(db, 'hjelp', [tool('a', 'Sykkelbod'), tool('b', 'Tilskudd')]);
    expect(await titles('sykkelbod')).toEqual(['Sykkelbod']);
    await syncDocuments(db, 'hjelp', [tool('a', 'Vedovn'), tool('b', 'Tilskudd')]);
    expect(await titles('sykkelbod')).toEqual([]);
    expect(await titles('vedovn')).toEqual(['Vedovn']);
    await syncDocuments(db, 'hjelp', [tool('b', 'Tilskudd')]);
    expect(await titles('vedovn')).toEqual([]);
    expect(await titles('tilskudd')).toEqual(['Tilskudd']);
  });
});
