import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { dayOf } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { FundingDeps } from './deps.ts';
import { fundingCalendar } from './funding-calendar.ts';
import { yearCalendar } from './model/calendar-months.ts';
import { ignore, parseFundingQuery } from './model/finder-query.ts';
import { schemeById } from './model/funding.ts';
import { findSchemes, relaxations } from './model/match.ts';
import { addMonthsToDay, isMonth, monthOf } from './model/months.ts';
import { windowsFor } from './model/windows.ts';
import { yearStrip } from './model/year-strip.ts';
import { fundingTexts } from './texts.ts';
import { CalendarPage } from './views/calendar-page.tsx';
import { FinderPage } from './views/finder-page.tsx';
import { SchemePage } from './views/scheme-page.tsx';

/** Month the calendar begins with, in its address. */
const startParam = 'fra';

/** `/finansiering`, its calendar and a page for each scheme. Mounted under both languages. */
export function fundingRoutes(services: Services, deps: FundingDeps): Hono<HttpEnv> {
  const { schemes } = deps.funding;
  const app = new Hono<HttpEnv>();
  const today = (): string => dayOf(services.clock());
  const read = (c: HttpContext, known: string[] = []) => {
    const params = new URL(c.req.url).searchParams;
    const { query, ignored } = parseFundingQuery(params, known);
    const found = findSchemes(schemes, query, today());
    const open = [...found.fits, ...found.unknown].map(({ scheme }) => scheme);
    return { params, query, ignored, found, open };
  };

  app.get('/finansiering', (c: HttpContext) => {
    const { query, ignored, found } = read(c);
    const ways = found.fits.length === 0 ? relaxations(schemes, query, today()) : [];
    return respond(
      c,
      services,
      <FinderPage
        schemes={schemes}
        query={query}
        ignored={ignored}
        found={found}
        relaxations={ways}
        today={today()}
      />,
      { shared: true, keepQuery: true },
    );
  });

  app.get('/finansiering/kalender', (c: HttpContext) => {
    const { params, query, ignored, open } = read(c, [startParam]);
    const wanted = params.get(startParam) ?? '';
    const now = monthOf(today());
    const start = isMonth(wanted) ? wanted : now;
    if (wanted && wanted !== start) ignore(ignored, startParam, wanted);
    const calendar = yearCalendar(open, start);
    return respond(
      c,
      services,
      <CalendarPage
        query={query}
        ignored={ignored}
        start={start}
        now={now}
        calendar={calendar}
        strip={yearStrip(calendar.windows, start, today())}
        today={today()}
      />,
      { shared: true, keepQuery: true },
    );
  });

  app.get('/finansiering/kalender.ics', (c: HttpContext) => {
    const lang = c.get('lang');
    const name = fundingTexts[lang].icsName;
    const text = fundingCalendar(services, read(c).open, {
      lang,
      name,
      path: '/finansiering/kalender',
    });
    return calendarFile(c, text, 'finansiering');
  });

  app.get('/finansiering/:file{[a-z0-9-]+\\.ics}', (c) => {
    const id = c.req.param('file').slice(0, -'.ics'.length);
    const scheme = schemeById(deps.funding, id);
    if (!scheme) return c.notFound();
    const lang = c.get('lang');
    const name = scheme.texts[lang].title;
    const text = fundingCalendar(services, [scheme], { lang, name, path: `/finansiering/${id}` });
    return calendarFile(c, text, id);
  });

  app.get('/finansiering/:id', async (c) => {
    const lang: Lang = c.get('lang');
    const scheme = schemeById(deps.funding, c.req.param('id'));
    if (!scheme) return c.notFound();
    const [pages, examples] = await Promise.all([
      deps.pageTitles(lang, scheme.pages),
      deps.exampleTitles(lang, scheme.examples),
    ]);
    const day = today();
    return respond(
      c,
      services,
      <SchemePage
        scheme={scheme}
        windows={windowsFor(scheme, day, addMonthsToDay(day, 24))}
        today={day}
        pages={linked(scheme.pages, pages, '/kokebok')}
        examples={linked(scheme.examples, examples, '/eksempler')}
      />,
      { shared: true },
    );
  });

  return app;
}

/** Links in the order of the file, without what is not published. */
function linked(
  slugs: readonly string[],
  titles: Map<string, string>,
  base: string,
): { path: string; title: string }[] {
  return slugs.flatMap((slug) => {
    const title = titles.get(slug);
    return title === undefined ? [] : [{ path: `${base}/${slug}`, title }];
  });
}

function calendarFile(c: HttpContext, text: string, name: string): Response {
  c.set('publicPage', true);
  return c.body(text, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.ics"`,
  }) as Response;
}
