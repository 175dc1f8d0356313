import { type Source, sourceText } from '#platform/documents/source.ts';
import { useView } from './view.tsx';

export function Sources({ sources }: { sources: Source[] }) {
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
