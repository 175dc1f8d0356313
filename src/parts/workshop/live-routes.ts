import { Hono } from 'hono';
import { z } from 'zod';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { problemResponse } from '#platform/http/problem.ts';
import { eventStream } from '#platform/realtime/event-stream.ts';
import { defaultConnectionLimits } from '#platform/realtime/index.ts';
import { answerPosted } from '#platform/realtime/posted-messages.ts';
import { type Bye, frame } from '#platform/realtime/protocol.ts';
import { arrive } from './live.ts';
import { submittedOperation, workshopProjection } from './room-model.ts';
import type { WorkshopServices } from './services.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Messages in one post. */
const mostPosted = 100;
const seqSchema = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** For nets that let no WebSocket through: an event stream one way, posted messages the other. */
export function liveRoutes(services: WorkshopServices): Hono<HttpEnv> {
  const { rooms, clock, places } = services;
  const app = new Hono<HttpEnv>();

  app.get(`/verksted/:id{${uuid}}/hendelser`, async (c) => {
    const id = c.req.param('id') ?? '';
    const arrived = await arrive(services, c.req.header('cookie'), id, c.req.query('as'));
    if (typeof arrived === 'string') return lastWord(arrived);
    const leave = places.take(arrived.device);
    if (!leave) return lastWord('full');
    const seq = seqSchema.safeParse(c.req.query('seq'));
    return eventStream({
      seq: seq.success ? seq.data : undefined,
      connect: (socket) => {
        const connection = rooms.hub.connect(
          {
            send: (made) => socket.send(made),
            close: () => {
              leave();
              socket.close();
            },
            get bufferedAmount() {
              return socket.bufferedAmount;
            },
          },
          id,
          arrived.viewer,
        );
        return {
          receive: (text) => connection.receive(text),
          closed: () => {
            leave();
            connection.closed();
          },
        };
      },
    });
  });

  app.post(`/verksted/:id{${uuid}}/meldinger`, async (c) => {
    const id = c.req.param('id') ?? '';
    // A form of another site cannot send this type, so it cannot write in somebody's name.
    if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
      return refuse(c, 415, 'content-type must be application/json');
    const arrived = await arrive(services, c.req.header('cookie'), id, c.req.query('as'));
    if (typeof arrived === 'string') return c.json([{ v: 1, t: 'bye', why: arrived }]);
    const messages = z
      .array(z.unknown())
      .max(mostPosted)
      .safeParse(await jsonOf(c));
    if (!messages.success) return refuse(c, 400, `a JSON array of at most ${mostPosted} messages`);
    const answers = await answerPosted(
      {
        registry: rooms.registry,
        projection: workshopProjection,
        operation: submittedOperation,
        clock,
        messageBytes: defaultConnectionLimits.messageBytes,
      },
      id,
      arrived.viewer,
      messages.data,
    );
    return c.json(answers);
  });

  return app;
}

async function jsonOf(c: HttpContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

/** A stream of one message, so that the client learns why: EventSource shows no status. */
function lastWord(why: Bye): Response {
  const message = Buffer.from(frame({ t: 'bye', why })).toString('utf8');
  return new Response(`data: ${message}\n\n`, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
  });
}

function refuse(c: HttpContext, status: 400 | 415, detail: string): Response {
  return problemResponse({
    type: 'about:blank',
    title: status === 400 ? 'Bad Request' : 'Unsupported Media Type',
    status,
    detail,
    requestId: c.get('requestId'),
  });
}
