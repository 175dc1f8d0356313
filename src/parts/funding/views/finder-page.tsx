import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import {
  chosenFacets,
  type FundingQuery,
  formatFundingQuery,
  type Ignored,
  without,
} from '../model/finder-query.ts';
import type { Scheme } from '../model/funding.ts';
import type { Found, Match } from '../model/match.ts';
import type { Day } from '../model/months.ts';
import { type Facet, kinds } from '../model/values.ts';
import { fundingTexts } from '../texts.ts';
import { facetShort } from '../value-texts.ts';
import { isEmptyQuery, valueName } from '../words.ts';
import { ChosenAnswers, FinderForm } from './finder-form.tsx';
import { IgnoredNote } from './ignored-note.tsx';
import { MatchList } from './match-list.tsx';

interface Props {
  schemes: readonly Scheme[];
  query: FundingQuery;
  ignored: Ignored[];
  found: Found;
  relaxations: { facet: Facet; count: number }[];
  today: Day;
}

export function FinderPage(props: Props) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const { query, found, schemes } = props;
  const address = formatFundingQuery(query);
  const open = found.fits.length + found.unknown.length;
  const empty = isEmptyQuery(query);
  return (
    <Page
      section="funding"
      title={t.title}
      description={t.lead}
      crumbs={[{ label: t.title }]}
      canonical={`/finansiering${address}`}
      noIndex={chosenFacets(query).length > 1}
      wide
    >
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <Doubt schemes={schemes} />
      <div className="funding">
        <FinderForm query={query} />
        <section className="funding__results" aria-labelledby="treff">
          <h2 id="treff">
            {empty ? t.all(open) : t.found(found.fits.length, found.unknown.length)}
          </h2>
          <IgnoredNote ignored={props.ignored} />
          <ChosenAnswers query={query} path="/finansiering" />
          {open > 0 ? (
            <p>
              <a className="ds-link" href={href(`/finansiering/kalender${address}`)}>
                {empty ? t.seeCalendar : t.seeCalendarOf}
              </a>
            </p>
          ) : null}
          {found.fits.length === 0 && !empty ? <Nothing {...props} /> : null}
          {empty ? <Everything {...props} /> : <Groups {...props} />}
        </section>
      </div>
    </Page>
  );
}

/** What readers must know before they trust any of it. */
function Doubt({ schemes }: { schemes: readonly Scheme[] }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const all = schemes.filter(({ kind }) => kind === 'ordning');
  const known = all.filter(({ status }) => status !== 'ukjent').length;
  return (
    <section className="box box--forbehold funding-doubt" aria-label={t.oldTitle}>
      <p className="box__title">{t.oldTitle}</p>
      <p>{known > 0 ? t.oldSome(known, all.length) : t.old}</p>
    </section>
  );
}

/** Nothing was asked, so everything is shown: schemes first, then ways to pay. */
function Everything({ found, query, today }: Props) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const matches = [...found.fits, ...found.unknown, ...found.against];
  return kinds.map((kind) => (
    <Group
      key={kind}
      id={kind}
      title={kind === 'ordning' ? t.ordninger : t.forms}
      matches={matches.filter(({ scheme }) => scheme.kind === kind)}
      query={query}
      today={today}
    />
  ));
}

function Groups({ found, query, today }: Props) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const shared = { query, today };
  return (
    <>
      <Group id="passer" title={t.fits} hint={t.fitsHint} matches={found.fits} {...shared} />
      <Group
        id="kan-passe"
        title={t.unknown}
        hint={t.unknownHint}
        matches={found.unknown}
        {...shared}
      />
      {found.against.length > 0 ? (
        <details className="funding-against" open={found.fits.length + found.unknown.length === 0}>
          <summary>
            {t.against} ({found.against.length})
          </summary>
          <p className="meta">{t.againstHint}</p>
          <MatchList matches={found.against} brief {...shared} />
        </details>
      ) : null}
    </>
  );
}

function Group({
  id,
  title,
  hint,
  matches,
  query,
  today,
}: {
  id: string;
  title: string;
  hint?: string;
  matches: Match[];
  query: FundingQuery;
  today: Day;
}) {
  if (matches.length === 0) return null;
  return (
    <section className="funding-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint ? <p className="meta">{hint}</p> : null}
      <MatchList matches={matches} query={query} today={today} />
    </section>
  );
}

/** Teaches what to let go of, and leads on. */
function Nothing({ query, found, relaxations }: Props) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const maybe = found.unknown.length > 0;
  return (
    <section className="funding-nothing" aria-labelledby="ingen">
      <h3 id="ingen">{maybe ? t.noneSureTitle : t.noneTitle}</h3>
      <p>{maybe ? t.noneSureText : t.noneText}</p>
      <ul>
        {relaxations.map(({ facet, count }) => (
          <li key={facet}>
            <a
              className="ds-link"
              href={href(`/finansiering${formatFundingQuery(without(query, facet))}`)}
            >
              {t.noneRelax(
                facetShort[lang][facet],
                valueName(lang, facet, query[facet] ?? ''),
                count,
              )}
            </a>
          </li>
        ))}
      </ul>
      <p className="page-actions">
        {maybe ? null : (
          <a className="ds-button" href={href('/finansiering')}>
            {t.removeAll}
          </a>
        )}
        <a
          className="ds-button"
          data-variant="secondary"
          href={href('/finansiering/felles-soknad')}
        >
          {t.noneStart}
        </a>
      </p>
    </section>
  );
}
