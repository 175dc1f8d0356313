import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { answerTo } from './answer-to.ts';
import { isRouteId, otherRoutes } from './compare-routes.ts';
import type { FormError } from './form.ts';
import { formatTyped, type Typed, typedIn } from './form-questions.ts';
import { memoRoutes } from './memo-routes.tsx';
import type { Ruleset } from './model/ruleset.ts';
import { ruleMap } from './rule-map.ts';
import { shortDay } from './typed-day.ts';
import { AnswerPage } from './views/answer-page.tsx';
import { CheckPage } from './views/check-page.tsx';
import { ComparePage } from './views/compare-page.tsx';
import { RuleMapPage } from './views/rule-map-page.tsx';
import { StartPage } from './views/start-page.tsx';
import { historyOf, valueBands } from './what-if.ts';

/** `/anskaffelse`: the start, the questions, the answer and what can be made of it. */
export function procurementRoutes(
  services: Services,
  { ruleset }: { ruleset: Ruleset },
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const today = (): string => dayOf(services.clock());
  const shared = { shared: true, keepQuery: true };

  const check = (c: HttpContext, typed: Typed, errors: FormError[]): Response => {
    const filled = { dato: shortDay(today()), ...typed };
    return respond(c, services, <CheckPage typed={filled} errors={errors} />, {
      ...shared,
      ...(errors.length > 0 ? { status: 422 as const } : {}),
    });
  };

  /** The answer to what the address holds; anything else is a page that says what to correct. */
  const answered = (c: HttpContext) => {
    const typed = typedIn(new URL(c.req.url).searchParams);
    const answer = answerTo(ruleset, typed, c.get('lang'), today());
    return 'errors' in answer ? check(c, typed, answer.errors) : { ...answer, typed };
  };

  app.get('/anskaffelse', (c) =>
    respond(c, services, <StartPage ruleset={ruleset} />, { shared: true }),
  );

  app.get('/anskaffelse/sjekk', (c) => {
    const typed = typedIn(new URL(c.req.url).searchParams);
    const answer = answerTo(ruleset, typed, c.get('lang'), today());
    return check(c, typed, 'errors' in answer ? answer.errors : []);
  });

  app.get('/anskaffelse/svar', (c) => {
    const { search, searchParams } = new URL(c.req.url);
    const clean = formatTyped(typedIn(searchParams));
    if (clean === '') return c.redirect(localPath(c.get('lang'), '/anskaffelse/sjekk'), 302);
    // One address for one set of answers: without what a form sends empty.
    if (search.slice(1) !== clean)
      return c.redirect(localPath(c.get('lang'), `/anskaffelse/svar?${clean}`), 302);
    const found = answered(c);
    if (found instanceof Response) return found;
    const page = (
      <AnswerPage
        answer={found.answer}
        bands={valueBands(ruleset, found, c.get('lang'))}
        history={historyOf(ruleset, found, c.get('lang'), today())}
      />
    );
    return respond(c, services, page, shared);
  });

  app.get('/anskaffelse/svar/sammenlign', (c) => {
    const found = answered(c);
    if (found instanceof Response) return found;
    const routes = otherRoutes(found.typed);
    const asked = new URL(c.req.url).searchParams.get('med');
    const chosen = routes.find(({ id }) => isRouteId(asked) && id === asked) ?? routes[0];
    if (!chosen) return c.notFound();
    const other = answerTo(ruleset, chosen.typed, c.get('lang'), today());
    // What the other route cannot have, such as a grant with lots, is said as in the form.
    if ('errors' in other) return check(c, chosen.typed, other.errors);
    const model = {
      query: formatTyped(found.typed),
      routes: routes.map(({ id }) => id),
      chosen: chosen.id,
      own: found.answer,
      other: other.answer,
    };
    return respond(c, services, <ComparePage model={model} />, shared);
  });

  app.get('/anskaffelse/svar/graf', (c) => {
    const found = answered(c);
    if (found instanceof Response) return found;
    const map = ruleMap(ruleset, found.assessment, c.get('lang'));
    return respond(c, services, <RuleMapPage map={map} query={formatTyped(found.typed)} />, shared);
  });

  app.route('/', memoRoutes(services, { ruleset, check }));
  return app;
}
