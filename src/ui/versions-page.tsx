import { type DiffPiece, diffTexts } from '#platform/documents/version-diff.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Crumb } from './breadcrumbs.tsx';
import { Page, type PageProps } from './page.tsx';
import { useView } from './view.tsx';

export interface VersionView {
  number: number;
  publishedAt: Date;
  note: string;
  /** Empty for the first version. */
  changes: DiffPiece[];
}

/** Rows newest first, each with what changed since the one before. */
export function versionViews<T extends { number: number; publishedAt: Date; note: string }>(
  rows: T[],
  text: (row: T) => string,
): VersionView[] {
  return rows.map((row, at) => {
    const before = rows[at + 1];
    return {
      number: row.number,
      publishedAt: row.publishedAt,
      note: row.note,
      changes: before ? diffTexts(text(before), text(row)) : [],
    };
  });
}

interface VersionsPageProps {
  title: string;
  /** Breadcrumbs down to the thing itself. */
  up: Crumb[];
  versions: VersionView[];
  section: NonNullable<PageProps['section']>;
}

/** Every version of a published thing: what changed, when and why. */
export function VersionsPage({ title, up, versions, section }: VersionsPageProps) {
  const { t } = useView();
  return (
    <Page
      title={t.versionsTitle(title)}
      description={t.versionsLead}
      crumbs={[...up, { label: t.versions }]}
      section={section}
      noIndex
    >
      <h1>{t.versionsTitle(title)}</h1>
      <p className="lead">{t.versionsLead}</p>
      {versions.map((version, at) => (
        <section key={version.number} className="version">
          <h2>
            {t.versionNumber(version.number, formatDay(version.publishedAt))}
            {at === 0 ? <span className="meta"> – {t.currentVersion}</span> : null}
          </h2>
          <p>{version.note}</p>
          {version.changes.length === 0 ? (
            <p className="meta">{t.versionFirst}</p>
          ) : (
            <Changes pieces={version.changes} />
          )}
        </section>
      ))}
    </Page>
  );
}

function Changes({ pieces }: { pieces: DiffPiece[] }) {
  const { t } = useView();
  return (
    <>
      <p className="meta">{t.versionChanged}</p>
      <p className="diff">
        {pieces.map((piece, at) => {
          if (piece.kind === 'same') return <span key={at}>{piece.text}</span>;
          const Mark = piece.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={at}>
              <span className="ds-sr-only">
                {piece.kind === 'added' ? t.versionAdded : t.versionRemoved}:{' '}
              </span>
              {piece.text}
            </Mark>
          );
        })}
      </p>
    </>
  );
}
