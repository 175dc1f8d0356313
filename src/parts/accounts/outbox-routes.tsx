import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import { newestMail } from '#platform/mail/queries.ts';
import { respond } from '#ui/respond.tsx';
import type { AccountsServices } from './services.ts';
import { OutboxPage } from './views/outbox-view.tsx';

const shown = 50;

/**
 * Messages that nobody sends, for whoever tries the installation on their own machine. Whoever reads
 * them can log in as anybody, so the page does not exist where people come from the net.
 */
export function outboxRoutes(services: AccountsServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  if (!services.outbox) return app;
  app.get('/utboks', async (c) =>
    respond(c, services, <OutboxPage mails={await newestMail(services.db, shown)} />),
  );
  return app;
}
