import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { OpenWorkshop } from '../access.ts';
import { attendanceCsv, attendanceRecord, sharedCsv } from './attendance.ts';
import { fileName } from './file-names.ts';
import { fileTexts } from './file-texts.ts';
import { baseOf, openedOr, type ResultDeps, resultUrl } from './opened.tsx';
import { sendFile } from './send.tsx';
import { AttendancePage } from './views/attendance-page.tsx';
import { reportPdf } from './write-report.ts';

/** Who attended and what was shared, for a facilitator who asks; others are told whom to ask. */
export function attendanceRoutes(services: Services, deps: ResultDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  const pageFor = (c: HttpContext, opened: OpenWorkshop): Response => {
    const { facilitator, open } = opened;
    const page = (
      <AttendancePage base={baseOf(opened)} name={open.title} facilitator={facilitator} />
    );
    return respond(c, services, page, { status: facilitator ? 200 : 403 });
  };

  app.get('/verksted/:id/oppmote', async (c) => {
    const opened = await openedOr(c, services, deps);
    return opened instanceof Response ? opened : pageFor(c, opened);
  });

  const file = (
    path: string,
    kind: 'csv' | 'pdf',
    make: (c: HttpContext, opened: OpenWorkshop) => Promise<Uint8Array> | string,
    more: 'fileShared'[] = [],
  ): void => {
    app.get(`/verksted/:id/${path}`, async (c) => {
      const opened = await openedOr(c, services, deps);
      if (opened instanceof Response) return opened;
      if (!opened.facilitator) return pageFor(c, opened);
      const lang = c.get('lang');
      const what = [fileTexts[lang].fileAttendance, ...more.map((word) => fileTexts[lang][word])];
      const name = fileName(lang, opened.open.title, services.clock(), what, kind);
      return sendFile(c, services, kind, name, () => make(c, opened));
    });
  };

  file('oppmote.csv', 'csv', (c, { open }) => attendanceCsv(open, c.get('lang')));
  file('oppmote-delt.csv', 'csv', (c, { open }) => sharedCsv(open, c.get('lang')), ['fileShared']);
  file('oppmote.pdf', 'pdf', (c, opened) => {
    const url = resultUrl(c, services, opened);
    const record = attendanceRecord(opened.open, {
      lang: c.get('lang'),
      now: services.clock(),
      site: services.installation.name,
      url,
    });
    return reportPdf(services, record, url);
  });
  return app;
}
