import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startEmbedded } from './index.ts';
import { isRunning } from './process-identity.ts';
import {
  aCopyOf,
  aFolder,
  cleanUp,
  ON_LINUX,
  onlyIf,
  postgresPid,
  processesOn,
  query,
  startApp,
  untilGone,
} from './test-support.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 30_000 });
const say = () => undefined;
let template: string;

beforeAll(async () => {
  template = join(await aFolder(), 'data');
  await (await startEmbedded({ dataDir: template, say })).stop();
});
afterAll(cleanUp);

const aDataFolder = () => aCopyOf(template);

onlyIf(ON_LINUX, describe)('after kill -9 of the app', () => {
  it('its PostgreSQL lives on, and the next start takes it over', async () => {
    const dataDir = await aDataFolder();
    const app = startApp({ dataDir });
    const { url } = await app.ready;
    await query(url, 'create table answers as select 1 as n');
    const pid = await postgresPid(dataDir);
    await app.kill();
    expect(await isRunning(pid)).toBe(true);

    const said: string[] = [];
    const next = await startEmbedded({ dataDir, say: (line) => said.push(line) });
    expect(next).toMatchObject({ url, adopted: true });
    expect(said).toEqual(['Databasen kjørte fra før og tas over']);
    expect(await postgresPid(dataDir)).toBe(pid);
    expect(await query(next.url, 'select n from answers')).toEqual([{ n: 1 }]);
    await next.stop();
    expect(await processesOn(join(dataDir, 'postgres'))).toEqual([]);
  });

  it('the terminal’s Ctrl-C does not reach PostgreSQL: it has a process group of its own', async () => {
    const dataDir = await aDataFolder();
    const app = startApp({ dataDir });
    await app.ready;
    const pid = await postgresPid(dataDir);
    expect(await processGroup(pid)).toBe(pid);
    expect(await processGroup(app.child.pid ?? 0)).not.toBe(pid);
  });

  it('and of PostgreSQL, the next start recovers every row that was acknowledged', async () => {
    const dataDir = await aDataFolder();
    const app = startApp({ dataDir });
    const { url } = await app.ready;
    await query(url, 'create table answers (n int)');
    let acknowledged = 0;
    const writing = (async () => {
      for (;;) {
        await query(url, `insert into answers values (${acknowledged + 1})`);
        acknowledged += 1;
      }
    })().catch(() => undefined);
    while (acknowledged < 20) await delay(5);
    const pid = await postgresPid(dataDir);
    process.kill(pid, 'SIGKILL');
    await app.kill();
    await untilGone(pid);
    await writing;

    const next = await startEmbedded({ dataDir, say });
    expect(next.adopted).toBe(false);
    const [row] = await query(next.url, 'select count(*)::int as n, max(n) as last from answers');
    expect(row?.n).toBeGreaterThanOrEqual(acknowledged);
    expect(row?.last).toBe(row?.n);
    await next.stop();
  });

  it('an orphan that does not answer is stopped, and a new one started', async () => {
    const dataDir = await aDataFolder();
    const app = startApp({ dataDir });
    await app.ready;
    const pid = await postgresPid(dataDir);
    await app.kill();
    process.kill(pid, 'SIGSTOP');
    const said: string[] = [];
    const next = await startEmbedded({ dataDir, say: (line) => said.push(line) });
    expect(next.adopted).toBe(false);
    expect(said[0]).toMatch(
      /^En database fra en tidligere kjøring \(prosess \d+\) svarer ikke og stoppes$/,
    );
    expect(await isRunning(pid)).toBe(false);
    await next.stop();
  });

  it('in the middle of initdb, the next start begins afresh and clears up', async () => {
    const dataDir = join(await aFolder(), 'data');
    const app = startApp({ dataDir });
    await app.hears(/Lager databasen/);
    while (!(await readdir(dataDir)).some((name) => name.includes('.new-'))) await delay(5);
    await delay(150);
    await app.kill();
    const next = await startEmbedded({ dataDir, say });
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await readdir(dataDir)).filter((name) => name.includes('.new-'))).toEqual([]);
    await next.stop();
  });
});

onlyIf(ON_LINUX, describe)('a pid file left by a power cut', () => {
  it('does not block when its number belongs to another program, which is left alone', async () => {
    const dataDir = await aDataFolder();
    const cluster = join(dataDir, 'postgres');
    // Run as the user PostgreSQL would: then PostgreSQL alone would refuse to start.
    const { uid, gid } = await stat(cluster);
    const bystander = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
    await writeFile(join(cluster, 'postmaster.pid'), pidFile(bystander.pid ?? 0, cluster));
    const next = await startEmbedded({ dataDir, say });
    expect(next.adopted).toBe(false);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
    await next.stop();
    bystander.kill();
  });

  it('does not block when nobody has its number, nor when it is empty', async () => {
    const dataDir = await aDataFolder();
    const cluster = join(dataDir, 'postgres');
    const gone = spawn('true');
    await new Promise((resolve) => gone.once('exit', resolve));
    for (const content of [pidFile(gone.pid ?? 0, cluster), '']) {
      await writeFile(join(cluster, 'postmaster.pid'), content);
      const next = await startEmbedded({ dataDir, say });
      expect(next.adopted).toBe(false);
      await next.stop();
    }
  });

  it('does not lead a copy of the folder to the database it was copied from', async () => {
    const dataDir = await aDataFolder();
    const original = await startEmbedded({ dataDir, say });
    const copy = join(await aFolder(), 'data');
    await cp(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('in-use.lock') });
    const second = await startEmbedded({ dataDir: copy, say });
    expect(second.adopted).toBe(false);
    expect(await postgresPid(copy)).not.toBe(await postgresPid(dataDir));
    await second.stop();
    expect(await query(original.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await original.stop();
  });
});

it('a half-made folder from an initdb that was cut off is not taken for a database', async () => {
  const dataDir = join(await aFolder(), 'data');
  const left = join(dataDir, 'postgres.new-0badcafe', 'cluster');
  await mkdir(join(left, 'base'), { recursive: true });
  await writeFile(join(left, 'PG_VERSION'), '18\n');
  await mkdir(join(dataDir, 'postgres'));
  const database = await startEmbedded({ dataDir, say });
  expect((await readdir(dataDir)).filter((name) => name.includes('.new-'))).toEqual([]);
  await database.stop();
});

function pidFile(pid: number, cluster: string): string {
  return `${pid}\n${cluster}\n1700000000\n5432\n\n127.0.0.1\n  1234567         1\nready   \n`;
}

async function processGroup(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[2]);
}
