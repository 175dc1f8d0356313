import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { readPostmasterPid } from './postmaster-pid.ts';
import { identifyProcess, isRunning } from './process-identity.ts';

export const AS_ROOT = process.getuid?.() === 0;
export const ON_LINUX = process.platform === 'linux';

type Ready = { url: string; adopted: boolean };
type Failed = { failed: string; message: string };
type Event = Partial<Ready & Failed & { said: string; stopped: boolean }>;

/** An app in a process of its own. */
export type TestApp = {
  child: ChildProcess;
  said: string[];
  /** Resolves when the database is ready; rejects with the message when the start fails. */
  ready: Promise<Ready>;
  failure: Promise<Failed>;
  hears(line: RegExp): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<void>;
};

const folders: string[] = [];
const apps: TestApp[] = [];

/** A temporary folder that others may enter, removed by `cleanUp`. */
export async function aFolder(name = 'veier-'): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), name)));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** A copy of a data folder whose database is stopped, owners and all; a tenth of the time of making one. */
export async function aCopyOf(dataDir: string): Promise<string> {
  const copy = join(await aFolder(), 'data');
  await promisify(execFile)('cp', ['-a', dataDir, copy]);
  return copy;
}

export function startApp(
  options: { dataDir: string; patienceMs?: number; sharedDir?: string; drainMs?: number },
  as?: { uid: number; gid: number },
): TestApp {
  const program = fileURLToPath(new URL('./test-app.ts', import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: tmpdir(),
    ...as,
  });
  const events: Event[] = [];
  const listeners = new Set<() => void>();
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    events.push(JSON.parse(line));
    for (const listener of listeners) listener();
  });
  const ended = new Promise<void>((resolve) => lines.once('close', resolve));
  const first = async <T extends Event>(is: (event: Event) => event is T): Promise<T> => {
    for (;;) {
      const event = events.find(is);
      if (event) return event;
      const ending = child.exitCode !== null || child.signalCode !== null;
      await Promise.race([
        new Promise<void>((resolve) => listeners.add(resolve)),
        ending ? ended.then(() => Promise.reject(new Error('the app ended'))) : delay(50),
      ]);
    }
  };
  const failure = first((event): event is Failed => event.failed !== undefined);
  const ready = Promise.race([
    first((event): event is Ready => event.url !== undefined),
    failure.then(({ message }) => Promise.reject(new Error(message))),
  ]);
  for (const promise of [ready, failure]) promise.catch(() => undefined);
  const app: TestApp = {
    child,
    ready,
    failure,
    get said() {
      return events.flatMap(({ said }) => said ?? []);
    },
    async hears(line) {
      await first((event): event is { said: string } => line.test(event.said ?? ''));
    },
    async kill(signal = 'SIGKILL') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await gone;
    },
  };
  apps.push(app);
  return app;
}

/** Runs one statement as the app would. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The pid of the PostgreSQL that runs on this data folder. */
export async function postgresPid(dataDir: string): Promise<number> {
  const file = await readPostmasterPid(join(dataDir, 'postgres'));
  if (!file || file === 'unreadable') throw new Error(`no PostgreSQL on ${dataDir}`);
  return file.pid;
}

/** Every living process that stands in this cluster: PostgreSQL and all its children. */
export async function processesOn(cluster: string): Promise<number[]> {
  const real = await realpath(cluster).catch(() => cluster);
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const mine = await Promise.all(
    pids.map(async (pid) => (await identifyProcess(pid, real)) === 'ours'),
  );
  return pids.filter((_, index) => mine[index]);
}

export async function untilGone(pid: number): Promise<void> {
  while (await isRunning(pid)) await delay(10);
}

/** Ends what the tests of a file have started, and removes their folders. For `afterAll`. */
export async function cleanUp(): Promise<void> {
  await Promise.all(apps.map((app) => app.kill()));
  for (const folder of folders) {
    for (const cluster of await clustersUnder(folder)) {
      const file = await readPostmasterPid(cluster);
      if (!file || file === 'unreadable') continue;
      if ((await identifyProcess(file.pid, cluster)) !== 'ours') continue;
      process.kill(file.pid, 'SIGQUIT');
      process.kill(file.pid, 'SIGCONT');
      await untilGone(file.pid);
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function clustersUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === 'PG_VERSION')) return [await realpath(folder)];
  const below = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => clustersUnder(join(folder, name))),
  );
  return below.flat();
}

/** Registers tests only where they mean something (root, Linux), so that no run reports a skip. */
export function onlyIf<T extends (...args: never[]) => unknown>(
  condition: boolean,
  register: T,
): T {
  return condition ? register : ((() => undefined) as unknown as T);
}
