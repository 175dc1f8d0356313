import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { Toc } from '#ui/toc.tsx';
import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';
import { innovativeTexts } from '../innovative-texts.ts';
import type { InnovativeStep } from '../model/innovative.ts';
import { GuideLinks, type GuideTitles } from './guide-links.tsx';
import { GuideStanding } from './guide-standing.tsx';

/** Need, users, market, announcement, evaluation: what to do, who, how long, and what goes wrong. */
export function InnovativePage({
  steps,
  titles,
}: {
  steps: InnovativeStep[];
  titles: GuideTitles;
}) {
  const { lang, href } = useView();
  const t = innovativeTexts[lang];
  const tools = [
    { path: '/anskaffelse/innovativ/ark', label: t.sheet },
    { path: '/anskaffelse/dialog', label: t.dialogue },
    { path: '/anskaffelse/sjekk', label: t.check },
    { path: '/anskaffelse/myter', label: t.myths },
  ];
  return (
    <Page
      title={t.heading}
      description={t.lead}
      section="procurement"
      crumbs={[{ label: guidesTexts[lang].procurement, path: '/anskaffelse' }, { label: t.title }]}
    >
      <header className="page-head">
        <h1>{t.heading}</h1>
        <p className="lead">{t.lead}</p>
        <p className="page-actions">
          <a className="button" href={href('/anskaffelse/innovativ/ark')}>
            {t.start}
          </a>
          <button className="button" data-variant="secondary" type="button" data-print="" hidden>
            {t.print}
          </button>
        </p>
      </header>
      <div className="columns">
        <div>
          <section className="box" aria-labelledby="passer">
            <h2 className="box__title" id="passer">
              {t.fits}
            </h2>
            <p>{t.fitsText}</p>
          </section>
          <ol className="steps">
            {steps.map((step) => (
              <Step key={step.id} step={step} titles={titles} />
            ))}
          </ol>
        </div>
        <aside className="columns__side">
          <Toc ordered entries={steps.map(({ id, words }) => ({ id, label: words[lang].title }))} />
          <section aria-labelledby="verktoy">
            <h2 className="side-title" id="verktoy">
              {t.tools}
            </h2>
            <ul className="side-list">
              {tools.map(({ path, label }) => (
                <li key={path}>
                  <a className="ds-link" href={href(path)}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <p className="meta">{guidesTexts[lang].guidance}</p>
        </aside>
      </div>
    </Page>
  );
}

function Step({ step, titles }: { step: InnovativeStep; titles: GuideTitles }) {
  const { lang } = useView();
  const t = innovativeTexts[lang];
  const { id, number, timeKnown, examples, pages, sources } = step;
  const words = step.words[lang];
  return (
    <li className="step" id={id}>
      <span className="step__number" aria-hidden="true">
        {number}
      </span>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div className="prose">
        <Prose blocks={blocksOf(words.todo)} shift={1} />
      </div>
      <p className="step__who">
        <strong>{t.who}:</strong> {words.who}
      </p>
      <p className="step__who">
        <strong>{t.time}:</strong>{' '}
        <span className={timeKnown ? undefined : 'guide-unknown'}>{words.time}</span>
      </p>
      <div className="step__pitfalls">
        <h3>{t.pitfalls}</h3>
        <ul>
          {words.pitfalls.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="step__links">
        <h3>{t.examples}</h3>
        <ul>
          <GuideLinks to="examples" slugs={examples} titles={titles} />
        </ul>
      </div>
      <div className="step__links">
        <h3>{t.pages}</h3>
        <ul>
          <GuideLinks to="pages" slugs={pages} titles={titles} />
        </ul>
      </div>
      <GuideStanding sources={sources} />
    </li>
  );
}
