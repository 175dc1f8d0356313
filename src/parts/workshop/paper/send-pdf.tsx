import { PdfBusy, PdfTimeout } from '#platform/documents/pdf/errors.ts';
import type { HttpContext } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { paperTexts } from './paper-texts.ts';
import { NoticePage } from './views/notice-page.tsx';

/** The PDF, to look at first; a page that asks to wait when too many want one. Nobody else may keep it. */
export async function sendPdf(
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
      'cache-control': 'private, no-store',
    });
  } catch (error) {
    if (!(error instanceof PdfBusy || error instanceof PdfTimeout)) throw error;
    c.header('retry-after', '30');
    const t = paperTexts[c.get('lang')];
    const here = c.get('path') + new URL(c.req.url).search;
    return respond(
      c,
      services,
      <NoticePage
        title={t.waitTitle}
        text={t.waitText}
        links={[{ label: t.tryAgain, href: here }]}
      />,
      { status: 503 },
    );
  }
}
