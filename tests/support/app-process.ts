import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

export interface AppProcess {
  url: string;
  child: ChildProcess;
  /** Everything it printed so far. */
  output: () => string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** The built product in a process of its own, as operators run it; nothing of the test's environment leaks in. */
export async function spawnApp(
  env: Record<string, string>,
  cwd = process.cwd(),
): Promise<AppProcess> {
  const port = env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      NODE_ENV: 'production',
      PORT: port,
      BASE_URL: url,
      DRAIN_SECONDS: '3',
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return { url, child, output: () => output, ended, stop };
}

/** Waits until the app answers 200; fails with what it printed when it ended or took too long. */
export async function untilReady(app: AppProcess, path = '/readyz', seconds = 60): Promise<void> {
  let over = false;
  void app.ended.then(() => {
    over = true;
  });
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && !over) {
    const ok = await fetch(app.url + path).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error(`The app did not become ready:\n${app.output()}`);
}
