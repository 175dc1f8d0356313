import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { formatTyped } from '../form-questions.ts';
import { type StartingPoint, startingPoints } from '../starting-points.ts';
import { startingTexts } from '../starting-texts.ts';
import { procurementTexts } from '../texts.ts';
import { RulesetNote } from './ruleset-note.tsx';

/** What the part answers, the way to the questions, and eight situations that are filled in already. */
export function StartPage({ ruleset }: { ruleset: { version: string; verifiedAt: string } }) {
  const { lang, href } = useView();
  const t = procurementTexts[lang];
  return (
    <Page
      title={t.startTitle}
      description={t.lead}
      section="procurement"
      crumbs={[{ label: t.title }]}
    >
      <header className="page-head">
        <h1>{t.startTitle}</h1>
        <p className="lead">{t.lead}</p>
        <div className="page-actions">
          <a className="button" href={href('/anskaffelse/sjekk')}>
            {t.ask}
          </a>
        </div>
        <p className="meta">{t.askHint}</p>
      </header>
      <div className="columns">
        <section aria-labelledby="situasjoner">
          <h2 id="situasjoner">{t.situations}</h2>
          <p>{t.situationsLead}</p>
          <ul className="starting-list">
            {startingPoints.map((point) => (
              <Starting key={point.id} point={point} />
            ))}
          </ul>
        </section>
        <aside className="columns__side" aria-label={t.more}>
          <section>
            <h2 className="side-title">{t.more}</h2>
            <ul className="side-list">
              <SideLink path="/anskaffelse/dialog" label={t.dialogue} />
              <SideLink path="/anskaffelse/innovativ" label={t.innovative} />
              <SideLink path="/anskaffelse/myter" label={t.myths} />
              <SideLink path="/kokebok/terskelverdier" label={t.thresholds} />
            </ul>
          </section>
          <p>{t.notLaw}</p>
          <RulesetNote {...ruleset} />
        </aside>
      </div>
    </Page>
  );
}

function SideLink({ path, label }: { path: string; label: string }) {
  const { href } = useView();
  return (
    <li>
      <a className="ds-link" href={href(path)}>
        {label}
      </a>
    </li>
  );
}

function Starting({ point }: { point: StartingPoint }) {
  const { lang, href } = useView();
  const t = startingTexts[lang];
  const { id, typed, chapter, example, page } = point;
  return (
    <li>
      <h3>
        <a className="ds-link" href={href(`/anskaffelse/svar?${formatTyped(typed)}`)}>
          {t[id]}
        </a>
      </h3>
      <p>{t[`${id}Told`]}</p>
      <p className="meta">
        {t.ours} {t[`${id}Ours`]} {t.source}, {t.chapter(chapter)}.
      </p>
      <p className="starting-list__more">
        {example ? (
          <a className="ds-link" href={href(`/eksempler/${example}`)}>
            {t.readExample}
            <span className="ds-sr-only">: {t[id]}</span>
          </a>
        ) : null}
        <a className="ds-link" href={href(`/kokebok/${page}`)}>
          {t.readRecipe}
          <span className="ds-sr-only">: {t[id]}</span>
        </a>
      </p>
    </li>
  );
}
