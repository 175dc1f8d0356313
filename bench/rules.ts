import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { assess } from '../src/parts/procurement/model/assess.ts';
import { buyers, type Facts, kinds } from '../src/parts/procurement/model/facts.ts';
import { loadRuleset } from '../src/parts/procurement/rules.ts';
import {
  endWithUs,
  freePort,
  median,
  startAppProcess,
  stopProcess,
  until200,
} from './app-process.ts';
import { cpuSeconds } from './cpu.ts';

const rounds = 5;
const many = 20_000;
const leastCpuMs = 500;
const seconds = 4;

interface Question {
  facts: Facts;
  day: string;
}

/** Purchases of every buyer and kind, all over the values and the years, always the same ones. */
function questions(first: string, last: string): Question[] {
  let state = 1;
  const below = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const [from, to] = [Date.parse(first), Date.parse(last)];
  return Array.from({ length: many }, (_, at) => ({
    facts: {
      buyer: buyers[below(buyers.length)],
      kind: kinds[below(kinds.length)],
      form: 'purchase',
      exit: 'none',
      research: false,
      supplierHelped: at % 2 === 0,
      ...(at % 4 === 0
        ? { valuation: { monthly: 1 + below(200_000), months: 1 + below(90) } }
        : { value: 1 + below(10 ** (4 + below(5))) }),
    } as Facts,
    day: new Date(from + (below(10_000) / 10_000) * (to - from)).toISOString().slice(0, 10),
  }));
}

/** How many answers a second of processor time gives; what other processes take is not counted. */
function perCore(all: readonly Question[], ask: (one: Question) => unknown): number {
  let kept = 0;
  let passes = 0;
  let spent = 0;
  const before = process.cpuUsage();
  while (spent < leastCpuMs) {
    for (const one of all) if (ask(one) !== undefined) kept += 1;
    passes += 1;
    // Collecting garbage on other threads is part of it.
    const { user, system } = process.cpuUsage(before);
    spent = (user + system) / 1000;
  }
  if (kept !== all.length * passes) throw new Error('some questions were not answered');
  return kept / (spent / 1000);
}

/** What somebody would write for one day without sources, reasons or dates: the part alone. */
function bareIfs({ facts }: Question): string {
  const { kind, buyer, valuation } = facts;
  const value = facts.value ?? (valuation?.monthly ?? 0) * (valuation?.months ?? 0);
  if (value < 500_000) return 'none';
  if (kind === 'health-social') return value < 8_700_000 ? 'I' : 'IV';
  if (value < 1_300_000) return 'I';
  if (kind === 'special') return 'II';
  const eea = kind === 'works' ? 62_900_000 : buyer === 'state' ? 1_630_000 : 2_500_000;
  return value < eea ? 'II' : 'III';
}

const shown = (perSecond: number): string => Math.round(perSecond).toLocaleString('nb');

async function benchAssess(): Promise<void> {
  const ruleset = await loadRuleset('content');
  const all = questions(ruleset.firstDay, ruleset.lastDay);
  const answer = ({ facts, day }: Question): unknown => {
    const result = assess(facts, day, ruleset);
    return 'ok' in result ? result.ok : undefined;
  };
  const kinds = {
    bare: bareIfs,
    assess: answer,
    json: (one: Question) => JSON.stringify(answer(one)),
  };
  const found = { bare: [] as number[], assess: [] as number[], json: [] as number[] };
  for (const ask of Object.values(kinds)) perCore(all, ask);
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['bare', 'assess', 'json'] as const)
      found[name].push(perCore(all, kinds[name]));
  console.log(
    `bench:rules, ${shown(many)} ulike kjøp, median av ${rounds} runder, svar per CPU-sekund`,
  );
  console.log(`  bare «if», uten dato, kilde og grunn   ${shown(median(found.bare))}`);
  console.log(
    `  assess                                 ${shown(median(found.assess))} (mål ≥ 50 000)`,
  );
  console.log(`  assess og JSON                         ${shown(median(found.json))}`);
}

/** An answer page that nobody has asked for before, each time. */
let asked = 0;
const pagePath = (): string => {
  asked += 1;
  return `/anskaffelse/svar?kjoper=kommune&avtale=kjop&type=tjenester&verdi=${400_000 + asked}&dato=24.11.2026`;
};

/** One reader after the other, so that the time is that of the page and not of a queue. */
async function load(url: string, path: () => string, pid: number) {
  const before = cpuSeconds(pid);
  const { latency, requests, non2xx, errors } = await autocannon({
    url,
    connections: 1,
    duration: seconds,
    headers: { 'accept-encoding': 'br' },
    requests: [{ method: 'GET', setupRequest: (request) => ({ ...request, path: path() }) }],
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} not 200, ${errors} errors`);
  const cpuMs = (1000 * (cpuSeconds(pid).own - before.own)) / requests.total;
  return { p50: latency.p50, p99: latency.p99, perSecond: requests.average, cpuMs };
}

async function benchPage(): Promise<void> {
  const app = await startAppProcess();
  const dir = await mkdtemp(join(tmpdir(), 'veier-bare-'));
  const response = await fetch(app.url + pagePath());
  if (!response.ok) throw new Error(`the page answered ${response.status}`);
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  const file = join(dir, 'answer.json');
  await writeFile(file, JSON.stringify({ headers: { 'content-type': 'text/html' }, body }));
  const port = await freePort();
  const bare = spawn(process.execPath, ['bench/bare-server.mjs', file, String(port)], {
    stdio: 'inherit',
  });
  endWithUs(bare);
  await until200(`http://127.0.0.1:${port}/`);
  await load(app.url, pagePath, app.pid);
  const one = pagePath();
  const found: Record<'bare' | 'fresh' | 'cached', Awaited<ReturnType<typeof load>>[]> = {
    bare: [],
    fresh: [],
    cached: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    found.bare.push(await load(`http://127.0.0.1:${port}`, () => '/', bare.pid ?? 0));
    found.fresh.push(await load(app.url, pagePath, app.pid));
    found.cached.push(await load(app.url, () => one, app.pid));
  }
  const line = (name: keyof typeof found): string => {
    const of = (key: 'p50' | 'p99' | 'perSecond' | 'cpuMs') =>
      median(found[name].map((run) => run[key]));
    return `p50 ${of('p50')} ms, p99 ${of('p99')} ms, ${shown(of('perSecond'))} svar/s, ${of('cpuMs').toFixed(1)} ms CPU per svar`;
  };
  console.log(`  svarsiden, én leser om gangen, brotli, median av ${rounds} runder à ${seconds} s`);
  console.log(`    bar node:http, samme side          ${line('bare')}`);
  console.log(`    ny adresse hver gang               ${line('fresh')} (mål p99 < 10 ms)`);
  console.log(`    samme adresse                      ${line('cached')}`);
  await stopProcess(bare);
  await app.stop();
  await rm(dir, { recursive: true, force: true });
}

/** Assessments a second of one core beside bare ifs, then the answer page beside bare node:http. */
export async function run(): Promise<void> {
  await benchAssess();
  await benchPage();
}
