import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import {
  answeredParam,
  formatStanding,
  questionAgain,
  reopenParam,
  standingAt,
} from './model/situation-path.ts';
import { answerSituation } from './situation-answer.ts';
import type { SituationDeps } from './situation-deps.ts';
import { SituationAnswerPage } from './views/situation-answer-page.tsx';
import { SituationMapPage } from './views/situation-map-page.tsx';
import { SituationQuestionPage } from './views/situation-question-page.tsx';

/** `/situasjon` and `/situasjon/kart`. Mounted under both languages. */
export function situationRoutes(services: Services, deps: SituationDeps): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const { graph } = deps;
  const shared = { shared: true, keepQuery: true };

  routes.get('/situasjon', async (c: HttpContext) => {
    const lang = c.get('lang');
    const search = new URL(c.req.url).search.slice(1);
    const params = new URLSearchParams(search);
    const standing = standingAt(graph, params);
    const again = questionAgain(graph, standing, params.get(reopenParam));
    const missing =
      standing.at.kind !== 'end' && params.get(answeredParam) === keyAsked(standing.at);

    // One address for one state, so that what is shared is sorted and clean. What was dropped is told
    // first: a redirect would lose it.
    const query = formatStanding(standing);
    const clean = again ? `${reopenParam}=${again.question.key}&${query}` : query;
    if (search !== clean && !missing && standing.dropped.length === 0) {
      return c.redirect(localPath(lang, `/situasjon${clean && `?${clean}`}`), 302);
    }
    if (!again && standing.at.kind === 'end') {
      const answer = await answerSituation(deps, lang, standing, standing.at.end);
      return respond(
        c,
        services,
        <SituationAnswerPage standing={standing} answer={answer} />,
        shared,
      );
    }
    const page = (
      <SituationQuestionPage graph={graph} standing={standing} again={again} missing={missing} />
    );
    return respond(c, services, page, shared);
  });

  routes.get('/situasjon/kart', async (c: HttpContext) => {
    const lang = c.get('lang');
    const slugs = [...new Set(Object.values(graph.ends).map(({ recipe }) => recipe))];
    const titles = await deps.pages(lang, slugs);
    const recipes = slugs.map((slug) => ({
      slug,
      title: titles.find((page) => page.slug === slug)?.title,
    }));
    return respond(c, services, <SituationMapPage graph={graph} recipes={recipes} />, {
      shared: true,
    });
  });

  return routes;
}

function keyAsked(at: Exclude<ReturnType<typeof standingAt>['at'], { kind: 'end' }>): string {
  return at.kind === 'question' ? at.question.key : at.refinement.key;
}
