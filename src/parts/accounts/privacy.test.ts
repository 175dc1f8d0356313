import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext } from '../../../tests/support/context.ts';
import { Visitor } from '../../../tests/support/visitor.ts';
import { forgetEnded } from './forget.ts';

let context: Awaited<ReturnType<typeof aContext>>;
beforeAll(async () => {
  context = await aContext({ smtp: undefined, baseUrl: 'http://localhost:3000' });
});
afterAll(() => context.end());

async function loggedIn(email: string): Promise<Visitor> {
  const visitor = new Visitor(context);
  await visitor.post('/logg-inn', { epost: email });
  const page = await (await visitor.get('/utboks')).text();
  const link = /href="http:\/\/localhost:3000(\/logg-inn\/lenke\/[\w-]+)"/.exec(page)?.[1] ?? '';
  await visitor.post(link);
  await visitor.post('/min-side/navn', { navn: 'Kari' });
  return visitor;
}

describe('what is stored about a person', () => {
  it('can be taken along whole, and holds nothing that lets anybody in', async () => {
    const kari = await loggedIn('kari@kommune.no');
    const answer = await kari.get('/min-side/opplysninger.json');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const text = await answer.text();
    const told = JSON.parse(text);
    expect(told).toMatchObject({
      person: { name: 'Kari', email: 'kari@kommune.no' },
      methods: [{ kind: 'email', subject: 'kari@kommune.no' }],
      sessions: [{ method: 'email' }],
      mail: [{ to_address: 'kari@kommune.no' }],
    });
    expect(text).not.toContain(kari.cookies.get('session'));
    expect(text).not.toMatch(/lenke\/|token_hash/);
  });

  it('is shown to nobody else, and to nobody who is not logged in', async () => {
    await loggedIn('ola@kommune.no');
    expect((await new Visitor(context).get('/min-side/opplysninger.json')).status).toBe(303);
    const other = await (
      await (await loggedIn('else@kommune.no')).get('/min-side/opplysninger.json')
    ).text();
    expect(other).not.toContain('ola@kommune.no');
  });

  it('is gone when they delete their account, and their sessions with it', async () => {
    const [one, two] = [await loggedIn('borte@kommune.no'), await loggedIn('borte@kommune.no')];
    const wrong = await one.post('/min-side/slett', { epost: 'feil@kommune.no' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="feil@kommune.no"');
    const done = await one.post('/min-side/slett', { epost: ' Borte@Kommune.no' });
    expect(done.headers.get('location')).toBe('/konto-slettet');
    expect((await two.get('/min-side')).status).toBe(303);
    const { db } = context.services;
    for (const [table, column] of [
      ['person', 'email'],
      ['login_link', 'email'],
      ['mail', 'to_address'],
      ['login_method', 'subject'],
    ] as const) {
      const left = await db
        .selectFrom(table as 'person')
        .select(column as 'email')
        .where(column as 'email', '=', 'borte@kommune.no')
        .execute();
      expect(left, table).toEqual([]);
    }
  });

  it('stays while they are the only administrator: the installation must not be left to nobody', async () => {
    const admin = new Visitor(context);
    const token = await context.firstAdminToken();
    await admin.post(`/forste-admin/${token}`, { navn: 'Ada', epost: 'ada@kommune.no' });
    const refused = await admin.post('/min-side/slett', { epost: 'ada@kommune.no' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('eneste administratoren');
    expect((await admin.get('/min-side')).status).toBe(200);
  });

  it('is forgotten when it no longer holds, and not before', async () => {
    const kari = await loggedIn('gammel@kommune.no');
    const { db } = context.services;
    const left = async (): Promise<number[]> => [
      (await db.selectFrom('session').select('id').execute()).length,
      (await db.selectFrom('login_link').select('email').where('purpose', '=', 'login').execute())
        .length,
    ];
    const [sessions, links] = await left();
    await forgetEnded(context.services).handle();
    expect(await left()).toEqual([sessions, links]);
    const later = new Date(Date.now() + 31 * 86_400_000);
    await forgetEnded({ db, clock: () => later }).handle();
    expect(await left()).toEqual([0, 0]);
    expect((await kari.get('/min-side')).status).toBe(303);
  });
});
