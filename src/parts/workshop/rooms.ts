import type { Db } from '#platform/db/database.ts';
import {
  ConnectionHub,
  postgresStorage,
  type RealtimeHooks,
  RoomRegistry,
} from '#platform/realtime/index.ts';
import { workshopLog } from './migrations.ts';
import type { Entry, Workshop } from './model/index.ts';
import type { Viewer } from './model/visibility.ts';
import {
  type SubmittedOperation,
  submittedOperation,
  workshopModel,
  workshopProjection,
} from './room-model.ts';

export type WorkshopRegistry = RoomRegistry<Workshop, Entry, SubmittedOperation, Viewer>;
export type WorkshopHub = ConnectionHub<Workshop, Entry, SubmittedOperation, Viewer>;

export interface WorkshopRooms {
  registry: WorkshopRegistry;
  hub: WorkshopHub;
  /** Resolves when this node hears what others write. */
  start: () => Promise<void>;
  /** What was sent is stored and acknowledged, then everybody is told to go elsewhere. */
  close: () => Promise<void>;
}

export interface RoomsOptions {
  db: Db;
  /** Writing and listening have connections of their own. */
  databaseUrl: string;
  /** Unique among the nodes. */
  node: string;
  clock: () => Date;
  hooks?: Partial<RealtimeHooks>;
}

/** The workshops of this node, as rooms on the log. */
export function openWorkshopRooms(options: RoomsOptions): WorkshopRooms {
  const { db, databaseUrl: url, node, clock, hooks = {} } = options;
  const registry: WorkshopRegistry = new RoomRegistry({
    model: workshopModel,
    storage: postgresStorage({ url, db, log: workshopLog, node }),
    clock,
    hooks,
  });
  const hub: WorkshopHub = new ConnectionHub({
    registry,
    projection: workshopProjection,
    operation: submittedOperation,
    clock,
    hooks,
  });
  let closing: Promise<void> | undefined;
  return {
    registry,
    hub,
    start: () => registry.start(),
    close: () => {
      closing ??= registry.close().then(() => hub.close());
      return closing;
    },
  };
}
