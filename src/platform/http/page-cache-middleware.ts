import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './env.ts';
import {
  chooseEncoding,
  compressNow,
  etagOf,
  isPersonal,
  matchesEtag,
  type PageCache,
} from './page-cache.ts';

/**
 * Gives every public page an ETag, answers 304, compresses, and keeps the page for the next
 * reader. Answers that a handler did not mark public are sent `no-store`.
 */
export function cachePages(cache: PageCache) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const generation = cache.generation;
    await next();
    const { res } = c;
    if (!c.get('publicPage') || res.status !== 200 || res.headers.has('set-cookie')) {
      if (!res.headers.has('cache-control')) res.headers.set('cache-control', 'private, no-store');
      return;
    }
    const personal = isPersonal({
      cookie: c.req.header('cookie'),
      authorization: c.req.header('authorization'),
    });
    const body = bytesOf(c.get('publicBody') ?? (await res.arrayBuffer()));
    const { headers } = res;
    headers.set(
      'cache-control',
      personal ? 'private, no-cache' : 'public, max-age=0, must-revalidate',
    );
    headers.set('etag', etagOf(body));
    headers.set('vary', 'accept-encoding, cookie');
    if (!personal && cache.usable()) {
      const url = new URL(c.req.url);
      const kept = Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id'));
      cache.store(url.pathname + url.search, kept, body, generation);
    }
    if (matchesEtag(c.req.header('if-none-match'), headers.get('etag') ?? '')) {
      c.res = undefined;
      c.res = new Response(null, { status: 304, headers });
      return;
    }
    const encoding = chooseEncoding(c.req.header('accept-encoding'));
    if (encoding !== 'plain') headers.set('content-encoding', encoding);
    const sent = encoding === 'plain' ? body : compressNow(body, encoding);
    headers.set('content-length', String(sent.length));
    // Assigned twice: Hono merges the old answer's headers into a new one otherwise.
    c.res = undefined;
    c.res = new Response(new Uint8Array(sent), { status: 200, headers });
  });
}

function bytesOf(body: string | ArrayBuffer): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
}
