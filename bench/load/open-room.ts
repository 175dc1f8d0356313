/** A node that has just started opens a workshop: `URL LOG ROOM TIMES` → `{loads: ms[], entries, hash}`. */
import { createHash } from 'node:crypto';
import { workshopModel } from '../../src/parts/workshop/room-model.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { postgresStorage, RoomRegistry } from '../../src/platform/realtime/index.ts';

const [url = '', log = '', room = '', times = '1'] = process.argv.slice(2);
const { db, close } = openDatabase({ url, poolSize: 2, onError: () => undefined });
const loads: number[] = [];
let entries = 0;
let hash = '';
for (let n = 0; n < Number(times); n += 1) {
  const registry = new RoomRegistry({
    model: workshopModel,
    storage: postgresStorage({ url, db, log, node: `open-${n}` }),
    clock: () => new Date(),
    hooks: {
      loaded: (figures) => {
        entries = figures.entries;
      },
    },
  });
  await registry.start();
  const began = performance.now();
  const held = await registry.hold(room);
  loads.push(performance.now() - began);
  if (!held.ok) throw new Error(held.code);
  hash = createHash('sha256').update(stateText(held.room.state)).digest('hex');
  held.release();
  await registry.close();
}
await close();
process.stdout.write(JSON.stringify({ loads, entries, hash }));

/** Keys in order, since a log read back may have them in another. */
function stateText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
