import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { failedMail } from '#platform/mail/queries.ts';
import { can, type PersonActor, type Thing } from '#platform/policy.ts';
import { respond } from '#ui/respond.tsx';
import { formOf } from './forms.ts';
import { letIn, takeOut } from './membership-actions.ts';
import { waitingForVouching } from './membership-queries.ts';
import { mustBeIn } from './my-page-routes.tsx';
import { uuid } from './organisation-routes.tsx';
import { changeRole } from './role-actions.ts';
import { peopleFor } from './role-queries.ts';
import type { AccountsServices } from './services.ts';
import { ApprovalPage, FailedMailPage, PeoplePage } from './views/admin-pages.tsx';

const shown = 100;

/** What those who run the installation do: vouch, give roles, see that mail leaves. */
export function adminRoutes(services: AccountsServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/admin/godkjenning', async (c) => {
    const actor = await allowed(c, { kind: 'vouching' });
    if (actor instanceof Response) return actor;
    const waiting = await waitingForVouching(services.db);
    return respond(c, services, <ApprovalPage waiting={waiting} />);
  });

  app.post('/admin/godkjenning', async (c) => {
    const actor = await allowed(c, { kind: 'vouching' });
    if (actor instanceof Response) return actor;
    const form = await formOf(c);
    const [id, person] = [form('organisasjon'), form('person')];
    const waits = (await waitingForVouching(services.db)).some(
      (one) => one.organisation === id && one.person === person,
    );
    // Somebody else has answered meanwhile: the list shows what is left.
    if (waits && form('gjor') === 'inn')
      await letIn(services, id, person, { id: actor.id, lang: c.get('lang') });
    else if (waits && form('gjor') === 'ut') await takeOut(services, id, person, actor.id);
    return c.redirect(localPath(c.get('lang'), '/admin/godkjenning'), 303);
  });

  app.get('/admin/personer', async (c) => {
    const actor = await allowed(c, { kind: 'installation' });
    if (actor instanceof Response) return actor;
    const words = (c.req.query('sok') ?? '').replaceAll('\0', '').trim().slice(0, 100);
    const people = await peopleFor(services.db, words, shown);
    const last = c.req.query('feil') === 'siste';
    return respond(c, services, <PeoplePage people={people} words={words} last={last} />);
  });

  app.post('/admin/personer', async (c) => {
    const actor = await allowed(c, { kind: 'installation' });
    if (actor instanceof Response) return actor;
    const form = await formOf(c);
    const [person, role, what] = [form('person'), form('rolle'), form('gjor')];
    if (!uuid.test(person) || (role !== 'editor' && role !== 'admin')) return c.notFound();
    if (what !== 'gi' && what !== 'ta') return c.notFound();
    const result = await changeRole(services, actor.id, person, role, what === 'gi');
    if (result === 'unknown') return c.notFound();
    const own = person === actor.id && role === 'admin' && what === 'ta' && result === 'done';
    const to = own ? '/min-side' : `/admin/personer${result === 'last' ? '?feil=siste' : ''}`;
    return c.redirect(localPath(c.get('lang'), to), 303);
  });

  app.get('/admin/epost', async (c) => {
    const actor = await allowed(c, { kind: 'installation' });
    if (actor instanceof Response) return actor;
    const mails = await failedMail(services.db, shown);
    return respond(c, services, <FailedMailPage mails={mails} />);
  });

  async function allowed(c: HttpContext, thing: Thing): Promise<PersonActor | Response> {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    if (!can(me.actor, 'administer', thing)) throw new HTTPException(403);
    return me.actor;
  }

  return app;
}
