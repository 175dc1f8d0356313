import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  examplesMigrations,
  facetParams,
  facetValues,
  loadMunicipalities,
  loadStarterExamples,
} from '#parts/examples';
import { loadProcurementRules, thresholdOn } from '#parts/procurement';
import { searchMigrations } from '#parts/search';
import type { HttpEnv } from '#platform/http/env.ts';
import { langs } from '#platform/i18n/lang.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testServices } from '../../../tests/support/services.ts';
import { walksOf } from './model/situation-check.ts';
import { formatAnswers, skipRest, standingAt } from './model/situation-path.ts';
import { answerSituation } from './situation-answer.ts';
import type { SituationDeps } from './situation-deps.ts';
import { frontSituations } from './situation-front.ts';
import { loadSituationGraph, lostReferences } from './situation-rules.ts';
import { situationApp, situationDeps } from './situation-test-support.tsx';
import { readStarterPages } from './starter-content.ts';

let database: TestDatabase;
let deps: SituationDeps;
let app: Hono<HttpEnv>;
let pages: Map<string, string[]>;

beforeAll(async () => {
  database = await createTestDatabase(searchMigrations, examplesMigrations);
  const rules = await loadProcurementRules('content');
  const services = testServices(database.db, (name, on = '2026-11-24') =>
    thresholdOn(rules, name, on),
  );
  const starter = await readStarterPages('content', services.amount);
  pages = new Map(
    starter.map(({ slug, versions }) => [slug, versions.nb.facts.steps.map(({ id }) => id)]),
  );
  const maker = { ...services, municipalities: await loadMunicipalities('content') };
  await database.db
    .transaction()
    .execute((tx) => loadStarterExamples(maker, tx, 'content', new Set(pages.keys())));
  deps = await situationDeps(database.db, starter);
  app = situationApp(services, deps);
});
afterAll(() => database?.drop());

const html = async (path: string): Promise<string> => {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};

/** Every way to an end, with each optional question answered in each way, one at a time. */
function everyEnd(): { query: string; end: string }[] {
  const { graph } = deps;
  return walksOf(graph).flatMap(({ answers, end }) => {
    const bare = skipRest(graph, standingAt(graph, formatAnswers(answers)));
    const optional = (graph.ends[end]?.refine ?? []).flatMap((id) => graph.refinements[id] ?? []);
    const refined = optional.flatMap(({ key, answers: choices }) =>
      choices.map(({ value }) => {
        const params = new URLSearchParams(bare);
        params.set(key, value);
        return params.toString();
      }),
    );
    return [bare, ...refined].map((query) => ({ query, end }));
  });
}

describe('every end, on the real content,', () => {
  it('has a recipe, steps and pages that exist', () => {
    expect(lostReferences(deps.graph, pages)).toEqual([]);
  });

  it('has three to five examples with reasons, two to four pages, and an action that leads somewhere', async () => {
    const thin: string[] = [];
    const seen = new Set<string>();
    for (const { query } of everyEnd()) {
      const standing = standingAt(deps.graph, query);
      if (standing.at.kind !== 'end') throw new Error(`${query} is no end`);
      const answer = await answerSituation(deps, 'nb', standing, standing.at.end);
      const complete =
        answer.recipe !== undefined &&
        answer.examples.length >= 3 &&
        answer.examples.length <= 5 &&
        answer.examples.every(({ why }) => why !== '' && !why.includes('undefined')) &&
        answer.pages.length >= 2 &&
        answer.call !== undefined &&
        answer.heading !== '' &&
        leadsSomewhere(answer.action.path) &&
        leadsSomewhere(answer.examplesPath);
      if (!complete)
        thin.push(
          `${query}: ${answer.examples.length} ${answer.action.path} ${answer.examplesPath}`,
        );
      for (const { slug } of answer.examples) seen.add(slug);
    }
    expect(thin).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  });

  it('renders in both languages, and so does every question on the way', async () => {
    for (const lang of ['', '/nn']) {
      for (const { answers, end } of walksOf(deps.graph)) {
        for (let taken = 0; taken <= answers.length; taken += 1) {
          await html(
            `${lang}/situasjon?${formatAnswers(answers.slice(0, taken))}`.replace(/\?$/, ''),
          );
        }
        const query = skipRest(deps.graph, standingAt(deps.graph, formatAnswers(answers)));
        const page = await html(`${lang}/situasjon?${query}`);
        expect(page).toContain(escaped(deps.graph.ends[end]?.title[lang ? 'nn' : 'nb'] ?? ''));
      }
    }
  });
});

describe('the situation finder', () => {
  it('says why: the same area and the same form', async () => {
    const page = await html(
      '/situasjon?felt=eldreomsorg&hvem=kommune&prove=opplegg&star=prove&sted=ikke-viktig',
    );
    expect(page).toContain('samme område: eldreomsorg; samme form: pilot');
  });

  it('says when it had to look wider', async () => {
    const page = await html(
      '/situasjon?felt=miljo&hvem=kommune&prove=opplegg&star=prove&sted=ikke-viktig',
    );
    expect(page).toContain(
      'Vi fant ingen eksempler med samme område, så her er noen med samme form.',
    );
  });

  it('sends a mixed or decorated address to the one that is shared', async () => {
    const mixed = await app.request(
      '/nn/situasjon?star=henvendelse&hvem=kommune&svar=star&utm_source=x',
    );
    expect([mixed.status, mixed.headers.get('location')]).toEqual([
      302,
      '/nn/situasjon?hvem=kommune&star=henvendelse',
    ]);
  });

  it('asks again with a message when the form came without an answer', async () => {
    const page = await html('/situasjon?hvem=kommune&svar=star');
    expect(page).toContain('Velg ett av svarene for å gå videre.');
  });

  it('shows what it dropped and asks the first open question', async () => {
    const page = await html('/situasjon?hvem=konge&%3Cscript%3E=1');
    expect(page).toContain('«hvem=konge» er ikke et svar vi kjenner.');
    expect(page).not.toContain('<script>=1');
    expect(page).toContain('Hvem er du?');
  });

  it('asks a question again with the old answer chosen and the rest kept', async () => {
    const page = await html('/situasjon?endre=hvem&felt=helse&hvem=kommune&star=leter');
    expect(page).toMatch(/value="kommune"[^>]*checked|checked[^>]*value="kommune"/);
    expect(page).toMatch(/type="hidden" name="star" value="leter"/);
    expect(page).toMatch(/type="hidden" name="felt" value="helse"/);
  });

  it('draws the map without inline style, with the same links as a list', async () => {
    const page = await html('/situasjon/kart');
    expect(page).toContain('role="img"');
    expect(page).not.toContain('style=');
    const links = new Set(
      [...page.matchAll(/href="\/situasjon\?([^"]+)"/g)].map(([, query]) =>
        query?.replaceAll('&amp;', '&'),
      ),
    );
    for (const { answers } of walksOf(deps.graph)) {
      expect(links).toContain(skipRest(deps.graph, standingAt(deps.graph, formatAnswers(answers))));
    }
  });

  it('gives the front page two or three groups of situations that lead on', async () => {
    for (const lang of langs) {
      const groups = frontSituations(deps.graph, lang);
      expect(groups.length).toBeGreaterThanOrEqual(2);
      for (const { items } of groups) {
        for (const { label, path } of items) {
          expect(label).not.toBe('');
          const standing = standingAt(deps.graph, path.split('?')[1] ?? '');
          expect([standing.given.length, standing.dropped.length], path).toEqual([2, 0]);
        }
      }
    }
  });

  it('stops the start with file and line when the graph leads nowhere', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'veier-graph-'));
    try {
      await mkdir(join(dir, 'situations'));
      const right = await readFile('content/situations/graph.yml', 'utf8');
      await writeFile(
        join(dir, 'situations/graph.yml'),
        right.replace('to: star-kommune', 'to: borte'),
      );
      const line = right.split('\n').findIndex((row) => row.includes('to: star-kommune')) + 1;
      await expect(loadSituationGraph(dir)).rejects.toThrow(
        new RegExp(`graph\\.yml:${line}: .*«borte» finnes ikke`),
      );
      await writeFile(join(dir, 'situations/graph.yml'), right);
      await expect(loadSituationGraph(dir, new Map())).rejects.toThrow(
        /graph\.yml:\d+: viser til «.+», som ikke finnes/,
      );
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});

function leadsSomewhere(path: string): boolean {
  const { pathname, searchParams, hash } = new URL(path, 'https://veier.test');
  const page = /^\/kokebok\/(.+)$/.exec(pathname)?.[1];
  if (page)
    return pages.has(page) && (hash === '' || Boolean(pages.get(page)?.includes(hash.slice(1))));
  if (pathname === '/sok') return Boolean(searchParams.get('q'));
  const known = Object.entries(facetValues).map(([facet, values]) => ({
    name: facetParams[facet as keyof typeof facetValues],
    values: values as readonly string[],
  }));
  return (
    pathname === '/eksempler' &&
    [...searchParams].every(([name, value]) =>
      value
        .split(',')
        .every((one) => known.some((facet) => facet.name === name && facet.values.includes(one))),
    )
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
