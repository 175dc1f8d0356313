import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Log } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { HttpEnv } from './env.ts';

/** One line and one observation per request; the route, never the query or who asked. */
export function accessLog(log: Log, metrics: Metrics, enabled: boolean) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const start = performance.now();
    await next();
    const seconds = (performance.now() - start) / 1000;
    const route = routePath(c, -1);
    metrics.requests.observe(
      { method: c.req.method, route, status: `${Math.floor(c.res.status / 100)}xx` },
      seconds,
    );
    if (!enabled) return;
    const ms = Math.round(seconds * 100_000) / 100;
    log.info(
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        path: c.get('privateAddress') ? route : c.req.path,
        route,
        status: c.res.status,
        ms,
      },
      'request',
    );
  });
}
