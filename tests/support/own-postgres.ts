import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/platform/db/embedded/index.ts';
import {
  aFolder,
  cleanUp,
  postgresPid,
  untilGone,
} from '../../src/platform/db/embedded/test-support.ts';
import { eventually } from './eventually.ts';

export interface OwnPostgres {
  url: string;
  /** SIGINT: fast, everybody is thrown out. SIGQUIT: immediate, as in a crash; the start recovers. */
  stop: (signal: 'SIGINT' | 'SIGQUIT') => Promise<void>;
  /** The same cluster at the same port. */
  startAgain: () => Promise<void>;
  end: () => Promise<void>;
}

/** A PostgreSQL that a test may stop, since nobody else is on it. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const dataDir = join(await aFolder(), 'data');
  const server = await startEmbedded({ dataDir, say: () => undefined });
  const cluster = join(dataDir, 'postgres');
  return {
    url: server.url,
    stop: async (signal) => {
      const pid = await postgresPid(dataDir);
      process.kill(pid, signal);
      await untilGone(pid);
    },
    startAgain: async () => {
      // The command it was started with last, each word in quotation marks.
      const words = (await readFile(join(cluster, 'postmaster.opts'), 'utf8')).match(
        /"[^"]*"|\S+/g,
      );
      const [program = '', ...args] = (words ?? []).map((word) => word.replaceAll('"', ''));
      const { uid, gid } = await stat(cluster);
      spawn(program, args, { cwd: cluster, uid, gid, stdio: 'ignore', detached: true }).unref();
      await eventually(
        () => answers(server.url),
        () => 'PostgreSQL does not come back',
      );
    },
    end: async () => {
      await server.stop();
      await cleanUp();
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
