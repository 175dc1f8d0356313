import { useView } from './view.tsx';

export interface SourceView {
  title: string;
  publisher?: string | undefined;
  year?: number | undefined;
  place?: string | undefined;
  url?: string | undefined;
}

/** «Veier til samarbeid, Kommunal- og moderniseringsdepartementet, 2017, kapittel 3» */
export function sourceText(source: SourceView): string {
  return [source.title, source.publisher, source.year, source.place].filter(Boolean).join(', ');
}

export function Sources({ sources }: { sources: SourceView[] }) {
  const { t } = useView();
  return (
    <section>
      <h2 className="side-title">{t.sources}</h2>
      <ul className="side-list">
        {sources.map((source) => (
          <li key={sourceText(source)}>
            {source.url ? (
              <a className="ds-link" href={source.url} rel="external">
                {sourceText(source)}
              </a>
            ) : (
              sourceText(source)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
