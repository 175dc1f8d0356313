import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** A connection that lives as long as the server does, so that a page notices a restart. */
export function devReloadRoutes(): Hono {
  const app = new Hono();
  app.get('/dev/restarted', (c) =>
    streamSSE(c, async (stream) => {
      let open = true;
      stream.onAbort(() => {
        open = false;
      });
      await stream.writeSSE({ event: 'hello', data: '' });
      while (open) await stream.sleep(1000);
    }),
  );
  return app;
}
