import { z } from 'zod';
import { uuidPattern } from './storage.ts';

/** Of the protocol, in every message both ways. */
export const protocolVersion = 1;

const v = z.literal(protocolVersion);
const operationId = z.string().regex(uuidPattern);

/** First: which is the newest entry that the client has? Without `seq` it has nothing. */
const hello = z.strictObject({ v, t: z.literal('hello'), seq: z.int().nonnegative().optional() });
const submit = z.strictObject({ v, t: z.literal('submit'), id: operationId, op: z.unknown() });
/** Answered at once with the server's time; also the sign that the client is there. */
const ping = z.strictObject({ v, t: z.literal('ping'), at: z.number().optional() });

const clientMessage = z.discriminatedUnion('t', [hello, submit, ping]);
export type ClientMessage = z.infer<typeof clientMessage>;

/**
 * Refusals of the connection itself, beside those of room and model.
 * - `too-large`, `invalid`, `unknown-message`, `version`: the message is not understood
 * - `hello-first`: nothing may be submitted before `welcome`
 * - `not-admitted`: this viewer may not be in this room
 * - `full`, `closing`, `unavailable`, `busy`: try again, with the same id
 */
export type ConnectionRefusal =
  | 'too-large'
  | 'invalid'
  | 'unknown-message'
  | 'version'
  | 'hello-first'
  | 'not-admitted'
  | 'full'
  | 'closing'
  | 'unavailable'
  | 'busy';

/** Why the server ends a connection, as the last message. Only `removed`, `gone` and `not-admitted` are final. */
export type Bye =
  | 'removed'
  | 'gone'
  | 'not-admitted'
  | 'closing'
  | 'failed'
  | 'full'
  | 'unavailable'
  | 'slow'
  | 'silent';

const anyEnvelope = z.object({
  v: z.unknown().optional(),
  t: z.unknown().optional(),
  id: z.unknown().optional(),
});

export type Parsed =
  | { ok: true; message: ClientMessage }
  | { ok: false; code: ConnectionRefusal; id?: string };

/** Never throws. The id is kept where there is one, so that the client knows what was refused. */
export function parseMessage(text: string, most: number): Parsed {
  if (text.length > most || Buffer.byteLength(text) > most) return { ok: false, code: 'too-large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, code: 'invalid' };
  }
  const parsed = clientMessage.safeParse(raw);
  if (parsed.success) return { ok: true, message: parsed.data };
  const envelope = anyEnvelope.safeParse(raw);
  if (!envelope.success) return { ok: false, code: 'invalid' };
  const id = operationId.safeParse(envelope.data.id);
  return { ok: false, code: codeOf(envelope.data), ...(id.success ? { id: id.data } : {}) };
}

function codeOf(raw: { v?: unknown; t?: unknown }): ConnectionRefusal {
  if (raw.v !== protocolVersion) return 'version';
  return raw.t === 'hello' || raw.t === 'submit' || raw.t === 'ping'
    ? 'invalid'
    : 'unknown-message';
}

/** An operation that has an id of its own has the one it is submitted with: it is that in the log. */
export function bearsId(op: unknown, id: string): boolean {
  const own = typeof op === 'object' && op !== null && 'id' in op ? op.id : undefined;
  return own === undefined || own === id;
}

export type ServerMessage =
  /** `seq` is the newest entry; `state` or `changes` follow when the client lacks something. */
  | { t: 'welcome'; seq: number; now: number }
  | { t: 'state'; seq: number; state: unknown }
  /** From what the client has (`after`, or earlier with nothing to see between) to the entry `to`. */
  | {
      t: 'changes';
      after: number;
      to: number;
      changes: { shared: unknown; [more: string]: unknown };
    }
  | { t: 'ack'; id: string; seq: number }
  | { t: 'refused'; id?: string; code: string; retry: boolean; detail?: unknown }
  | { t: 'pong'; at?: number; now: number }
  | { t: 'bye'; why: Bye };

export function frame(message: ServerMessage): Uint8Array {
  return Buffer.from(JSON.stringify({ v: protocolVersion, ...message }));
}
