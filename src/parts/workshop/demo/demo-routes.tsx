import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { type PageTitles, readingOf } from '../boot-data.ts';
import type { Boot } from '../model/boot.ts';
import { facilitatorsOf } from '../model/lookups.ts';
import type { Workshop } from '../model/workshop.ts';
import { AppShell } from '../views/app-shell.tsx';
import { DemoPage, DemoWithoutScript } from './views/demo-page.tsx';

export interface DemoDeps {
  demo: Record<Lang, Workshop>;
  pageTitles: PageTitles;
  /** The built app; without it, the page to read. */
  app: { script: string; css: string[] } | undefined;
}

/** The filled workshop: in the app, read-only and without connection, and as a page. */
export function demoRoutes(
  services: Services,
  { demo, pageTitles, app: entry }: DemoDeps,
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/verksted/demo', async (c) => {
    const lang = c.get('lang');
    const state = demo[lang];
    if (!entry) return respond(c, services, <DemoPage demo={state} />, { shared: true });
    const reading = await readingOf(state.template, lang, pageTitles);
    const { baseUrl } = services.installation;
    return respond(
      c,
      services,
      <AppShell
        title={state.title}
        boot={demoBoot(state, lang, baseUrl, reading)}
        entry={entry}
        deleteSoon={undefined}
        facilitator={false}
        withoutScript={<DemoWithoutScript demo={state} />}
      />,
      { shared: true },
    );
  });

  app.get('/verksted/demo/oversikt', (c) =>
    respond(c, services, <DemoPage demo={demo[c.get('lang')]} />, { shared: true }),
  );

  return app;
}

/** Seen as the facilitator sees it: every table, and nothing can be changed. */
function demoBoot(state: Workshop, lang: Lang, baseUrl: string, reading: Boot['reading']): Boot {
  const to = (path: string): string => localPath(lang, path);
  const [viewer] = facilitatorsOf(state);
  const here = to('/verksted/demo');
  return {
    workshop: state.id,
    viewer: viewer?.id ?? '',
    lang,
    mode: 'demo',
    state,
    code: '',
    joinUrl: baseUrl + to('/verksted'),
    qr: null,
    deviceUrl: null,
    deleteOn: null,
    reading,
    addresses: {
      // A demo never connects.
      live: here,
      events: here,
      messages: here,
      presenter: here,
      results: to('/verksted/demo/oversikt'),
      print: to('/verksted/ark'),
      entry: to('/verksted/ark'),
      administer: to('/verksted'),
      otherLang: localPath(lang === 'nb' ? 'nn' : 'nb', '/verksted/demo'),
      front: to('/'),
    },
  };
}
