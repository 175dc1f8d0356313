import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address a request came from. With `trustProxy` proxies in front, the entry that the
 * outermost of them wrote in X-Forwarded-For counts; what a client writes there itself does not.
 * IPv6 is cut to its /64, since one household or office has a whole one.
 */
export function clientAddress(c: Context, trustProxy: number): string {
  return addressFrom(c.req.header('x-forwarded-for'), () => connectionAddress(c), trustProxy);
}

/** The same of a request that no framework has seen, such as one for a WebSocket. */
export function addressFrom(
  forwardedFor: string | undefined,
  connection: () => string,
  trustProxy: number,
): string {
  const forwarded = trustProxy > 0 ? (forwardedFor ?? '').split(',').map((one) => one.trim()) : [];
  const raw = forwarded.at(-trustProxy) || connection();
  return raw.includes(':') && !raw.includes('.') ? raw.split(':').slice(0, 4).join(':') : raw;
}

function connectionAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // app.request() in tests has no connection.
    return 'unknown';
  }
}
