import { deleteWorkshop } from './actions.ts';
import { expiredWorkshops } from './queries.ts';
import type { WorkshopServices } from './services.ts';

type Deps = Pick<WorkshopServices, 'db' | 'clock' | 'rooms' | 'log'>;

const hour = 3_600_000;
const atATime = 50;

/**
 * Deletes the workshops whose day has come, with everything in them. Any number of nodes may do it at
 * once: deleting what is gone does nothing. Returns how many. One that cannot be deleted keeps no
 * other from it; then this rejects when the others are gone.
 */
export async function deleteExpired(deps: Deps): Promise<number> {
  let deleted = 0;
  const errors: unknown[] = [];
  for (let more = true; more && errors.length === 0; ) {
    const ids = await expiredWorkshops(deps.db, deps.clock(), atATime);
    for (const id of ids)
      await deleteWorkshop(deps, id).then(
        () => {
          deleted += 1;
        },
        (error: unknown) => errors.push(error),
      );
    more = ids.length === atATime;
  }
  if (errors.length > 0) throw errors[0];
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
