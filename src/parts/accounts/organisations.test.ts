// Longer than 300 lines because one matrix and its cast serve every role, page and form.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '#platform/db/uuid.ts';
import { aContext } from '../../../tests/support/context.ts';
import { Visitor } from '../../../tests/support/visitor.ts';
import { insertPerson } from './queries.ts';
import { insertSession } from './session-queries.ts';
import { hashOfToken } from './token.ts';

let context: Awaited<ReturnType<typeof aContext>>;
const now = new Date('2026-11-24T12:00:00Z');
let count = 0;

beforeAll(async () => {
  context = await aContext({ smtp: undefined }, { overrides: { clock: () => now } });
});
afterAll(async () => {
  await context.end();
});

interface Somebody {
  id: string;
  visitor: Visitor;
}
const newId = () => uuidv7(() => now, Math.random);

/** Somebody with a session, as after logging in. */
async function somebody(name: string, roles = {}): Promise<Somebody> {
  count += 1;
  const id = newId();
  const token = String(count).padStart(43, 'a');
  const email = `p${count}@kommune.example`;
  await context.services.db.transaction().execute(async (tx) => {
    const person = { id, name, email, editor: false, admin: false, createdAt: now, ...roles };
    await insertPerson(tx, person);
    await insertSession(tx, {
      id: newId(),
      tokenHash: hashOfToken(token) as Buffer,
      personId: id,
      method: 'email',
      device: '',
      createdAt: now,
      seenAt: now,
    });
  });
  const visitor = new Visitor(context);
  visitor.cookies.set('__Host-session', token);
  return { id, visitor };
}

const form = (more = {}) => ({
  skjema: newId(),
  slag: 'entrepreneur',
  navn: 'Godt virke',
  orgnr: '',
  kommune: '0301',
  ...more,
});

/** Its address, made by somebody. */
async function made(by: Somebody, more = {}): Promise<string> {
  const answer = await by.visitor.post('/organisasjon/ny', form(more));
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

async function aCast() {
  const [boss, member, reader, editor, admin] = await Promise.all([
    somebody('Sjefen'),
    somebody('Medlemmet'),
    somebody('Leseren'),
    somebody('Redaktøren', { editor: true }),
    somebody('Driften', { admin: true }),
  ]);
  const path = await made(boss);
  await member.visitor.post(`${path}/meg`, { gjor: 'bli-med' });
  await boss.visitor.post(`${path}/medlemmer`, { person: member.id, gjor: 'inn' });
  const anonymous: Somebody = { id: '', visitor: new Visitor(context) };
  return { path, roles: { anonymous, reader, member, boss, editor, admin } };
}

describe('who may do what', () => {
  it('is the same in pages and in forms, for every role', async () => {
    const { path, roles } = await aCast();
    const nobody = newId();
    const seen: Record<string, number[]> = {};
    for (const [role, { visitor }] of Object.entries(roles)) {
      const pages = ['', '/rediger', '/medlemmer'].map((end) => path + end);
      const all = [
        ...pages,
        '/organisasjon/ny',
        '/admin/godkjenning',
        '/admin/personer',
        '/admin/epost',
      ];
      const answers: number[] = [];
      for (const page of all) answers.push((await visitor.get(page)).status);
      const posts: [string, Record<string, string>][] = [
        [`${path}/rediger`, { versjon: '1', slag: 'x' }],
        [`${path}/medlemmer`, { person: nobody, gjor: 'ut' }],
        ['/admin/godkjenning', { organisasjon: nobody, person: nobody, gjor: 'inn' }],
        ['/admin/personer', { person: nobody, rolle: 'admin', gjor: 'gi' }],
      ];
      for (const [to, body] of posts) answers.push((await visitor.post(to, body)).status);
      seen[role] = answers;
    }
    // Page: organisation, edit, members, new, vouch, people, mail. Form: edit (with a fault: 422),
    // members and people (nobody of that id: 404), vouch. Not logged in: sent to the log-in (303).
    expect(seen).toEqual({
      anonymous: [200, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
      reader: [200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
      member: [200, 200, 403, 200, 403, 403, 403, 422, 403, 403, 403],
      boss: [200, 200, 200, 200, 403, 403, 403, 422, 404, 403, 403],
      editor: [200, 200, 200, 200, 200, 403, 403, 422, 404, 303, 403],
      admin: [200, 200, 200, 200, 200, 200, 200, 422, 404, 303, 404],
    });
    for (const { visitor } of Object.values(roles))
      expect((await visitor.get(`/api/v1${path}`)).status).toBe(404);
  });

  it('sends whoever is not logged in to the log-in, and changes nothing', async () => {
    const { path, roles } = await aCast();
    const answer = await roles.anonymous.visitor.get(`${path}/rediger`);
    expect(answer.headers.get('location')).toBe(
      `/logg-inn?til=${encodeURIComponent(`${path}/rediger`)}`,
    );
    await roles.reader.visitor.post(`${path}/medlemmer`, { person: roles.boss.id, gjor: 'ut' });
    await roles.anonymous.visitor.post(`${path}/rediger`, form({ versjon: '1', navn: 'Kapret' }));
    expect(await (await roles.boss.visitor.get(path)).text()).toContain('Godt virke');
    expect((await roles.boss.visitor.get(`${path}/medlemmer`)).status).toBe(200);
  });

  it('shows members to those logged in alone, and only those who want to', async () => {
    const { path, roles } = await aCast();
    const { anonymous, member, reader } = roles;
    expect(await (await reader.visitor.get(path)).text()).not.toContain('Medlemmet');
    await member.visitor.post(`${path}/meg`, { gjor: 'vis' });
    expect(await (await reader.visitor.get(path)).text()).toContain('Medlemmet');
    expect(await (await anonymous.visitor.get(path)).text()).not.toContain('Medlemmet');
    await member.visitor.post(`${path}/meg`, { gjor: 'skjul' });
    expect(await (await reader.visitor.get(path)).text()).not.toContain('Medlemmet');
  });

  it('answers guessed and broken ids as if nothing is there', async () => {
    const { path, roles } = await aCast();
    for (const id of [newId(), 'ny2', '%27%20or%201=1', '0'.repeat(400)])
      for (const end of ['', '/rediger', '/medlemmer'])
        expect((await roles.editor.visitor.get(`/organisasjon/${id}${end}`)).status).toBe(404);
    const other = await made(await somebody('En annen'));
    const answer = await roles.boss.visitor.post(`${other}/medlemmer`, {
      person: roles.member.id,
      gjor: 'ut',
    });
    expect(answer.status).toBe(403);
    const wrong = await roles.boss.visitor.post(`${path}/medlemmer`, {
      person: "x' or 1=1",
      gjor: 'ut',
    });
    expect(wrong.status).toBe(404);
  });
});

describe('an organisation', () => {
  it('is made once by a form that is sent twice, also at the same moment', async () => {
    const one = await somebody('Dobbel');
    const sent = form({ navn: 'Én gang' });
    const answers = await Promise.all(
      [1, 2, 3].map(() => one.visitor.post('/organisasjon/ny', sent)),
    );
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    const other = await somebody('Tyv');
    expect((await other.visitor.post('/organisasjon/ny', sent)).status).toBe(422);
  });

  it('keeps what was typed when something is wrong with it', async () => {
    const one = await somebody('Skriver');
    const answer = await one.visitor.post(
      '/organisasjon/ny',
      form({ navn: '«Å»', orgnr: '974 760 674' }),
    );
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const part of [
      'value="«Å»"',
      'value="974 760 674"',
      'href="#orgnr"',
      '<option value="0301" selected',
    ])
      expect(page).toContain(part);
  });

  it('has a number that nobody else has', async () => {
    const path = await made(await somebody('Først'), { orgnr: '974760673' });
    const answer = await (await somebody('Sist')).visitor.post(
      '/organisasjon/ny',
      form({ orgnr: '974760673' }),
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`href="${path}"`);
  });

  it('shows the second of two who edit what the first saved, and writes nothing over', async () => {
    const { path, roles } = await aCast();
    const edit = (who: Somebody, navn: string, versjon: string) =>
      who.visitor.post(`${path}/rediger`, form({ navn, versjon }));
    expect((await edit(roles.boss, 'Nytt navn', '1')).status).toBe(303);
    const late = await edit(roles.member, 'Annet navn', '1');
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toMatch(/<del>.*Nytt.*<\/del>/);
    expect(page).toContain('value="Annet navn"');
    expect(page).toContain('name="versjon" value="2"');
    expect(await (await new Visitor(context).get(path)).text()).toContain('Nytt navn');
    expect((await edit(roles.member, 'Annet navn', '2')).status).toBe(303);
    expect(await (await new Visitor(context).get(path)).text()).toContain('Annet navn');
  });

  it('always has somebody who runs it', async () => {
    const { path, roles } = await aCast();
    const { boss, member } = roles;
    const out = await boss.visitor.post(`${path}/meg`, { gjor: 'ut' });
    expect(out.headers.get('location')).toBe(`${path}?feil=siste`);
    const down = await boss.visitor.post(`${path}/medlemmer`, { person: boss.id, gjor: 'medlem' });
    expect(down.headers.get('location')).toBe(`${path}/medlemmer?feil=siste`);
    await boss.visitor.post(`${path}/medlemmer`, { person: member.id, gjor: 'admin' });
    await Promise.all([boss, member].map((one) => one.visitor.post(`${path}/meg`, { gjor: 'ut' })));
    const left = await Promise.all(
      [boss, member].map((one) => one.visitor.get(`${path}/medlemmer`)),
    );
    expect(left.map(({ status }) => status).toSorted()).toEqual([200, 403]);
  });
});

describe('a public body', () => {
  it('is seen by others once somebody has vouched for its first member, who then runs it', async () => {
    const [first, second, editor] = await Promise.all([
      somebody('Første'),
      somebody('Andre'),
      somebody('Redaktør', { editor: true }),
    ]);
    const path = await made(first, { slag: 'municipality', navn: 'Storby kommune' });
    const anonymous = new Visitor(context);
    expect((await anonymous.get(path)).status).toBe(404);
    expect((await first.visitor.get(`${path}/medlemmer`)).status).toBe(403);
    const list = await (await editor.visitor.get('/admin/godkjenning')).text();
    expect(list).toContain('Storby kommune');
    expect(list).toMatch(/siden 24\.\s+november\s+2026/);
    const organisasjon = path.split('/').at(-1) ?? '';
    await editor.visitor.post('/admin/godkjenning', {
      organisasjon,
      person: first.id,
      gjor: 'inn',
    });
    expect((await anonymous.get(path)).status).toBe(200);
    await second.visitor.post(`${path}/meg`, { gjor: 'bli-med' });
    expect(await (await first.visitor.get(`${path}/medlemmer`)).text()).toContain('Andre');
    expect(await (await editor.visitor.get('/admin/godkjenning')).text()).not.toContain('Storby');
    expect(await (await first.visitor.get('/min-side')).text()).toContain('Storby kommune');
  });

  it('gets one administrator when two who asked are let in at the same moment', async () => {
    const [first, second, editor] = await Promise.all([
      somebody('Første'),
      somebody('Andre'),
      somebody('Redaktør', { editor: true }),
    ]);
    const path = await made(first, { slag: 'county', navn: 'Et fylke', kommune: '' });
    await second.visitor.post(`${path}/meg`, { gjor: 'bli-med' });
    const organisasjon = path.split('/').at(-1) ?? '';
    const send = ({ id }: Somebody) =>
      editor.visitor.post('/admin/godkjenning', { organisasjon, person: id, gjor: 'inn' });
    await Promise.all([send(first), send(second)]);
    const answers = await Promise.all(
      [first, second].map(({ visitor }) => visitor.get(`${path}/medlemmer`)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
  });

  it('cannot be reached by way of another kind', async () => {
    const one = await somebody('Lur');
    const path = await made(one);
    const sent = form({ slag: 'municipality', navn: 'Oslo', versjon: '1' });
    expect((await one.visitor.post(`${path}/rediger`, sent)).status).toBe(422);
  });
});

describe('Enhetsregisteret', () => {
  it('is asked where the installation says so: unknown numbers are refused, its name is shown', async () => {
    const register = createServer((request, response) => {
      if (!request.url?.endsWith('974760673')) return response.writeHead(404).end();
      const unit = { organisasjonsnummer: '974760673', navn: 'NAVNET I REGISTERET' };
      return response.writeHead(200).end(JSON.stringify(unit));
    });
    await new Promise<void>((done) => register.listen(0, '127.0.0.1', done));
    const { port } = register.address() as AddressInfo;
    const before = context;
    context = await aContext(
      { smtp: undefined, enhetsregisteretUrl: `http://127.0.0.1:${port}` },
      { overrides: { clock: () => now } },
    );
    try {
      const one = await somebody('Spør');
      const unknown = await one.visitor.post('/nn/organisasjon/ny', form({ orgnr: '923609016' }));
      expect(unknown.status).toBe(422);
      expect(await unknown.text()).toContain('Einingsregisteret kjenner ikkje dette nummeret.');
      const path = await made(one, { orgnr: '974760673' });
      expect(await (await one.visitor.get(path)).text()).toContain('NAVNET I REGISTERET');
      register.closeAllConnections();
      await new Promise((done) => register.close(done));
      // The register is away: people go on without its word.
      const away = await made(one, { orgnr: '923609016' });
      expect(await (await one.visitor.get(away)).text()).not.toContain('Navn i registeret');
    } finally {
      await context.end();
      context = before;
      register.closeAllConnections();
      register.close();
    }
  });
});

describe('those who run the installation', () => {
  it('give roles and take them, but the last administrator stays, and each change is logged', async () => {
    const { db } = context.services;
    await db.updateTable('person').set({ admin: false }).execute();
    const [admin, one] = [await somebody('Sjef', { admin: true }), await somebody('Ny')];
    const send = (person: string, rolle: string, gjor: string) =>
      admin.visitor.post('/admin/personer', { person, rolle, gjor });
    const last = await send(admin.id, 'admin', 'ta');
    expect(last.headers.get('location')).toBe('/admin/personer?feil=siste');
    await send(one.id, 'editor', 'gi');
    expect((await one.visitor.get('/admin/godkjenning')).status).toBe(200);
    await send(one.id, 'editor', 'ta');
    expect((await one.visitor.get('/admin/godkjenning')).status).toBe(403);
    const rows = await db
      .selectFrom('access_log')
      .select(['what', 'actor_id'])
      .where('person_id', '=', one.id)
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { what: 'role-given:editor', actor_id: admin.id },
      { what: 'role-taken:editor', actor_id: admin.id },
    ]);
  });

  it('see mail that failed, and never what is in it', async () => {
    const { db } = context.services;
    const admin = await somebody('Post', { admin: true });
    await db
      .insertInto('mail')
      .values({
        id: newId(),
        to_address: 'x@kommune.example',
        subject: 'Emnet',
        body: 'hemmelig lenke',
        created_at: now,
        attempts: 3,
        last_error: '451 ikke nå',
      })
      .execute();
    const page = await (await admin.visitor.get('/admin/epost')).text();
    for (const part of ['x@kommune.example', 'Emnet', '451 ikke nå']) expect(page).toContain(part);
    expect(page).not.toContain('hemmelig');
  });
});
