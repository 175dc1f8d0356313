import { execFile, spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readdir, readlink, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { startEmbedded } from './index.ts';
import { canEnter } from './reach.ts';
import { reachableBinaries } from './shared-binaries.ts';
import {
  AS_ROOT,
  aCopyOf,
  aFolder,
  cleanUp,
  onlyIf,
  postgresPid,
  query,
  startApp,
} from './test-support.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const NOBODY = { uid: 65534, gid: 65534 };
const say = () => undefined;
afterAll(cleanUp);

it('an app that is not root runs PostgreSQL as itself, and root never does', async () => {
  const account = await accountFor();
  expect(account?.uid ?? process.getuid?.() ?? 1).not.toBe(0);
});

onlyIf(AS_ROOT, describe)('as root', () => {
  it('PostgreSQL runs as another user, to whom only its own files belong', async () => {
    const dataDir = join(await aFolder(), 'data');
    const database = await startEmbedded({ dataDir, say });
    const account = await accountFor();
    expect(account?.uid).toBeGreaterThan(0);
    expect((await stat(`/proc/${await postgresPid(dataDir)}`)).uid).toBe(account?.uid);
    expect((await stat(join(dataDir, 'postgres'))).uid).toBe(account?.uid);
    expect((await stat(join(dataDir, 'postgres.secret'))).uid).toBe(0);
    await database.stop();
  });

  describe('in a folder that only root can enter (a clone under /root)', () => {
    let dataDir: string;
    let sharedDir: string;

    beforeAll(async () => {
      const closed = await aFolder('closed ');
      await chmod(closed, 0o700);
      dataDir = join(closed, 'data');
      sharedDir = join(await aFolder(), 'shared');
    });

    it('the database is put where PostgreSQL’s user can reach it, said in a line and shown by a link', async () => {
      const said: string[] = [];
      const database = await startEmbedded({ dataDir, sharedDir, say: (line) => said.push(line) });
      const link = await readlink(join(dataDir, 'postgres'));
      expect(link).toMatch(/shared\/[0-9a-f]{12}\/postgres$/);
      expect(said).toContainEqual(
        expect.stringMatching(/^Brukeren \w+ når ikke .*; databasen legges i .*shared/),
      );
      await query(database.url, 'create table kept as select 1 as n');
      await database.stop();
    });

    it('later starts find it, also when the folder has been moved', async () => {
      const moved = `${dataDir} moved`;
      await rename(dataDir, moved);
      const database = await startEmbedded({ dataDir: moved, sharedDir, say });
      expect(await query(database.url, 'select n from kept')).toEqual([{ n: 1 }]);
      await expect(
        startEmbedded({ dataDir: moved, sharedDir, say, patienceMs: 50 }),
      ).rejects.toMatchObject({ name: 'DataFolderInUse' });
      await database.stop();
      await rename(moved, dataDir);
    });

    it('a copy of the data folder, whose link leads to the same database, is refused', async () => {
      const copy = await aCopyOf(dataDir);
      const first = await startEmbedded({ dataDir, sharedDir, say });
      await expect(
        startEmbedded({ dataDir: copy, sharedDir, say, patienceMs: 200 }),
      ).rejects.toMatchObject({
        name: 'DataFolderInUse',
      });
      expect(await query(first.url, 'select n from kept')).toEqual([{ n: 1 }]);
      await first.stop();
    });

    it('a start that was killed before it made the link goes on with the same database', async () => {
      await rm(join(dataDir, 'postgres'));
      const database = await startEmbedded({ dataDir, sharedDir, say });
      expect(await query(database.url, 'select n from kept')).toEqual([{ n: 1 }]);
      await database.stop();
    });

    it('a data folder that was deleted begins empty, and the old database is kept beside it', async () => {
      await rm(dataDir, { recursive: true });
      const said: string[] = [];
      const database = await startEmbedded({ dataDir, sharedDir, say: (line) => said.push(line) });
      await expect(query(database.url, 'select n from kept')).rejects.toMatchObject({
        code: '42P01',
      });
      expect(said.join('\n')).toContain(
        'En eldre database uten passord i datamappen er tatt vare på i',
      );
      const [home = ''] = await readdir(sharedDir);
      expect((await readdir(join(sharedDir, home))).length).toBe(2);
      await database.stop();
    });

    it('a link to a database that is gone is not answered with an empty one', async () => {
      await rm(await readlink(join(dataDir, 'postgres')), { recursive: true });
      await expect(startEmbedded({ dataDir, sharedDir, say })).rejects.toThrow(
        /peker til en database som ikke finnes lenger/,
      );
    });
  });

  it('programs that PostgreSQL’s user cannot reach are copied once, readable by all, and run', async () => {
    const closed = await aFolder('closed ');
    const sharedDir = join(await aFolder(), 'shared');
    const original = await findBinaries();
    await promisify(execFile)('cp', ['-a', original.root, join(closed, 'native')]);
    await promisify(execFile)('chmod', ['-R', 'go-rwx', closed]);
    const root = join(closed, 'native');
    const hidden = {
      ...original,
      root,
      postgres: join(root, 'bin/postgres'),
      initdb: join(root, 'bin/initdb'),
    };
    const account = await accountFor();
    const said: string[] = [];
    const options = { account, sharedDir, say: (line: string) => said.push(line) };
    const twice = await Promise.all([
      reachableBinaries(hidden, options),
      reachableBinaries(hidden, options),
    ]);
    const third = await reachableBinaries(hidden, options);
    expect(twice).toEqual([third, third]);
    expect(said.length).toBe(2);
    expect((await readdir(sharedDir)).length).toBe(1);
    const run = spawnSync(third.postgres, ['--version'], { ...NOBODY, cwd: '/', encoding: 'utf8' });
    expect(run.stdout).toMatch(/^postgres \(PostgreSQL\) 18/);
    expect((await lstat(join(third.root, 'lib/libpq.so.5'))).isSymbolicLink()).toBe(true);
  });

  it('a backup put back as root is given to PostgreSQL’s user again', async () => {
    const dataDir = join(await aFolder(), 'data');
    await (await startEmbedded({ dataDir, say })).stop();
    const restored = join(await aFolder(), 'data');
    await cp(dataDir, restored, { recursive: true });
    await chmod(join(restored, 'postgres'), 0o755);
    expect((await stat(join(restored, 'postgres', 'base'))).uid).toBe(0);
    const database = await startEmbedded({ dataDir: restored, say });
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
  });
});

/** In a clone under /root another user can read no program of ours, so nothing can be run as one. */
const OPEN = await canEnter(import.meta.dirname, { ...NOBODY, name: 'nobody' });

onlyIf(AS_ROOT && OPEN, describe)('as an unprivileged user', () => {
  it('all is its own; root runs it as that user later; and a third user is told whose it is', async () => {
    const home = await aFolder();
    await promisify(execFile)('chown', ['65534:65534', home]);
    const dataDir = join(home, 'data');
    const app = startApp({ dataDir }, NOBODY);
    await app.ready;
    expect((await stat(`/proc/${await postgresPid(dataDir)}`)).uid).toBe(NOBODY.uid);
    await app.kill();

    const adopted = await startEmbedded({ dataDir, say });
    expect(adopted.adopted).toBe(true);
    await adopted.stop();
    const fresh = await startEmbedded({ dataDir, say });
    expect((await stat(`/proc/${await postgresPid(dataDir)}`)).uid).toBe(NOBODY.uid);
    await fresh.stop();

    await promisify(execFile)('chown', ['-R', '12345', home]);
    await promisify(execFile)('chown', ['-R', '65534', join(dataDir, 'postgres')]);
    const stranger = startApp({ dataDir }, { uid: 12345, gid: 12345 });
    expect((await stranger.failure).message).toContain('eies av en annen bruker (uid 65534)');
  });

  it('a folder that it may not write to is said to be so', async () => {
    const home = await aFolder();
    for (const dataDir of [home, join(home, 'data')]) {
      expect((await startApp({ dataDir }, NOBODY).failure).message).toContain(
        'Appen mangler rettigheter til datamappen',
      );
    }
  });

  it('a user without a name is told what PostgreSQL lacks', async () => {
    const home = await aFolder();
    await mkdir(join(home, 'data'));
    await promisify(execFile)('chown', ['-R', '12345', home]);
    const app = startApp({ dataDir: join(home, 'data') }, { uid: 12345, gid: 12345 });
    expect((await app.failure).message).toContain('finnes ikke i /etc/passwd');
  });
});
