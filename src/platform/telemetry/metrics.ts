import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus figures of one node. Labels are routes and classes of status, never addresses or slugs. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to response, by route and status class',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const cache = new Counter({
    name: 'page_cache_requests_total',
    help: 'Requests that the page cache answered (hit), revalidated (not_modified) or could not (miss)',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const limited = new Counter({
    name: 'rate_limited_requests_total',
    help: 'Requests refused with 429',
    registers: [registry],
  });
  const ready = new Gauge({
    name: 'app_ready',
    help: '1 when the last readiness check passed',
    registers: [registry],
  });
  return { registry, requests, cache, limited, ready };
}

export type Metrics = ReturnType<typeof createMetrics>;
