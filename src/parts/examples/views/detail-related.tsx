import { useView } from '#ui/view.tsx';
import type { ListedExample } from '../list-queries.ts';
import type { Municipalities } from '../model/places.ts';
import type { Match } from '../model/similarity.ts';
import { reasonText } from '../reasons.ts';
import { exampleTexts } from '../texts.ts';

/** Examples that resemble this one, each with the reason. */
export function Related({
  related,
  municipalities,
}: {
  related: Match<ListedExample>[];
  municipalities: Municipalities;
}) {
  const { lang, href } = useView();
  const t = exampleTexts[lang];
  return (
    <section className="related" aria-labelledby="ligner">
      <h2 id="ligner">{t.related}</h2>
      {related.length === 0 ? <p className="unknown">{t.relatedNone}</p> : null}
      <ul className="example-list">
        {related.map(({ item, reasons }) => (
          <li key={item.slug}>
            <h3>
              <a href={href(`/eksempler/${item.slug}`)}>{item.title}</a>
            </h3>
            <p>{item.lead}</p>
            <p className="related__why">{t.because(reasonText(lang, reasons, municipalities))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RelatedPages({ pages }: { pages: { slug: string; title: string }[] }) {
  const { lang, href } = useView();
  if (pages.length === 0) return null;
  return (
    <nav className="related-pages" aria-labelledby="sider">
      <h2 id="sider">{exampleTexts[lang].relatedPages}</h2>
      <ul>
        {pages.map(({ slug, title }) => (
          <li key={slug}>
            <a className="ds-link" href={href(`/kokebok/${slug}`)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
