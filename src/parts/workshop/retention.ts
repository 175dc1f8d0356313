import { deleteWorkshop } from './actions.ts';
import { expiredWorkshops } from './queries.ts';
import type { WorkshopServices } from './services.ts';

type Deps = Pick<WorkshopServices, 'db' | 'clock' | 'rooms' | 'log'>;

const hour = 3_600_000;
const atATime = 50;

/**
 * Deletes the workshops whose day has come, with everything in them. Any number of nodes may do it at
 * once: deleting what is gone does nothing. Returns how many.
 */
export async function deleteExpired(deps: Deps): Promise<number> {
  let deleted = 0;
  for (let more = true; more; ) {
    const ids = await expiredWorkshops(deps.db, deps.clock(), atATime);
    for (const id of ids) await deleteWorkshop(deps, id);
    deleted += ids.length;
    more = ids.length === atATime;
  }
  return deleted;
}

/** Now and each hour. A failure is told and tried again the next hour. */
export function keepRetention(deps: Deps): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = running.then(async () => {
      try {
        const count = await deleteExpired(deps);
        if (count > 0) deps.log.info({ count }, 'workshops were deleted, as chosen');
      } catch (error) {
        deps.log.error({ err: error }, 'workshops could not be deleted');
      }
    });
  };
  run();
  const timer = setInterval(run, hour);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
