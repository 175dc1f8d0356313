import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext } from '../../../tests/support/context.ts';
import { aDay, answered, someFacts } from './test-rules.ts';

let context: Awaited<ReturnType<typeof aContext>>;
beforeAll(async () => {
  context = await aContext(
    { rateLimit: 1_000_000 },
    { overrides: { clock: () => new Date('2026-11-24T12:00:00Z') } },
  );
});
afterAll(() => context?.end());

const path = '/api/v1/procurement/assess';
const post = (body: string, query = '', headers: Record<string, string> = {}) =>
  context.app.request(path + query, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
interface Answer {
  outcome: { part: string; mustAnnounce: boolean; announceIn: string[] } | null;
  possible: { id: string }[];
  duties: { id: string; kind: string; reference: string; text: string }[];
  dialogue: { text: string }[];
  trace: { status: string; text: string; reason: string }[];
  sources: { text: string }[];
  caution: { reason: string; text: string }[];
  needs: { fact: string; weight: string }[];
  rulesetVersion: string;
  startedOn: string;
}
const assessed = async (body: object, query = ''): Promise<Answer> => {
  const response = await post(JSON.stringify(body), query);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
};
const fields = async (response: Response | Promise<Response>) => {
  const one = await response;
  expect(one.status).toBe(400);
  expect(one.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await one.json()) as {
    title: string;
    errors: { field: string; message: string }[];
  };
  expect(problem.title).not.toContain('dress');
  for (const { message } of problem.errors) expect(message.length).toBeGreaterThan(5);
  return problem.errors.map(({ field }) => field);
};

const services = {
  buyer: 'municipality',
  kind: 'services',
  value: 2_000_000,
  startedOn: '2025-01-15',
};

describe('POST /api/v1/procurement/assess', () => {
  it('answers as its contract says', async () => {
    const answer = await assessed(services);
    expect(answer.outcome).toMatchObject({
      part: 'II',
      mustAnnounce: true,
      announceIn: ['doffin'],
    });
    const certificate = answer.duties.find(({ id }) => id === 'tax-certificate');
    expect(certificate).toMatchObject({
      kind: 'krav',
      reference: 'anskaffelsesforskriften § 7-2',
    });
    expect(certificate?.text.replaceAll('\u00a0', ' ')).toContain('500 000 kroner');
    for (const list of ['dialogue', 'trace', 'sources', 'caution', 'needs'] as const)
      expect(Array.isArray(answer[list]), list).toBe(true);
    expect(answer.rulesetVersion).toMatch(/^\d{4}-/);
  });

  it('keeps nothing and is kept nowhere', async () => {
    const response = await post(JSON.stringify(services));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    const first = await response.json();
    expect(await assessed(services)).toEqual(first);
  });

  it('may be asked from any site', async () => {
    const response = await post(JSON.stringify(services), '', {
      origin: 'https://kommune.example',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await context.app.request(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://kommune.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it('takes today where no day is given, and says that it did', async () => {
    const { startedOn, needs } = await assessed({ ...services, startedOn: undefined });
    expect(startedOn).toBe('2026-11-24');
    expect(needs).toContainEqual({ fact: 'startedOn', weight: 'premise' });
  });

  it('gives the questions still needed where facts are missing', async () => {
    const { outcome, possible, needs } = await assessed({});
    expect(outcome).toBeNull();
    expect(possible.length).toBeGreaterThan(3);
    expect(needs.filter(({ weight }) => weight === 'decides').map(({ fact }) => fact)).toEqual([
      'value',
      'kind',
      'buyer',
    ]);
  });

  it('[AS15] answers the same in both written languages, in other words', async () => {
    const wordless = (answer: Answer): unknown =>
      JSON.parse(
        JSON.stringify(answer, (key, value: unknown) =>
          ['text', 'reason', 'reference'].includes(key) && typeof value === 'string'
            ? undefined
            : value,
        ),
      );
    await fc.assert(
      fc.asyncProperty(someFacts, aDay, async (facts, startedOn) => {
        const nb = await assessed({ ...facts, startedOn }, '?lang=nb');
        const nn = await assessed({ ...facts, startedOn }, '?lang=nn');
        expect(wordless(nn)).toEqual(wordless(nb));
        expect(nb.outcome).toEqual(answered(facts, startedOn).outcome ?? null);
        expect(nn.trace.map(({ text }) => text)).not.toEqual(nb.trace.map(({ text }) => text));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [{ value: -1 }, 'value'],
    [{ value: 0 }, 'value'],
    [{ value: 1.5 }, 'value'],
    [{ value: 1e300 }, 'value'],
    [{ value: '2000000' }, 'value'],
    [{ value: null }, 'value'],
    [{ value: [5] }, 'value'],
    [{ buyer: 'kirke' }, 'buyer'],
    [{ kind: 'tjenester' }, 'kind'],
    [{ kind: 7 }, 'kind'],
    [{ form: 'gift' }, 'form'],
    [{ research: 'yes' }, 'research'],
    [{ startedOn: '2016-12-31' }, 'startedOn'],
    [{ startedOn: '2999-01-01' }, 'startedOn'],
    [{ startedOn: '2025-02-30' }, 'startedOn'],
    [{ startedOn: 'i dag' }, 'startedOn'],
    [{ startedOn: 20250115 }, 'startedOn'],
    [{ vlaue: 5 }, 'vlaue'],
    [{ valuation: { total: 5 } }, 'value'],
    [{ value: undefined, valuation: { monthly: 5 } }, 'valuation.months'],
    [{ value: undefined, valuation: { monthly: 5, moths: 3 } }, 'valuation.moths'],
    [{ value: undefined, valuation: { lots: [1, -1] } }, 'valuation.lots.1'],
    [{ value: undefined, valuation: 'stor' }, 'valuation'],
    [{ form: 'grant', reservation: 'nonprofit' }, 'form'],
  ])('%o is refused, and the field named', async (bad, field) => {
    const body = JSON.stringify({ ...services, ...bad });
    expect(await fields(post(body))).toContain(field);
    expect(await fields(post(body, '?lang=nn'))).toContain(field);
  });

  it.each(['', 'null', '[]', '5', '"x"', '{', '{"value":1e', '\u0000', '[[[['])(
    'the body «%s» is refused',
    async (body) => {
      expect(await fields(post(body))).toEqual(['body']);
    },
  );

  it('names every field that is wrong at once', async () => {
    const bad = { buyer: 'x', kind: 'y', value: -5, huh: 1 };
    expect((await fields(post(JSON.stringify(bad)))).toSorted()).toEqual([
      'buyer',
      'huh',
      'kind',
      'value',
    ]);
    expect(await fields(post(JSON.stringify(services), '?lang=en'))).toEqual(['lang']);
  });

  it('refuses more than it will read', async () => {
    const response = await post(JSON.stringify({ ...services, x: 'x'.repeat(300_000) }));
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('answers or names a field, whatever it is sent, and never fails', async () => {
    const names = ['buyer', 'kind', 'value', 'valuation', 'startedOn', 'form', 'reservation'];
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor'), fc.string()),
        fc.oneof(
          fc.jsonValue(),
          fc.constantFrom('municipality', 'goods', 'grant', '2025-01-15', 1_300_000, -0, 1e21),
          fc.record({ monthly: fc.anything(), months: fc.integer(), lots: fc.anything() }),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (value) => {
        let body: string | undefined;
        try {
          body = JSON.stringify(value);
        } catch {
          return;
        }
        const response = await post(body ?? '');
        if (response.status === 200) return;
        expect((await fields(response)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is described in OpenAPI with its body, and the rules can be read', async () => {
    const document = (await (await context.app.request('/api/v1/openapi.json')).json()) as {
      paths: Record<
        string,
        { post?: { requestBody: { content: Record<string, { schema: { properties: object } }> } } }
      >;
    };
    const described = document.paths[path]?.post?.requestBody.content['application/json'];
    expect(Object.keys(described?.schema.properties ?? {})).toEqual(
      expect.arrayContaining(['buyer', 'kind', 'value', 'startedOn']),
    );
    const rules = (await (await context.app.request('/api/v1/procurement/rules')).json()) as {
      version: string;
      thresholds: { parameters: { name: string }[] };
    };
    expect(rules.version).toBe((await assessed(services)).rulesetVersion);
    expect(rules.thresholds.parameters.map(({ name }) => name)).toContain('national');
  });
});
