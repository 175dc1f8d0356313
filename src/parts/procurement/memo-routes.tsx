import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { answerTo } from './answer-to.ts';
import type { FormError } from './form.ts';
import { formatTyped, type Typed, typedIn } from './form-questions.ts';
import { guideFiles, sendGuide } from './guide-files.tsx';
import { procurementMemo } from './memo.ts';
import {
  answerMark,
  formatMemoAddress,
  memoAddressOf,
  memoLimits,
  rulesChange,
} from './memo-address.ts';
import { memoTexts } from './memo-texts.ts';
import type { Ruleset } from './model/ruleset.ts';
import { MemoPage, type MemoPageModel } from './views/memo-page.tsx';

export interface MemoDeps {
  ruleset: Ruleset;
  /** The questions again, with what must be corrected. */
  check: (c: HttpContext, typed: Typed, errors: FormError[]) => Response;
}

/** The memo as page, PDF and Word. Its address holds all of it; nothing is stored, nor kept in a cache. */
export function memoRoutes(services: Services, { ruleset, check }: MemoDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  const memoOf = (c: HttpContext): Response | MemoPageModel => {
    const lang = c.get('lang');
    const now = services.clock();
    const params = new URL(c.req.url).searchParams;
    // A memo is about one day: without one it would say something else tomorrow.
    const typed = { ...typedIn(params), dato: typedIn(params).dato ?? dayOf(now) };
    const found = answerTo(ruleset, typed, lang, dayOf(now));
    if ('errors' in found) return check(c, typed, found.errors);
    const { words, tooLong, made } = memoAddressOf(params);
    const current = { version: ruleset.version, mark: answerMark(found.answer) };
    const change = rulesChange(made, current);
    const query = formatTyped(typed);
    const answerPath = localPath(lang, `/anskaffelse/svar?${query}`);
    const t = memoTexts[lang];
    return {
      memo: procurementMemo(found.answer, {
        lang,
        now,
        words,
        change,
        made,
        site: services.installation.name,
        url: services.installation.baseUrl + answerPath,
      }),
      query,
      address: formatMemoAddress(query, words, made ?? current),
      renewed: formatMemoAddress(query, words, current),
      changed: change !== 'none',
      words,
      made: made ?? current,
      errors: tooLong.map((field) => ({ field, text: t.tooLong(t[field], memoLimits[field]) })),
    };
  };

  const page = (c: HttpContext, model: MemoPageModel): Response => {
    c.header('cache-control', 'private, no-store');
    c.header('x-robots-tag', 'noindex');
    const status = model.errors.length > 0 ? (422 as const) : (200 as const);
    return respond(c, services, <MemoPage model={model} />, { keepQuery: true, status });
  };

  app.get('/anskaffelse/notat', (c) => {
    const params = new URL(c.req.url).searchParams;
    if (formatTyped(typedIn(params)) === '')
      return c.redirect(localPath(c.get('lang'), '/anskaffelse/sjekk'), 302);
    const model = memoOf(c);
    if (model instanceof Response) return model;
    // From the first moment the address says which rules the memo was made under.
    if (!params.has('regler'))
      return c.redirect(localPath(c.get('lang'), `/anskaffelse/notat?${model.address}`), 302);
    return page(c, model);
  });

  for (const kind of guideFiles) {
    app.get(`/anskaffelse/notat.${kind}`, (c) => {
      const model = memoOf(c);
      if (model instanceof Response) return model;
      if (model.errors.length > 0) return page(c, model);
      return sendGuide(c, services, {
        kind,
        name: memoTexts[c.get('lang')].fileName,
        document: model.memo,
        back: `/anskaffelse/notat?${model.address}`,
      });
    });
  }
  return app;
}
