import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import {
  endWithUs,
  freePort,
  median,
  startAppProcess,
  stopProcess,
  until200,
} from './app-process.ts';
import { cpuSeconds } from './cpu.ts';

const path = '/kokebok/pilotavtale';
const rounds = 5;
const seconds = 4;

interface Figure {
  perSecond: number;
  p99: number;
  /** Answers per CPU second of the server process, and of server and database together. */
  perCore: number;
  perCoreAll: number;
}

/** The answer as a browser gets it, so that the baseline can send the very same bytes. */
function rawAnswer(url: string): Promise<{ headers: Record<string, string>; body: string }> {
  return new Promise((done, fail) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(res.headers).filter(
            ([name]) => !['date', 'connection', 'keep-alive'].includes(name),
          ),
        );
        done({
          headers: headers as Record<string, string>,
          body: Buffer.concat(chunks).toString('base64'),
        });
      });
    })
      .on('error', fail)
      .end();
  });
}

async function load(url: string, pid: number): Promise<Figure> {
  const before = cpuSeconds(pid);
  const result = await autocannon({
    url,
    connections: 20,
    duration: seconds,
    headers: { 'accept-encoding': 'br' },
  });
  const after = cpuSeconds(pid);
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} not 200, ${result.errors} errors`);
  }
  const own = after.own - before.own;
  const total = result.requests.total;
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    perCore: total / own,
    perCoreAll: total / (own + after.children - before.children),
  };
}

const mid = (figures: Figure[], key: keyof Figure): number =>
  Math.round(median(figures.map((one) => one[key])));

const shown = (figures: Figure[]): string =>
  `${mid(figures, 'perSecond')} svar/s, p99 ${mid(figures, 'p99')} ms, ${mid(figures, 'perCore')} svar per CPU-sekund`;

/** Cached page, the same page made anew for each reader, and bare node:http with the same bytes; medians. */
export async function run(): Promise<void> {
  const cached = await startAppProcess();
  const uncached = await startAppProcess({ PAGE_CACHE_MB: '0' });
  const dir = await mkdtemp(join(tmpdir(), 'veier-bare-'));
  await fetch(cached.url + path);
  await new Promise((done) => setTimeout(done, 500));
  const file = join(dir, 'answer.json');
  await writeFile(file, JSON.stringify(await rawAnswer(cached.url + path)));
  const port = await freePort();
  const bare = spawn(process.execPath, ['bench/bare-server.mjs', file, String(port)], {
    stdio: 'inherit',
  });
  await until200(`http://127.0.0.1:${port}/`);
  const found = { cached: [] as Figure[], bare: [] as Figure[], uncached: [] as Figure[] };
  const barePid = bare.pid ?? 0;
  endWithUs(bare);
  for (const app of [cached, uncached]) await load(app.url + path, app.pid);
  for (let round = 0; round < rounds; round += 1) {
    found.bare.push(await load(`http://127.0.0.1:${port}${path}`, barePid));
    found.cached.push(await load(cached.url + path, cached.pid));
    found.uncached.push(await load(uncached.url + path, uncached.pid));
  }
  const share = median(
    found.cached.map((one, at) => one.perSecond / (found.bare[at]?.perSecond ?? Number.NaN)),
  );
  console.log(
    `bench:pages, ${path}, 20 forbindelser, brotli, median av ${rounds} runder à ${seconds} s`,
  );
  console.log(`  bar node:http, samme byte   ${shown(found.bare)}`);
  console.log(
    `  fra sidehurtiglageret       ${shown(found.cached)}; ${Math.round(share * 100)} % av bar (mål ≥ 70 %, p99 < 10 ms)`,
  );
  console.log(
    `  laget på nytt hver gang     ${shown(found.uncached)} (mål ≥ 1000), ${mid(found.uncached, 'perCoreAll')} med databasen`,
  );
  await stopProcess(bare);
  await cached.stop();
  await uncached.stop();
  await rm(dir, { recursive: true, force: true });
}
