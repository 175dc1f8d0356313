import type { ReactNode } from 'react';
import { localPath } from '#platform/i18n/lang.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useView } from './view.tsx';

export interface PageProps {
  title: string;
  /** One sentence for search engines and link previews. */
  description: string;
  crumbs?: Crumb[];
  children: ReactNode;
  /** schema.org data about the page. */
  jsonLd?: object;
  /** Kept out of search engines: search results, error pages, somebody's own things. */
  noIndex?: boolean;
  /** Address that counts when the same page has several, without language prefix. */
  canonical?: string;
  /** Which entry of the main menu the page belongs to. */
  section?:
    | 'cookbook'
    | 'examples'
    | 'situation'
    | 'booklet'
    | 'workshop'
    | 'procurement'
    | 'funding'
    | 'planning';
  /** Wide pages use the whole width; others keep a reading column. */
  wide?: boolean;
}

/** The frame of every page: head, skip link, header, breadcrumbs, main and footer. */
export function Page(props: PageProps) {
  const { lang, path, installation, assets, t, href } = useView();
  const canonical = props.canonical ?? path;
  const heading =
    props.title === installation.name ? props.title : `${props.title} – ${installation.name}`;
  return (
    <html lang={lang} data-color-scheme="auto" data-color="accent">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{heading}</title>
        <meta name="description" content={props.description} />
        {props.noIndex ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        <script src={assets.themeScript} />
        {assets.font ? (
          <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="" />
        ) : null}
        <link rel="stylesheet" href={assets.css} />
        {assets.themeCss ? <link rel="stylesheet" href={assets.themeCss} /> : null}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="canonical" href={installation.baseUrl + localPath(lang, canonical)} />
        <link rel="alternate" hrefLang="nb" href={installation.baseUrl + canonical} />
        <link
          rel="alternate"
          hrefLang="nn"
          href={installation.baseUrl + localPath('nn', canonical)}
        />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={installation.name}
          href={href('/strom/alt.atom')}
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title={installation.name}
          href={href('/strom/alt.json')}
        />
        <meta property="og:title" content={props.title} />
        <meta property="og:description" content={props.description} />
        <meta property="og:locale" content={lang === 'nn' ? 'nn_NO' : 'nb_NO'} />
        <script src={assets.script} defer />
        {installation.development ? <script src={assets.devScript} defer /> : null}
        {props.jsonLd ? <JsonLd data={props.jsonLd} /> : null}
      </head>
      <body>
        <a className="ds-skip-link" href="#innhold">
          {t.skip}
        </a>
        <Header section={props.section} />
        <div className="frame">
          {props.crumbs ? <Breadcrumbs crumbs={props.crumbs} /> : null}
          <main id="innhold" className={props.wide ? 'wide' : undefined} tabIndex={-1}>
            {props.children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  );
}

/** A data block, not a script that runs; `<` is escaped so that no text can end it. */
function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes in a data block; `<` is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
