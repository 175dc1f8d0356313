import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Log } from '../telemetry/log.ts';
import type { RealtimeHooks } from './hooks.ts';

/**
 * Figures of a node's rooms for Prometheus, and lines in the log for what an operator must know.
 * Neither texts, names nor ids: not of people, not of rooms.
 */
export function realtimeMetrics(registry: Registry, log: Log): RealtimeHooks {
  const registers = [registry];
  const buckets = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  const acknowledged = new Histogram({
    name: 'realtime_ack_seconds',
    help: 'Time from a submission to its acknowledgement, stored',
    buckets,
    registers,
  });
  const commits = new Histogram({
    name: 'realtime_commit_seconds',
    help: 'Time of a group commit',
    buckets,
    registers,
  });
  const operations = new Counter({
    name: 'realtime_operations_total',
    help: 'Operations stored by this node',
    registers,
  });
  const conflicts = new Counter({
    name: 'realtime_conflicts_total',
    help: 'Batches decided again since another node was first',
    registers,
  });
  const refused = new Counter({
    name: 'realtime_refusals_total',
    help: 'Messages and operations refused, by code',
    labelNames: ['code'],
    registers,
  });
  const slow = new Counter({
    name: 'realtime_slow_readers_total',
    help: 'Times a reader was too slow and was brought up to date later',
    registers,
  });
  const storageErrors = new Counter({
    name: 'realtime_storage_errors_total',
    help: 'Failed commits, reads and snapshots of the log',
    labelNames: ['doing'],
    registers,
  });
  const loads = new Histogram({
    name: 'realtime_load_seconds',
    help: 'Time to read a room into memory',
    buckets,
    registers,
  });
  return {
    committed: ({ operations: count, milliseconds }) => {
      commits.observe(milliseconds / 1000);
      operations.inc(count);
    },
    acknowledged: (milliseconds) => acknowledged.observe(milliseconds / 1000),
    conflict: () => conflicts.inc(),
    refused: (code) => refused.inc({ code }),
    loaded: ({ milliseconds }) => loads.observe(milliseconds / 1000),
    unloaded: () => undefined,
    snapshot: () => undefined,
    slowReader: () => slow.inc(),
    storageError: (error, doing) => {
      storageErrors.inc({ doing });
      log.warn({ err: quiet(error), doing }, 'the log of rooms could not be reached');
    },
    bug: (error, doing) => log.error({ err: quiet(error), doing }, 'a room failed'),
  };
}

/** Rooms and connections, asked when the figures are fetched. */
export function realtimeGauges(
  registry: Registry,
  sizes: { rooms: () => number; connections: () => number },
): void {
  for (const [name, help, size] of [
    ['realtime_rooms', 'Rooms in memory', sizes.rooms],
    ['realtime_connections', 'Open connections to rooms', sizes.connections],
  ] as const)
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(size());
      },
    });
}

/** PostgreSQL repeats a row in `detail`, and a parser what it read: people's words. */
function quiet(error: unknown): unknown {
  if (!(error instanceof Error)) return new Error('not an error');
  const { code } = error as { code?: unknown };
  const shown = new Error(
    error instanceof SyntaxError ? 'unreadable' : error.message.slice(0, 200),
  );
  shown.name = error.name;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  shown.stack = [`${shown.name}: ${shown.message}`, ...frames].join('\n');
  return typeof code === 'string' ? Object.assign(shown, { code }) : shown;
}
