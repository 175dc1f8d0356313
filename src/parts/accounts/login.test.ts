import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext } from '../../../tests/support/context.ts';
import { eventually } from '../../../tests/support/eventually.ts';
import { aMailServer, type MailServer } from '../../../tests/support/mail-server.ts';
import { Visitor } from '../../../tests/support/visitor.ts';

let server: MailServer;
let context: Awaited<ReturnType<typeof aContext>>;
let now = new Date('2026-11-24T12:00:00Z');

beforeAll(async () => {
  server = await aMailServer();
  context = await aContext(
    { smtp: { url: server.url, from: 'Veier <ikke-svar@veier.example.no>' } },
    { overrides: { clock: () => now } },
  );
});
afterAll(async () => {
  await context.end();
  await server.close();
});

const aVisitor = (): Visitor => new Visitor(context);

/** The path of the newest link that was sent to an address. */
async function linkTo(email: string, after = 0): Promise<string> {
  const here = () => server.mails.filter(({ to }) => to.includes(email)).slice(after);
  await eventually(
    async () => here().length > 0,
    () => `no mail to ${email}`,
  );
  return /https:\/\/veier\.example\.no(\/\S*lenke\/\S+)/.exec(here().at(-1)?.text ?? '')?.[1] ?? '';
}

async function loggedIn(email: string, name = 'Kari'): Promise<Visitor> {
  const visitor = aVisitor();
  const before = server.mails.filter(({ to }) => to.includes(email)).length;
  await visitor.post('/logg-inn', { epost: email });
  await visitor.post(await linkTo(email, before));
  await visitor.post('/min-side/navn', { navn: name });
  return visitor;
}

describe('logging in by e-mail', () => {
  it('sends a link, lets in by it once, and asks somebody new for a name before going on', async () => {
    const visitor = aVisitor();
    const asked = await visitor.post('/logg-inn', {
      epost: ' Ny.Person@kommune.no',
      til: '/eksempler?omrade=arbeid',
    });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/logg-inn/sendt']);
    const link = await linkTo('ny.person@kommune.no');
    const landing = await visitor.get(link);
    expect(await landing.text()).toContain('Logg meg inn');
    expect(landing.headers.get('referrer-policy')).toBe('same-origin');
    expect(landing.headers.get('cache-control')).toContain('no-store');
    expect(visitor.cookies.size).toBe(0);
    const entered = await visitor.post(link);
    expect(entered.headers.get('location')).toBe(
      `/min-side?til=${encodeURIComponent('/eksempler?omrade=arbeid')}`,
    );
    const cookie = entered.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^__Host-session=[\w-]{43};/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(part);
    const named = await visitor.post('/min-side/navn', {
      navn: '  Ny \u0007 Person ',
      til: '/eksempler?omrade=arbeid',
    });
    expect(named.headers.get('location')).toBe('/eksempler?omrade=arbeid');
    expect(await (await visitor.get('/kokebok')).text()).toContain('Ny Person');
    expect((await aVisitor().post(link)).status).toBe(410);
    expect((await aVisitor().get(link)).status).toBe(410);
  });

  it('answers the same whether somebody is known or not', async () => {
    await loggedIn('kjent@kommune.no');
    const answers = await Promise.all(
      ['kjent@kommune.no', 'ukjent@kommune.no'].map(async (epost) => {
        const answer = await aVisitor().post('/logg-inn', { epost });
        return [answer.status, answer.headers.get('location'), await answer.text()];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  it('refuses what is no address, and keeps what was typed', async () => {
    const answer = await aVisitor().post('/logg-inn', { epost: 'kari@kommunen', til: '/kokebok' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="kari@kommunen"');
    expect(page).toContain('name="til" value="/kokebok"');
    expect(page).toContain('aria-describedby="epost-hint epost-feil"');
  });

  it('lets nobody in by a link that is old, replaced or made up', async () => {
    const visitor = aVisitor();
    await visitor.post('/logg-inn', { epost: 'sein@kommune.no' });
    const first = await linkTo('sein@kommune.no');
    await visitor.post('/logg-inn', { epost: 'sein@kommune.no' });
    const second = await linkTo('sein@kommune.no', 1);
    expect((await visitor.post(first)).status).toBe(410);
    now = new Date(now.getTime() + 15 * 60_000);
    expect((await visitor.post(second)).status).toBe(410);
    expect((await visitor.post(`/logg-inn/lenke/${'x'.repeat(43)}`)).status).toBe(410);
    expect((await visitor.post('/logg-inn/lenke/%27%20or%201=1')).status).toBe(410);
    expect(visitor.cookies.size).toBe(0);
  });

  it('lets one of two in when a link is used twice at the same moment', async () => {
    await aVisitor().post('/logg-inn', { epost: 'dobbel@kommune.no' });
    const link = await linkTo('dobbel@kommune.no');
    const answers = await Promise.all([aVisitor().post(link), aVisitor().post(link)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410]);
  });

  it('gives no browser a session that somebody else prepared, and ends the one it had', async () => {
    const visitor = await loggedIn('flere@kommune.no');
    const before = visitor.cookies.get('__Host-session') ?? '';
    const had = server.mails.filter(({ to }) => to.includes('flere@kommune.no')).length;
    await visitor.post('/logg-inn', { epost: 'flere@kommune.no' });
    await visitor.post(await linkTo('flere@kommune.no', had));
    expect(visitor.cookies.get('__Host-session')).not.toBe(before);
    const old = aVisitor();
    old.cookies.set('__Host-session', before);
    expect((await old.get('/min-side')).status).toBe(303);
    const prepared = aVisitor();
    prepared.cookies.set('__Host-session', 'p'.repeat(43));
    const answer = await prepared.get('/min-side');
    expect([answer.status, prepared.cookies.size]).toEqual([303, 0]);
  });

  it('leads nobody to another site afterwards', async () => {
    for (const til of ['https://ond.example', '//ond.example', '/\\ond.example']) {
      const page = await (await aVisitor().get(`/logg-inn?til=${encodeURIComponent(til)}`)).text();
      expect(page).not.toContain('name="til"');
    }
  });

  it('refuses a form that was sent from another site', async () => {
    const answer = await aVisitor().post(
      '/logg-inn',
      { epost: 'kari@kommune.no' },
      { origin: 'https://ond.example' },
    );
    expect(answer.status).toBe(403);
  });

  it('sends no more than some links to one address in an hour', async () => {
    const epost = 'plaget@kommune.no';
    const answers = [];
    for (let n = 0; n < 9; n += 1) answers.push(await aVisitor().post('/logg-inn', { epost }));
    expect(answers.map(({ status }) => status)).toEqual([...Array(8).fill(303), 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('tries again when the mail server does not take a message', async () => {
    server.refuse('tregt@kommune.no');
    await aVisitor().post('/logg-inn', { epost: 'tregt@kommune.no' });
    const { db } = context.services;
    const mail = () =>
      db
        .selectFrom('mail')
        .select(['id', 'attempts', 'last_error', 'sent_at'])
        .where('to_address', '=', 'tregt@kommune.no')
        .executeTakeFirstOrThrow();
    await eventually(
      async () => (await mail()).attempts > 0,
      () => 'never tried',
    );
    const { id, last_error, sent_at } = await mail();
    expect([last_error, sent_at]).toEqual([expect.stringContaining('451'), null]);
    const waiting = () =>
      db.executeQuery<{ state: string }>(
        CompiledQuery.raw(`select state from jobs.job where data->>'mail' = $1`, [id]),
      );
    await eventually(
      async () => (await waiting()).rows[0]?.state === 'retry',
      () => 'given up',
    );
  });

  it('puts every message on one header line, whatever the installation is called', async () => {
    await aVisitor().post('/logg-inn', { epost: 'linje@kommune.no' });
    await linkTo('linje@kommune.no');
    const mail = server.mails.findLast(({ to }) => to.includes('linje@kommune.no'));
    expect(mail?.headers).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(mail?.to).toEqual(['linje@kommune.no']);
  });
});

describe('sessions', () => {
  it('are listed, ended one by one, and all but this', async () => {
    const [one, two, three] = [
      await loggedIn('okter@kommune.no'),
      await loggedIn('okter@kommune.no'),
      await loggedIn('okter@kommune.no'),
    ];
    const page = await (await one.get('/min-side')).text();
    const ids = [...page.matchAll(/<button[^>]* value="([0-9a-f-]{36})"/g)].map(
      ([, id]) => id ?? '',
    );
    expect(ids).toHaveLength(2);
    await one.post('/min-side/okter', { okt: ids[0] ?? '' });
    const left = await Promise.all([two, three].map((visitor) => visitor.get('/min-side')));
    expect(left.map(({ status }) => status).toSorted()).toEqual([200, 303]);
    await one.post('/min-side/okter', { okt: 'andre' });
    expect((await one.get('/min-side')).status).toBe(200);
    expect((await two.get('/min-side')).status).toBe(303);
    expect((await three.get('/min-side')).status).toBe(303);
  });

  it('of others cannot be ended by a guessed id', async () => {
    const [mine, other] = [await loggedIn('min@kommune.no'), await loggedIn('annen@kommune.no')];
    await loggedIn('annen@kommune.no');
    const page = await (await other.get('/min-side')).text();
    const id = /<button[^>]* value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    expect(id).not.toBe('');
    await mine.post('/min-side/okter', { okt: id });
    expect(await (await other.get('/min-side')).text()).toContain(id);
  });

  it('end when unused for 30 days, and when one logs out', async () => {
    const visitor = await loggedIn('sliten@kommune.no');
    const out = await loggedIn('ute@kommune.no');
    const token = out.cookies.get('__Host-session') ?? '';
    await out.post('/logg-ut');
    expect(out.cookies.size).toBe(0);
    out.cookies.set('__Host-session', token);
    expect((await out.get('/min-side')).status).toBe(303);
    now = new Date(now.getTime() + 30 * 86_400_000);
    const answer = await visitor.get('/min-side');
    expect(answer.headers.get('location')).toBe('/logg-inn?til=%2Fmin-side');
  });

  it('make a page somebody’s own: never kept for others', async () => {
    const visitor = await loggedIn('privat@kommune.no', 'Åse <b>Bold</b>');
    const mine = await visitor.get('/kokebok');
    expect(mine.headers.get('cache-control')).toContain('private');
    expect(await mine.text()).toContain('Åse &lt;b&gt;Bold&lt;/b&gt;');
    expect(await (await aVisitor().get('/kokebok')).text()).not.toContain('Bold');
  });
});

describe('the first administrator', () => {
  it('comes in by a link that works once, and then there is none', async () => {
    const old = await context.firstAdminToken();
    const token = await context.firstAdminToken();
    const visitor = aVisitor();
    expect((await visitor.get(`/forste-admin/${old}`)).status).toBe(410);
    // At another door it neither opens anything nor is used up.
    expect((await visitor.post(`/logg-inn/lenke/${token}`)).status).toBe(410);
    const wrong = await visitor.post(`/forste-admin/${token}`, { navn: '', epost: 'x' });
    expect(wrong.status).toBe(422);
    const [first, second] = await Promise.all([
      visitor.post(`/forste-admin/${token}`, { navn: 'Ada', epost: 'ada@veier.example.no' }),
      aVisitor().post(`/forste-admin/${token}`, { navn: 'Mallory', epost: 'm@ond.example' }),
    ]);
    expect([first?.status, second?.status].toSorted()).toEqual([303, 410]);
    expect(await context.firstAdminToken()).toBeUndefined();
    expect((await aVisitor().get(`/forste-admin/${token}`)).status).toBe(410);
    if (first?.status === 303)
      expect(await (await visitor.get('/min-side')).text()).toContain('Administrator');
  });
});

describe('the outbox', () => {
  it('does not exist where mail is sent or the installation is on the net', async () => {
    expect((await aVisitor().get('/utboks')).status).toBe(404);
    const onTheNet = await aContext({ smtp: undefined });
    expect((await new Visitor(onTheNet).get('/utboks')).status).toBe(404);
    await onTheNet.end();
  });

  it('shows on one’s own machine what would have been sent, and the link there lets in', async () => {
    const local = await aContext({ smtp: undefined, baseUrl: 'http://localhost:3000' });
    const visitor = new Visitor(local);
    await visitor.post('/logg-inn', { epost: 'lokal@kommune.no' });
    const page = await (await visitor.get('/utboks')).text();
    const link = /href="http:\/\/localhost:3000(\/logg-inn\/lenke\/[\w-]+)"/.exec(page)?.[1] ?? '';
    expect((await visitor.post(link)).status).toBe(303);
    expect(visitor.cookies.has('session')).toBe(true);
    await local.end();
  });
});
