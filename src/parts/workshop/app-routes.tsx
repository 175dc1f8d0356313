import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { respond } from '#ui/respond.tsx';
import { lookUp } from './access-to-workshops.ts';
import { bootOf } from './boot-data.ts';
import { keepDevice } from './device-cookie.ts';
import { turnedAway } from './door.tsx';
import { touchDevice } from './queries.ts';
import { hashOf } from './secrets.ts';
import type { WorkshopServices } from './services.ts';
import { AppShell } from './views/app-shell.tsx';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** From this long before, everybody who opens it is told that it will be deleted. */
export const toldBeforeMs = 14 * 24 * 3_600_000;

/** The pages that the app runs in. */
export function appRoutes(services: WorkshopServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.get(`/verksted/:id{${uuid}}`, (c) => shell(c, services, 'work'));
  app.get(`/verksted/:id{${uuid}}/storskjerm`, (c) => shell(c, services, 'presenter'));
  return app;
}

async function shell(
  c: HttpContext,
  services: WorkshopServices,
  mode: 'work' | 'presenter',
): Promise<Response> {
  const { clock, db, installation, pageTitles } = services;
  const known = await lookUp(services, c.req.header('cookie'), c.req.param('id') ?? '');
  const away = turnedAway(c, services, known);
  if (away || typeof known === 'string') return away as Response;
  const { record, token, state, participant } = known;
  const [now, secure] = [clock(), installation.baseUrl.startsWith('https:')];
  // Again each time: the day of deletion may have been moved since.
  keepDevice(c, record, token, { now, secure });
  await touchDevice(db, hashOf(token), now);
  const { baseUrl } = installation;
  const boot = await bootOf({ baseUrl, pageTitles }, known, c.get('lang'), mode);
  const soon = record.deleteAt.getTime() - now.getTime() <= toldBeforeMs;
  return respond(
    c,
    services,
    <AppShell
      title={state.title}
      boot={boot}
      entry={services.app}
      deleteSoon={soon ? record.deleteAt : undefined}
      facilitator={participant.facilitator}
    />,
  );
}
