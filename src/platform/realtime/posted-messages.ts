import type { z } from 'zod';
import type { Projection } from './projection.ts';
import { bearsId, parseMessage, protocolVersion, type ServerMessage } from './protocol.ts';
import type { RoomRegistry } from './registry.ts';
import type { Room } from './room.ts';

export interface PostedOptions<State, Entry, Op, Viewer> {
  registry: RoomRegistry<State, Entry, Op, Viewer>;
  projection: Pick<Projection<State, Viewer>, 'audienceOf'>;
  operation: z.ZodType<Op>;
  clock: () => Date;
  /** Bytes of one message. */
  messageBytes: number;
}

type Stamped = { v: typeof protocolVersion } & ServerMessage;

/**
 * Answers messages that a client of the event stream posted, in their order, on whichever node they
 * came to. Submissions are decided in that order too. Never throws on what comes from outside.
 */
export async function answerPosted<State, Entry, Op, Viewer>(
  options: PostedOptions<State, Entry, Op, Viewer>,
  id: string,
  viewer: Viewer,
  messages: readonly unknown[],
): Promise<Stamped[]> {
  const held = await options.registry.hold(id);
  const room = held.ok ? held.room : held.code;
  try {
    if (held.ok) {
      const here = (): boolean =>
        options.projection.audienceOf(viewer, held.room.state) !== undefined;
      // They may have come in on another node a moment ago.
      if (!here()) await held.room.wake(held.room.seq + 1);
      if (!here()) return [stamped({ t: 'bye', why: 'not-admitted' })];
    }
    const answers = await Promise.all(
      messages.map((message) => answerOne(options, room, viewer, message)),
    );
    return answers.map(stamped);
  } finally {
    if (held.ok) held.release();
  }
}

async function answerOne<State, Entry, Op, Viewer>(
  { operation, clock, messageBytes }: PostedOptions<State, Entry, Op, Viewer>,
  room: Room<State, Entry, Op, Viewer> | string,
  viewer: Viewer,
  raw: unknown,
): Promise<ServerMessage> {
  const parsed = parseMessage(JSON.stringify(raw) ?? '', messageBytes);
  if (!parsed.ok) {
    const { code, id } = parsed;
    return { t: 'refused', ...(id === undefined ? {} : { id }), code, retry: false };
  }
  const { message } = parsed;
  if (message.t === 'ping') {
    const { at } = message;
    return { t: 'pong', ...(at === undefined ? {} : { at }), now: clock().getTime() };
  }
  // The event stream's address is the greeting.
  if (message.t === 'hello') return { t: 'refused', code: 'invalid', retry: false };
  const { id } = message;
  if (typeof room === 'string') return { t: 'refused', id, code: room, retry: true };
  const op = operation.safeParse(message.op);
  if (!op.success || !bearsId(message.op, id))
    return { t: 'refused', id, code: 'invalid', retry: false };
  const answer = await room.submit(viewer, id, op.data);
  if (answer.ok) return { t: 'ack', id, seq: answer.seq };
  const { ok: _, ...refused } = answer;
  return { t: 'refused', id, ...refused };
}

function stamped(message: ServerMessage): Stamped {
  return { v: protocolVersion, ...message };
}
