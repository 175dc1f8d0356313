import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Boot, Participant, Workshop } from '#parts/workshop/model';
import type { Lang } from '#platform/i18n/lang.ts';
import { sameShallow } from './same-shallow.ts';
import type { Snapshot, WorkshopStore } from './store.ts';
import type { Announcer } from './sync/announcer.ts';

export interface WorkshopContext {
  boot: Boot;
  store: WorkshopStore;
  announcer: Announcer;
}

const Context = createContext<WorkshopContext | undefined>(undefined);

/** Gives everything below it the workshop. Tests put their own store in. */
export function WorkshopProvider(props: WorkshopContext & { children: ReactNode }) {
  const { children, ...context } = props;
  return <Context value={context}>{children}</Context>;
}

function useContextOf(): WorkshopContext {
  const context = use(Context);
  if (!context) throw new Error('Used outside of WorkshopProvider');
  return context;
}

/** Who one is and where things are: never changes while the page is open. */
export function useBoot(): Boot {
  return useContextOf().boot;
}

export function useLang(): Lang {
  return useBoot().lang;
}

/** To send operations and to be told of refusals. Reading goes through `useSelect`. */
export function useStore(): WorkshopStore {
  return useContextOf().store;
}

/** Everything, and a new render at every change: prefer `useSelect`. */
export function useSnapshot(): Snapshot {
  const { subscribe, get } = useStore();
  return useSyncExternalStore(subscribe, get, get);
}

/**
 * What a screen needs of the snapshot. Renders again only when it differs by `equal`, which by
 * default compares the members of arrays and objects: `({ workshop }) => ({ a, b })` is fine.
 */
export function useSelect<T>(
  select: (snapshot: Snapshot) => T,
  equal: (a: T, b: T) => boolean = sameShallow,
): T {
  const { subscribe, get } = useStore();
  const last = useRef<{ snapshot: Snapshot; select: unknown; value: T } | undefined>(undefined);
  const read = (): T => {
    const snapshot = get();
    const before = last.current;
    if (before?.snapshot === snapshot && before.select === select) return before.value;
    const made = select(snapshot);
    const value = before && equal(before.value, made) ? before.value : made;
    last.current = { snapshot, select, value };
    return value;
  };
  return useSyncExternalStore(subscribe, read, read);
}

/** The workshop in a view: views are rendered only when there is one. */
export function useWorkshop<T = Workshop>(
  select: (workshop: Workshop, snapshot: Snapshot) => T = (workshop) => workshop as T,
  equal?: (a: T, b: T) => boolean,
): T {
  return useSelect((snapshot) => {
    if (!snapshot.workshop) throw new Error('A view was rendered before the workshop was loaded');
    return select(snapshot.workshop, snapshot);
  }, equal);
}

/** Whoever holds the pen on this device; undefined for a presenter or a demo without them. */
export function useWriter(): Participant | undefined {
  return useSelect(({ workshop, writer }) => workshop?.participants[writer]);
}

/** `announce('Lappen er flyttet')`, `announce({ key: 'nye', text: (n) => … })`: see Announcer. */
export function useAnnounce(): Announcer['announce'] {
  return useContextOf().announcer.announce;
}

/** The live regions of the frame read this. */
export function useSaid(priority: 'polite' | 'assertive'): string {
  const { announcer } = useContextOf();
  const read = useCallback(() => announcer.said(priority), [announcer, priority]);
  return useSyncExternalStore(announcer.subscribe, read, read);
}

/** The server's time, ms, again at every whole `interval` ms of it. */
export function useNow(interval = 1000): number {
  const store = useStore();
  const [now, setNow] = useState(store.now);
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      const time = store.now();
      setNow(time);
      timer = window.setTimeout(tick, interval - (time % interval) + 5);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [store, interval]);
  return now;
}
