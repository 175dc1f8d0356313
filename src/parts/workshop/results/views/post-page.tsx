import type { SectionedDocument } from '#platform/documents/sectioned.ts';
import { Sections } from '#ui/document-view.tsx';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { useView } from '#ui/view.tsx';
import { pageTexts } from '../page-texts.ts';
import { postTexts } from '../post-texts.ts';
import { resultTexts } from '../results-texts.ts';

interface PostPageProps {
  draft: SectionedDocument;
  markdown: string;
  base: string;
  name: string;
}

/** The draft to copy, and how it looks. */
export function PostPage({ draft, markdown, base, name }: PostPageProps) {
  const { lang, href } = useView();
  const t = postTexts[lang];
  return (
    <Page
      title={t.page}
      description={t.pageLead}
      crumbs={[
        { label: pageTexts[lang].workshops, path: '/verksted' },
        { label: name, path: base },
        { label: resultTexts[lang].title, path: `${base}/resultat` },
        { label: t.page },
      ]}
      noIndex
    >
      <header className="page-head">
        <h1>{t.page}</h1>
        <p className="lead">{t.pageLead}</p>
        <div className="page-actions">
          <a className="button" href={href(`${base}/innlegg.docx`)}>
            {t.asWord}
          </a>
          <a className="button" data-variant="secondary" href={href(`${base}/innlegg.md`)}>
            {t.asMarkdown}
          </a>
          <a className="ds-link" href={href(`${base}/resultat`)}>
            {t.back}
          </a>
        </div>
      </header>
      <div className="post-draft no-print">
        <label htmlFor="utkast">{t.copyLabel}</label>
        <p className="meta" id="utkast-hjelp">
          {t.copyHelp}
        </p>
        <textarea
          id="utkast"
          aria-describedby="utkast-hjelp"
          readOnly
          rows={14}
          spellCheck={false}
          defaultValue={markdown}
        />
      </div>
      <section className="post-preview" aria-labelledby="slik">
        <h2 id="slik">{t.preview}</h2>
        <div className="prose">
          <Prose blocks={draft.intro} />
        </div>
        <Sections sections={draft.sections} />
      </section>
    </Page>
  );
}
