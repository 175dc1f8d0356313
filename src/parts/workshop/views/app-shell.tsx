import type { ReactNode } from 'react';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { useView } from '#ui/view.tsx';
import { appTexts } from '../app-texts.ts';
import type { Boot } from '../model/boot.ts';

export interface AppShellProps {
  title: string;
  boot: Boot;
  /** Built script and style of the app; undefined before the first build with it. */
  entry: { script: string; css: string[] } | undefined;
  /** Deleted within two weeks. */
  deleteSoon: Date | undefined;
  facilitator: boolean;
  /** Shown where scripts do not run, instead of the links to results and paper. */
  withoutScript?: ReactNode;
}

/** The page of the app: a frame of its own, since it uses the whole window. */
export function AppShell(props: AppShellProps) {
  const { boot, entry } = props;
  const { lang, assets, installation } = useView();
  const t = appTexts[lang];
  const title = boot.mode === 'presenter' ? t.presenter(props.title) : props.title;
  return (
    <html lang={lang} data-color-scheme="auto" data-color="accent">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${installation.name}`}</title>
        <meta name="description" content={t.description} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="same-origin" />
        <script src={assets.themeScript} />
        {assets.font ? (
          <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="" />
        ) : null}
        <link rel="stylesheet" href={assets.css} />
        {assets.themeCss ? <link rel="stylesheet" href={assets.themeCss} /> : null}
        {entry?.css.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <BootData boot={boot} />
        {entry ? <script type="module" src={entry.script} /> : null}
        {installation.development ? <script src={assets.devScript} defer /> : null}
      </head>
      <body className="workshop-body">
        {props.deleteSoon ? (
          <p className="notice workshop-notice" role="status">
            {t.deleteSoon(formatDay(props.deleteSoon))}
          </p>
        ) : null}
        <div id="verksted">
          <noscript>
            {props.withoutScript ?? (
              <WithoutScript
                title={props.title}
                boot={boot}
                lang={lang}
                facilitator={props.facilitator}
              />
            )}
          </noscript>
          <p className="workshop-loading" role="status">
            {t.loading}
          </p>
        </div>
      </body>
    </html>
  );
}

/** A data block, not a script that runs; `<` is escaped so that no text can end it. */
function BootData({ boot }: { boot: Boot }) {
  const json = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return (
    <script
      type="application/json"
      id="verksted-data"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes in a data block; `<` is escaped above
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

function WithoutScript(props: { title: string; boot: Boot; lang: Lang; facilitator: boolean }) {
  const { title, boot, lang, facilitator } = props;
  const t = appTexts[lang];
  const { results, print, entry, administer } = boot.addresses;
  const ways = [
    { href: results, text: t.results },
    { href: print, text: t.print },
    { href: entry, text: t.entry },
    ...(facilitator ? [{ href: administer, text: t.administer }] : []),
  ];
  return (
    <main className="frame">
      <h1>{title}</h1>
      <h2>{t.noScriptTitle}</h2>
      <p>{t.noScriptLead}</p>
      <p>{t.noScriptWays}</p>
      <ul>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a className="ds-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
