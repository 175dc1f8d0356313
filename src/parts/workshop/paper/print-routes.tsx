import { Hono } from 'hono';
import type { PdfSheet } from '#platform/documents/pdf/sheets.ts';
import { makeSheetsPdf } from '#platform/documents/pdf/sheets.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { OpenWorkshop } from '../access.ts';
import type { Template } from '../model/template.ts';
import type { PaperDeps } from './deps.ts';
import { openDoor, uuid } from './door.tsx';
import { makePack } from './pack.ts';
import { type PrintChoice, readPrintChoice } from './print-choice.ts';
import { sendPdf } from './send-pdf.tsx';
import { pdfSheet } from './sheet-data.ts';
import { sheetTexts } from './sheet-texts.ts';
import { PackPage } from './views/pack-page.tsx';
import { PrintPage } from './views/print-page.tsx';

/** Sheets and packs to print, of a workshop and blank. Without `format` in the query: a page to choose on. */
export function printRoutes(services: Services, deps: PaperDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/verksted/ark', (c) => sheets(c, null));
  app.get('/verksted/pakke', (c) => pack(c, null));
  app.get(`/verksted/:id{${uuid}}/ark`, async (c) => {
    const opened = await openDoor(c, services, deps.access);
    return opened instanceof Response ? opened : sheets(c, opened);
  });
  app.get(`/verksted/:id{${uuid}}/pakke`, async (c) => {
    const opened = await openDoor(c, services, deps.access);
    return opened instanceof Response ? opened : pack(c, opened);
  });

  async function sheets(c: HttpContext, opened: OpenWorkshop | null): Promise<Response> {
    const template = opened?.seen.template ?? deps.template;
    const choice = readPrintChoice(c.req.query(), template, opened?.seen ?? null);
    if (choice === 'none' || choice === 'too-many') {
      const page = <PrintPage opened={opened} template={template} tooMany={choice !== 'none'} />;
      const status = choice === 'none' ? 200 : 422;
      return respond(c, services, page, { status, shared: opened === null && status === 200 });
    }
    if (choice === 'unknown') return c.notFound();
    const lang = c.get('lang');
    const t = sheetTexts[lang];
    const [only] = choice.sheets.length === 1 ? choice.sheets : [];
    const title = only ? t.oneSheet(only.number, only.title[lang]) : t.title;
    return sendPdf(c, services, fileName('ark', opened, choice), async () =>
      makeSheetsPdf({
        lang,
        title: opened ? `${title} – ${opened.seen.title}` : title,
        author: services.installation.name,
        date: services.clock(),
        paper: choice.paper,
        sheets: await chosenSheets(c, opened, template, choice),
      }),
    );
  }

  async function pack(c: HttpContext, opened: OpenWorkshop | null): Promise<Response> {
    const template = opened?.seen.template ?? deps.template;
    const choice = readPrintChoice(c.req.query(), template, opened?.seen ?? null);
    if (choice === 'none' || choice === 'too-many') {
      const page = <PackPage opened={opened} tooMany={choice !== 'none'} />;
      const status = choice === 'none' ? 200 : 422;
      return respond(c, services, page, { status, shared: opened === null && status === 200 });
    }
    if (choice === 'unknown') return c.notFound();
    return sendPdf(c, services, fileName('pakke', opened, choice), async () =>
      makePack({
        services,
        deps,
        lang: c.get('lang'),
        template,
        opened,
        choice,
        sheets: await chosenSheets(c, opened, template, choice),
      }),
    );
  }

  async function chosenSheets(
    c: HttpContext,
    opened: OpenWorkshop | null,
    template: Template,
    { tables, sheets: wanted }: PrintChoice,
  ): Promise<PdfSheet[]> {
    const lang = c.get('lang');
    const titles = await deps.pageTitles(
      lang,
      wanted.flatMap(({ reading }) => reading),
    );
    const { baseUrl } = services.installation;
    return tables.flatMap((table) => {
      const owner =
        opened && table
          ? {
              workshop: { ...opened.record, title: opened.seen.title },
              table,
              baseUrl,
            }
          : null;
      return wanted.map((sheet) => pdfSheet({ lang, template, owner, titles }, sheet));
    });
  }

  return app;
}

function fileName(what: string, opened: OpenWorkshop | null, { paper }: PrintChoice): string {
  return [what, ...(opened ? [opened.record.code.toLowerCase()] : []), paper]
    .join('-')
    .concat('.pdf');
}
