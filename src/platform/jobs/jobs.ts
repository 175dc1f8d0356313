import { type JobResult, PgBoss } from 'pg-boss';
import type { Db, Tx } from '../db/database.ts';
import type { Log } from '../telemetry/log.ts';
import { asDatabase } from './transaction-database.ts';

export interface QueueOptions {
  /** Tries after the first that failed; each waits longer than the one before. */
  retries: number;
  /** Before the first new try; doubles up to an hour. */
  retrySeconds: number;
}

export interface Queue<Data extends object> {
  readonly name: string;
  readonly options: QueueOptions;
  /** Throws when it must be tried again. May run more than once for the same job. */
  readonly handle: (data: Data) => Promise<void>;
}

/** Every day, hour … of the Norwegian clock, on one node alone. */
export interface Schedule {
  readonly name: string;
  /** Five fields, as in crontab. */
  readonly cron: string;
  readonly handle: () => Promise<void>;
}

export interface Jobs {
  /** In the caller's transaction: it is done if and only if that commits. */
  send: <Data extends object>(
    tx: Db | Tx,
    queue: Pick<Queue<Data>, 'name'>,
    data: Data,
  ) => Promise<void>;
  start: (queues: readonly Queue<never>[], schedules?: readonly Schedule[]) => Promise<void>;
  /** Lets what runs end. */
  stop: () => Promise<void>;
}

export interface JobsDeps {
  databaseUrl: string;
  log: Log;
  /** How often to look for work, seconds. */
  pollSeconds?: number;
}

/** Work that must not be lost and need not be waited for, in the same database (pg-boss). */
export function createJobs({ databaseUrl, log, pollSeconds = 2 }: JobsDeps): Jobs {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: 'jobs',
    max: 3,
    application_name: 'veier-jobs',
    // Whoever waits for a link to log in should not wait for a timer too.
    useListenNotify: true,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'jobs'));
  let started = false;
  return {
    async send(tx, queue, data) {
      await boss.send(queue.name, data, { db: asDatabase(tx) });
    },
    async start(queues, schedules = []) {
      await boss.start();
      started = true;
      const all = [...queues, ...schedules.map(scheduled)] as unknown as Queue<object>[];
      const polling = {
        pollingIntervalSeconds: pollSeconds,
        notifyPollingIntervalSeconds: pollSeconds,
        // Each for itself, and more at once while there is more.
        batchSize: 10,
        burstWhenBatchFull: true,
        perJobResults: true,
      } as const;
      for (const { name, options, handle } of all) {
        await boss.createQueue(name, {
          notify: true,
          retryLimit: options.retries,
          retryDelay: options.retrySeconds,
          retryBackoff: true,
          retryDelayMax: 3600,
        });
        await boss.work<object, unknown, typeof polling>(name, polling, (jobs) =>
          Promise.all(jobs.map((job) => settled(job, handle))),
        );
      }
      for (const { name, cron } of schedules)
        await boss.schedule(name, cron, null, { tz: 'Europe/Oslo' });
    },
    async stop() {
      if (started) await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function settled(
  job: { id: string; data: object },
  handle: (data: object) => Promise<void>,
): Promise<JobResult> {
  try {
    await handle(job.data);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    return { id: job.id, status: 'failed', output: { message: String(error).slice(0, 400) } };
  }
}

function scheduled({ name, handle }: Schedule): Queue<object> {
  return { name, options: { retries: 3, retrySeconds: 60 }, handle: () => handle() };
}
