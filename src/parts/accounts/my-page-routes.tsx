import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { sessionTokenIn } from '#platform/http/session-cookie.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { respond } from '#ui/respond.tsx';
import { formOf, readName } from './forms.ts';
import { type Identified, isSecure, sessionOf } from './identify.ts';
import { organisationsOf } from './membership-queries.ts';
import { readReturnPath } from './model/return-path.ts';
import { methodsOf, personById, renamePerson } from './queries.ts';
import type { AccountsServices } from './services.ts';
import { deleteOtherSessions, deleteSession, sessionsOf } from './session-queries.ts';
import { accountsTexts } from './texts.ts';
import { MyPage, type MyPageModel } from './views/my-page.tsx';

/** What is stored about whoever is logged in, and what they can do with it. */
export function myPageRoutes(services: AccountsServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/min-side', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const saved = c.req.query('lagret') === 'navn';
    return page(c, services, me, { saved, returnTo: readReturnPath(c.req.query('til')) });
  });

  app.post('/min-side/navn', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const lang = c.get('lang');
    const form = await formOf(c);
    const [typed, returnTo] = [form('navn'), readReturnPath(form('til'))];
    const name = readName(typed);
    if (!name) {
      const errors = [{ field: 'navn', text: accountsTexts[lang].nameError }];
      return page(c, services, me, { typed, returnTo, errors, saved: false });
    }
    await renamePerson(services.db, me.actor.id, name);
    return c.redirect(returnTo ?? localPath(lang, '/min-side?lagret=navn'), 303);
  });

  app.post('/min-side/okter', async (c) => {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const which = (await formOf(c))('okt');
    if (which === 'andre') await deleteOtherSessions(services.db, me.actor.id, me.session.id);
    else if (/^[0-9a-f-]{36}$/.test(which)) await deleteSession(services.db, me.actor.id, which);
    return c.redirect(localPath(c.get('lang'), '/min-side#okter'), 303);
  });

  return app;
}

/** Whoever is logged in, or the way to it and back. */
export async function mustBeIn(
  c: HttpContext,
  services: AccountsServices,
): Promise<Identified | Response> {
  const token = sessionTokenIn(c.req.header('cookie'), isSecure(services));
  const found = token === undefined ? undefined : await sessionOf(services, token);
  if (found) return found;
  const { pathname, search } = new URL(c.req.url);
  const here = c.req.method === 'GET' ? `?til=${encodeURIComponent(pathname + search)}` : '';
  return c.redirect(localPath(c.get('lang'), `/logg-inn${here}`), 303);
}

async function page(
  c: HttpContext,
  services: AccountsServices,
  { actor, session }: Identified,
  about: Pick<MyPageModel, 'saved' | 'returnTo'> & Partial<Pick<MyPageModel, 'typed' | 'errors'>>,
): Promise<Response> {
  const [person, methods, sessions, own] = await Promise.all([
    personById(services.db, actor.id),
    methodsOf(services.db, actor.id),
    sessionsOf(services.db, actor.id),
    organisationsOf(services.db, actor.id),
  ]);
  if (!person) throw new Error('a session without a person');
  const errors = about.errors ?? [];
  const model = {
    person,
    methods,
    sessions,
    own,
    current: session.id,
    typed: person.name,
    ...about,
    errors,
  };
  return respond(c, services, <MyPage mine={model} />, errors.length > 0 ? { status: 422 } : {});
}
