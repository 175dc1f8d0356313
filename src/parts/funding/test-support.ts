import { Hono } from 'hono';
import { loadProcurementRules, thresholdOn } from '#parts/procurement';
import type { HttpEnv } from '#platform/http/env.ts';
import { requestContext } from '#platform/http/request-context.ts';
import type { Services } from '#platform/services.ts';
import { testServices } from '../../../tests/support/services.ts';
import type { ConfirmedRow } from './model/confirmed.ts';
import type { Funding, Scheme } from './model/funding.ts';
import type { Recurring, SchemeTexts } from './model/scheme.ts';
import { fundingRoutes } from './routes.tsx';

/** The test clock stands on this day. */
export const today = '2026-11-24';

export const autumn: Recurring = {
  id: 'host',
  purpose: 'utlysning',
  opens: { from: 10, to: 11 },
  deadline: { month: 12, wording: 'senest' },
};

const texts: SchemeTexts = {
  title: 'Tilskudd til noe',
  lead: 'En setning om hva dette er for noe.',
  keywords: ['penger'],
  who: 'Den som vil søke.',
  purpose: 'Det som trengs.',
  amounts: [],
  before: ['Gjør dette først.', 'Gjør så dette.', 'Og til slutt dette.'],
  body: 'Det heftet forteller.',
};

/** A scheme that says as little as a scheme can. */
export function aScheme(scheme: Partial<Scheme> = {}): Scheme {
  return {
    id: 'noe',
    kind: 'ordning',
    administrators: [],
    status: 'ukjent',
    lastConfirmed: null,
    who: { says: [], reads: [], others: 'ukjent' },
    theme: { says: [], reads: [], others: 'ukjent' },
    phase: { says: [], reads: [], others: 'ukjent' },
    partner: { need: 'ukjent', basis: 'says' },
    share: null,
    amounts: [],
    timing: scheme.recurring ? 'vindu' : 'ukjent',
    recurring: [],
    source: { title: 'En kilde' },
    confidence: 'C',
    verifiedAt: '2026-11-24',
    pages: ['finansieringskilder'],
    examples: [],
    texts: { nb: texts, nn: texts },
    confirmed: [],
    ...scheme,
  };
}

export function aConfirmation(row: Partial<ConfirmedRow> = {}): ConfirmedRow {
  return {
    scheme: 'noe',
    call: 'host',
    year: 2026,
    from: '2026-10-15',
    to: '2026-12-02',
    confirmedAt: '2026-10-16',
    source: { title: 'Utlysningen' },
    ...row,
  };
}

/** Services without a database: the part needs none. */
export async function fundingServices(): Promise<Services> {
  const rules = await loadProcurementRules('content');
  return testServices(undefined as never, (name, on = today) => thresholdOn(rules, name, on));
}

/** The pages as the application mounts them; every cookbook page and example is published. */
export function fundingApp(services: Services, funding: Funding): Hono<HttpEnv> {
  const titles = async (_: string, slugs: string[]) =>
    new Map(slugs.map((slug) => [slug, `Siden ${slug}`]));
  const app = new Hono<HttpEnv>();
  app.use('*', requestContext(0));
  const routes = fundingRoutes(services, { funding, pageTitles: titles, exampleTitles: titles });
  app.route('/', routes);
  app.route('/nn', routes);
  return app;
}
