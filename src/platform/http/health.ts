import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import type { Metrics } from '../telemetry/metrics.ts';

export interface HealthOptions {
  db: Db;
  metrics: Metrics;
  livenessPath: string;
  readinessPath: string;
  metricsPath: string;
  metricsToken: string | undefined;
  draining: () => boolean;
}

/**
 * Alive: the process answers. Ready: the database answered within two seconds and nobody asked us
 * to stop, so a load balancer sends people elsewhere before connections are refused.
 */
export function healthRoutes(options: HealthOptions): Hono {
  const { db, metrics } = options;
  const app = new Hono();
  app.get(options.livenessPath, (c) =>
    c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }),
  );
  app.get(options.readinessPath, async (c) => {
    const ready = !options.draining() && (await answers(db));
    metrics.ready.set(ready ? 1 : 0);
    const body = ready
      ? { status: 'ok' }
      : { status: options.draining() ? 'draining' : 'database unavailable' };
    return c.json(body, ready ? 200 : 503, { 'cache-control': 'no-store' });
  });
  app.get(options.metricsPath, async (c) => {
    if (
      options.metricsToken &&
      c.req.header('authorization') !== `Bearer ${options.metricsToken}`
    ) {
      return c.text('Krever METRICS_TOKEN som Bearer.\n', 401);
    }
    return c.text(await metrics.registry.metrics(), 200, {
      'content-type': metrics.registry.contentType,
    });
  });
  return app;
}

async function answers(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), 2000);
  });
  const asked = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
