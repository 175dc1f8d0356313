import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { accountFor } from './account.ts';
import { takeAppLock } from './app-lock.ts';
import { findBinaries } from './binaries.ts';
import { connectAsSuperuser, hangUp } from './connect.ts';
import { DataFolderInUse } from './errors.ts';
import { freePort } from './free-port.ts';
import { startEmbedded } from './index.ts';
import { launchPostgres } from './launch.ts';
import { readOrMakeSecret } from './secret.ts';
import { reachableBinaries } from './shared-binaries.ts';
import { NORMAL_STOP, stopPostmaster } from './stop-postmaster.ts';
import { aFolder, cleanUp } from './test-support.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
let dataDir: string;

beforeAll(async () => {
  dataDir = join(await aFolder(), 'data');
  await (await startEmbedded({ dataDir, say: () => undefined })).stop();
});
afterAll(cleanUp);

async function launch(choosePort = freePort) {
  const account = await accountFor();
  const binaries = await reachableBinaries(await findBinaries(), {
    account,
    sharedDir: join(dataDir, '../shared'),
    say: () => undefined,
  });
  const { password } = await readOrMakeSecret(dataDir, { clusterExists: true });
  const cluster = join(dataDir, 'postgres');
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const running = await launchPostgres({
    dataDir,
    cluster,
    password,
    binaries,
    account,
    say,
    signal: undefined,
    choosePort,
  });
  const stop = () => stopPostmaster({ pid: running.pid, cluster, binaries, limits: NORMAL_STOP });
  return { running, password, stop };
}

it('tries another port when someone took the chosen one first', async () => {
  const squatter = createServer();
  const taken = await freePort();
  await new Promise<void>((resolve) => squatter.listen(taken, '127.0.0.1', resolve));
  const offers = [taken, taken];
  const { running, stop } = await launch(async () => offers.shift() ?? freePort());
  expect(running.port).not.toBe(taken);
  expect(offers).toEqual([]);
  await hangUp(running.client);
  await stop();
  squatter.close();
});

it('an app that has lost its lock to another does not stop the other’s database', async () => {
  const { running, password, stop } = await launch();
  const door = { port: running.port, password };
  const reconnect = () => connectAsSuperuser(door);
  const common = { reconnect, dataDir, patienceMs: 100, say: () => undefined, signal: undefined };
  const first = await takeAppLock({ ...common, client: running.client });
  await expect(takeAppLock({ ...common, client: await reconnect() })).rejects.toBeInstanceOf(
    DataFolderInUse,
  );

  const thief = await reconnect();
  await thief.query('select pg_terminate_backend(pid) from pg_locks where locktype = $1', [
    'advisory',
  ]);
  const second = await takeAppLock({ ...common, client: thief });
  const stopped = vi.fn(stop);
  await first.releaseAfter(stopped);
  expect(stopped).not.toHaveBeenCalled();
  const visitor: Client = await reconnect();
  await hangUp(visitor);
  await second.releaseAfter(stopped);
  expect(stopped).toHaveBeenCalledOnce();
});
