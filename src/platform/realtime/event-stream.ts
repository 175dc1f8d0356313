import type { Socket } from './socket.ts';

const encoder = new TextEncoder();
/** Bytes the web stream may hold before it counts as waiting. */
const atOnce = 64 * 1024;

export interface EventStreamOptions {
  connect: (socket: Socket) => { receive: (text: string) => void; closed: () => void };
  /** The newest entry that the client has. */
  seq: number | undefined;
  /**
   * How often the server pings for the client: the answer keeps proxies from ending the stream, and
   * the connection from being taken for a silent one.
   */
  pingEach?: number;
}

/** A connection as an event stream; each `data` is one message. What the client says it posts. */
export function eventStream({ connect, seq, pingEach = 20_000 }: EventStreamOptions): Response {
  let pinging: NodeJS.Timeout | undefined;
  let connection: ReturnType<EventStreamOptions['connect']> | undefined;
  const stop = (): void => clearInterval(pinging);
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const write = (text: string): void => controller.enqueue(encoder.encode(text));
        write('retry: 5000\n\n');
        connection = connect({
          send: (made) => write(`data: ${Buffer.from(made).toString('utf8')}\n\n`),
          close: () => {
            stop();
            controller.close();
          },
          get bufferedAmount() {
            return Math.max(0, -(controller.desiredSize ?? 0));
          },
        });
        const say = (message: object): void =>
          connection?.receive(JSON.stringify({ v: 1, ...message }));
        say({ t: 'hello', ...(seq === undefined ? {} : { seq }) });
        pinging = setInterval(() => say({ t: 'ping' }), pingEach);
        pinging.unref();
      },
      cancel: () => {
        stop();
        connection?.closed();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: atOnce }),
  );
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store',
      // nginx and its like would keep messages back.
      'x-accel-buffering': 'no',
    },
  });
}
