import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Db } from '../db/database.ts';
import type { Migrations } from '../db/migrate.ts';
import { PreparingClient } from '../db/preparing-client.ts';
import type { Tables } from '../db/tables.ts';
import type { RealtimeHooks } from './hooks.ts';
import { ConnectionHub } from './hub.ts';
import { createLogTables, indexLogByOperation } from './log-migrations.ts';
import { postgresStorage } from './postgres-storage.ts';
import { type RegistryLimits, RoomRegistry } from './registry.ts';
import type { LogStorage } from './storage.ts';
import type { BoardHub } from './test-client.ts';
import {
  type Board,
  type BoardEntry,
  type BoardOp,
  boardModel,
  boardOp,
  boardProjection,
  type Person,
} from './test-model.ts';

export const logMigrations: Migrations = {
  '2026-11-24-test-log': { up: (db) => createLogTables(db, 'test_log') },
  '2026-11-24-test-log-index': { up: (db) => indexLogByOperation(db, 'test_log') },
};

export type BoardRegistry = RoomRegistry<Board, BoardEntry, BoardOp, Person>;

export interface TestNode {
  registry: BoardRegistry;
  hub: BoardHub;
  storage: LogStorage;
  /** In order, then it is gone with its connections. */
  close: () => Promise<void>;
  /** Nothing is flushed: what was under way is lost or not, as in a power cut. */
  crash: () => Promise<void>;
}

export interface NodeOptions {
  limits?: Partial<RegistryLimits>;
  hooks?: Partial<RealtimeHooks>;
  clock?: () => Date;
}

/**
 * As openDatabase, with a listener on each connection: pg emits `error` where nobody listens when the
 * server's last result and its FATAL come in one read, while the pool has lent the connection out.
 */
function openPool(url: string): { db: Db; close: () => Promise<void> } {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max: 2,
    application_name: 'veier-test-pool',
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, close: () => db.destroy() };
}

/** A node as it would run, with a pool of its own. */
export async function startNode(url: string, options: NodeOptions = {}): Promise<TestNode> {
  const { db, close: closePool } = openPool(url);
  const storage = postgresStorage({ url, db, log: 'test_log', node: randomUUID() });
  const node = nodeOn(storage, options);
  await node.registry.start();
  const stop = async (graceMs: number): Promise<void> => {
    await node.registry.close({ graceMs });
    node.hub.close();
    await closePool();
  };
  return { ...node, storage, close: () => stop(10_000), crash: () => stop(0) };
}

/** A node on any storage, not listening yet. */
export function nodeOn(
  storage: LogStorage,
  { limits, hooks, clock = () => new Date() }: NodeOptions = {},
): { registry: BoardRegistry; hub: BoardHub } {
  const registry = new RoomRegistry({
    model: boardModel,
    storage,
    clock,
    ...(limits ? { limits } : {}),
    ...(hooks ? { hooks } : {}),
  });
  const hub = new ConnectionHub({
    registry,
    projection: boardProjection,
    operation: boardOp,
    clock,
    ...(hooks ? { hooks } : {}),
  });
  return { registry, hub };
}

/** The room, or a failed test. */
export async function held(registry: BoardRegistry, id: string) {
  const hold = await registry.hold(id);
  if (!hold.ok) throw new Error(`No room: ${hold.code}`);
  return hold;
}

/** Breaks connections to the test's database, as a restart or an administrator does. */
export async function terminate(url: string, which: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and application_name ~ $1`,
    [which],
  );
  await client.end();
  return rowCount ?? 0;
}

/** Two operations' worth of waiting for others: until the condition holds. */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((next) => setTimeout(next, 5));
}

export const alice: Person = { id: 'alice' };
export const bob: Person = { id: 'bob' };
