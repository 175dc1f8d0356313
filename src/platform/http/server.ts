import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Log } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { PageCache } from './page-cache.ts';
import { requestIdFrom } from './request-context.ts';

export interface HttpServerOptions {
  fetch: Parameters<typeof getRequestListener>[0];
  cache: PageCache;
  metrics: Metrics;
  log: Log;
  accessLog: boolean;
  trustProxy: number;
}

/**
 * The Node server: answers from the page cache before any framework runs, hands the rest to the
 * application, and gives requests that Node itself refuses a readable answer.
 */
export function createHttpServer({
  fetch,
  cache,
  metrics,
  log,
  accessLog,
  trustProxy,
}: HttpServerOptions): Server {
  const application = getRequestListener(fetch);
  const hits = metrics.cache.labels('hit');
  const notModified = metrics.cache.labels('not_modified');
  const misses = metrics.cache.labels('miss');
  const server = createServer(
    { maxHeaderSize: 16 * 1024, requestTimeout: 60_000, keepAliveTimeout: 65_000 },
    onRequest,
  );

  function onRequest(req: IncomingMessage, res: ServerResponse): void {
    const requestId = requestIdFrom(req.headers['x-request-id'], trustProxy);
    const outcome = cache.answer(req, res, requestId);
    if (outcome === undefined) {
      misses.inc();
      void application(req, res);
      return;
    }
    (outcome === 'hit' ? hits : notModified).inc();
    if (accessLog) {
      log.info(
        {
          requestId,
          method: req.method,
          path: pathOf(req.url),
          status: res.statusCode,
          cache: outcome,
        },
        'request',
      );
    }
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
    const [status, text] = tooLong
      ? [
          '431 Request Header Fields Too Large',
          'Adressen eller hodet i forespørselen er for langt. Gå til forsiden og prøv igjen.',
        ]
      : ['400 Bad Request', 'Forespørselen kunne ikke leses.'];
    socket.end(
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\n` +
        `x-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  });
  return server;
}

/** Without the query: it can hold what somebody searched for. */
function pathOf(url = ''): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/**
 * Stops accepting, lets running requests end, and closes what is left after `seconds`. A kept-alive
 * connection falls idle only when its answer is done, so idle ones are closed again and again.
 */
export async function drain(server: Server, seconds: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const force = setTimeout(() => server.closeAllConnections(), seconds * 1000);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearInterval(idle);
  clearTimeout(force);
}
