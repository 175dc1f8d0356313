import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import { forgetSession } from '#platform/http/session-cookie.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { respond } from '#ui/respond.tsx';
import { formOf } from './forms.ts';
import { isSecure } from './identify.ts';
import { readEmail } from './model/email.ts';
import { mustBeIn } from './my-page-routes.tsx';
import { deletePerson, isLastAdmin, storedAbout } from './privacy-queries.ts';
import { personById } from './queries.ts';
import type { AccountsServices } from './services.ts';
import { DeletedPage, DeletePage } from './views/privacy-view.tsx';

/** What is stored about whoever is logged in: to take along, and to take away. */
export function privacyRoutes(services: AccountsServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/min-side/opplysninger.json', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const person = await personById(services.db, me.actor.id);
    const stored = await storedAbout(services.db, me.actor.id, person?.email ?? '');
    c.header('content-disposition', 'attachment; filename="opplysninger.json"');
    return c.body(
      JSON.stringify({ format: 'veier-til-samarbeid/person', v: 1, ...stored }, null, 2),
      200,
      {
        'content-type': 'application/json; charset=utf-8',
      },
    );
  });

  app.get('/min-side/slett', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const email = (await personById(services.db, me.actor.id))?.email ?? '';
    return respond(c, services, <DeletePage deletion={{ email, typed: '', fault: undefined }} />);
  });

  app.post('/min-side/slett', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const { id } = me.actor;
    const email = (await personById(services.db, id))?.email ?? '';
    const typed = (await formOf(c))('epost');
    const fault =
      readEmail(typed) === email
        ? await services.db.transaction().execute(async (tx) => {
            if (await isLastAdmin(tx, id)) return 'lastAdmin' as const;
            await deletePerson(tx, id, email);
            return undefined;
          })
        : 'confirmError';
    if (fault)
      return respond(c, services, <DeletePage deletion={{ email, typed, fault }} />, {
        status: 422,
      });
    forgetSession(c, isSecure(services));
    return c.redirect(localPath(c.get('lang'), '/konto-slettet'), 303);
  });

  app.get('/konto-slettet', (c) => respond(c, services, <DeletedPage />));

  return app;
}
