import { formatDay } from '#platform/i18n/format.ts';
import { Page } from '#ui/page.tsx';
import type { DiffPiece } from '../model/version-diff.ts';
import { useCookbook } from './kind-mark.tsx';

export interface VersionView {
  number: number;
  publishedAt: Date;
  note: string;
  /** Empty for the first version. */
  changes: DiffPiece[];
}

export function VersionsPage({ slug, title, versions }: { slug: string; title: string; versions: VersionView[] }) {
  const { lang, c } = useCookbook();
  const crumbs = [{ label: c.cookbook, path: '/kokebok' }, { label: title, path: `/kokebok/${slug}` }, { label: c.versions }];
  return (
    <Page title={c.versionsTitle(title)} description={c.versionsLead} crumbs={crumbs} section="cookbook" noIndex>
      <h1>{c.versionsTitle(title)}</h1>
      <p className="lead">{c.versionsLead}</p>
      {versions.map((version, at) => (
        <section key={version.number} className="version">
          <h2>
            {c.versionNumber(version.number, formatDay(lang, version.publishedAt))}
            {at === 0 ? <span className="meta"> – {c.currentVersion}</span> : null}
          </h2>
          <p>{version.note}</p>
          {version.changes.length === 0 ? <p className="meta">{c.versionFirst}</p> : <Changes pieces={version.changes} />}
        </section>
      ))}
    </Page>
  );
}

function Changes({ pieces }: { pieces: DiffPiece[] }) {
  const { c } = useCookbook();
  return (
    <>
      <p className="meta">{c.versionChanged}</p>
      <p className="diff">
        {pieces.map((piece, at) => {
          if (piece.kind === 'same') return <span key={at}>{piece.text}</span>;
          const Mark = piece.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={at}>
              <span className="ds-sr-only">{piece.kind === 'added' ? c.versionAdded : c.versionRemoved}: </span>
              {piece.text}
            </Mark>
          );
        })}
      </p>
    </>
  );
}
