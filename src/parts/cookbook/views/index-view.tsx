import { Page } from '#ui/page.tsx';
import { chapters, pageKinds } from '../model/page.ts';
import type { PageListRow } from '../queries.ts';
import { KindMark, useCookbook } from './kind-mark.tsx';

/** The whole cookbook by chapter, with what each kind of page is. */
export function CookbookIndex({ pages }: { pages: PageListRow[] }) {
  const { c, href, chapterWord, t } = useCookbook();
  const hints = {
    fakta: c.kindFaktaHint,
    inspirasjon: c.kindInspirasjonHint,
    oppskrift: c.kindOppskriftHint,
  };
  const present = chapters.filter((chapter) => pages.some((page) => page.chapter === chapter));
  return (
    <Page
      title={c.cookbook}
      description={c.cookbookLead}
      crumbs={[{ label: c.cookbook }]}
      section="cookbook"
      wide
    >
      <header className="page-head">
        <h1>{c.cookbook}</h1>
        <p className="lead">{c.cookbookLead}</p>
        <div className="page-actions">
          <a className="button" href={href('/situasjon')}>
            {t.situation}
          </a>
          <a className="button" data-variant="secondary" href={href('/kokebok.pdf')}>
            {c.wholeCookbook}
          </a>
        </div>
      </header>
      <div className="columns columns--index">
        <nav className="columns__side toc" aria-label={t.contents}>
          <h2 className="side-title">{t.contents}</h2>
          <ul className="side-list">
            {present.map((chapter) => (
              <li key={chapter}>
                <a className="ds-link" href={`#${chapter}`}>
                  {chapterWord(chapter)}
                </a>
              </li>
            ))}
          </ul>
          <h2 className="side-title">{c.kindsTitle}</h2>
          <ul className="side-list">
            {pageKinds.map((kind) => (
              <li key={kind}>
                <KindMark kind={kind} /> <span className="meta">{hints[kind]}</span>
              </li>
            ))}
          </ul>
        </nav>
        <div className="columns__main">
          {present.map((chapter) => (
            <section key={chapter} className="chapter">
              <h2 id={chapter}>{chapterWord(chapter)}</h2>
              <ul className="page-list">
                {pages
                  .filter((page) => page.chapter === chapter)
                  .map((page) => (
                    <li key={page.slug}>
                      <KindMark kind={page.kind} />
                      <a className="page-list__title" href={href(`/kokebok/${page.slug}`)}>
                        {page.title}
                      </a>
                      <p>{page.lead}</p>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
