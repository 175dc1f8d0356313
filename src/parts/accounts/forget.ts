import type { Schedule } from '#platform/jobs/jobs.ts';
import { idleDays, longestDays } from './model/session.ts';
import { deleteLinksBefore } from './queries.ts';
import type { AccountsServices } from './services.ts';
import { deleteSessionsUnusedSince } from './session-queries.ts';

const day = 86_400_000;

/** At night: sessions and links that no longer hold are forgotten. */
export function forgetEnded({ db, clock }: Pick<AccountsServices, 'db' | 'clock'>): Schedule {
  return {
    name: 'accounts-forget',
    cron: '23 3 * * *',
    handle: async () => {
      const now = clock().getTime();
      await deleteLinksBefore(db, new Date(now - day));
      await deleteSessionsUnusedSince(db, {
        seenBefore: new Date(now - idleDays * day),
        madeBefore: new Date(now - longestDays * day),
      });
    },
  };
}
