import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AppProcess {
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A folder that PostgreSQL's user can enter also when the benchmark runs as root. */
export async function aDataDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'veier-bench-'));
  await chmod(dir, 0o755);
  return dir;
}

export async function until200(url: string, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`${url} did not answer 200 within ${seconds} s`);
}

/** A benchmark that fails must leave no server behind. */
export function endWithUs(child: ChildProcess): void {
  process.once('exit', () => child.kill('SIGKILL'));
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

/** The built product in its own process on its own database, as an operator runs it. */
export async function startAppProcess(env: Record<string, string> = {}): Promise<AppProcess> {
  const dataDir = env.DATA_DIR ?? (await aDataDir());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'dist/server/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      BASE_URL: url,
      DATA_DIR: dataDir,
      RATE_LIMIT: '100000',
      ...env,
    },
  });
  endWithUs(child);
  await until200(`${url}/readyz`);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      await stopProcess(child);
      if (!env.DATA_DIR) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** As a server is when it has been in use: the starter content was loaded by an earlier process. */
export async function withFilledFolder<T>(run: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await aDataDir();
  try {
    const first = await startAppProcess({ DATA_DIR: dataDir });
    await first.stop();
    return await run(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
