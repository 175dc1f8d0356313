import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve('src');

interface Import {
  from: string;
  to: string;
}

function filesUnder(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|test-/.test(entry.name) ? [path] : [];
  });
}

/** Paths under src/, `#parts/x` as `parts/x/index.ts`, packages by their name. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const from = relative(root, file);
  return [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    if (target.startsWith('#parts/')) return { from, to: `parts/${target.slice(7)}/index.ts` };
    if (target.startsWith('#')) return { from, to: target.slice(1) };
    if (target.startsWith('.')) return { from, to: relative(root, join(dirname(file), target)) };
    return { from, to: `package:${target}` };
  });
}

const files = filesUnder(root);
const imports = files.flatMap(importsOf);
const partOf = (path: string): string | undefined => /^parts\/([^/]+)\//.exec(path)?.[1];
const shown = (found: Import[]): string[] => found.map(({ from, to }) => `${from} → ${to}`);

/** What a model may use besides other models: words, dates, schemas and pure packages. */
const pure =
  /^(parts\/[^/]+\/model\/|parts\/[^/]+\/(?:[\w-]*texts)\.ts|parts\/[^/]+\/index\.ts|platform\/i18n\/|platform\/language\/|platform\/documents\/(?:model|source|graph-drawing)\.ts|package:(?:zod|diff)$)/;

describe('the floor plan', () => {
  it('lets parts reach other parts only through their index', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [partOf(from), partOf(to)];
      return (
        there !== undefined && here !== undefined && here !== there && !to.endsWith('/index.ts')
      );
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('keeps platform and ui ignorant of parts, and platform of ui', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (/^(platform|ui)\//.test(from) && to.startsWith('parts/')) ||
        (from.startsWith('platform/') && to.startsWith('ui/')),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('keeps models pure: nothing in, nothing out, no clock and no chance', () => {
    const models = imports.filter(({ from }) => /^parts\/[^/]+\/model\//.test(from));
    expect(shown(models.filter(({ to }) => !pure.test(to)))).toEqual([]);
    const sources = files.filter((file) => /parts\/[^/]+\/model\//.test(file));
    expect(
      sources.filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|process\./.test(
          readFileSync(file, 'utf8'),
        ),
      ),
    ).toEqual([]);
  });

  it('lets only queries, migrations and starter code of a part speak SQL', () => {
    const allowed =
      /(queries|migrations|schema|search-sql|database)\.ts$|(?:^|\/)(?:db|migrations|queries)\/|-queries\.ts$|health\.ts$|starter-content\.ts$/;
    const wrong = imports.filter(({ from, to }) => to === 'package:kysely' && !allowed.test(from));
    expect(shown(wrong)).toEqual([]);
  });

  it('lets views neither fetch nor decide: no queries, actions or database', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!/^parts\/[^/]+\/views\//.test(from)) return false;
      const source = readFileSync(join(root, from), 'utf8');
      const typeOnly = new RegExp(
        `import type [^;]*'[^']*${to.split('/').at(-1)?.replaceAll('.', '\\.')}'`,
      ).test(source);
      return /(queries|actions|routes)\.tsx?$|platform\/db\//.test(to) && !typeOnly;
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('reads the environment at the start alone (tracing and child processes pass theirs on)', () => {
    const readers = files
      .filter((file) => /process\.env/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));
    expect(
      readers.filter(
        (file) =>
          !['main.ts', 'platform/telemetry/tracing.ts', 'platform/db/embedded/program.ts'].includes(
            file,
          ),
      ),
    ).toEqual([]);
  });

  it('has no cycle between parts', () => {
    const edges = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      const [here, there] = [partOf(from), partOf(to)];
      if (here && there && here !== there)
        edges.set(here, (edges.get(here) ?? new Set()).add(there));
    }
    const walk = (part: string, path: string[]): string[] | undefined => {
      if (path.includes(part)) return [...path, part];
      for (const next of edges.get(part) ?? []) {
        const found = walk(next, [...path, part]);
        if (found) return found;
      }
      return undefined;
    };
    expect([...edges.keys()].map((part) => walk(part, [])).find(Boolean)).toBeUndefined();
  });
});
