import { PdfBusy, PdfTimeout } from '#platform/documents/pdf/errors.ts';
import type { SectionedDocument } from '#platform/documents/sectioned.ts';
import type { HttpContext } from '#platform/http/env.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { memoDocx, memoPdf } from './memo-files.ts';
import { GuideBusyPage } from './views/guide-busy-page.tsx';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type GuideFile = keyof typeof types;
export const guideFiles = Object.keys(types) as GuideFile[];

/**
 * A guide's document as a file, named by what it is and the day. A PDF that cannot be made now
 * becomes a page that says what to do. `back` is the page that it belongs to.
 */
export async function sendGuide(
  c: HttpContext,
  services: Services,
  file: { kind: GuideFile; name: string; document: SectionedDocument; back: string },
): Promise<Response> {
  const { kind, name, document, back } = file;
  const url = services.installation.baseUrl + localPath(document.lang, back);
  try {
    const bytes =
      kind === 'docx' ? await memoDocx(services, document) : await memoPdf(services, document, url);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': types[kind],
      'content-disposition': `attachment; filename="${name}-${dayOf(document.date)}.${kind}"`,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    });
  } catch (error) {
    if (!(error instanceof PdfBusy || error instanceof PdfTimeout)) throw error;
    c.header('retry-after', '30');
    return respond(c, services, <GuideBusyPage back={back} />, { status: 503 });
  }
}
