import type { ReactNode } from 'react';
import { formatNumber } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import type { ExampleFacts, ExampleTexts, Party } from '../model/example.ts';
import { type Facet, facetValuesOf, isUnknown } from '../model/facets.ts';
import { emptyQuery, formatExampleQuery, toggle } from '../model/list-query.ts';
import type { Municipalities } from '../model/places.ts';
import { exampleTexts, facetNames } from '../texts.ts';
import { partyKindName, valueName } from '../value-texts.ts';

interface FactsModel {
  facts: ExampleFacts;
  texts: ExampleTexts;
  municipalities: Municipalities;
}

/** The structured facts. Every row is always there: what the source does not say stands as unknown. */
export function ExampleFactsList({ facts, texts, municipalities }: FactsModel) {
  const { lang } = useView();
  const t = exampleTexts[lang];
  const values = facetValuesOf(facts);
  const row = (facet: Facet, hint?: string) => (
    <Fact
      name={facetNames[lang][facet]}
      hint={hint}
      known={values[facet].some((value) => !isUnknown(value))}
    >
      <ValueLinks facet={facet} values={values[facet]} municipalities={municipalities} />
    </Fact>
  );
  return (
    <dl className="facts">
      {row('type')}
      <Fact name={t.parties} known>
        <ul>
          {facts.parties.map((party, at) => (
            <li key={at}>
              <PartyText party={party} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={t.place} known={values.county.length > 0}>
        {values.municipality.length > 0 ? (
          <ValueLinks
            facet="municipality"
            values={values.municipality}
            municipalities={municipalities}
          />
        ) : null}
        <ValueLinks facet="county" values={values.county} municipalities={municipalities} />
      </Fact>
      {row('field')}
      {row('targetGroup')}
      {row('form')}
      {row('phase', t.phaseHint)}
      {row('procurement')}
      {row('funding')}
      <Fact name={t.amounts} known={facts.amounts.length > 0}>
        <ul>
          {facts.amounts.map(({ value, unit }, at) => (
            <li key={at}>
              {formatNumber(value)} {unit.replace('NOK', 'kroner').replace('/', ' per ')}
              {texts.amounts[at] ? `: ${texts.amounts[at].what}` : ''}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={t.years} known={facts.years.from !== null || facts.years.to !== null}>
        {yearsText(facts.years, t)}
      </Fact>
      <Fact name={t.agreement} known={texts.agreement !== undefined}>
        {texts.agreement?.title}
        <span className="facts__hint"> {t.agreementHint}</span>
      </Fact>
    </dl>
  );
}

function Fact({
  name,
  hint,
  known,
  children,
}: {
  name: string;
  hint?: string | undefined;
  known: boolean;
  children: ReactNode;
}) {
  const { t } = useView();
  return (
    <div>
      <dt>
        {name}
        {hint && known ? <span className="facts__hint"> ({hint})</span> : null}
      </dt>
      <dd className={known ? undefined : 'unknown'}>{known ? children : t.unknown}</dd>
    </div>
  );
}

/** Values, each leading to the others that have it. */
function ValueLinks({
  facet,
  values,
  municipalities,
}: {
  facet: Facet;
  values: readonly string[];
  municipalities: Municipalities;
}) {
  const { lang, href } = useView();
  return (
    <ul>
      {values.map((value) => (
        <li key={value}>
          <a
            className="ds-link"
            href={href(`/eksempler${formatExampleQuery(toggle(emptyQuery, facet, value))}`)}
          >
            {valueName(lang, facet, value, municipalities)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Today's name is general knowledge, and marked so. */
function PartyText({ party }: { party: Party }) {
  const { lang } = useView();
  const t = exampleTexts[lang];
  const kind = partyKindName(lang, party.kind);
  if (party.name === null) return <span className="unknown">{t.unnamedParty(kind)}</span>;
  const says = party.kind === 'annet' || party.name.toLowerCase().includes(kind.toLowerCase());
  return (
    <>
      {party.name}
      {says ? null : <span className="facts__hint"> ({kind})</span>}
      {party.nowName ? (
        <span className="facts__hint facts__now">
          {t.thenNow(party.name, party.nowName)} {t.notFromSource}
        </span>
      ) : null}
    </>
  );
}

function yearsText({ from, to }: ExampleFacts['years'], t: (typeof exampleTexts)['nb']): string {
  if (from !== null && to !== null) return t.fromTo(from, to);
  return from !== null ? t.from(from) : to !== null ? t.to(to) : '';
}
