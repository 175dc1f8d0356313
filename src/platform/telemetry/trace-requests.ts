import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { HttpEnv } from '../http/env.ts';

const tracer = () => trace.getTracer('veier-til-samarbeid');

/** A span per request, a child of the caller's when it sent `traceparent`. Without a receiver it does nothing. */
export function traceRequests() {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const parent = propagation.extract(context.active(), Object.fromEntries(c.req.raw.headers));
    const span = tracer().startSpan(
      c.req.method,
      { kind: SpanKind.SERVER, attributes: { 'http.request.method': c.req.method } },
      parent,
    );
    await context.with(trace.setSpan(parent, span), next);
    const route = routePath(c, -1);
    span.updateName(`${c.req.method} ${route}`);
    span.setAttributes({ 'http.route': route, 'http.response.status_code': c.res.status });
    if (c.res.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
}

/** A span for a query that just ended; the statement holds placeholders, never values. */
export function traceQuery(sql: string, milliseconds: number, failed: boolean): void {
  const end = Date.now();
  const attributes = { 'db.system.name': 'postgresql', 'db.query.text': sql.slice(0, 2000) };
  const span = tracer().startSpan('query', {
    kind: SpanKind.CLIENT,
    startTime: end - milliseconds,
    attributes,
  });
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(end);
}
