import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataFolderInUse, type EmbeddedDatabase, startEmbedded } from './index.ts';
import {
  aFolder,
  cleanUp,
  ON_LINUX,
  onlyIf,
  postgresPid,
  processesOn,
  query,
  startApp,
} from './test-support.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const say = () => undefined;
afterAll(cleanUp);

describe('the first start, in a folder with spaces and æøå', () => {
  let dataDir: string;
  let database: EmbeddedDatabase;
  const said: string[] = [];

  beforeAll(async () => {
    dataDir = join(await aFolder('veier til æøå '), 'vår data');
    database = await startEmbedded({ dataDir, say: (line) => said.push(line) });
  });

  it('makes a database and says so', async () => {
    expect(database.adopted).toBe(false);
    expect(said).toEqual(['Lager databasen første gang …', 'Starter databasen …']);
    expect(await query(database.url, 'select current_database() as name')).toEqual([
      { name: 'veier' },
    ]);
  });

  it('writes to disk what it acknowledges, and listens on this machine only', async () => {
    const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses'];
    const rows = await query(
      database.url,
      `select name, setting from pg_settings where name in ('${names.join("','")}')`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
    });
    const pidFile = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
    const [socketFolder, address] = pidFile.split('\n').slice(4, 6);
    expect({ socketFolder, address }).toEqual({ socketFolder: '', address: '127.0.0.1' });
  });

  it('gives the app a role without superuser rights that can make databases and trusted extensions', async () => {
    const [role] = await query(
      database.url,
      'select rolsuper, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolcreatedb: true });
    await query(
      database.url,
      'create extension pg_trgm; create extension unaccent; create schema jobs',
    );
  });

  it('knows Norwegian letters and punctuation', async () => {
    const [row] = await query(
      database.url,
      `select lower('ÆØÅ') as lower, to_tsvector('norwegian', '«Eksempel» – “Kommune”')::text as words,
        (select string_agg(w, '' order by w collate "nb-x-icu") from unnest(array['å', 'z', 'ø', 'a', 'æ']) w) as sorted,
        pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
    );
    const words = process.platform === 'linux' ? "'eksempel':1 'kommun':2" : expect.any(String);
    expect(row).toEqual({ lower: 'æøå', words, sorted: 'azæøå', encoding: 'UTF8' });
  });

  it('asks for a password that only the owner can read', async () => {
    await expect(
      query(database.url.replace(/:[^:@]+@/, ':feil@'), 'select 1'),
    ).rejects.toMatchObject({ code: '28P01' });
    if (process.platform !== 'win32') {
      expect((await stat(join(dataDir, 'postgres.secret'))).mode & 0o777).toBe(0o600);
    }
    expect(await readFile(join(dataDir, 'postgres', 'pg_hba.conf'), 'utf8')).not.toMatch(
      /^[^#]*\b(trust|md5|password)$/m,
    );
  });

  it('refuses a second app while the first lives, and the first goes on', async () => {
    const second = startApp({ dataDir, patienceMs: 300 });
    const failure = await second.failure;
    expect(failure.failed).toBe('DataFolderInUse');
    expect(failure.message).toContain('er i bruk av en annen kjørende utgave av appen');
    await expect(startEmbedded({ dataDir, say, patienceMs: 100 })).rejects.toBeInstanceOf(
      DataFolderInUse,
    );
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('keeps its lock when PostgreSQL drops the connection, and when a crashed process makes it drop all', async () => {
    await query(database.url, 'create table rows_before_crash (n int)');
    const [victim] = await query(database.url, 'select pg_backend_pid() as pid');
    expect(victim).toBeDefined();
    const lockers = await clusterChildren(dataDir, 'postgres 127.0.0.1');
    for (const pid of lockers) process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(said).toContain('Forbindelsen til databasen er tilbake'), {
      timeout: 10_000,
      interval: 50,
    });
    expect(said).toContain('Mistet forbindelsen til databasen; prøver igjen …');
    expect(await query(database.url, 'select count(*)::int as n from rows_before_crash')).toEqual([
      { n: 0 },
    ]);
  });

  onlyIf(ON_LINUX, it)('stops without leaving a process, and can be told so twice', async () => {
    await query(database.url, 'create table kept as select 42 as n');
    expect(await processesOn(join(dataDir, 'postgres'))).not.toEqual([]);
    await Promise.all([database.stop(), database.stop()]);
    expect(await processesOn(join(dataDir, 'postgres'))).toEqual([]);
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('postmaster.pid');
  });

  it('starts again on what was there', async () => {
    const again = await startEmbedded({ dataDir, say });
    expect(again.adopted).toBe(false);
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 42 }]);
    await again.stop();
  });

  it('waits for the previous app to drain', async () => {
    const previous = startApp({ dataDir, drainMs: 700 });
    await previous.ready;
    const oldPid = await postgresPid(dataDir);
    previous.child.kill('SIGTERM');
    const next = await startEmbedded({ dataDir, say });
    expect(next.adopted).toBe(false);
    expect(await postgresPid(dataDir)).not.toBe(oldPid);
    await next.stop();
  });
});

it('lets one of two simultaneous first starts win, and refuses the other', async () => {
  const dataDir = join(await aFolder(), 'data');
  const both = [startApp({ dataDir, patienceMs: 200 }), startApp({ dataDir, patienceMs: 200 })];
  const outcomes = await Promise.allSettled(both.map((app) => app.ready));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [winner] = outcomes.flatMap((outcome) =>
    outcome.status === 'fulfilled' ? [outcome.value] : [],
  );
  expect(await query(winner?.url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('breaks off a start when told to, and leaves nothing behind', async () => {
  const dataDir = join(await aFolder(), 'data');
  const abort = new AbortController();
  const start = startEmbedded({
    dataDir,
    signal: abort.signal,
    say: () => setTimeout(() => abort.abort(), 50),
  });
  await expect(start).rejects.toMatchObject({ name: 'AbortError' });
  expect((await readdir(dataDir)).sort()).toEqual(['in-use.lock', 'postgres.secret']);
});

/** The children of this folder's PostgreSQL whose title holds `title`. */
async function clusterChildren(dataDir: string, title: string): Promise<number[]> {
  const parent = await postgresPid(dataDir);
  const children = (await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8'))
    .trim()
    .split(' ')
    .map(Number);
  const titles = await Promise.all(
    children.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return children.filter((_, index) => titles[index]?.includes(title));
}
