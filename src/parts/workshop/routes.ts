import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from '#platform/http/env.ts';
import { administerRoutes } from './administer-routes.tsx';
import { appRoutes } from './app-routes.tsx';
import { joinRoutes } from './join-routes.tsx';
import { liveRoutes } from './live-routes.ts';
import type { WorkshopServices } from './services.ts';
import { startRoutes } from './start-routes.tsx';

/** What belongs to one workshop is nobody else's: never kept, never found, not in the log either. */
export const keepPrivate = createMiddleware<HttpEnv>(async (c, next) => {
  c.set('privateAddress', true);
  await next();
  c.res.headers.set('cache-control', 'private, no-store');
  c.res.headers.set('x-robots-tag', 'noindex, nofollow');
});

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The pages and addresses of workshops, in both languages. */
export function workshopRoutes(services: WorkshopServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(`/verksted/:id{${uuid}}/*`, keepPrivate);
  app.use('/verksted/delta/*', keepPrivate);
  app.route('/', startRoutes(services));
  app.route('/', joinRoutes(services));
  app.route('/', appRoutes(services));
  app.route('/', administerRoutes(services));
  app.route('/', liveRoutes(services));
  return app;
}
