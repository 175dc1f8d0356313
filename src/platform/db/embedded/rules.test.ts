import { stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePasswd } from './account.ts';
import { EmbeddedDatabaseError, ProgramFailed } from './errors.ts';
import { explainFailure } from './explain-failure.ts';
import { keepLogSmall, logPath } from './log-file.ts';
import { parsePostmasterPid } from './postmaster-pid.ts';
import { allows } from './reach.ts';
import { aFolder, cleanUp } from './test-support.ts';

afterAll(cleanUp);

describe('postmaster.pid', () => {
  it('is read whole when PostgreSQL is ready', () => {
    const text =
      '4711\n/srv/vår data/postgres\n1700000000\n5433\n\n127.0.0.1\n  123  1\nready   \n';
    expect(parsePostmasterPid(text)).toEqual({
      pid: 4711,
      dataDirectory: '/srv/vår data/postgres',
      port: 5433,
      status: 'ready',
    });
  });

  it('has no port while PostgreSQL sets up, and a negative pid for a single-user server', () => {
    expect(parsePostmasterPid('-4711\n/data\n1700000000\n')).toEqual({
      pid: 4711,
      dataDirectory: '/data',
      port: undefined,
      status: 'unknown',
    });
  });

  it.each(['', '\0\0\0\0', 'x\ny\n', '0\n'])('says nothing when a power cut left %j', (text) => {
    expect(parsePostmasterPid(text)).toBeUndefined();
  });
});

describe('mode bits', () => {
  const account = { uid: 101, gid: 104, name: 'postgres' };
  it.each([
    [0o700, 0, 0, false],
    [0o711, 0, 0, true],
    [0o701, 0, 104, false],
    [0o710, 0, 104, true],
    [0o077, 101, 104, false],
  ])('%o owned by %i:%i lets the account in: %s', (mode, uid, gid, expected) => {
    expect(allows({ mode, uid, gid }, account, 'enter')).toBe(expected);
  });
});

it('/etc/passwd gives users, and skips lines that are none', () => {
  expect(
    parsePasswd('root:x:0:0::/root:/bin/sh\n\n# x\nnobody:x:65534:65534::/:\n+::::::'),
  ).toEqual([
    { name: 'root', uid: 0, gid: 0 },
    { name: 'nobody', uid: 65534, gid: 65534 },
  ]);
});

describe('an explanation', () => {
  it.each([
    [
      'FATAL:  could not write lock file "postmaster.pid": No space left on device',
      'Disken er full',
    ],
    ['FATAL:  data directory "/x" has invalid permissions', 'Filsystemet tar ikke vare på eier'],
    ['postgres: error while loading shared libraries: libicuuc.so.60', 'mangler biblioteker'],
    ['spawn /x/postgres ENOENT', 'Alpine'],
    [
      'FATAL:  could not create shared memory segment: Cannot allocate memory',
      'for lite ledig minne',
    ],
    ['PANIC:  could not locate a valid checkpoint record at 0/1', 'Databasefilene er skadet'],
    ['something new', 'av en grunn appen ikke kjenner igjen'],
  ])('of «%s» says «%s», and quotes it', async (output, expected) => {
    const error = await explainFailure(new ProgramFailed('postgres', output), await aFolder());
    expect(error).toBeInstanceOf(EmbeddedDatabaseError);
    expect(error.message).toContain(expected);
    expect(error.message).toContain(output);
  });

  it('is given even of a rejection with nothing', async () => {
    expect((await explainFailure(undefined, await aFolder())).message).toContain(
      'kunne ikke starte',
    );
  });
});

it('the log is kept small: one older file, and writing goes on from the new beginning', async () => {
  const folder = await aFolder();
  await writeFile(logPath(folder), 'old');
  await truncate(logPath(folder), 2000);
  await keepLogSmall(folder, 5000);
  expect((await stat(logPath(folder))).size).toBe(2000);
  await keepLogSmall(folder, 1000);
  expect((await stat(logPath(folder))).size).toBe(0);
  expect((await stat(join(folder, 'postgres.log.1'))).size).toBe(2000);
});
