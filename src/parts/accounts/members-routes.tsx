import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { can } from '#platform/policy.ts';
import { respond } from '#ui/respond.tsx';
import { formOf } from './forms.ts';
import { giveRole, letIn, type MemberChange, takeOut } from './membership-actions.ts';
import { membersOf } from './membership-queries.ts';
import { mustBeIn } from './my-page-routes.tsx';
import { uuid, visible } from './organisation-routes.tsx';
import type { AccountsServices } from './services.ts';
import { MembersPage } from './views/members-page.tsx';

/** Who is in an organisation, for those who run it. */
export function membersRoutes(services: AccountsServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/organisasjon/:id/medlemmer', async (c) => {
    const found = await manageable(c);
    if (found instanceof Response) return found;
    const { organisation } = found;
    const members = await membersOf(services.db, organisation.id);
    const last = c.req.query('feil') === 'siste';
    return respond(c, services, <MembersPage model={{ organisation, members, last }} />);
  });

  app.post('/organisasjon/:id/medlemmer', async (c) => {
    const found = await manageable(c);
    if (found instanceof Response) return found;
    const { actor, organisation } = found;
    const { id } = organisation;
    const form = await formOf(c);
    const person = form('person');
    if (!uuid.test(person)) return c.notFound();
    const lang = c.get('lang');
    const changes: Record<string, () => Promise<MemberChange>> = {
      inn: async () => {
        // Whoever comes first is vouched for by somebody of the installation.
        const members = await membersOf(services.db, id);
        const run = members.some(({ role, status }) => role === 'admin' && status === 'active');
        if (!run && !can(actor, 'administer', { kind: 'vouching' })) throw new HTTPException(403);
        return await letIn(services, id, person, { id: actor.id, lang });
      },
      ut: () => takeOut(services, id, person, actor.id),
      admin: () => giveRole(services, id, person, 'admin', actor.id),
      medlem: () => giveRole(services, id, person, 'member', actor.id),
    };
    const result = Object.hasOwn(changes, form('gjor'))
      ? await changes[form('gjor')]?.()
      : 'unknown';
    if (result === 'unknown') return c.notFound();
    // Whoever has taken themselves out of running it goes where they may still look.
    const own = person === actor.id && !actor.admin && !actor.editor && result === 'done';
    const to = own && form('gjor') !== 'admin' ? '' : '/medlemmer';
    const query = result === 'last' ? '?feil=siste' : '';
    return c.redirect(localPath(lang, `/organisasjon/${id}${to}${query}`), 303);
  });

  async function manageable(c: HttpContext) {
    const me = await mustBeIn(c, services);
    if (me instanceof Response) return me;
    const organisation = await visible(c, services);
    if (!organisation) return await c.notFound();
    if (!can(me.actor, 'administer', { kind: 'organisation', id: organisation.id }))
      throw new HTTPException(403);
    return { actor: me.actor, organisation };
  }

  return app;
}
