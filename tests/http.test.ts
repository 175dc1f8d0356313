import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdrawPage } from '#parts/cookbook';
import type { Context } from '../src/context.ts';
import { aContext } from './support/context.ts';

let context: Awaited<ReturnType<typeof aContext>>;
let base: string;
beforeAll(async () => {
  context = await aContext({ rateLimit: 100_000 });
  await new Promise<void>((done) => context.server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(context.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  context.server.closeAllConnections();
  context.server.close();
  await context.end();
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  context.app.request(path, init) as Promise<Response>;
const page = '/kokebok/pilotavtale';

describe('an anonymous reader', () => {
  it('gets pages with every security header, no inline code and no cookie', async () => {
    for (const path of ['/', page, '/eksempler', '/situasjon', '/hefte', '/finnes-ikke']) {
      const response = await ask(path);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(response.headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('set-cookie')).toBeNull();
      const html = await response.text();
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)/);
      expect(html).not.toMatch(/\sstyle="|\son\w+="/);
    }
  });

  it('gets links that follow BASE_URL, whatever Host the request claims', async () => {
    const html = await (await ask('/', { headers: { host: 'evil.example' } })).text();
    expect(html).not.toContain('evil.example');
    expect(html).toContain('https://veier.example.no/nn');
  });

  it('is told when a page was withdrawn, is unknown or its address cannot be read', async () => {
    await context.services.db.transaction().execute((tx) => withdrawPage(tx, 'innovasjonsskole'));
    expect((await ask('/kokebok/innovasjonsskole')).status).toBe(410);
    expect((await ask('/api/v1/pages/innovasjonsskole')).status).toBe(410);
    const everywhere = await Promise.all(
      [
        '/kokebok',
        '/api/v1/pages',
        '/sitemap.xml',
        '/strom/sider.atom',
        '/sok?q=innovasjonsskole',
        '/api/v1/search?q=innovasjonsskole',
      ].map(async (path) => (await ask(path)).text()),
    );
    for (const body of everywhere) expect(body).not.toContain('/kokebok/innovasjonsskole');
    expect((await ask('/kokebok/finnes-ikke')).status).toBe(404);
    for (const path of ['/kokebok/%FF', '/kokebok/%00', '/sok?q=%E0%A4%A', '/%C0%80']) {
      const refused = await ask(path);
      expect(refused.status, path).toBe(400);
      expect(refused.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
  });

  it('never sees a stack trace, whatever the address is', async () => {
    const piece = fc.oneof(
      fc
        .string({ unit: 'binary', maxLength: 40 })
        .map((text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))),
      fc.stringMatching(/^[%\w./?&=\-[\]{}]{0,40}$/),
    );
    const start = fc.constantFrom(
      '/kokebok/',
      '/eksempler/',
      '/eksempler?',
      '/sok?q=',
      '/situasjon?',
      '/hefte?innhold=',
      '/api/v1/search?q=',
      '/api/v1/examples?',
      '/nn/',
    );
    await fc.assert(
      fc.asyncProperty(start, piece, async (from, rest) => {
        const response = await ask(`http://localhost${from}${rest}`);
        expect(response.status, from + rest).toBeLessThan(500);
        expect(await response.text()).not.toMatch(/\bat .+\.(?:ts|js):\d+/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('bad input over the wire', () => {
  const raw = (text: string): Promise<string> =>
    new Promise((done, fail) => {
      const socket = connect((context.server.address() as AddressInfo).port, '127.0.0.1', () =>
        socket.write(text),
      );
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk.toString();
      });
      // The server closes first while we still write: the answer that came is what counts.
      socket.on('error', () => done(answer));
      socket.on('close', () => done(answer));
      socket.setTimeout(10_000, () => fail(new Error('no answer')));
    });

  it('answers 431 to a 10 MB query and lives on', async () => {
    expect(await raw(`GET /sok?q=${'a'.repeat(10_000_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    expect((await fetch(`${base}/livez`)).status).toBe(200);
  });

  it('answers 400 to what is not HTTP', async () => {
    expect(await raw('dette er ikke http\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('answers 413 to a form that is too large', async () => {
    const body = `legg=${'a'.repeat(400_000)}`;
    const response = await fetch(`${base}/hefte`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://veier.example.no',
      },
    });
    expect(response.status).toBe(413);
  });
});

describe('the page cache', () => {
  const etag = async (): Promise<string | null> => (await fetch(base + page)).headers.get('etag');

  it('answers the second reader from memory, compressed as they can read it', async () => {
    const first = await fetch(base + page, { headers: { 'accept-encoding': 'identity' } });
    const html = await first.text();
    const response = await fetch(base + page, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(html);
    const raw = await new Promise<Buffer>((done) => {
      const socket = connect((context.server.address() as AddressInfo).port, '127.0.0.1', () =>
        socket.write(
          `GET ${page} HTTP/1.1\r\nhost: x\r\naccept-encoding: gzip\r\nconnection: close\r\n\r\n`,
        ),
      );
      const chunks: Buffer[] = [];
      socket.on('data', (chunk) => chunks.push(chunk));
      socket.on('close', () => done(Buffer.concat(chunks)));
    });
    const body = raw.subarray(raw.indexOf('\r\n\r\n') + 4);
    expect(gunzipSync(body).toString()).toBe(html);
    expect(
      (await context.services.db.selectNoFrom(sql<number>`1`.as('one')).execute()).length,
    ).toBe(1);
  });

  it('keeps every header of the first answer, also when it answers 304', async () => {
    const headersOf = async (init?: RequestInit): Promise<Record<string, string>> => {
      const { headers } = await fetch(base + page, init);
      const changing = ['date', 'x-request-id', 'content-length', 'content-encoding'];
      return Object.fromEntries([...headers].filter(([name]) => !changing.includes(name)));
    };
    context.cache.clear();
    const fresh = await headersOf();
    expect(fresh['content-security-policy']).toContain("default-src 'none'");
    expect(await headersOf()).toEqual(fresh);
    const known = { headers: { 'if-none-match': fresh.etag ?? '' } };
    const fromMemory = await headersOf(known);
    context.cache.clear();
    for (const answer of [fromMemory, await headersOf(known)]) expect(answer).toMatchObject(fresh);
  });

  it('answers 304 to a reader who has the page, 200 when it changed', async () => {
    const known = await etag();
    expect((await fetch(base + page, { headers: { 'if-none-match': known ?? '' } })).status).toBe(
      304,
    );
    await sql`update page_version set content = jsonb_set(content, '{texts,title}', '"Pilotavtale, endret"')
      where page_id = (select id from page where slug = 'pilotavtale') and is_current`.execute(
      context.services.db,
    );
    await expect
      .poll(
        async () =>
          (await fetch(base + page, { headers: { 'if-none-match': known ?? '' } })).status,
      )
      .toBe(200);
  });

  it('never gives one person’s page to another, nor keeps what a session got', async () => {
    context.cache.clear();
    const mine = await fetch(base + page, { headers: { cookie: '__Host-session=hemmelig' } });
    // The session is none, so the browser is told to forget it as well.
    expect(mine.headers.get('cache-control')).toBe('private, no-store');
    const other = await fetch(base + page);
    expect(other.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const booklet = await fetch(`${base}/hefte`, { headers: { cookie: 'hefte=kokebok:sroi' } });
    expect(booklet.headers.get('cache-control')).toBe('private, no-store');
    expect(await booklet.text()).toContain('/kokebok/sroi');
    expect(await (await fetch(`${base}/hefte`)).text()).not.toContain('class="booklet"');
  });

  it('is emptied by a change made by hand in the database', async () => {
    await etag();
    const before = context.cache.generation;
    await sql`update example set status = status`.execute(context.services.db);
    await expect.poll(() => context.cache.generation).toBeGreaterThan(before);
  });
});

describe('the API', () => {
  it('answers as its own OpenAPI description says', async () => {
    const document = (await (await ask('/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, { get: { parameters: { name: string; in: string }[] } }>;
    };
    expect(document.openapi).toBe('3.1.0');
    for (const path of [
      '/api/v1/search',
      '/api/v1/examples',
      '/api/v1/examples/{slug}',
      '/api/v1/pages',
      '/api/v1/pages/{slug}',
      '/api/v1/suggest',
    ])
      expect(document.paths[path], path).toBeDefined();
    const pages = (await (await ask('/api/v1/pages?lang=nn')).json()) as {
      total: number;
      items: { slug: string; url: string }[];
    };
    expect(pages.items.length).toBe(pages.total);
    expect(pages.items[0]?.url).toMatch(/^https:\/\/veier\.example\.no\/nn\/kokebok\//);
    const examples = (await (await ask('/api/v1/examples?lang=nb')).json()) as { total: number };
    expect(examples.total).toBe(40);
    const search = (await (await ask('/api/v1/search?q=pilot&lang=nb')).json()) as {
      total: number;
      hits: Record<string, unknown>[];
    };
    expect(Object.keys(search.hits[0] ?? {}).toSorted()).toEqual([
      'excerpt',
      'kind',
      'score',
      'slug',
      'title',
      'url',
    ]);
  });

  it('names the field that was wrong, in the reader’s language', async () => {
    const problem = async (path: string, init?: RequestInit) => {
      const response = await ask(path, init);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      return (await response.json()) as {
        title: string;
        errors: { field: string; message: string }[];
      };
    };
    expect((await problem('/api/v1/pages?kind=tull')).errors[0]?.field).toBe('kind');
    expect((await problem('/api/v1/pages?limit=-1&lang=nn')).errors[0]?.message).toContain(
      'Kan ikkje',
    );
    expect((await problem('/api/v1/pages?lang=de')).errors[0]?.field).toBe('lang');
    expect((await ask('/api/v1/examples/finnes-ikke')).status).toBe(404);
  });

  it('may be read from any site, and written to from none', async () => {
    expect(
      (await ask('/api/v1/pages', { headers: { origin: 'https://kommune.example' } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBe('*');
    const forged = await ask('/hefte', {
      method: 'POST',
      body: 'tom=1',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://evil.example',
      },
    });
    expect(forged.status).toBe(403);
  });

  it('feeds Atom and JSON Feed, a sitemap of both languages, robots.txt and security.txt', async () => {
    expect(await (await ask('/nn/strom/alt.atom')).text()).toMatch(
      /^<\?xml[\s\S]*<feed[\s\S]*<entry>/,
    );
    const json = (await (await ask('/strom/eksempler.json')).json()) as {
      items: { url: string }[];
    };
    expect(json.items.length).toBe(40);
    const sitemap = await (await ask('/sitemap.xml')).text();
    expect(sitemap).toContain('<loc>https://veier.example.no/nn/eksempler/bua</loc>');
    expect(await (await ask('/robots.txt')).text()).toContain(
      'Sitemap: https://veier.example.no/sitemap.xml',
    );
    expect(await (await ask('/.well-known/security.txt')).text()).toMatch(
      /Contact: .+\nExpires: \d{4}-/,
    );
  });
});

describe('health', () => {
  it('is alive without the database, ready only with it, and not ready while draining', async () => {
    expect((await ask('/livez')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
    expect(await (await ask('/metrics')).text()).toContain('page_cache_requests_total');
    const other = await aContext();
    try {
      other.startDraining();
      expect(((await (other as Context).app.request('/readyz')) as Response).status).toBe(503);
    } finally {
      await other.end();
    }
  });
});

describe('many behind one address', () => {
  it('are let through in a burst; only a flood is refused, with how long to wait', async () => {
    const small = await aContext({ rateLimit: 1, pageCacheBytes: 0 });
    try {
      const answers: number[] = [];
      let last: Response | undefined;
      for (let n = 0; n < 125; n += 1) {
        last = (await small.app.request('/strom')) as Response;
        answers.push(last.status);
      }
      expect(answers.slice(0, 115).every((status) => status === 200)).toBe(true);
      expect(last?.status).toBe(429);
      expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await small.end();
    }
  });
});
