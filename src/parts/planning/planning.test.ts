import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMunicipalities } from '#parts/examples';
import { apiRoutes } from '#platform/http/api.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { InvalidInput } from '#platform/http/errors.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { langs } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { testServices } from '../../../tests/support/services.ts';
import { planningEndpoints } from './api.ts';
import { roles } from './model/advice.ts';
import { calendarOf } from './model/calendar.ts';
import { planningRoutes } from './routes.tsx';
import { loadPlanning, type PlanningRules } from './rules.ts';
import { yearDocument } from './year-document.ts';

let now = '2026-11-24T12:00:00Z';
let app: Hono<HttpEnv>;
let rules: PlanningRules;

beforeAll(async () => {
  const municipalities = await loadMunicipalities('content');
  const shipped = await loadPlanning('content', municipalities);
  const bergen = {
    municipality: '4601',
    verifiedAt: '2026-11-01',
    confidence: 'A' as const,
    source: { title: 'Budsjettrundskriv' },
    starts: { vedtak: '12-16' },
  };
  rules = { ...shipped, municipal: new Map([['4601', bergen]]) };
  const services: Services = {
    ...testServices(undefined as never, () => undefined),
    clock: () => new Date(now),
  };
  app = new Hono<HttpEnv>();
  app.use('*', requestContext(0));
  app.route('/api/v1', apiRoutes(planningEndpoints(services, { rules, municipalities })));
  const pages = planningRoutes(services, { rules, municipalities });
  app.route('/', pages);
  app.route('/nn', pages);
  app.onError((error, c) => {
    if (error instanceof InvalidInput) return c.json({ errors: error.errors }, 400);
    throw error;
  });
});

const get = async (path: string) => {
  const response = await app.request(path);
  const text = await response.text();
  return { status: response.status, text, location: response.headers.get('location') };
};
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('the page of the year', () => {
  it('says where the day is in Norway, also in the hours when it is another day elsewhere', async () => {
    now = '2026-12-31T22:30:00Z';
    expect(words((await get('/arshjul')).text)).toContain('I dag, 31. desember 2026');
    now = '2026-12-31T23:30:00Z';
    const newYear = words((await get('/arshjul')).text);
    expect(newYear).toContain('I dag, 1. januar 2027');
    expect(newYear).toContain('budsjettet for 2028');
    now = '2026-11-24T12:00:00Z';
  });

  it('shows no day where the source has none', async () => {
    const page = words((await get('/arshjul')).text);
    expect(page).toContain('i første halvår');
    expect(page).toContain('i begynnelsen av oktober');
    expect(page).toContain('fram mot oktober (usikkert, må kontrolleres)');
    expect(page).not.toMatch(/\b(1\. januar|1\. juli|1\. oktober|11\. oktober|1\. desember)\b/);
  });

  it('follows role, municipality and own dates, and keeps them in every link', async () => {
    const { text } = await get('/arshjul?rolle=innkjoper&kommune=4601&forslag=08-15');
    expect(words(text)).toContain('Årshjulet for Bergen');
    expect(words(text)).toContain('fra 15. august fram til begynnelsen av oktober');
    expect(words(text)).toContain('Datoene for Bergen er hentet fra kommunen');
    expect(words(text)).toContain('Vi har ikke kontrollert dem');
    expect(words(text)).toContain('16. desember 2026 (om 22 dager)');
    expect(text).toContain('/arshjul.ics?rolle=innkjoper&amp;kommune=4601&amp;forslag=08-15');
    expect(text).toContain('/arshjul/rammer?rolle=innkjoper&amp;kommune=4601&amp;forslag=08-15');
  });

  it('leads what was typed to one clean address', async () => {
    const query = '?rolle=entreprenor&kommune=&rammer=&forslag=15.+august&vedtak=&utm=x';
    expect((await get(`/arshjul${query}`)).location).toBe('/arshjul?forslag=08-15');
    expect((await get('/nn/arshjul?vedtak=des')).location).toBe('/nn/arshjul?vedtak=12');
  });

  it.each([
    ['rolle=konge', 'Hvem er du?'],
    ['kommune=0000', 'Kommune'],
    ['forslag=snart', 'Budsjettforslaget blir til: «snart»'],
    ['forslag=31.6.', 'finnes ikke i kalenderen'],
    ['forslag=29.+februar', '29. februar'],
    ['forslag=11', 'Må begynne før «Statsbudsjettet kommer»'],
    ['statsbudsjett=10-07', 'kan ikke flyttes'],
    ['vedtak=12&vedtak=11', 'Står to ganger'],
  ])('says what is wrong and keeps what was typed: %s', async (query, message) => {
    for (const path of [
      '/arshjul',
      '/arshjul.ics',
      '/arshjul.pdf',
      '/arshjul/rammer',
      '/arshjul/tilpass',
    ]) {
      const { status, text } = await get(`${path}?${query}`);
      expect(status, path).toBe(422);
      expect(words(text)).toContain(message);
    }
  });

  it('puts every role on paper in both languages, and no day that the source does not give', () => {
    const made = calendarOf(rules.year);
    if ('faults' in made) throw new Error('the usual year cannot be wrong');
    for (const lang of langs)
      for (const role of roles) {
        const asked = { role, municipality: undefined, typed: {}, calendar: made.ok };
        const document = yearDocument(rules, asked, {
          lang,
          now: new Date(now),
          today: '2026-11-24',
          site: 'Veier til samarbeid',
        });
        expect(document.sections.map(({ id }) => id)).toEqual(
          rules.year.periods.map(({ id }) => id),
        );
        const text = JSON.stringify(document).replaceAll('\u00a0', ' ');
        expect(text).not.toMatch(/\b(1\. januar|1\. juli|1\. oktober|11\. oktober|1\. desember)\b/);
      }
  });

  it('says so when nobody has checked the sources for a year', async () => {
    expect((await get('/arshjul')).text).not.toContain('over et år siden');
    now = '2027-11-24T12:00:00Z';
    expect((await get('/arshjul')).text).toContain('over et år siden');
    now = '2026-11-24T12:00:00Z';
  });

  it('does not know other periods', async () => {
    for (const path of ['/arshjul/tull', '/arshjul/constructor', '/arshjul/__proto__'])
      expect((await get(path)).status).toBe(404);
  });
});

describe('the calendar', () => {
  const entry = async (query: string, period: string): Promise<string> => {
    const { text } = await get(`/arshjul.ics${query}`);
    const found = text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .find((one) => one.includes(`UID:arshjul-${period}-`));
    return found ?? '';
  };

  it('comes back every year under the same id, whatever the dates are', async () => {
    const [usual, own] = [await entry('', 'forslag'), await entry('?forslag=08-15', 'forslag')];
    const uid = (text: string) => /UID:(.*)\r/.exec(text)?.[1];
    expect(uid(usual)).toMatch(/^arshjul-forslag-entreprenor@/);
    expect(uid(own)).toBe(uid(usual));
    expect(usual).toContain('RRULE:FREQ=YEARLY');
    expect(own).toContain('DTSTART;VALUE=DATE:20260815');
    expect(uid(await entry('?kommune=4601&rolle=stat', 'vedtak'))).toMatch(
      /^arshjul-vedtak-stat-4601@/,
    );
  });

  it('says «usikker dato» on what is rough and on nothing else', async () => {
    expect(await entry('', 'forslag')).toContain('(usikker dato)');
    expect(await entry('?forslag=08', 'forslag')).toContain('(usikker dato)');
    expect(await entry('?forslag=08-15', 'forslag')).not.toContain('sikker dato');
    expect(await entry('?kommune=4601', 'vedtak')).toContain('Datoen er hentet fra Bergen');
  });
});

describe('the API', () => {
  it('answers for any day and own dates, in both languages', async () => {
    const { status, text } = await get('/api/v1/planning/year?on=2028-02-29&forslag=08-15&lang=nn');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      on: '2028-02-29',
      budgetYear: 2029,
      planYears: [2029, 2030, 2031, 2032],
      current: 'rammer',
      sure: true,
      next: 'forslag',
      good: { period: 'rammer', from: '2028-01-01', budgetYear: 2029 },
      periods: [
        { id: 'rammer', precision: 'half-year', own: false, to: '2028-08-15' },
        {
          id: 'forslag',
          precision: 'day',
          own: true,
          when: 'frå 15. august fram til byrjinga av oktober'.replace(
            '15. august',
            '15.\u00a0august',
          ),
        },
        { id: 'statsbudsjett' },
        { id: 'behandling' },
        { id: 'vedtak', late: null },
      ],
    });
    expect(JSON.parse((await get('/api/v1/planning/year')).text).on).toBe('2026-11-24');
  });

  it.each([
    ['on=i+morgen', 'on'],
    ['on=2026-02-30', 'on'],
    ['on=1999-12-31', 'on'],
    ['on=9999-12-31', 'on'],
    ['on=2026-01-01&on=2027-01-01', 'on'],
    ['rolle=konge', 'rolle'],
    ['kommune=1', 'kommune'],
    ['vedtak=10', 'vedtak'],
    ['forslag=', undefined],
    ['lang=en', 'lang'],
  ])('names the field that cannot be used: %s', async (query, field) => {
    const { status, text } = await get(`/api/v1/planning/year?${query}`);
    expect(status).toBe(field ? 400 : 200);
    if (field)
      expect(JSON.parse(text).errors.map((one: { field: string }) => one.field)).toEqual([field]);
  });
});
