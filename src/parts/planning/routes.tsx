import { Hono } from 'hono';
import { amountText } from '#platform/documents/amount-text.ts';
import { PdfBusy, PdfTimeout } from '#platform/documents/pdf/errors.ts';
import { makePdf } from '#platform/documents/pdf/make-pdf.ts';
import { sectionedBook } from '#platform/documents/pdf/sectioned-book.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { TooManyRequests } from '#platform/http/rate-limit.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { toHref } from '#ui/view.tsx';
import { adaptPath, agreementsPath, paperPath, yearPath } from './addresses.ts';
import { type Asked, queryFor, readAsked } from './asked.ts';
import { isStale } from './model/stale.ts';
import { standingOn } from './model/timing.ts';
import type { MunicipalityNames, PlanningRules } from './rules.ts';
import { planningTexts } from './texts.ts';
import { AdaptPage } from './views/adapt-page.tsx';
import { AgreementsPage } from './views/agreements-page.tsx';
import { PaperPage } from './views/paper-page.tsx';
import { PeriodPage } from './views/period-page.tsx';
import { YearPage } from './views/year-page.tsx';
import { yearCalendar } from './year-calendar.ts';
import { yearDocument } from './year-document.ts';

export interface PlanningDeps {
  rules: PlanningRules;
  municipalities: MunicipalityNames;
}

/** The planning year. Mounted under both languages; everything a page shows stands in its address. */
export function planningRoutes(services: Services, deps: PlanningDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const { rules } = deps;
  const shared = { shared: true, keepQuery: true };

  const paramsOf = (c: HttpContext): URLSearchParams => new URL(c.req.url).searchParams;
  /** What the address asks for, or the form with its faults. One address for one state. */
  const asked = (c: HttpContext, tidy = true): Asked | Response => {
    const lang = c.get('lang');
    const read = readAsked(deps, paramsOf(c), lang);
    if ('wrong' in read) {
      const page = <AdaptPage {...deps} asked={undefined} wrong={read.wrong} />;
      return respond(c, services, page, { status: 422, keepQuery: true });
    }
    const clean = queryFor(read.ok);
    if (tidy && new URL(c.req.url).search !== clean)
      return c.redirect(localPath(lang, c.get('path') + clean), 302);
    return read.ok;
  };
  const today = (): string => dayOf(services.clock());

  app.get(yearPath, (c) => {
    const found = asked(c);
    if (found instanceof Response) return found;
    const standing = standingOn(found.calendar, today());
    const stale = isStale(rules.year.verifiedAt, today());
    const page = <YearPage rules={rules} asked={found} standing={standing} stale={stale} />;
    return respond(c, services, page, shared);
  });

  app.get(`${yearPath}.ics`, (c) => {
    const found = asked(c, false);
    if (found instanceof Response) return found;
    const { name, baseUrl } = services.installation;
    const now = services.clock();
    const maker = { lang: c.get('lang'), now, today: today(), site: name, baseUrl };
    c.set('publicPage', true);
    return c.body(yearCalendar(rules, found, maker), 200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${fileName(c, found)}.ics"`,
    });
  });

  app.get(`${yearPath}.pdf`, async (c) => {
    const found = asked(c, false);
    if (found instanceof Response) return found;
    const lang = c.get('lang');
    const { name, baseUrl } = services.installation;
    const document = yearDocument(rules, found, {
      lang,
      now: services.clock(),
      today: today(),
      site: name,
    });
    const url = baseUrl + localPath(lang, yearPath) + queryFor(found);
    try {
      const pdf = await makePdf(
        { ...sectionedBook(document, url), layout: 'note' },
        {
          amount: (rule, on) => amountText(lang, services.amount(rule, on)),
          resolve: (href) => (href.startsWith('/') ? baseUrl + toHref(lang, href) : href),
        },
      );
      c.set('publicPage', true);
      return c.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${fileName(c, found)}.pdf"`,
      });
    } catch (error) {
      if (!(error instanceof PdfBusy || error instanceof PdfTimeout)) throw error;
      throw new TooManyRequests(30);
    }
  });

  app.get(adaptPath, (c) => {
    const found = asked(c, false);
    if (found instanceof Response) return found;
    return respond(c, services, <AdaptPage {...deps} asked={found} wrong={undefined} />, shared);
  });

  app.get(agreementsPath, (c) =>
    respond(c, services, <AgreementsPage entry={services.assets.agreements} />, { shared: true }),
  );

  app.get(paperPath, (c) => respond(c, services, <PaperPage />, { shared: true }));

  app.get(`${yearPath}/:period`, (c) => {
    if (!rules.year.periods.some(({ id }) => id === c.req.param('period'))) return c.notFound();
    const found = asked(c);
    if (found instanceof Response) return found;
    const standing = standingOn(found.calendar, today());
    const span = standing.round.find(({ period }) => period.id === c.req.param('period'));
    if (!span) return c.notFound();
    const stale = isStale(rules.year.verifiedAt, today());
    const props = { rules, asked: found, standing, stale };
    return respond(c, services, <PeriodPage {...props} span={span} />, shared);
  });

  return app;
}

/** «arshjul-0301-innkjoper»: only a–z, digits and hyphens. */
function fileName(c: HttpContext, { municipality, role }: Asked): string {
  const t = planningTexts[c.get('lang')];
  return [t.pdfFile, ...(municipality ? [municipality.code] : []), role].join('-');
}
