import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import type { Myth } from './model/myth.ts';
import { quizState } from './model/quiz.ts';
import { mythTexts } from './myth-texts.ts';
import type { GuideTitles } from './views/guide-links.tsx';
import { MythsPage } from './views/myths-page.tsx';
import { QuizPage } from './views/quiz-page.tsx';
import { QuizResultPage } from './views/quiz-result-page.tsx';

export interface MythDeps {
  myths: Myth[];
  titles: (lang: Lang, pages: string[], examples: string[]) => Promise<GuideTitles>;
}

/** The myths and their quiz. Answers stand in the address; nothing is kept. */
export function mythRoutes(services: Services, { myths, titles }: MythDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/anskaffelse/myter', async (c) => {
    const examples = myths.flatMap((myth) => myth.examples);
    const found = await titles(c.get('lang'), [], examples);
    return respond(c, services, <MythsPage myths={myths} titles={found} />, { shared: true });
  });

  app.get('/anskaffelse/myter/quiz', (c) => {
    const lang = c.get('lang');
    const t = mythTexts[lang];
    const { searchParams } = new URL(c.req.url);
    const last = (name: string): string | undefined =>
      searchParams.getAll(name).at(-1)?.trim().slice(0, 40) || undefined;

    const wanted = last('myte');
    const one = myths.find(({ number }) => String(number) === wanted);
    const state = quizState(one ? [one] : myths, lang, last);
    const asks = new Map(state.items.map(({ question }) => [question.id, question.ask]));
    const shown = last('vis') !== undefined;
    const errors = [
      ...(wanted !== undefined && !one ? [{ field: 'innhold', text: t.unknownMyth(wanted) }] : []),
      ...state.unknown.map(({ question, typed }) => ({
        field: question,
        text: t.unknownAnswer(asks.get(question) ?? question, typed),
      })),
      ...(shown && state.answered === 0 && state.unknown.length === 0
        ? [{ field: state.items[0]?.question.id ?? 'innhold', text: t.noneChosen }]
        : []),
    ];
    const page = { state, only: one?.number };
    if (shown && errors.length === 0)
      return respond(c, services, <QuizResultPage {...page} />, { keepQuery: true });
    return respond(c, services, <QuizPage {...page} errors={errors} />, {
      keepQuery: true,
      shared: errors.length === 0 && state.answered === 0,
      status: errors.length > 0 ? 422 : 200,
    });
  });
  return app;
}
