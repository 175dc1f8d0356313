import { useView } from '#ui/view.tsx';
import { formatPageQuery } from '../model/page-query.ts';
import { searchSuggestions, searchTexts } from '../texts.ts';

/** What the search can do, before anything is asked. */
export function SearchTips() {
  const { lang } = useView();
  const t = searchTexts[lang];
  return (
    <>
      <section aria-labelledby="sok-tips">
        <h2 id="sok-tips">{t.tipsTitle}</h2>
        <ul>
          <li>{t.tipWords}</li>
          <li>{t.tipForms}</li>
          <li>{t.tipLanguage}</li>
        </ul>
      </section>
      <TryThese />
      <OtherWays />
    </>
  );
}

export function TryThese() {
  const { lang, href } = useView();
  const t = searchTexts[lang];
  return (
    <section aria-labelledby="sok-prov">
      <h2 id="sok-prov">{t.tryThese}</h2>
      <ul className="search-try">
        {searchSuggestions[lang].map((q) => (
          <li key={q}>
            <a
              className="ds-link"
              href={href(`/sok${formatPageQuery({ q, kind: undefined, page: 1 })}`)}
            >
              {q}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ways on for somebody whose situation is clearer than the word for it. */
export function OtherWays() {
  const { lang, href } = useView();
  const t = searchTexts[lang];
  const ways = [
    { path: '/situasjon', name: t.situation, text: t.situationText },
    { path: '/eksempler', name: t.examples, text: t.examplesText },
    { path: '/kokebok', name: t.cookbook, text: t.cookbookText },
  ];
  return (
    <section aria-labelledby="sok-veier">
      <h2 id="sok-veier">{t.otherWays}</h2>
      <ul className="search-ways">
        {ways.map((way) => (
          <li key={way.path}>
            <a className="ds-link" href={href(way.path)}>
              {way.name}
            </a>
            <p>{way.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
