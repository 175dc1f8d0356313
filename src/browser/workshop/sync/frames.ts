import type { Changes, Workshop } from '#parts/workshop/model';

/** What the server says (docs/workshop-protocol.md). */
export type ServerFrame =
  | { t: 'welcome'; seq: number; now: number }
  | { t: 'state'; seq: number; state: Workshop }
  | { t: 'changes'; after: number; to: number; changes: Pick<Changes, 'shared' | 'drop' | 'own'> }
  | { t: 'ack'; id: string; seq: number }
  | { t: 'refused'; id?: string; code: string; retry: boolean }
  | { t: 'pong'; at?: number; now: number }
  | { t: 'bye'; why: string };

export type ClientFrame =
  | { t: 'hello'; seq?: number }
  | { t: 'submit'; id: string; op: unknown }
  | { t: 'ping'; at: number };

const version = 1;
const known: ReadonlySet<string> = new Set([
  'welcome',
  'state',
  'changes',
  'ack',
  'refused',
  'pong',
  'bye',
] satisfies ServerFrame['t'][]);

/**
 * A frame of the server, or why there is none. The server is trusted; what is looked at is whether
 * we speak the same version. A kind of a later time is `unknown` and passed over.
 */
export function readFrame(made: unknown): ServerFrame | 'unknown' | 'version' {
  if (typeof made !== 'object' || made === null) return 'unknown';
  const { v, t } = made as { v?: unknown; t?: unknown };
  if (v !== version) return typeof v === 'number' ? 'version' : 'unknown';
  return typeof t === 'string' && known.has(t) ? (made as ServerFrame) : 'unknown';
}

export function parseFrame(text: string): ServerFrame | 'unknown' | 'version' {
  try {
    return readFrame(JSON.parse(text));
  } catch {
    return 'unknown';
  }
}

export function stamped(frame: ClientFrame): object {
  return { v: version, ...frame };
}
