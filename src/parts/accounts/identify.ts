import { createMiddleware } from 'hono/factory';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { forgetSession, sessionTokenIn } from '#platform/http/session-cookie.ts';
import { anonymous, type PersonActor } from '#platform/policy.ts';
import type { Services } from '#platform/services.ts';
import { needsTouch, sessionEndsAt } from './model/session.ts';
import { type SessionRow, sessionByToken, touchSession } from './session-queries.ts';
import { hashOfToken } from './token.ts';

export interface Identified {
  actor: PersonActor;
  session: SessionRow;
}

/**
 * Who asks, for every page. Whoever has no session costs no question to the database. A session that
 * no longer holds is forgotten by the browser too, so that its pages come from the cache again.
 */
export function identify(services: Services) {
  const secure = isSecure(services);
  return createMiddleware<HttpEnv>(async (c, next) => {
    const token = sessionTokenIn(c.req.header('cookie'), secure);
    if (token === undefined) {
      c.set('actor', anonymous);
      await next();
      return;
    }
    const found = await sessionOf(services, token);
    c.set('actor', found?.actor ?? anonymous);
    await next();
    if (!found && !c.res.headers.has('set-cookie')) forgetSession(c as HttpContext, secure);
  });
}

/** The session that a browser's token opens, if it holds. */
export async function sessionOf(
  services: Services,
  token: string,
): Promise<Identified | undefined> {
  const hash = hashOfToken(token);
  const found = hash && (await sessionByToken(services.db, hash));
  const now = services.clock();
  if (!found || sessionEndsAt(found.session) <= now) return undefined;
  if (needsTouch(found.session, now)) await touchSession(services.db, found.session.id, now);
  const { id, name, editor, admin } = found.person;
  return {
    session: found.session,
    actor: { kind: 'person', id, name, editor, admin, memberships: found.memberships },
  };
}

export function isSecure({ installation }: Pick<Services, 'installation'>): boolean {
  return installation.baseUrl.startsWith('https:');
}
