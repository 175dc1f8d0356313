import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { OpenWorkshop } from '../access.ts';
import { toJson } from '../model/json.ts';
import { tablesInOrder } from '../model/lookups.ts';
import { resultOf } from '../model/result.ts';
import { attendanceRoutes } from './attendance-routes.tsx';
import { commitmentsCalendar } from './commitments-calendar.ts';
import { fileName } from './file-names.ts';
import { fileTexts } from './file-texts.ts';
import { notesCsv } from './notes-csv.ts';
import { askedTable, baseOf, openedOr, type ResultDeps, reportFor, resultUrl } from './opened.tsx';
import { postRoutes } from './post-routes.tsx';
import { type FileKind, sendFile } from './send.tsx';
import { ResultPage } from './views/result-page.tsx';
import { reportDocx, reportMarkdown, reportPdf } from './write-report.ts';

/**
 * The result of a workshop as page and files, the draft of a post, and the record for the dialogue
 * log. Everything is made of what everybody may see, the moment it is asked for, and kept nowhere.
 */
export function resultRoutes(services: Services, deps: ResultDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/verksted/:id/resultat', async (c) => {
    const opened = await openedOr(c, services, deps);
    if (opened instanceof Response) return opened;
    const table = askedTable(c, opened);
    if (table === null) return c.notFound();
    const { open, facilitator } = opened;
    const model = {
      report: reportFor(c, services, opened, table),
      base: baseOf(opened),
      name: open.title,
      tables: tablesInOrder(open),
      table,
      facilitator,
      promises: resultOf(open).commitments.length,
    };
    return respond(c, services, <ResultPage model={model} />, { keepQuery: true });
  });

  /** A download beside the page; `make` gets the table that was asked for. */
  const file = (
    kind: FileKind,
    what: 'fileResult' | 'fileNotes' | 'fileComplete' | 'fileCalendar',
    make: (c: HttpContext, opened: OpenWorkshop, table?: string) => Promise<Uint8Array> | string,
  ): void => {
    app.get(`/verksted/:id/resultat.${kind}`, async (c) => {
      const opened = await openedOr(c, services, deps);
      if (opened instanceof Response) return opened;
      const table = askedTable(c, opened);
      if (table === null) return c.notFound();
      const lang = c.get('lang');
      const { open } = opened;
      const names = [
        fileTexts[lang][what],
        ...(table === undefined ? [] : [open.tables[table]?.name ?? '']),
      ];
      const name = fileName(lang, open.title, services.clock(), names, kind);
      return sendFile(c, services, kind, name, () => make(c, opened, table));
    });
  };

  file('pdf', 'fileResult', (c, opened, table) =>
    reportPdf(services, reportFor(c, services, opened, table), resultUrl(c, services, opened)),
  );
  file('docx', 'fileResult', (c, opened, table) =>
    reportDocx(services, reportFor(c, services, opened, table)),
  );
  file('md', 'fileResult', (c, opened, table) =>
    reportMarkdown(services, reportFor(c, services, opened, table)),
  );
  file('csv', 'fileNotes', (c, { open }, table) => notesCsv(open, c.get('lang'), table));
  file('json', 'fileComplete', (_, { open }) => toJson(open));
  file('ics', 'fileCalendar', (c, opened) =>
    commitmentsCalendar(opened.open, {
      lang: c.get('lang'),
      now: services.clock(),
      site: services.installation.name,
      url: resultUrl(c, services, opened),
    }),
  );

  app.route('/', postRoutes(services, deps));
  app.route('/', attendanceRoutes(services, deps));
  return app;
}
