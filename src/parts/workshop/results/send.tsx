import { PdfBusy, PdfTimeout, PdfTooLarge } from '#platform/documents/pdf/errors.ts';
import type { HttpContext } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { NoReport } from './views/no-report.tsx';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8; method=PUBLISH',
} as const;
export type FileKind = keyof typeof types;

/** Somebody's own: no cache keeps it, and no search engine lists it. */
export function keepPrivate(c: HttpContext): void {
  c.header('cache-control', 'private, no-store');
  c.header('x-robots-tag', 'noindex');
  c.header('vary', 'Cookie');
}

/** A file to keep. A PDF that cannot be made now becomes a page that says what to do. */
export async function sendFile(
  c: HttpContext,
  services: Services,
  kind: FileKind,
  name: string,
  make: () => Promise<Uint8Array> | string,
): Promise<Response> {
  keepPrivate(c);
  try {
    const body = await make();
    return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
      'content-type': types[kind],
      'content-disposition': `attachment; filename="${name}"`,
    });
  } catch (error) {
    const back = c.get('path').replace(/\.\w+$/, '');
    if (error instanceof PdfTooLarge)
      return respond(c, services, <NoReport why="tooLarge" back={back} />, { status: 413 });
    if (!(error instanceof PdfBusy || error instanceof PdfTimeout)) throw error;
    c.header('retry-after', '30');
    return respond(c, services, <NoReport why="busy" back={back} />, { status: 503 });
  }
}
