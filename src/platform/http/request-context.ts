import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { splitPath } from '../i18n/lang.ts';
import type { HttpEnv } from './env.ts';

/** Thrown for an address that cannot be read; answered with 400. */
export class UnreadableAddress extends Error {}

/** An id for the log and the reader's error page. A proxy's own id is kept when a proxy is configured. */
export function requestIdFrom(header: string | string[] | undefined, trustProxy: number): string {
  return trustProxy > 0 && typeof header === 'string' && /^[\w-]{8,64}$/.test(header)
    ? header
    : randomUUID();
}

/** Language from the address, request id, and a refusal of addresses with broken UTF-8 or null bytes. */
export function requestContext(trustProxy: number) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const { url } = c.req;
    const query = url.indexOf('?');
    const { lang, path } = splitPath(c.req.path);
    c.set('requestId', requestIdFrom(c.req.header('x-request-id'), trustProxy));
    c.set('lang', lang);
    c.set('path', path);
    c.header('x-request-id', c.get('requestId'));
    if (!readable(url) || (query >= 0 && !readable(url.slice(query).replaceAll('+', ' ')))) {
      throw new UnreadableAddress();
    }
    await next();
  });
}

function readable(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\0');
  } catch {
    return false;
  }
}
