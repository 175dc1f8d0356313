import type { SectionedDocument } from '#platform/documents/sectioned.ts';
import { FactList, Sections } from '#ui/document-view.tsx';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';
import { GuideFiles } from './guide-files-list.tsx';

/** A sheet as a page to print, with its files. `path` is its address, `query` what it was made of. */
export function GuideDocumentPage({
  document,
  path,
  query,
  crumb,
}: {
  document: SectionedDocument;
  path: string;
  query: string;
  crumb: { label: string; path: string };
}) {
  const { lang } = useView();
  return (
    <Page
      title={document.title}
      description={document.lead}
      section="procurement"
      canonical={path}
      noIndex={query !== ''}
      crumbs={[
        { label: guidesTexts[lang].procurement, path: '/anskaffelse' },
        crumb,
        { label: document.title },
      ]}
    >
      <header className="page-head">
        <h1>{document.title}</h1>
        <p className="lead">{document.lead}</p>
        <GuideFiles path={path} query={query} />
      </header>
      <div className="report guide-sheet">
        {document.facts.length > 0 ? <FactList facts={document.facts} /> : null}
        <div className="prose">
          <Prose blocks={document.intro} />
        </div>
        <Sections sections={document.sections} />
        {document.colophon.map((line) => (
          <p key={line} className="meta">
            {line}
          </p>
        ))}
      </div>
    </Page>
  );
}
