import { Page } from '#ui/page.tsx';
import { PathLine } from '#ui/path-line.tsx';
import { useView } from '#ui/view.tsx';
import { siteTexts } from '../texts.ts';

export interface HomeViewModel {
  situations: { group: string; items: { label: string; path: string }[] }[];
  recipes: { slug: string; title: string }[];
  example: { slug: string; title: string; lead: string } | undefined;
  examples: number;
  newest: { path: string; title: string }[];
}

/** The front page: one question, its answers, the path that follows, an example, what is new. */
export function HomePage({ home }: { home: HomeViewModel }) {
  const { href, installation, lang } = useView();
  const c = siteTexts[lang];
  const path = [
    { title: c.homePathSituation, text: c.homePathSituationText },
    { title: c.homePathRecipe, text: c.homePathRecipeText },
    { title: c.homePathExample, text: c.homePathExampleText },
    { title: c.homePathStep, text: c.homePathStepText },
  ];
  const tools = [
    { path: '/anskaffelse', title: c.homeBuy, text: c.homeBuyText },
    { path: '/anskaffelse/dialog', title: c.homeTalk, text: c.homeTalkText },
    { path: '/anskaffelse/myter', title: c.homeMyths, text: c.homeMythsText },
    { path: '/finansiering', title: c.homeFunding, text: c.homeFundingText },
    { path: '/arshjul', title: c.homeYear, text: c.homeYearText },
  ];
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: installation.name,
    url: installation.baseUrl,
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${installation.baseUrl}${href('/sok')}?q={q}`,
      'query-input': 'required name=q',
    },
  };
  return (
    <Page
      title={installation.name}
      description={c.homeDescription}
      jsonLd={jsonLd}
      canonical="/"
      wide
    >
      <section className="home-ask" aria-labelledby="hva-star-du-i">
        <h1 id="hva-star-du-i">{c.homeQuestion}</h1>
        <p className="lead">{c.homeLead}</p>
        <div className="home-ask__groups">
          {home.situations.map((group) => (
            <section key={group.group}>
              <h2>{group.group}</h2>
              <ul>
                {group.items.map((item) => (
                  <li key={item.path}>
                    <a href={href(item.path)}>{item.label}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p>
          <a className="button" href={href('/situasjon')}>
            {c.homeAll}
          </a>
        </p>
      </section>
      <section className="home-path" aria-labelledby="veien">
        <h2 id="veien">{c.homePathTitle}</h2>
        <PathLine steps={path} />
      </section>
      <section className="home-workshop" aria-labelledby="verksted">
        <h2 id="verksted">{c.homeWorkshop}</h2>
        <p>{c.homeWorkshopText}</p>
        <form className="page-actions" method="post" action={href('/verksted/ny')}>
          <input type="hidden" name="prov" value="1" />
          <button className="button" type="submit">
            {c.homeWorkshopTry}
          </button>
          <a className="ds-link" href={href('/verksted')}>
            {c.homeWorkshopMore}
          </a>
        </form>
      </section>
      <section className="home-tools" aria-labelledby="hjelpemidler">
        <h2 id="hjelpemidler">{c.homeTools}</h2>
        <ul className="home-tools__list">
          {tools.map(({ path, title, text }) => (
            <li key={path}>
              <h3>
                <a href={href(path)}>{title}</a>
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <div className="home-below">
        <section aria-labelledby="oppskrifter">
          <h2 id="oppskrifter">{c.homeRecipes}</h2>
          <ul className="page-list page-list--tight">
            {home.recipes.map((page) => (
              <li key={page.slug}>
                <a className="page-list__title" href={href(`/kokebok/${page.slug}`)}>
                  {page.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <div>
          {home.example ? (
            <section aria-labelledby="eksempel">
              <h2 id="eksempel">{c.homeExample}</h2>
              <h3>{home.example.title}</h3>
              <p>{home.example.lead}</p>
              <p>
                <a className="ds-link" href={href(`/eksempler/${home.example.slug}`)}>
                  {c.homeExampleMore}
                  <span className="ds-sr-only">: {home.example.title}</span>
                </a>
              </p>
              <p>
                <a className="ds-link" href={href('/eksempler')}>
                  {c.homeAllExamples(home.examples)}
                </a>
              </p>
            </section>
          ) : null}
          <section aria-labelledby="nytt">
            <h2 id="nytt">{c.homeNew}</h2>
            <ul className="side-list">
              {home.newest.map((item) => (
                <li key={item.path}>
                  <a className="ds-link" href={href(item.path)}>
                    {item.title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Page>
  );
}
