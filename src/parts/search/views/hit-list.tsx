import { localPath } from '#platform/i18n/lang.ts';
import type { Marked } from '#platform/language/highlight.ts';
import { useView } from '#ui/view.tsx';
import type { SearchHit } from '../search.ts';
import { searchTexts } from '../texts.ts';

const names = {
  oppskrift: 'oneOppskrift',
  fakta: 'oneFakta',
  inspirasjon: 'oneInspirasjon',
  hjelp: 'oneHjelp',
  eksempel: 'oneEksempel',
} as const;

export function HitList({ hits }: { hits: SearchHit[] }) {
  const { lang } = useView();
  const t = searchTexts[lang];
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={`${hit.kind}/${hit.slug}`} lang={hit.lang === lang ? undefined : hit.lang}>
          <p className={`hits__kind hits__kind--${hit.kind}`}>{t[names[hit.kind]]}</p>
          <h3>
            <a href={localPath(hit.lang, hit.path)}>
              <Marks parts={hit.titleMarked} />
            </a>
          </h3>
          <p>{hit.lead}</p>
          {hit.excerpt === hit.lead ? null : (
            <p className="hits__excerpt">
              <Marks parts={hit.excerptMarked} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Marks({ parts }: { parts: Marked[] }) {
  return parts.map((part, at) => (part.match ? <mark key={at}>{part.text}</mark> : part.text));
}
