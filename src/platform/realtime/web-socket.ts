import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Bye, frame } from './protocol.ts';
import type { Socket } from './socket.ts';
import { LastFrame } from './web-socket-frame.ts';

/** Somebody at the door: let in with a connection, or sent away with a last message. */
export type Admission =
  | { connect: (socket: Socket) => { receive: (text: string) => void; closed: () => void } }
  | { bye: Bye }
  /** Not even upgraded: wrong origin, too many. */
  | { status: 403 | 404 | 429 | 503 };

export interface WebSocketOptions {
  server: Server;
  /** Must not throw; what it does not know it answers with 404. */
  admit: (req: IncomingMessage) => Promise<Admission>;
  onError: (error: unknown) => void;
}

/** Frames up to here get a refusal that says why; longer ones end the connection. */
const longestFrame = 256 * 1024;
/** More messages in a second than an outbox ever has: this is no client of ours. */
const mostPerSecond = 1000;
const closeWithin = 2000;

/** Takes WebSockets on a Node server. No compression: it costs 300 kB each and frames are small. */
export function acceptWebSockets({ server, admit, onError }: WebSocketOptions): void {
  const frames = new LastFrame();
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: longestFrame,
    clientTracking: false,
  });

  async function onUpgrade(req: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const admission = await admit(req);
    if (stream.destroyed) return;
    if ('status' in admission) return refuse(stream, admission.status);
    sockets.handleUpgrade(req, stream, head, (ws) => {
      if ('bye' in admission) {
        ws.on('error', () => undefined);
        ws.send(frame({ t: 'bye', why: admission.bye }), { binary: false });
        endSoon(ws);
      } else join(ws, stream, frames, admission.connect);
    });
  }

  server.on('upgrade', (req, stream, head) => {
    stream.on('error', () => stream.destroy());
    onUpgrade(req, stream, head).catch((error: unknown) => {
      onError(error);
      stream.destroy();
    });
  });
}

function join(
  ws: WebSocket,
  stream: Duplex,
  frames: LastFrame,
  connect: Extract<Admission, { connect: unknown }>['connect'],
): void {
  let corked = false;
  const connection = connect({
    send: (made) => {
      if (ws.readyState !== ws.OPEN) return;
      // A change and the acknowledgement that follows it leave in one write.
      if (!corked) {
        corked = true;
        stream.cork();
        process.nextTick(() => {
          corked = false;
          stream.uncork();
        });
      }
      // Past `ws`, which has nothing of its own to finish between two frames: it does not compress.
      stream.write(frames.of(made));
    },
    close: () => endSoon(ws),
    get bufferedAmount() {
      return ws.bufferedAmount;
    },
  });
  let [second, heard] = [0, 0];
  ws.on('message', (data: Buffer, binary) => {
    const now = Math.floor(performance.now() / 1000);
    [second, heard] = now === second ? [second, heard + 1] : [now, 1];
    if (heard > mostPerSecond) ws.terminate();
    // A binary frame is not JSON text: refused like any other that is not understood.
    else connection.receive(binary ? '' : data.toString('utf8'));
  });
  ws.on('close', () => connection.closed());
  // What is not WebSocket, or too long; `close` follows.
  ws.on('error', () => ws.terminate());
}

function endSoon(ws: WebSocket): void {
  ws.close(1000);
  setTimeout(() => ws.terminate(), closeWithin).unref();
}

const reasons = {
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const;

function refuse(stream: Duplex, status: keyof typeof reasons): void {
  stream.end(
    `HTTP/1.1 ${status} ${reasons[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  );
}
