import type { Boot } from '#parts/workshop/model';
import { newId } from '../new-id.ts';
import { ServerClock } from './clock.ts';
import { demoStore } from './demo-store.ts';
import { forgetfulDevice } from './device.ts';
import { eventsLine } from './events-line.ts';
import { indexedDevice } from './indexed-device.ts';
import { penOf } from './pen.ts';
import { socketLine } from './socket-line.ts';
import { tabsOf } from './tabs.ts';
import { type AppStore, DeviceStore } from './workshop-store.ts';

/** The store of a page, on what this browser has. */
export function openStore(boot: Boot): AppStore {
  if (boot.mode === 'demo') return demoStore(boot.state, boot.viewer);
  const clock = new ServerClock();
  const room = `${boot.workshop} ${boot.viewer}`;
  const readOnly = boot.mode === 'presenter';
  const store = new DeviceStore({
    viewer: boot.viewer,
    state: boot.state,
    readOnly,
    device: readOnly ? forgetfulDevice() : indexedDevice(room, () => clock.device()),
    tabs: tabsOf(readOnly ? `${room} storskjerm` : room),
    pen: penOf(readOnly ? `${room} storskjerm` : room),
    lines: {
      socket: socketLine(boot.addresses.live, location.href),
      events: eventsLine(boot.addresses, location.href),
    },
    clock,
    random: Math.random,
    newId,
    rules: async () => (await import('./local-refusal.ts')).localRefusal,
  });
  followBrowser(store);
  return store;
}

/** Back on the net or on the screen: at once. About to go: what is known is saved. */
function followBrowser(store: AppStore): void {
  window.addEventListener('online', store.wake);
  window.addEventListener('offline', store.wake);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.wake();
  });
  window.addEventListener('pagehide', store.save);
  window.addEventListener('beforeunload', (event) => {
    // The browser asks first: what waits would be lost with the tab.
    if (!store.durable() && store.get().waiting > 0) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') store.wake();
    else store.save();
  });
}
