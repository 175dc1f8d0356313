import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { z } from 'zod';
import { isLang, type Lang } from '../i18n/lang.ts';
import type { HttpContext, HttpEnv } from './env.ts';
import { InvalidInput } from './errors.ts';

/** One operation of the API: the schemas check the request and describe it in OpenAPI. */
export interface Endpoint {
  /** Path under /api/v1 with `:name` parameters. */
  path: string;
  summary: string;
  params: z.ZodObject;
  query: z.ZodObject;
  /** What is sent as JSON. With it the operation is a POST that changes nothing, without it a GET. */
  body?: z.ZodObject;
  response: z.ZodType;
  /** Its answer depends on who asks: never kept by caches, and not for other origins to read. */
  personal?: boolean;
  /** Undefined means that the thing is not there (404). A Response is sent as it is. */
  handle: (input: {
    params: unknown;
    query: unknown;
    body: unknown;
    lang: Lang;
    c: HttpContext;
  }) => Promise<unknown>;
}

interface EndpointSpec<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  R extends z.ZodType,
  B extends z.ZodObject,
> {
  path: string;
  summary: string;
  params?: P;
  query: Q;
  body?: B;
  response: R;
  personal?: boolean;
  handle: (input: {
    params: z.output<P>;
    query: z.output<Q>;
    body: z.output<B>;
    lang: Lang;
    c: HttpContext;
  }) => Promise<z.input<R> | Response | undefined>;
}

/** Ties the types of an endpoint's schemas to its handler. */
export function defineEndpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  R extends z.ZodType,
  B extends z.ZodObject,
>(spec: EndpointSpec<P, Q, R, B>): Endpoint {
  const { params = z.object({}), handle, ...rest } = spec;
  return { ...rest, params, handle: handle as Endpoint['handle'] };
}

/** `lang` of a query: bokmål unless asked otherwise. */
export const langQuery = z
  .enum(['nb', 'nn'])
  .default('nb')
  .meta({ description: 'Målform: nb eller nn' });

/** The language for messages to a client: its `lang`, or what it says it reads. */
export function apiLang(c: HttpContext): Lang {
  const asked = c.req.query('lang');
  if (isLang(asked)) return asked;
  return /^\s*nn\b/i.test(c.req.header('accept-language') ?? '') ? 'nn' : 'nb';
}

/**
 * Routes for all endpoints. All are open to every origin, but for personal ones. Throws
 * InvalidInput naming the fields.
 */
export function apiRoutes(endpoints: Endpoint[]): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  // Before the open ones' CORS headers, which thus never reach them.
  for (const endpoint of endpoints.filter(({ personal }) => personal)) {
    app.get(endpoint.path, async (c) => {
      c.header('cache-control', 'private, no-store');
      c.header('vary', 'Cookie');
      const answer = await answerOf(endpoint, c);
      if (answer === undefined) return c.notFound();
      if (answer instanceof Response) return answer;
      return c.body(JSON.stringify(answer), 200, {
        'content-type': 'application/json; charset=utf-8',
      });
    });
  }
  app.use(
    '*',
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      exposeHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
      maxAge: 86_400,
    }),
  );
  for (const endpoint of endpoints.filter(({ body }) => body)) {
    app.post(endpoint.path, async (c) => {
      const answer = await answerOf(endpoint, c);
      if (answer === undefined) return c.notFound();
      if (answer instanceof Response) return answer;
      return c.body(JSON.stringify(answer), 200, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      });
    });
  }
  for (const endpoint of endpoints.filter(({ personal, body }) => !personal && !body)) {
    app.get(endpoint.path, async (c) => {
      const answer = await answerOf(endpoint, c);
      if (answer === undefined) return c.notFound();
      if (answer instanceof Response) return answer;
      const body = JSON.stringify(answer);
      c.set('publicPage', true);
      c.set('publicBody', body);
      return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
    });
  }
  return app;
}

async function answerOf(endpoint: Endpoint, c: HttpContext): Promise<unknown> {
  const lang = apiLang(c);
  const params = check(endpoint.params, c.req.param(), lang);
  const query = check(endpoint.query, queryOf(c), lang);
  const body = endpoint.body && check(endpoint.body, await jsonOf(c, lang), lang, 'body');
  return endpoint.handle({ params, query, body, lang, c });
}

/** Throws InvalidInput where what was sent is no JSON. */
async function jsonOf(c: HttpContext, lang: Lang): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const message = lang === 'nn' ? 'Skal vere gyldig JSON' : 'Skal være gyldig JSON';
    throw new InvalidInput([{ field: 'body', message }]);
  }
}

/** A repeated parameter becomes a list; a single one stays a string. */
function queryOf(c: HttpContext): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );
}

function check(schema: z.ZodObject, value: unknown, lang: Lang, whole = 'query'): unknown {
  const parsed = schema.safeParse(value, { error: (issue) => messageFor(issue, lang) });
  if (parsed.success) return parsed.data;
  throw new InvalidInput(
    parsed.error.issues.flatMap((issue) => {
      // Zod names these on the object that has them; a client looks for the field itself.
      const paths =
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => [...issue.path, key])
          : [issue.path];
      return paths.map((path) => ({ field: path.join('.') || whole, message: issue.message }));
    }),
  );
}

function messageFor(issue: z.core.$ZodRawIssue, lang: Lang): string | undefined {
  const nn = lang === 'nn';
  if (issue.code === 'invalid_value') {
    const list = (issue.values as unknown[]).join(', ');
    return nn ? `Vel mellom: ${list}` : `Velg mellom: ${list}`;
  }
  if (issue.code === 'too_big')
    return nn
      ? `Kan ikkje vere større enn ${issue.maximum}`
      : `Kan ikke være større enn ${issue.maximum}`;
  if (issue.code === 'too_small')
    return nn
      ? `Kan ikkje vere mindre enn ${issue.minimum}`
      : `Kan ikke være mindre enn ${issue.minimum}`;
  if (issue.code === 'unrecognized_keys') return 'Ukjent felt';
  if (issue.code === 'invalid_type')
    return nn ? `Skal vere av typen ${issue.expected}` : `Skal være av typen ${issue.expected}`;
  return undefined;
}
