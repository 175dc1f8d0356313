import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readYamlFile } from '#platform/documents/front-matter.ts';
import { langs } from '#platform/i18n/lang.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { indexDocuments } from './actions.ts';
import { contentDocuments } from './content-documents.ts';
import { searchMigrations } from './migrations.ts';
import { searchDocuments } from './search.ts';

const content = join(import.meta.dirname, '../../../content');
const casesSchema = z.array(
  z.strictObject({
    q: z.string(),
    lang: z.enum(langs),
    any: z.array(z.string()).optional(),
    all: z.array(z.string()).optional(),
  }),
);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(searchMigrations);
  await indexDocuments(database.db, await contentDocuments(content));
});
afterAll(() => database?.drop());

test('what readers look for is among the first three', async () => {
  const { value: cases } = await readYamlFile(join(content, 'search-relevance.yml'), casesSchema);
  const misses: string[] = [];
  for (const { q, lang, any, all } of cases) {
    const { hits } = await searchDocuments(database.db, { q, lang, limit: 3, offset: 0 });
    const slugs = hits.map((hit) => hit.slug);
    const right = all
      ? all.every((slug) => slugs.includes(slug))
      : any?.some((slug) => slugs.includes(slug));
    if (!right)
      misses.push(
        `  «${q}» (${lang}): ${slugs.join(', ') || 'nothing'}; wanted ${all ? `all of ${all.join(', ')}` : any?.join(' or ')}`,
      );
  }
  const share = (cases.length - misses.length) / cases.length;
  console.info(
    `Search relevance: ${cases.length - misses.length} of ${cases.length} (${(share * 100).toFixed(1)} %)`,
  );
  if (misses.length > 0) console.info(misses.join('\n'));
  expect(cases.length).toBeGreaterThanOrEqual(70);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

test('every slug in the relevance list exists', async () => {
  const { value: cases } = await readYamlFile(join(content, 'search-relevance.yml'), casesSchema);
  const known = new Set((await contentDocuments(content)).map((doc) => doc.slug));
  expect(
    cases.flatMap(({ any = [], all = [] }) => [...any, ...all]).filter((slug) => !known.has(slug)),
  ).toEqual([]);
});
