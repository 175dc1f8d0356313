import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { aDataDir, freePort, median, until200 } from './app-process.ts';

const rounds = 5;

async function timeNpm(
  args: string[],
  env: Record<string, string>,
  ready?: string,
): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    detached: true,
  });
  const gone = new Promise((done) => child.once('exit', done));
  if (ready) await until200(ready);
  else await gone;
  const took = performance.now() - started;
  if (ready) {
    // The whole group: npm, its shell and the server, as Ctrl-C in a terminal does.
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await gone;
    await untilGone(ready);
  }
  return took;
}

/** npm ends before the server that it started; the port must be free for the next round. */
async function untilGone(url: string): Promise<void> {
  while (
    await fetch(url).then(
      () => true,
      () => false,
    )
  ) {
    await new Promise((done) => setTimeout(done, 50));
  }
  await new Promise((done) => setTimeout(done, 500));
}

/** From `npm start`, built and with data there, to the first 200; beside npm starting Node for nothing. */
export async function run(): Promise<void> {
  const dataDir = await aDataDir();
  const port = await freePort();
  const env = { NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir, DRAIN_SECONDS: '2' };
  const ready = `http://127.0.0.1:${port}/`;
  const first = await timeNpm(['start'], env, ready);
  const starts: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timeNpm(['exec', '--', 'node', '-e', '0'], env));
    starts.push(await timeNpm(['start'], env, ready));
  }
  const s = (ms: number): string => `${(ms / 1000).toFixed(2).replace('.', ',')} s`;
  console.log(`bench:start, median av ${rounds}`);
  console.log(`  npm som starter Node uten å gjøre noe  ${s(median(bare))}`);
  console.log(`  npm start, bygget og med data          ${s(median(starts))}   (mål < 3 s)`);
  console.log(`  npm start, tom datamappe (én gang)     ${s(first)}`);
  await rm(dataDir, { recursive: true, force: true });
}
