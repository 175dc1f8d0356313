import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import type { PaperDeps } from './deps.ts';
import { entryRoutes } from './entry-routes.tsx';
import { invitationRoutes } from './invitation-routes.tsx';
import { printRoutes } from './print-routes.tsx';

/** Paper round the workshop: sheets, pack, invitation, and typing in what was written by hand. */
export function paperRoutes(services: Services, deps: PaperDeps): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .route('/', invitationRoutes(services, deps.template))
    .route('/', printRoutes(services, deps))
    .route('/', entryRoutes(services, deps));
}
