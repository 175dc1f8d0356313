import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import {
  type BookletChange,
  bookletCapacity,
  changeBooklet,
  formatBooklet,
  parseBooklet,
} from './model/booklet.ts';
import { publishedPages } from './queries.ts';
import { cookbookTexts } from './texts.ts';
import { type BookletEntry, BookletPage } from './views/booklet-view.tsx';
import { kindWords } from './words.ts';

export interface BookletDeps {
  exampleList: (lang: Lang) => Promise<{ slug: string; title: string }[]>;
}

const cookieName = 'hefte';

/**
 * «Mitt hefte». The list lives in the reader's own browser, in a cookie that is set only when the
 * reader puts something in (docs/decisions/0006); other pages neither read nor depend on it.
 */
export function bookletRoutes(services: Services, deps: BookletDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/hefte', async (c) => {
    const lang = c.get('lang');
    const asked = c.req.query('innhold');
    const items = parseBooklet(asked ?? getCookie(c, cookieName));
    const groups = await choices(services, deps, lang);
    const known = new Map(
      groups.flatMap((group) => group.items).map((entry) => [`${entry.kind}:${entry.slug}`, entry]),
    );
    const entries = items.flatMap((item) => known.get(`${item.kind}:${item.slug}`) ?? []);
    const from = c.req.query('tilbake') ?? '';
    const back = isLocal(from) ? known.get(asItem(from)) : undefined;
    const refused = c.req.query('fullt') === undefined ? undefined : 'full';
    const cleared = c.req.query('tomt');
    const booklet = {
      entries,
      shared: asked !== undefined,
      back: back && { path: from, title: back.title },
      refused,
      cleared: cleared === undefined ? undefined : formatBooklet(parseBooklet(cleared)),
      choices: groups,
      capacity: bookletCapacity,
    } as const;
    return respond(c, services, <BookletPage booklet={booklet} />);
  });

  app.post('/hefte', async (c) => {
    const here = localPath(c.get('lang'), '/hefte');
    const form = await c.req.formData();
    const items = parseBooklet(getCookie(c, cookieName));
    const change = changeFrom(form);
    if (!change) return c.redirect(here, 303);
    const after = changeBooklet(items, change);
    if (after === 'full') return c.redirect(`${here}?fullt`, 303);
    keep(c, services, formatBooklet(after));
    if (form.has('tom'))
      return c.redirect(`${here}?tomt=${encodeURIComponent(formatBooklet(items))}`, 303);
    const back = String(form.get('tilbake') ?? '');
    return c.redirect(isLocal(back) ? `${here}?tilbake=${encodeURIComponent(back)}` : here, 303);
  });

  return app;
}

function changeFrom(form: FormData): BookletChange | undefined {
  const text = (name: string): string => form.getAll(name).map(String).join(',');
  if (form.has('legg')) return { do: 'add', items: parseBooklet(text('legg')) };
  if (form.has('erstatt')) return { do: 'replace', items: parseBooklet(text('erstatt')) };
  if (form.has('tom')) return { do: 'replace', items: [] };
  for (const [name, way] of [
    ['fjern', 'remove'],
    ['opp', 'up'],
    ['ned', 'down'],
  ] as const) {
    const [item] = parseBooklet(text(name));
    if (form.has(name) && item) return { do: way, item };
  }
  return undefined;
}

function keep(c: HttpContext, services: Services, value: string): void {
  setCookie(c, cookieName, value, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: services.installation.baseUrl.startsWith('https:'),
    path: '/',
    maxAge: value === '' ? 0 : 30 * 24 * 3600,
  });
}

/** Only a path on this site: never `//elsewhere` or a scheme. */
function isLocal(path: string): boolean {
  return /^\/(?:nn\/)?(?:kokebok|eksempler)\/[a-z0-9-]+$/.test(path);
}

function asItem(path: string): string {
  return path
    .replace(/^\/(?:nn\/)?/, '')
    .replace('/', ':')
    .replace('eksempler:', 'eksempel:');
}

async function choices(
  services: Services,
  deps: BookletDeps,
  lang: Lang,
): Promise<{ title: string; items: BookletEntry[] }[]> {
  const t = cookbookTexts[lang];
  const [pages, examples] = await Promise.all([
    publishedPages(services.db, lang),
    deps.exampleList(lang),
  ]);
  const byKind = (['oppskrift', 'fakta', 'inspirasjon'] as const).map((kind) => ({
    title: t[kindWords[kind]],
    items: pages
      .filter((page) => page.kind === kind)
      .map(
        (page): BookletEntry => ({
          kind: 'kokebok',
          slug: page.slug,
          title: page.title,
          kindWord: t[kindWords[kind]],
        }),
      ),
  }));
  const stories = examples.map(
    (one): BookletEntry => ({
      kind: 'eksempel',
      slug: one.slug,
      title: one.title,
      kindWord: t.pdfExample,
    }),
  );
  return [...byKind, { title: t.relatedExamples, items: stories }];
}
