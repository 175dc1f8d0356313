/** `npm run dev`: builds again at every change, restarts the server, and open pages reload themselves. */
import './require-node.mjs';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const env = { ...process.env, NODE_ENV: 'development' };
let server;
let timer;
let busy = Promise.resolve();

function stopServer() {
  const running = server;
  if (!running || running.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    running.once('exit', done);
    running.kill('SIGTERM');
  });
}

async function restart() {
  try {
    await buildIfChanged();
  } catch (error) {
    console.error(String(error));
    return;
  }
  await stopServer();
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    stdio: 'inherit',
    env: { DRAIN_SECONDS: '1', ...env },
  });
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    busy = busy.then(restart);
  }, 150);
}

for (const dir of ['src', 'content/rules', 'content/situations'])
  watch(dir, { recursive: true }, soon);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => stopServer().then(() => process.exit(0)));
await restart();
