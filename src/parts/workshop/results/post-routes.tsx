import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { OpenWorkshop } from '../access.ts';
import { fileName } from './file-names.ts';
import { fileTexts } from './file-texts.ts';
import { baseOf, openedOr, type ResultDeps } from './opened.tsx';
import { postDraft } from './post-draft.ts';
import { sendFile } from './send.tsx';
import { PostPage } from './views/post-page.tsx';
import { reportDocx, reportMarkdown } from './write-report.ts';

/** «Slik brukte vi arkene»: a draft to copy. Nothing is published from here. */
export function postRoutes(services: Services, deps: ResultDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const draftOf = (c: HttpContext, { open }: OpenWorkshop) =>
    postDraft(open, {
      lang: c.get('lang'),
      now: services.clock(),
      site: services.installation.name,
    });

  app.get('/verksted/:id/innlegg', async (c) => {
    const opened = await openedOr(c, services, deps);
    if (opened instanceof Response) return opened;
    const draft = draftOf(c, opened);
    const markdown = reportMarkdown(services, draft);
    const page = (
      <PostPage draft={draft} markdown={markdown} base={baseOf(opened)} name={opened.open.title} />
    );
    return respond(c, services, page);
  });

  for (const kind of ['md', 'docx'] as const) {
    app.get(`/verksted/:id/innlegg.${kind}`, async (c) => {
      const opened = await openedOr(c, services, deps);
      if (opened instanceof Response) return opened;
      const lang = c.get('lang');
      const what = [fileTexts[lang].filePost];
      const name = fileName(lang, opened.open.title, services.clock(), what, kind);
      return sendFile(c, services, kind, name, () =>
        kind === 'md'
          ? reportMarkdown(services, draftOf(c, opened))
          : reportDocx(services, draftOf(c, opened)),
      );
    });
  }
  return app;
}
