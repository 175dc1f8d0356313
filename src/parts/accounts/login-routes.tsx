import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { forgetSession, keepSession, sessionTokenIn } from '#platform/http/session-cookie.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { respond } from '#ui/respond.tsx';
import { becomeFirstAdmin, type LoggedIn, logInByLink, sendLoginLink } from './actions.ts';
import { formOf, readName } from './forms.ts';
import { isSecure } from './identify.ts';
import { deviceName } from './model/device.ts';
import { readEmail } from './model/email.ts';
import { readReturnPath } from './model/return-path.ts';
import { longestDays } from './model/session.ts';
import { liveLink } from './queries.ts';
import type { AccountsServices } from './services.ts';
import { deleteSessionByToken } from './session-queries.ts';
import { accountsTexts } from './texts.ts';
import { hashOfToken } from './token.ts';
import { BadLinkPage, FirstAdminPage, LinkPage, LoginPage, SentPage } from './views/login-view.tsx';

export interface LoginDeps {
  addressOf: (c: HttpContext) => string;
}

/** Logging in by a link in an e-mail, and out again. */
export function loginRoutes(services: AccountsServices, { addressOf }: LoginDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/logg-inn', (c) => {
    const returnTo = readReturnPath(c.req.query('til'));
    if (c.get('actor')?.kind === 'person')
      return c.redirect(returnTo ?? localPath(c.get('lang'), '/min-side'), 303);
    return respond(c, services, <LoginPage login={{ typed: '', returnTo, errors: [] }} />);
  });

  app.post('/logg-inn', async (c) => {
    const lang = c.get('lang');
    const t = accountsTexts[lang];
    const form = await formOf(c);
    const [typed, returnTo] = [form('epost'), readReturnPath(form('til'))];
    const email = readEmail(typed);
    const again = (text: string, status: 422 | 429): Response =>
      respond(
        c,
        services,
        <LoginPage login={{ typed, returnTo, errors: [{ field: 'epost', text }] }} />,
        { status },
      );
    if (!email) return again(t.emailError, 422);
    const wait = Math.max(services.askedBy.take(addressOf(c), 1), services.sentTo.take(email, 1));
    if (wait > 0) {
      c.header('retry-after', String(wait));
      return again(t.tooMany(Math.ceil(wait / 60)), 429);
    }
    await sendLoginLink(services, { email, returnTo, lang });
    return c.redirect(localPath(lang, '/logg-inn/sendt'), 303);
  });

  app.get('/logg-inn/sendt', (c) => respond(c, services, <SentPage outbox={services.outbox} />));

  // Scanners of e-mail follow links: the page uses nothing up, the button does.
  app.get('/logg-inn/lenke/:token', async (c) => {
    secret(c);
    const hash = hashOfToken(c.req.param('token'));
    const link = hash && (await liveLink(services.db, hash, services.clock()));
    if (link?.purpose !== 'login') return respond(c, services, <BadLinkPage />, { status: 410 });
    return respond(c, services, <LinkPage />);
  });

  app.post('/logg-inn/lenke/:token', async (c) => {
    secret(c);
    const known = await logInByLink(services, c.req.param('token'), browserOf(c, services));
    if (!known) return respond(c, services, <BadLinkPage />, { status: 410 });
    return welcome(c, services, known);
  });

  app.get('/forste-admin/:token', async (c) => {
    secret(c);
    const hash = hashOfToken(c.req.param('token'));
    const link = hash && (await liveLink(services.db, hash, services.clock()));
    const holds = link?.purpose === 'first-admin';
    return respond(
      c,
      services,
      <FirstAdminPage first={{ holds, typed: { navn: '', epost: '' }, errors: [] }} />,
      holds ? {} : { status: 410 },
    );
  });

  app.post('/forste-admin/:token', async (c) => {
    secret(c);
    const t = accountsTexts[c.get('lang')];
    const form = await formOf(c);
    const typed = { navn: form('navn'), epost: form('epost') };
    const [name, email] = [readName(typed.navn), readEmail(typed.epost)];
    if (!name || !email) {
      const errors = [
        ...(name ? [] : [{ field: 'navn', text: t.nameError }]),
        ...(email ? [] : [{ field: 'epost', text: t.emailError }]),
      ];
      const page = <FirstAdminPage first={{ holds: true, typed, errors }} />;
      return respond(c, services, page, { status: 422 });
    }
    const token = c.req.param('token');
    const known = await becomeFirstAdmin(services, token, { name, email }, browserOf(c, services));
    if (!known) {
      const page = <FirstAdminPage first={{ holds: false, typed, errors: [] }} />;
      return respond(c, services, page, { status: 410 });
    }
    return welcome(c, services, known);
  });

  app.post('/logg-ut', async (c) => {
    const secure = isSecure(services);
    const hash = hashOfToken(sessionTokenIn(c.req.header('cookie'), secure));
    if (hash) await deleteSessionByToken(services.db, hash);
    forgetSession(c, secure);
    return c.redirect(localPath(c.get('lang'), '/'), 303);
  });

  return app;
}

/** The address itself lets somebody in: it is neither logged nor told to another site. */
function secret(c: HttpContext): void {
  c.set('privateAddress', true);
}

export function browserOf(c: HttpContext, services: AccountsServices) {
  return {
    device: deviceName(c.req.header('user-agent')),
    oldToken: sessionTokenIn(c.req.header('cookie'), isSecure(services)),
  };
}

/** In, and on to where they were going; somebody new first says what to be called. */
export function welcome(c: HttpContext, services: AccountsServices, known: LoggedIn): Response {
  keepSession(c, known.token, isSecure(services), longestDays);
  const lang = c.get('lang');
  const mine = localPath(lang, '/min-side');
  if (known.person.name === '') {
    const on = known.returnTo ? `?til=${encodeURIComponent(known.returnTo)}` : '';
    return c.redirect(`${mine}${on}`, 303);
  }
  return c.redirect(known.returnTo ?? mine, 303);
}
