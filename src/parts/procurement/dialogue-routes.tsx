import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { dialogueNote } from './dialogue-note.ts';
import { dialogueQuery, readDialogue } from './dialogue-query.ts';
import { dialogueTexts } from './dialogue-texts.ts';
import { guideFiles, sendGuide } from './guide-files.tsx';
import { answerDialogue } from './model/dialogue.ts';
import { DialogueAnswerPage } from './views/dialogue-answer-page.tsx';
import { DialogueOverviewPage } from './views/dialogue-overview-page.tsx';
import { DialoguePage } from './views/dialogue-page.tsx';
import { GuideDocumentPage } from './views/guide-document-page.tsx';

const notePath = '/anskaffelse/dialog/notat';

/** The dialogue helper, the table of all its answers, and the meeting note. */
export function dialogueRoutes(services: Services): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const typedIn = (c: HttpContext) => readDialogue(c.get('lang'), new URL(c.req.url).searchParams);

  app.get('/anskaffelse/dialog', (c) => {
    const typed = typedIn(c);
    const state = { keepQuery: true, shared: typed.errors.length === 0 };
    if (typed.asked) {
      const answer = answerDialogue(typed.asked);
      return respond(c, services, <DialogueAnswerPage answer={answer} typed={typed} />, state);
    }
    const status = typed.errors.length > 0 ? 422 : 200;
    return respond(c, services, <DialoguePage typed={typed} />, { ...state, status });
  });

  app.get('/anskaffelse/dialog/oversikt', (c) =>
    respond(c, services, <DialogueOverviewPage />, { shared: true }),
  );

  // A note about an answer that does not exist is an empty note: the sheet is useful all the same.
  const noteOf = (c: HttpContext) => {
    const { asked } = typedIn(c);
    const options = {
      lang: c.get('lang'),
      now: services.clock(),
      site: services.installation.name,
    };
    return { document: dialogueNote(asked, options), query: asked ? dialogueQuery(asked) : '' };
  };
  app.get(notePath, (c) => {
    const { document, query } = noteOf(c);
    const crumb = { label: dialogueTexts[c.get('lang')].title, path: '/anskaffelse/dialog' };
    return respond(
      c,
      services,
      <GuideDocumentPage document={document} path={notePath} query={query} crumb={crumb} />,
      { shared: true, keepQuery: true },
    );
  });
  for (const kind of guideFiles) {
    app.get(`${notePath}.${kind}`, (c) => {
      const { document } = noteOf(c);
      const name = dialogueTexts[c.get('lang')].noteName;
      return sendGuide(c, services, { kind, name, document, back: notePath });
    });
  }
  return app;
}
