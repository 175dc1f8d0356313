import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { contentDocuments } from '../src/parts/search/content-documents.ts';
import {
  indexDocuments,
  type SearchDocument,
  searchDocuments,
  searchMigrations,
  suggest,
} from '../src/parts/search/index.ts';
import type { Db } from '../src/platform/db/database.ts';
import { cpuSeconds } from './cpu.ts';
import { createBenchDatabase } from './database.ts';
import { generateExamples, randomFrom } from './search-documents.ts';
import { mixedQueries, prefixes } from './search-queries.ts';

const examples = 20_000;
const atOnce = 4;
const rounds = 5;

/** Prints indexing time and the latency of search and suggestions beside plain PostgreSQL's on the same rows. */
export async function run(): Promise<void> {
  const { db, drop } = await createBenchDatabase(searchMigrations);
  try {
    await measure(db);
  } finally {
    await drop();
  }
}

export async function measure(db: Db): Promise<void> {
  const random = randomFrom(20_261_124);
  const real = await contentDocuments(join(process.cwd(), 'content'));
  const made = generateExamples(real, examples, random);
  const seconds = await index(db, [...real, ...made]);
  print(
    `index ${real.length + made.length} documents`,
    `${seconds.toFixed(1)} s (${Math.round((real.length + made.length) / seconds)}/s)`,
  );
  // As autovacuum leaves them a minute later.
  await sql`vacuum (analyze) search_document, search_word, search_key`.execute(db);

  const queries = mixedQueries(real, made, 200, random);
  const half = prefixes(queries, 200, random);
  const roundTrip = await latencies(queries, () => sql`select 1`.execute(db));
  const plain = await baseline(db, queries);
  // It would only take up memory from now on.
  await sql`drop table plain_document`.execute(db);
  const ask = (q: string) => searchDocuments(db, { q, lang: 'nb', limit: 10, offset: 0 });
  // A server has been asked other things before.
  await latencies(mixedQueries(real, made, 1200, randomFrom(1)), ask);
  const before = cpuSeconds(process.pid);
  const search = await medianRound(() => latencies(queries, ask));
  const after = cpuSeconds(process.pid);
  const suggestions = await medianRound(() =>
    latencies(half, (q) => suggest(db, { q, lang: 'nb', limit: 8 })),
  );
  report(
    `search, 200 mixed queries, 4 at a time, median of ${rounds} rounds`,
    search,
    'p95 < 30 ms',
    `plain to_tsvector('norwegian') ${summary(plain)}; select 1 ${summary(roundTrip)}`,
  );
  const each = (seconds: number): string =>
    `${((seconds / queries.length / rounds) * 1000).toFixed(1)} ms`;
  print(
    'CPU for one search',
    `${each(after.own - before.own)} in Node, ${each(after.children - before.children)} in PostgreSQL`,
  );
  report(
    `suggestions, 200 prefixes, 4 at a time, median of ${rounds} rounds`,
    suggestions,
    'p95 < 10 ms',
    `select 1 ${summary(roundTrip)}`,
  );
}

async function index(db: Db, docs: SearchDocument[]): Promise<number> {
  const start = performance.now();
  await indexDocuments(db, docs);
  return (performance.now() - start) / 1000;
}

/** What PostgreSQL gives by itself: its Norwegian stemmer, all words, ranked. No compounds, nynorsk or spelling. */
async function baseline(db: Db, queries: string[]): Promise<number[]> {
  await sql`create table plain_document as select id, title, lead,
    setweight(to_tsvector('norwegian', title), 'A') || setweight(to_tsvector('norwegian', lead || ' ' || array_to_string(keywords, ' ')), 'B') || to_tsvector('norwegian', body) as tsv
    from search_document where lang = 'nb'`.execute(db);
  await sql`create index on plain_document using gin (tsv)`.execute(db);
  await sql`vacuum (analyze) plain_document`.execute(db);
  return latencies(queries, (q) =>
    sql`select id, title, lead, ts_rank_cd(tsv, query) as rank, count(*) over () from plain_document, plainto_tsquery('norwegian', ${q}) query
      where tsv @@ query order by rank desc limit 10`.execute(db),
  );
}

/** The round whose p95 is in the middle: one moment of other work on the machine does not count. */
async function medianRound(round: () => Promise<number[]>): Promise<number[]> {
  const all: number[][] = [];
  for (let n = 0; n < rounds; n += 1) all.push(await round());
  return all.toSorted((a, b) => at(a, 0.95) - at(b, 0.95))[Math.floor(rounds / 2)] ?? [];
}

/** Milliseconds of each run, four at a time. */
async function latencies<T>(
  items: readonly T[],
  run: (item: T) => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = [];
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      const start = performance.now();
      await run(item);
      taken.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return taken.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const summary = (sorted: readonly number[]): string =>
  `p50 ${at(sorted, 0.5).toFixed(1)} ms, p95 ${at(sorted, 0.95).toFixed(1)} ms, most ${at(sorted, 1).toFixed(1)} ms`;
const report = (what: string, figures: number[], reach: string, beside: string): void =>
  print(what, `${summary(figures)} (reach ${reach}; beside: ${beside})`);
const print = (what: string, figure: string): void => console.log(`${what}: ${figure}`);
