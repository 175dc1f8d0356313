import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { Toc } from '#ui/toc.tsx';
import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';
import type { Myth } from '../model/myth.ts';
import { mythTexts } from '../myth-texts.ts';
import { GuideLinks, type GuideTitles } from './guide-links.tsx';
import { GuideStanding } from './guide-standing.tsx';

/** The six myths on one page: the claim, what holds, why, since when and what to do. */
export function MythsPage({ myths, titles }: { myths: Myth[]; titles: GuideTitles }) {
  const { lang, href } = useView();
  const t = mythTexts[lang];
  const entries = myths.map(({ id, number, words }) => ({
    id,
    label: `${number}. ${words[lang].claim}`,
  }));
  return (
    <Page
      title={t.title}
      description={t.lead}
      section="procurement"
      crumbs={[{ label: guidesTexts[lang].procurement, path: '/anskaffelse' }, { label: t.title }]}
    >
      <header className="page-head">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="page-actions">
          <a className="button" href={href('/anskaffelse/myter/quiz')}>
            {t.take}
          </a>
          <button className="button" data-variant="secondary" type="button" data-print="" hidden>
            {t.print}
          </button>
        </p>
      </header>
      <div className="columns">
        <div>
          {myths.map((myth) => (
            <MythSection key={myth.id} myth={myth} titles={titles} />
          ))}
        </div>
        <aside className="columns__side">
          <Toc entries={entries} />
          <p>{t.sheet}</p>
          <p>
            <a className="ds-link" href={href('/anskaffelse/sjekk')}>
              {t.checkNext}
            </a>
          </p>
          <p className="meta">{guidesTexts[lang].guidance}</p>
        </aside>
      </div>
    </Page>
  );
}

function MythSection({ myth, titles }: { myth: Myth; titles: GuideTitles }) {
  const { lang, href } = useView();
  const t = mythTexts[lang];
  const { id, number, page, examples, sources, verifiedAt, confidence } = myth;
  const words = myth.words[lang];
  return (
    <section className="myth" id={id} aria-labelledby={`${id}-tittel`}>
      <p className="meta">{t.number(number)}</p>
      <h2 id={`${id}-tittel`}>«{words.claim}»</h2>
      <p className="myth__short">{words.short}</p>
      <div className="prose">
        {(['believe', 'holds', 'why', 'since'] as const).map((part) => (
          <section key={part}>
            <h3>{t[part]}</h3>
            <Prose blocks={blocksOf(words[part])} shift={1} />
          </section>
        ))}
        <div className="box box--sjekkliste">
          <h3 className="box__title">{t.todo}</h3>
          <ul className="checklist">
            {words.todo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <GuideStanding sources={sources} verifiedAt={verifiedAt} confidence={confidence} />
      <ul className="myth__links no-print">
        <li>
          <a className="ds-link" href={href(`/kokebok/${page}`)}>
            {t.page}
            <span className="ds-sr-only">: {t.number(number)}</span>
          </a>
        </li>
        <li>
          <a className="ds-link" href={href(`/anskaffelse/myter/quiz?myte=${number}`)}>
            {t.quizOne}
            <span className="ds-sr-only">: {t.number(number)}</span>
          </a>
        </li>
        <GuideLinks to="examples" slugs={examples} titles={titles} />
      </ul>
    </section>
  );
}
