import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type Boot, type Loose, tablesInOrder } from '#parts/workshop/model';
import { toJson } from '../src/parts/workshop/model/json.ts';
import { aContext } from './support/context.ts';
import { Line, type Message, Visitor } from './support/workshop.ts';

let now = new Date('2026-11-24T09:00:00Z');
let context: Awaited<ReturnType<typeof aContext>>;
let base: string;
beforeAll(async () => {
  context = await aContext(
    { rateLimit: 100_000, trustProxy: 1 },
    { overrides: { clock: () => now } },
  );
  await new Promise<void>((done) => context.server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(context.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await context.closeLive();
  context.server.closeAllConnections();
  context.server.close();
  await context.end();
});

const aNote = (table: string, text: string, note: string = randomUUID()): Loose => ({
  type: 'note.add',
  table,
  sheet: 'hensikt',
  field: 'roller',
  note,
  text,
});

async function logOf(id: string): Promise<string> {
  const { rows } = await sql<{ payload: unknown }>`
    select payload from workshop_log where room = ${id}::uuid order by seq`.execute(
    context.services.db,
  );
  return JSON.stringify(rows);
}

/** A workshop with its facilitator, and the first of its tables. */
async function aWorkshop(fields: Record<string, string> = {}) {
  const guri = new Visitor(base);
  const id = await guri.makes(fields);
  const boot = await guri.boot(id);
  const line = guri.opens(id);
  const [table] = tablesInOrder(await line.state());
  return { guri, id, boot, line, table: table?.id ?? '' };
}

async function aParticipant({ boot, id, table }: { boot: Boot; id: string; table: string }) {
  const who = new Visitor(base);
  await who.joins(boot.joinUrl, { navn: 'Kari', side: 'entreprenor', bord: table });
  return { who, line: who.opens(id), viewer: (await who.boot(id)).viewer };
}

/** From this address alone, as a proxy tells it. */
const from = (address: string): RequestInit => ({ headers: { 'x-forwarded-for': address } });

describe('a workshop over real sockets', () => {
  it('is made, joined, written in, and what is acknowledged is in the log', async () => {
    const workshop = await aWorkshop();
    const kari = await aParticipant(workshop);
    const state = await kari.line.state();
    expect(state.participants[kari.viewer]).toMatchObject({ name: 'Kari', side: 'entreprenor' });
    expect((await kari.line.submit(aNote(workshop.table, 'Et sted å møtes'))).t).toBe('ack');
    expect(await logOf(workshop.id)).toContain('Et sted å møtes');
    await workshop.line.until(
      () =>
        JSON.stringify(workshop.line.workshop).includes('Et sted å møtes') &&
        JSON.stringify(kari.line.workshop).includes('Et sted å møtes'),
    );
  });

  it('gives its page what the app needs, kept out of caches and search engines', async () => {
    const { guri, id, boot } = await aWorkshop();
    const page = await guri.ask(`/verksted/${id}`);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    const cookie = page.headers.getSetCookie().join();
    expect(cookie).toContain(`verksted-${id}=`);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/'])
      expect(cookie).toContain(part);
    expect(await page.text()).toContain('<noscript>');
    expect(boot).toMatchObject({ workshop: id, lang: 'nb', mode: 'work', deleteOn: '2027-11-24' });
    expect(boot.joinUrl).toContain(`/verksted/delta/${boot.code}`);
    expect(boot.reading['hvorfor-samarbeide']?.href).toBe('/kokebok/hvorfor-samarbeide');
    expect(boot.qr?.size).toBeGreaterThan(20);
    const nynorsk = await (await guri.ask(`/nn/verksted/${id}`)).text();
    expect(nynorsk).toContain('lang="nn"');
    expect(nynorsk).toContain('/nn/verksted/');
    expect(await (await guri.ask(`/verksted/${id}/storskjerm`)).text()).not.toContain(
      new URL(boot.deviceUrl ?? '').pathname,
    );
  });

  it('is made once when its form is sent twice, and joined once too', async () => {
    const guri = new Visitor(base);
    const html = await (await guri.ask('/verksted')).text();
    const skjema = /name="skjema" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const id = await guri.makes({ skjema });
    expect(await guri.makes({ skjema })).toBe(id);
    const { joinUrl } = await guri.boot(id);
    const [first, second] = [new Visitor(base), new Visitor(base)];
    const key = randomUUID();
    await first.joins(joinUrl, { skjema: key });
    await second.joins(joinUrl, { skjema: key });
    expect((await first.boot(id)).viewer).toBe((await second.boot(id)).viewer);
    const state = await guri.opens(id).state();
    expect(Object.keys(state.participants)).toHaveLength(2);
  });

  it('leads a device that has joined straight in, and lets its link in another after a click', async () => {
    const workshop = await aWorkshop();
    const { who, viewer } = await aParticipant(workshop);
    const again = await who.ask(workshop.boot.joinUrl);
    expect(again.status).toBe(303);
    expect(again.headers.get('location')).toBe(`/verksted/${workshop.id}`);
    const { deviceUrl } = await who.boot(workshop.id);
    const phone = new Visitor(base);
    const preview = await phone.ask(deviceUrl ?? '');
    expect(preview.status).toBe(200);
    expect(phone.cookie).toBe('');
    const { pathname } = new URL(deviceUrl ?? '');
    expect((await phone.send(pathname, {})).status).toBe(303);
    expect((await phone.boot(workshop.id)).viewer).toBe(viewer);
    const stranger = new Visitor(base);
    expect((await stranger.send(`${pathname.slice(0, -3)}abc`, {})).status).toBe(404);
    expect(stranger.cookie).toBe('');
  });

  it('is made in one click from the front page', async () => {
    const visitor = new Visitor(base);
    expect(await (await visitor.ask('/')).text()).toContain('name="prov"');
    const made = await visitor.send('/verksted/ny', { prov: '1' });
    const id = made.headers.get('location')?.split('/').at(-1) ?? '';
    const state = await visitor.opens(id).state();
    expect(Object.keys(state.tables)).toHaveLength(2);
    expect((await visitor.boot(id)).deleteOn).toBe('2026-12-24');
  });

  it('tells what is wrong in a form and keeps what was typed', async () => {
    const visitor = new Visitor(base);
    const answer = await visitor.send('/verksted/ny', {
      tittel: 'Mitt «verksted» <b>',
      navn: ' ',
      side: 'kommune',
      bord: '900',
      maneder: '12',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="Mitt «verksted» &lt;b&gt;"');
    expect(html).toContain('href="#navn"');
    expect(html).toContain('href="#bord"');
    const json = await visitor.ask('/verksted/ny', { method: 'POST', body: '{}' });
    expect(json.status).toBe(400);
  });
});

describe('approval', () => {
  it('keeps a joiner at the door, who is told nothing, until let in', async () => {
    const { id, boot, line, table } = await aWorkshop({ godkjenning: '1' });
    const who = new Visitor(base);
    await who.joins(boot.joinUrl, { navn: 'Kari' });
    const door = who.opens(id);
    const page = await who.ask(`/verksted/${id}`);
    expect(page.headers.get('refresh')).toBe('5');
    expect(await page.text()).toContain('Du står ved døra');
    const seen = await door.state();
    expect([seen.tables, seen.boards]).toEqual([{}, {}]);
    expect((await door.submit(aNote(table, 'For tidlig'))).code).toBe('pending');
    await line.until(() => Object.keys(line.workshop?.participants ?? {}).length === 2);
    const participant = Object.values(line.workshop?.participants ?? {}).find(
      ({ status }) => status === 'pending',
    );
    await line.submit({ type: 'participant.admit', participant: participant?.id ?? '' });
    await door.until(() => Object.keys(door.workshop?.tables ?? {}).length > 0);
    expect((await who.boot(id)).viewer).toBe(participant?.id);
  });

  it('is not asked again of somebody who left and comes back to the same notes', async () => {
    const workshop = await aWorkshop();
    const { who, line, viewer } = await aParticipant(workshop);
    await line.submit(aNote(workshop.table, 'Skrevet før pausen'));
    const id = randomUUID();
    line.raw({ t: 'submit', id, op: { v: 1, id, type: 'participant.leave' } });
    expect((await line.message(({ t }) => t === 'bye')).why).toBe('removed');
    expect(await (await who.ask(`/verksted/${workshop.id}`)).text()).toContain('Gå inn igjen');
    expect((await who.send(`/verksted/${workshop.id}/tilbake`, {})).status).toBe(303);
    expect((await who.boot(workshop.id)).viewer).toBe(viewer);
    expect((await who.opens(workshop.id).state()).participants[viewer]?.status).toBe('admitted');
  });

  it('ends at once for who is removed, on every way in', async () => {
    const workshop = await aWorkshop();
    const { who, line, viewer } = await aParticipant(workshop);
    await line.state();
    await workshop.line.submit({ type: 'participant.remove', participant: viewer });
    expect((await line.message(({ t }) => t === 'bye')).why).toBe('removed');
    expect((await who.ask(`/verksted/${workshop.id}`)).status).toBe(403);
    const posted = await who.ask(`/verksted/${workshop.id}/meldinger`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ v: 1, t: 'ping' }]),
    });
    expect(await posted.json()).toEqual([{ v: 1, t: 'bye', why: 'not-admitted' }]);
    expect((await who.opens(workshop.id).message(({ t }) => t === 'bye')).why).toBe('not-admitted');
  });
});

describe('somebody who has no business there', () => {
  it('is refused on every address of a workshop, whatever cookie and id they show', async () => {
    const workshop = await aWorkshop();
    const other = await aWorkshop();
    const unknown = randomUUID();
    const ownCookie = other.guri.cookie;
    const token = ownCookie.split('=')[1] ?? '';
    const identities = {
      'no cookie': '',
      'the cookie of another workshop': ownCookie,
      'another workshop’s token under this name': `verksted-${workshop.id}=${token}`,
      'a made-up token': `verksted-${workshop.id}=${'a'.repeat(43)}`,
    };
    const pages = ['', '/storskjerm', '/administrer', '/enhet/x'];
    for (const [name, cookie] of Object.entries(identities)) {
      for (const id of [workshop.id, unknown, 'x', "'; drop table workshop"]) {
        const path = `/verksted/${encodeURIComponent(id)}`;
        const own = cookie.replace(workshop.id, id);
        const answers = await Promise.all([
          ...pages.map((page) => fetch(base + path + page, { headers: { cookie: own } })),
          ...['/administrer', '/tilbake', '/enhet/x'].map((page) =>
            fetch(base + path + page, {
              method: 'POST',
              headers: { cookie: own, origin: base },
              body: new URLSearchParams({ gjor: 'slett', tittel: 'Møteplasser i Skogvik' }),
            }),
          ),
        ]);
        for (const answer of answers) {
          expect(answer.status, `${name} ${answer.url}`).toBe(404);
          expect(await answer.text()).not.toContain('Skogvik');
        }
        if (!/^[0-9a-f-]{36}$/.test(id)) continue;
        const why = cookie.includes(workshop.id) ? 'gone' : 'not-admitted';
        const stream = await fetch(`${base}${path}/hendelser`, { headers: { cookie: own } });
        expect(await stream.text()).toBe(`data: {"v":1,"t":"bye","why":"${why}"}\n\n`);
        const posted = await fetch(`${base}${path}/meldinger`, {
          method: 'POST',
          headers: { cookie: own, 'content-type': 'application/json' },
          body: JSON.stringify([{ v: 1, t: 'submit', id: randomUUID(), op: {} }]),
        });
        expect(await posted.json()).toEqual([{ v: 1, t: 'bye', why }]);
        const line = new Line(base, id, own);
        expect((await line.message(({ t }) => t === 'bye')).why).toBe(why);
      }
    }
    expect(await logOf(workshop.id)).not.toBe('[]');
  });

  it('is refused on every address that any part has mounted', async () => {
    const workshop = await aWorkshop({ tittel: 'Hemmeligholdt' });
    const other = await aWorkshop();
    const token = other.guri.cookie.split('=')[1] ?? '';
    const routes = context.app.routes.filter(
      ({ path, method }) => /\/(?:verksted|workshops)\/:id/.test(path) && method !== 'ALL',
    );
    const paths = new Set(
      routes.map(({ path, method }) =>
        [
          method,
          path.replace(/:id(?:\{.*?\})?(?=[/.]|$)/, workshop.id).replace(/:\w+(?:\{.*?\})?/g, 'x'),
        ].join(' '),
      ),
    );
    expect(paths.size).toBeGreaterThan(20);
    for (const route of paths) {
      const [method = '', path = ''] = route.split(' ');
      for (const cookie of ['', other.guri.cookie, `verksted-${workshop.id}=${token}`]) {
        const answer = await fetch(base + path, {
          method,
          headers: { cookie, origin: base },
          ...(method === 'POST' ? { body: new URLSearchParams({ gjor: 'slett' }) } : {}),
        });
        const text = await answer.text();
        const isLine = /hendelser|meldinger/.test(path);
        if (isLine) expect(text).toMatch(/"why":"(?:gone|not-admitted)"|"status":415/);
        else expect([403, 404], `${route} ${answer.status}`).toContain(answer.status);
        expect(text).not.toMatch(/Hemmeligholdt|Guri/);
        expect(answer.headers.get('cache-control'), route).toMatch(/no-store/);
      }
    }
  });

  it('cannot administer without being a facilitator', async () => {
    const workshop = await aWorkshop();
    const { who } = await aParticipant(workshop);
    const path = `/verksted/${workshop.id}/administrer`;
    expect((await who.ask(path)).status).toBe(403);
    const fields = { gjor: 'slett', tittel: 'Møteplasser i Skogvik' };
    expect((await who.send(path, fields)).status).toBe(403);
    expect((await workshop.guri.ask(path)).status).toBe(200);
  });

  it('cannot use somebody’s cookie from another site', async () => {
    const { guri, id } = await aWorkshop();
    const line = new Line(base, id, guri.cookie, undefined, 'https://evil.example');
    expect(await line.ended).toBe(-1);
    const headers = { origin: 'https://evil.example' };
    const form = new URLSearchParams({ gjor: 'lukk' });
    const path = `/verksted/${id}/administrer`;
    expect((await guri.ask(path, { method: 'POST', headers, body: form })).status).toBe(403);
    const plain = await guri.ask(`/verksted/${id}/meldinger`, { method: 'POST', body: '[]' });
    expect([403, 415]).toContain(plain.status);
  });

  it('guesses no code: wrong ones are slowed down, while eighty join from the same address', async () => {
    const { id, boot, guri } = await aWorkshop();
    const at = from('198.51.100.7');
    const wrong = (n: number): string =>
      `CDF${[n / 441, n / 21, n].map((one) => 'CDFGHJKMNPQRTVWXY3479'[Math.floor(one) % 21]).join('')}`;
    const answers: number[] = [];
    for (let n = 0; n < 60; n += 1)
      answers.push((await new Visitor(base).ask(`/verksted/delta/${wrong(n)}`, at)).status);
    expect(answers.filter((status) => status === 422)).toHaveLength(40);
    expect(answers.slice(40).every((status) => status === 429)).toBe(true);
    // The right one is a guess too, unless an invitation shows that it is none.
    expect((await new Visitor(base).ask(`/verksted/delta/${boot.code}`, at)).status).toBe(429);
    const invited = await Promise.all(
      Array.from({ length: 80 }, (_, n) => {
        const { pathname, search } = new URL(boot.joinUrl);
        const body = new URLSearchParams({ navn: `Deltaker ${n}`, side: 'annet' });
        return new Visitor(base).ask(pathname + search, { ...at, method: 'POST', body });
      }),
    );
    expect(invited.map(({ status }) => status)).toEqual(Array(80).fill(303));
    const line = guri.opens(id);
    expect(Object.keys((await line.state()).participants)).toHaveLength(81);
  });

  it('is let in by eighty typed codes from one address', async () => {
    const { boot } = await aWorkshop();
    const typed = `${boot.code.slice(0, 3)} ${boot.code.slice(3)}`.toLowerCase();
    for (let n = 0; n < 80; n += 1) {
      const visitor = new Visitor(base);
      const at = from('198.51.100.9');
      const led = await visitor.ask(`/verksted/delta?kode=${encodeURIComponent(typed)}`, at);
      const path = led.headers.get('location') ?? '';
      expect(path).toBe(`/verksted/delta/${boot.code}`);
      expect((await visitor.ask(path, at)).status).toBe(200);
      const body = new URLSearchParams({ navn: `Deltaker ${n}`, side: 'kommune' });
      expect((await visitor.ask(path, { ...at, method: 'POST', body })).status).toBe(303);
    }
  });
});

describe('the line', () => {
  it('refuses what it does not understand, which harms nobody', async () => {
    const workshop = await aWorkshop();
    const kari = await aParticipant(workshop);
    await kari.line.state();
    for (const junk of ['', '{', 'null', '[]', '{"v":1}', '{"v":2,"t":"ping"}', '"x"', '0'])
      kari.line.raw(junk);
    kari.line.raw({ t: 'unheard-of' });
    kari.line.raw({ t: 'hello' });
    kari.line.raw({ t: 'submit', id: 'not an id', op: {} });
    const big = { v: 1, id: randomUUID(), ...aNote(workshop.table, 'x'.repeat(70_000)) };
    kari.line.raw({ t: 'submit', id: big.id, op: big });
    expect((await kari.line.message(({ code }) => code === 'too-large')).retry).toBe(false);
    const unknown = randomUUID();
    kari.line.raw({ t: 'submit', id: unknown, op: { v: 1, id: unknown, type: 'no.such' } });
    expect((await kari.line.message(({ id }) => id === unknown)).code).toBe('unknown-type');
    const other = { v: 1, id: randomUUID(), ...aNote(workshop.table, 'Under et annet navn') };
    const submitted = randomUUID();
    kari.line.raw({ t: 'submit', id: submitted, op: other });
    expect((await kari.line.message(({ id }) => id === submitted)).code).toBe('invalid');
    expect((await kari.line.submit(aNote(workshop.table, 'Fortsatt her'))).t).toBe('ack');
    const socket = new WebSocket(`${base.replace('http', 'ws')}/verksted/${workshop.id}/live`, {
      headers: { cookie: kari.who.cookie },
    });
    await new Promise((open) => socket.once('open', open));
    socket.on('error', () => undefined);
    const closed = new Promise((done) => socket.once('close', done));
    socket.send('x'.repeat(300_000));
    await closed;
    expect((await kari.line.submit(aNote(workshop.table, 'Også nå'))).t).toBe('ack');
    await workshop.line.until(() => JSON.stringify(workshop.line.workshop).includes('Også nå'));
  });

  it('is the same over an event stream with posts', async () => {
    const workshop = await aWorkshop();
    const kari = await aParticipant(workshop);
    const before = await kari.line.state();
    const path = `/verksted/${workshop.id}`;
    const stream = await kari.who.ask(`${path}/hendelser`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const heard = listen(stream);
    const id = randomUUID();
    const op = { v: 1, id, ...aNote(workshop.table, 'Over post') };
    const messages = [
      { v: 1, t: 'submit', id, op },
      { v: 1, t: 'submit', id, op },
      { v: 1, t: 'ping', at: 5 },
      { v: 1, t: 'nonsense' },
    ];
    const posted = await kari.who.ask(`${path}/meldinger`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(messages),
    });
    const [first, second, pong, refused] = (await posted.json()) as Message[];
    expect([first?.t, second?.t, pong?.t, refused?.code]).toEqual([
      'ack',
      'ack',
      'pong',
      'unknown-message',
    ]);
    expect(second?.seq).toBe(first?.seq);
    await kari.line.until(() => JSON.stringify(kari.line.workshop).includes('Over post'));
    await heard.until(() => heard.messages.some(({ t }) => t === 'changes'));
    expect(heard.messages.map(({ t }) => t).slice(0, 3)).toEqual(['welcome', 'state', 'changes']);
    expect(heard.messages[1]?.state).toEqual(JSON.parse(JSON.stringify(before)));
    const overSocket = kari.line.received.find(({ t }) => t === 'changes');
    expect(heard.messages[2]).toEqual(overSocket);
    heard.stop();
    const later = listen(await kari.who.ask(`${path}/hendelser?seq=${before.seq}`));
    await later.until(() => later.messages.length >= 2);
    expect(later.messages.map(({ t }) => t)).toEqual(['welcome', 'changes']);
    later.stop();
  });

  it('gives a device so many connections and no more', async () => {
    const { guri, id } = await aWorkshop();
    const lines = Array.from({ length: 15 }, () => guri.opens(id));
    await Promise.all(lines.map((line) => line.message(({ t }) => t === 'welcome' || t === 'bye')));
    const full = lines.filter((line) => line.received.some(({ why }) => why === 'full'));
    // One is open since the workshop was made.
    expect(full).toHaveLength(4);
    for (const line of lines) line.close();
    await Promise.all(lines.map(({ ended }) => ended));
    const again = guri.opens(id);
    expect((await again.message(({ t }) => t === 'welcome' || t === 'bye')).t).toBe('welcome');
  });
});

describe('the facilitator’s page', () => {
  it('moves the day of deletion within five years, closes and opens', async () => {
    const { guri, id, line } = await aWorkshop();
    const path = `/verksted/${id}/administrer`;
    for (const dato of ['2026-11-24', '2032-01-01', '2027-02-30', 'i morgen', ''])
      expect((await guri.send(path, { gjor: 'dato', dato })).status).toBe(422);
    expect((await guri.send(path, { gjor: 'dato', dato: '2026-12-01' })).status).toBe(303);
    expect((await guri.boot(id)).deleteOn).toBe('2026-12-01');
    expect(await (await guri.ask(`/verksted/${id}`)).text()).toContain(
      'slettes 1.\u00a0desember 2026',
    );
    expect((await guri.send(path, { gjor: 'lukk' })).headers.get('location')).toContain(
      'gjort=lukk',
    );
    await line.until(() => line.workshop?.status === 'closed');
    expect(await (await guri.ask(`${path}?gjort=lukk`)).text()).toContain('Åpne verkstedet igjen');
    const late = new Visitor(base);
    const { pathname, search } = new URL((await guri.boot(id)).joinUrl);
    expect((await late.send(pathname + search, { navn: 'Sen', side: 'annet' })).status).toBe(422);
    await guri.send(path, { gjor: 'apne' });
    await line.until(() => line.workshop?.status === 'open');
  });

  it('deletes at once, for everybody, when the title is typed', async () => {
    const workshop = await aWorkshop({ tittel: 'Bort med det' });
    const kari = await aParticipant(workshop);
    await kari.line.state();
    const path = `/verksted/${workshop.id}/administrer`;
    const wrong = await workshop.guri.send(path, { gjor: 'slett', tittel: 'noe annet' });
    expect(wrong.status).toBe(422);
    const gone = await workshop.guri.send(path, { gjor: 'slett', tittel: ' bort  med det ' });
    expect(gone.headers.get('location')).toBe('/verksted?slettet');
    expect((await kari.line.message(({ t }) => t === 'bye')).why).toBe('gone');
    expect((await kari.who.opens(workshop.id).message(({ t }) => t === 'bye')).why).toBe('gone');
    expect((await kari.who.ask(`/verksted/${workshop.id}`)).status).toBe(404);
    expect(await logOf(workshop.id)).toBe('[]');
    expect((await new Visitor(base).ask(workshop.boot.joinUrl)).status).toBe(422);
  });
});

describe('a file of an exported workshop', () => {
  async function importing(visitor: Visitor, file: string): Promise<Response> {
    const form = new FormData();
    form.append('fil', new Blob([file], { type: 'application/json' }), 'verksted.json');
    form.append('navn', 'Guri');
    form.append('side', 'kommune');
    return visitor.ask('/verksted/ny', { method: 'POST', body: form });
  }

  it('becomes a new workshop with the same notes and nobody of its people let in', async () => {
    const workshop = await aWorkshop();
    const kari = await aParticipant(workshop);
    await kari.line.submit(aNote(workshop.table, 'Tas med videre'));
    await workshop.line.until(() => JSON.stringify(workshop.line.workshop).includes('Tas med'));
    const visitor = new Visitor(base);
    const made = await importing(visitor, toJson(await workshop.line.state()));
    const id = made.headers.get('location')?.split('/').at(-1) ?? '';
    expect(id).not.toBe(workshop.id);
    const seen = await visitor.opens(id).state();
    expect(JSON.stringify(seen.boards)).toContain('Tas med videre');
    expect(
      Object.values(seen.participants).filter(({ status }) => status === 'admitted'),
    ).toHaveLength(1);
    expect((await kari.who.ask(`/verksted/${id}`)).status).toBe(404);
  });

  it('is refused with a reason when it is something else, or too large', async () => {
    for (const file of [
      '',
      '{}',
      'x'.repeat(1_000_000),
      '{"format":"veier-til-samarbeid/workshop"}',
    ]) {
      const refused = await importing(new Visitor(base), file);
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('Filen er ikke et verksted');
    }
    // In the process: over a socket the answer may come before all has been sent.
    const large = await context.app.request('/verksted/ny', {
      method: 'POST',
      headers: {
        origin: 'https://veier.example.no',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': '21000000',
      },
      body: ' '.repeat(21_000_000),
    });
    expect(large.status).toBe(413);
    const elsewhere = await new Visitor(base).ask('/hefte', {
      method: 'POST',
      body: new URLSearchParams({ legg: 'x'.repeat(300_000) }),
    });
    expect(elsewhere.status).toBe(413);
  });
});

describe('figures and logs', () => {
  it('tell acknowledgements, rooms and connections', async () => {
    const { line, table } = await aWorkshop();
    await line.submit(aNote(table, 'Talt'));
    const figures = await (await fetch(`${base}/metrics`)).text();
    expect(figures).toMatch(/realtime_ack_seconds_count [1-9]/);
    expect(figures).toMatch(/realtime_rooms [1-9]/);
    expect(figures).toMatch(/realtime_connections [1-9]/);
    expect(figures).toMatch(/realtime_operations_total [1-9]/);
  });
});

describe('the day that was chosen', () => {
  it('lets nobody in any more, also before the hourly check has deleted it', async () => {
    const [keep, gone] = [await aWorkshop({ maneder: '24' }), await aWorkshop({ maneder: '1' })];
    now = new Date('2026-12-25T09:00:00Z');
    expect((await gone.guri.ask(`/verksted/${gone.id}`)).status).toBe(404);
    expect((await gone.guri.opens(gone.id).message(({ t }) => t === 'bye')).why).toBe('gone');
    expect((await keep.guri.ask(`/verksted/${keep.id}`)).status).toBe(200);
    now = new Date('2026-11-24T09:00:00Z');
  });
});

interface Heard {
  messages: Message[];
  until: (holds: () => boolean) => Promise<void>;
  stop: () => void;
}

/** Reads an event stream as it comes. */
function listen(response: Response): Heard {
  const messages: Message[] = [];
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const read = async (): Promise<void> => {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return;
    text += decoder.decode(chunk.value, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events)
      if (event.startsWith('data: ')) messages.push(JSON.parse(event.slice(6)) as Message);
    return read();
  };
  read().catch(() => undefined);
  return {
    messages,
    until: async (holds) => {
      const late = AbortSignal.timeout(5000);
      while (!holds()) {
        if (late.aborted) throw new Error(`heard only ${JSON.stringify(messages).slice(0, 500)}`);
        await new Promise((next) => setTimeout(next, 10));
      }
    },
    stop: () => void reader?.cancel().catch(() => undefined),
  };
}
