import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { guideFiles, sendGuide } from './guide-files.tsx';
import { innovativeDocument } from './innovative-document.ts';
import { readSheet, sheetQuery } from './innovative-sheet.ts';
import { innovativeTexts } from './innovative-texts.ts';
import type { InnovativeStep } from './model/innovative.ts';
import type { GuideTitles } from './views/guide-links.tsx';
import { InnovativePage } from './views/innovative-page.tsx';
import { InnovativeSheetPage } from './views/innovative-sheet-page.tsx';

export interface InnovativeDeps {
  steps: InnovativeStep[];
  titles: (lang: Lang, pages: string[], examples: string[]) => Promise<GuideTitles>;
}

const sheetPath = '/anskaffelse/innovativ/ark';

/** The guided process, and the sheet for need and effect. What is written stands in the address alone. */
export function innovativeRoutes(
  services: Services,
  { steps, titles }: InnovativeDeps,
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const sheetOf = (c: HttpContext) => readSheet(c.get('lang'), new URL(c.req.url).searchParams);

  app.get('/anskaffelse/innovativ', async (c) => {
    const pages = steps.flatMap((step) => step.pages);
    const examples = steps.flatMap((step) => step.examples);
    const found = await titles(c.get('lang'), pages, examples);
    return respond(c, services, <InnovativePage steps={steps} titles={found} />, { shared: true });
  });

  app.get(sheetPath, (c) => {
    const sheet = sheetOf(c);
    const status = sheet.errors.length > 0 ? 422 : 200;
    // Somebody's own words: no cache keeps them.
    if (sheetQuery(sheet)) c.header('cache-control', 'private, no-store');
    return respond(c, services, <InnovativeSheetPage sheet={sheet} />, {
      status,
      keepQuery: true,
      shared: status === 200 && sheetQuery(sheet) === '',
    });
  });

  for (const kind of guideFiles) {
    app.get(`${sheetPath}.${kind}`, async (c) => {
      const lang = c.get('lang');
      const sheet = sheetOf(c);
      // A file cannot show what to correct: the page does, with all that was written.
      if (sheet.errors.length > 0)
        return c.redirect(localPath(lang, `${sheetPath}?${sheetQuery(sheet)}`), 303);
      const options = { lang, now: services.clock(), site: services.installation.name };
      const document = innovativeDocument(sheet, options);
      const name = innovativeTexts[lang].fileName;
      return sendGuide(c, services, { kind, name, document, back: sheetPath });
    });
  }
  return app;
}
