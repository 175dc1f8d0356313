import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { type AppProcess, freePort, spawnApp, untilReady } from './support/app-process.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((dir) => rm(dir, { recursive: true, force: true }))));

async function aFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'veier prosess æøå-'));
  await chmod(dir, 0o755);
  folders.push(dir);
  return dir;
}

async function anApp(env: Record<string, string>): Promise<AppProcess> {
  const app = await spawnApp(env);
  onTestFinished(async () => {
    await app.stop('SIGTERM');
  });
  return app;
}

describe('settings', () => {
  it('are refused in one readable list that names each, and never shows a password', () => {
    const wrong = {
      PORT: 'åtti',
      BASE_URL: 'veier.no',
      DATABASE_URL: 'mysql://bruker:hemmelig@vert/base',
      RATE_LIMIT: '0',
    };
    let message = '';
    try {
      readConfig(wrong);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      message = (error as Error).message;
    }
    for (const name of Object.keys(wrong)) expect(message).toContain(`  ${name}: `);
    expect(message).not.toContain('hemmelig');
  });

  it('that are wrong end the start with code 1', async () => {
    const app = await anApp({ PORT: '99999999' });
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain('Innstillingene kan ikke brukes');
    expect(app.output()).not.toMatch(/\bat .+:\d+/);
  });
});

describe('the process', () => {
  it('starts on nothing, says what it does, and ends in order when told to', async () => {
    const app = await anApp({ DATA_DIR: await aFolder() });
    await untilReady(app);
    expect(app.output()).toMatch(/Lastet startinnholdet: \d+ sider og 40 eksempler/);
    expect(app.output()).toContain(app.url);
    expect((await fetch(`${app.url}/`)).status).toBe(200);
    expect(await app.stop('SIGTERM')).toBe(0);
    await expect(fetch(`${app.url}/`)).rejects.toThrow();
  });

  it('lets a running answer finish when it is told to stop', async () => {
    const app = await anApp({ DATA_DIR: await aFolder(), DRAIN_SECONDS: '30' });
    await untilReady(app);
    const answer = fetch(`${app.url}/kokebok.pdf`);
    await new Promise((done) => setTimeout(done, 150));
    const ended = app.stop('SIGTERM');
    const response = await answer;
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
    expect(await ended).toBe(0);
  });

  it('comes up again after kill -9 with everything there, and refuses a second app meanwhile', async () => {
    const dataDir = await aFolder();
    const first = await anApp({ DATA_DIR: dataDir });
    await untilReady(first);
    const second = await anApp({ DATA_DIR: dataDir });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/i bruk|bruker|allerede/i);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await first.stop('SIGKILL');
    const third = await anApp({ DATA_DIR: dataDir });
    await untilReady(third);
    expect(third.output()).not.toContain('Lastet startinnholdet');
    expect((await fetch(`${third.url}/eksempler/bua`)).status).toBe(200);
  });

  it('killed while it loads the starter content begins again and gets all of it', async () => {
    const dataDir = await aFolder();
    const first = await anApp({ DATA_DIR: dataDir });
    while (!first.output().includes('Tabellene er brakt'))
      await new Promise((done) => setTimeout(done, 5));
    await first.stop('SIGKILL');
    const second = await anApp({ DATA_DIR: dataDir });
    await untilReady(second);
    expect(second.output()).toMatch(/Lastet startinnholdet: \d+ sider og 40 eksempler/);
    const { total } = (await (await fetch(`${second.url}/api/v1/examples`)).json()) as {
      total: number;
    };
    expect(total).toBe(40);
  });

  it('says that the port is taken, and leaves no database behind', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => {
      other.close();
    });
    const dataDir = await aFolder();
    const app = await anApp({ DATA_DIR: dataDir, PORT: String(port) });
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain(`Port ${port} er opptatt`);
    const pid = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(
      () => undefined,
    );
    expect(pid).toBeUndefined();
  });

  it('says file and line when a content file is wrong', async () => {
    const content = join(await aFolder(), 'content');
    await cp('content', content, { recursive: true });
    const file = join(content, 'nn/cookbook/sroi.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^lead:/m, 'innleiing:'));
    const app = await anApp({ DATA_DIR: await aFolder(), CONTENT_DIR: content });
    expect(await app.ended).toBe(1);
    expect(app.output()).toMatch(/nn\/cookbook\/sroi\.md:\d+: /);
    expect(app.output()).not.toMatch(/\n\s+at /);
  });

  it('is not ready while its database is away, and ready when it is back', async () => {
    const dataDir = await aFolder();
    const app = await anApp({ DATA_DIR: dataDir });
    await untilReady(app);
    const [pid] = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await expect
      .poll(async () => (await fetch(`${app.url}/readyz`)).status, { timeout: 10_000 })
      .toBe(503);
    expect((await fetch(`${app.url}/livez`)).status).toBe(200);
    expect((await fetch(`${app.url}/kokebok/sroi`)).status).toBe(500);
  });

  it('sends traces where OTEL_EXPORTER_OTLP_ENDPOINT says', async () => {
    const received: string[] = [];
    const collector = createServer((req, res) => {
      received.push(req.url ?? '');
      req.resume();
      res.end('{}');
    });
    const port = await freePort();
    await new Promise<void>((done) => collector.listen(port, '127.0.0.1', done));
    onTestFinished(() => {
      collector.close();
    });
    const app = await anApp({
      DATA_DIR: await aFolder(),
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_BSP_SCHEDULE_DELAY: '100',
    });
    await untilReady(app);
    await fetch(`${app.url}/kokebok/sroi`);
    await expect.poll(() => received.includes('/v1/traces'), { timeout: 10_000 }).toBe(true);
  });

  it('keeps personal data and queries out of its log, and gives every line a request id', async () => {
    const app = await anApp({ DATA_DIR: await aFolder() });
    await untilReady(app);
    await fetch(`${app.url}/sok?q=min%20hemmelige%20diagnose`, {
      headers: { 'user-agent': 'Kari Nordmann', cookie: 'hefte=kokebok:sroi' },
    });
    await fetch(`${app.url}/sok?q=min%20hemmelige%20diagnose`);
    await app.stop();
    const lines = app
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const searches = lines.filter((line) => line.path === '/sok');
    expect(searches.length).toBe(2);
    expect(searches.every((line) => typeof line.requestId === 'string')).toBe(true);
    expect(app.output()).not.toMatch(/diagnose|Nordmann|127\.0\.0\.1:\d+.*request/);
  });
});

describe('on a fresh machine', () => {
  it('an old Node is told what to do instead of failing on syntax', () => {
    const script =
      "Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); await import('./tools/require-node.mjs')";
    const run = () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    expect(run).toThrow(/Node 20\.1\.0 er for gammel/);
  });

  it('nothing is built again when nothing changed', () => {
    const build = (): string =>
      execFileSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
    build();
    expect(build()).toContain('Ingenting er endret');
  });
});
