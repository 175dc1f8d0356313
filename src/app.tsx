import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { accessLog } from '#platform/http/access-log.ts';
import { apiLang, apiRoutes, type Endpoint } from '#platform/http/api.ts';
import { clientAddress } from '#platform/http/client-address.ts';
import { devReloadRoutes } from '#platform/http/dev-reload.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { GoneError, InvalidInput } from '#platform/http/errors.ts';
import type { PageCache } from '#platform/http/page-cache.ts';
import { cachePages } from '#platform/http/page-cache-middleware.ts';
import { problemResponse } from '#platform/http/problem.ts';
import { limitRate, type RateLimiter, TooManyRequests } from '#platform/http/rate-limit.ts';
import { requestContext, UnreadableAddress } from '#platform/http/request-context.ts';
import { securityHeaders } from '#platform/http/security-headers.ts';
import type { Services } from '#platform/services.ts';
import type { Metrics } from '#platform/telemetry/metrics.ts';
import { traceRequests } from '#platform/telemetry/trace-requests.ts';
import { type ErrorKind, ErrorPage } from '#ui/error-page.tsx';
import { respond } from '#ui/respond.tsx';
import { uiTexts } from '#ui/texts.ts';

export interface AppOptions {
  services: Services;
  cache: PageCache;
  limiter: RateLimiter;
  metrics: Metrics;
  accessLog: boolean;
  /** True when a receiver of traces is configured. */
  tracing: boolean;
  trustProxy: number;
  clientDir: string;
  /** Health and metrics: outside language, cache and limits. */
  health: Hono;
  /** Pages of every part, mounted for both languages. */
  pages: Hono<HttpEnv>[];
  /** Routes that have one address for both languages: downloads, robots.txt and the like. */
  shared: Hono<HttpEnv>[];
  endpoints: Endpoint[];
  /** Tells every route who asks. */
  identify: MiddlewareHandler<HttpEnv>;
  /** Where more than 256 kB may be sent, and how much. */
  largeBodies?: { path: RegExp; bytes: number }[];
}

/** Mounts each part's routes on one application. */
export function createApp(options: AppOptions): Hono<HttpEnv> {
  const { services, cache, limiter, metrics, trustProxy } = options;
  const app = new Hono<HttpEnv>();
  app.route('/', options.health as unknown as Hono<HttpEnv>);
  if (services.installation.development)
    app.route('/', devReloadRoutes() as unknown as Hono<HttpEnv>);
  if (options.tracing) app.use('*', traceRequests());
  app.use('*', accessLog(services.log, metrics, options.accessLog));
  // Outside the security headers, so that what it keeps has them too; they in turn are outside all
  // that can refuse a request.
  app.use('*', cachePages(cache));
  app.use('*', securityHeaders(services.installation.baseUrl.startsWith('https:')));
  app.use('*', requestContext(trustProxy));
  app.use(
    '/assets/*',
    serveStatic({
      root: options.clientDir,
      precompressed: true,
      onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use(
    '*',
    limitRate(limiter, (c) => clientAddress(c as HttpContext, trustProxy)),
  );
  app.use(
    '*',
    csrf({
      origin: (origin, c) =>
        origin === services.installation.baseUrl || hostOf(origin) === c.req.header('host'),
    }),
  );
  // Without a body there is nothing to limit, and only asking for it costs a whole Request object.
  const limitBody = bodyLimit({ maxSize: 256 * 1024 });
  const larger = (options.largeBodies ?? []).map(({ path, bytes }) => ({
    path,
    limit: bodyLimit({ maxSize: bytes }),
  }));
  app.use('*', (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const limit = larger.find(({ path }) => path.test(c.req.path))?.limit ?? limitBody;
    return limit(c, next);
  });
  app.use('*', options.identify);
  app.route('/api/v1', apiRoutes(options.endpoints));
  for (const routes of options.shared) app.route('/', routes);
  for (const routes of options.pages) {
    app.route('/', routes);
    app.route('/nn', routes);
  }
  app.notFound((c) => refusal(c, services, 'notFound'));
  app.onError((error, c) => {
    if (error instanceof GoneError) return refusal(c, services, 'gone');
    if (error instanceof UnreadableAddress) return refusal(c, services, 'badRequest');
    if (error instanceof InvalidInput)
      return refusal(c, services, 'badRequest', { errors: error.errors });
    if (error instanceof TooManyRequests) {
      metrics.limited.inc();
      return refusal(c, services, 'tooMany', { retryAfter: error.retryAfter });
    }
    if (error instanceof HTTPException && error.status === 403)
      return refusal(c, services, 'forbidden');
    if (error instanceof HTTPException && error.status === 413)
      return refusal(c, services, 'tooLarge');
    services.log.error({ err: error, requestId: c.get('requestId') }, 'unexpected error');
    return refusal(c, services, 'error');
  });
  return app;
}

const statusOf = {
  badRequest: 400,
  forbidden: 403,
  notFound: 404,
  gone: 410,
  tooLarge: 413,
  tooMany: 429,
  error: 500,
} as const;

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** The same refusal as a page for readers and as problem+json for programs, in their language. */
function refusal(
  c: HttpContext,
  services: Services,
  kind: ErrorKind,
  extra: { retryAfter?: number; errors?: InvalidInput['errors'] } = {},
): Response {
  const { retryAfter = 0, errors } = extra;
  const requestId = c.get('requestId') ?? '';
  if (retryAfter) c.header('retry-after', String(retryAfter));
  // The rest of the body is never read, so the connection cannot serve another request.
  if (kind === 'tooLarge') c.header('connection', 'close');
  if (c.req.path.startsWith('/api/')) {
    const t = uiTexts[apiLang(c)];
    // What can be read and cannot be used: another thing than an address with broken characters.
    const what = errors && errors.length > 0 ? 'invalidInput' : kind;
    const detail = what === 'tooMany' ? t.tooManyText(retryAfter) : t[`${what}Text`];
    return problemResponse(
      {
        type: 'about:blank',
        title: t[`${what}Title`],
        status: statusOf[kind],
        detail,
        requestId,
        ...(errors ? { errors } : {}),
      },
      {
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
        ...(retryAfter ? { 'retry-after': String(retryAfter) } : {}),
      },
    );
  }
  if (!c.get('lang')) c.set('lang', 'nb');
  return respond(
    c,
    services,
    <ErrorPage kind={kind} requestId={requestId} retryAfter={retryAfter} />,
    { status: statusOf[kind] },
  );
}
