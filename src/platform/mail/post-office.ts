import type { Db, Tx } from '../db/database.ts';
import { uuidv7 } from '../db/uuid.ts';
import type { Jobs, Queue, Schedule } from '../jobs/jobs.ts';
import { type Deliver, type Mail, oneLine } from './mail.ts';
import { deleteSentBefore, insertMail, mailById, markFailed, markSent } from './queries.ts';

export interface PostOfficeDeps {
  db: Db;
  jobs: Jobs;
  clock: () => Date;
  random: () => number;
  /** Undefined: nothing leaves, and the messages lie in the outbox to be read there. */
  deliver: Deliver | undefined;
}

export interface PostOffice {
  /** In the caller's transaction: it is sent if and only if that commits. */
  send: (tx: Db | Tx, mail: Mail) => Promise<void>;
  queue: Queue<{ mail: string }>;
  schedule: Schedule;
}

const daysKept = 14;

/** Messages go out one by one, are tried again for about a day, and what failed is kept to be seen. */
export function createPostOffice({ db, jobs, clock, random, deliver }: PostOfficeDeps): PostOffice {
  const name = 'mail';
  return {
    async send(tx, mail) {
      const id = uuidv7(clock, random);
      await insertMail(tx, id, mail, clock());
      if (deliver) await jobs.send(tx, { name }, { mail: id });
    },
    queue: {
      name,
      options: { retries: 12, retrySeconds: 30 },
      async handle({ mail: id }) {
        const mail = await mailById(db, id);
        if (!mail || mail.sentAt || !deliver) return;
        try {
          await deliver(mail);
        } catch (error) {
          await markFailed(
            db,
            id,
            oneLine(error instanceof Error ? error.message : String(error), 400),
          );
          throw error;
        }
        await markSent(db, id, clock());
      },
    },
    schedule: {
      name: 'mail-forget',
      cron: '17 3 * * *',
      handle: () => deleteSentBefore(db, new Date(clock().getTime() - daysKept * 86_400_000)),
    },
  };
}
