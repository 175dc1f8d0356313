import { formatDay } from '#platform/i18n/format.ts';
import { useBoot, useLang, useWorkshop } from '../use-workshop.tsx';
import { afterTexts } from './after/after-texts.ts';
import { CommitmentList } from './after/commitment-list.tsx';
import { OfferForm } from './after/offer-form.tsx';
import { useKeptFocus } from './kit/use-kept-focus.ts';
import { commitmentGroups, offerTables } from './model/commitments.ts';
import './lead.css';
import './after.css';

/** After the last sheet, where the short evaluation is. */
export function AfterView() {
  const lang = useLang();
  const t = afterTexts[lang];
  const { deleteOn, mode } = useBoot();
  const workshop = useWorkshop();
  const writer = useWorkshop((_, snapshot) => snapshot.writer);
  const keep = useKeptFocus<HTMLDivElement>();
  const groups = commitmentGroups(workshop, writer);
  const tables = offerTables(workshop, writer);
  return (
    <div className="desk after" {...keep}>
      <h2>{t.title}</h2>
      <p className="lead">{t.thanks}</p>
      <p className="after__unbound">
        <strong>{t.unbound}</strong> {t.unboundWhy}
      </p>
      <div className="lead-two">
        <div>
          <CommitmentList title={t.toAnswer} all={groups.toAnswer} is="toAnswer" />
          <CommitmentList title={t.mine} all={groups.mine} is="mine" empty={t.mineNone} />
          <CommitmentList title={t.asked} all={groups.asked} is="asked" />
          <CommitmentList title={t.others} all={groups.others} is="others" />
        </div>
        <div>
          {mode === 'work' &&
            (tables.length > 0 ? (
              <OfferForm tables={tables} person={writer} />
            ) : (
              <p className="lead-note">{t.notYet}</p>
            ))}
          <Home />
          {deleteOn && <p className="lead-soft">{t.keep(formatDay(deleteOn))}</p>}
        </div>
      </div>
    </div>
  );
}

function Home() {
  const t = afterTexts[useLang()];
  const { addresses } = useBoot();
  return (
    <section aria-labelledby="after-home">
      <h3 id="after-home">{t.home}</h3>
      <ul className="lead-links">
        <li>
          <a href={addresses.results}>{t.report}</a>
        </li>
        <li>
          <a href={`${addresses.results}.ics`}>{t.calendar}</a>
        </li>
      </ul>
      <p>
        <a className="button" data-variant="secondary" href="#bord">
          {t.evaluation}
        </a>
      </p>
      <p className="lead-soft">{t.evaluationWhy}</p>
    </section>
  );
}
