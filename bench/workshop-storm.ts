import { median, startAppProcess, withFilledFolder } from './app-process.ts';
import { openEvent } from './load/event.ts';
import { runCrowd } from './load/run-crowd.ts';

/** 80 people of one workshop lose the net and come back at once, each with 5 notes in the outbox. */
export async function run(): Promise<void> {
  const times: number[] = [];
  let wrong = 0;
  await withFilledFolder(async (dataDir) => {
    const app = await startAppProcess({ DATA_DIR: dataDir });
    try {
      for (let n = 0; n < 5; n += 1) {
        const seats = await openEvent(app.url, 10, 8);
        const { converged, lost, extra } = await runCrowd({ kind: 'storm', seats }, app.pid);
        times.push(converged);
        wrong += lost + extra;
      }
    } finally {
      await app.stop();
    }
  });
  console.log(
    `80 return with 400 notes: all converged after ${median(times).toFixed(0)} ms ` +
      `(median of 5; slowest ${Math.max(...times).toFixed(0)}), ${wrong} lost or doubled`,
  );
}
