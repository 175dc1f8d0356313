import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { PdfBusy, PdfTimeout } from '#platform/documents/pdf/errors.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { bookletSections, type ExampleSections, makeBookletPdf } from './booklet-pdf.ts';
import { parseBooklet } from './model/booklet.ts';
import { contentFingerprint } from './queries.ts';
import { cookbookTexts } from './texts.ts';
import { BookletWait } from './views/booklet-wait.tsx';

export interface PdfDeps {
  exampleSections: ExampleSections;
}

/** The reader's booklet and the whole cookbook as PDF. */
export function pdfRoutes(services: Services, deps: PdfDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const whole = new Map<Lang, { fingerprint: string; pdf: Promise<Uint8Array> }>();

  app.get('/hefte.pdf', async (c) => {
    const lang = c.get('lang');
    const items = parseBooklet(c.req.query('innhold') ?? getCookie(c, 'hefte'));
    const sections = await bookletSections(services, deps.exampleSections, lang, items);
    if (sections.length === 0) return c.notFound();
    const t = cookbookTexts[lang];
    return send(c, services, 'mitt-hefte.pdf', () =>
      makeBookletPdf(services, lang, {
        title: t.bookletTitle,
        subtitle: t.bookletPdfSubtitle,
        path: '/hefte',
        sections,
      }),
    );
  });

  app.get('/kokebok.pdf', async (c) => {
    const lang = c.get('lang');
    return send(c, services, 'veier-til-samarbeid.pdf', async () => {
      const fingerprint = await contentFingerprint(services.db, services.clock());
      const known = whole.get(lang);
      if (known?.fingerprint === fingerprint) return known.pdf;
      const pdf = makeWhole(lang);
      whole.set(lang, { fingerprint, pdf });
      // A failed attempt must not be the answer for the rest of the day.
      pdf.catch(() => whole.delete(lang));
      return pdf;
    });
  });

  async function makeWhole(lang: Lang): Promise<Uint8Array> {
    const sections = await bookletSections(services, deps.exampleSections, lang);
    const subtitle = cookbookTexts[lang].wholePdfSubtitle;
    return makeBookletPdf(services, lang, {
      title: services.installation.name,
      subtitle,
      path: '/kokebok',
      sections,
    });
  }
  return app;
}

async function send(
  c: HttpContext,
  services: Services,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Response> {
  try {
    const pdf = await make();
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
    });
  } catch (error) {
    if (!(error instanceof PdfBusy || error instanceof PdfTimeout)) throw error;
    c.header('retry-after', '30');
    return respond(c, services, <BookletWait />, { status: 503 });
  }
}
