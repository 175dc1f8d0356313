import { useView } from '#ui/view.tsx';
import type { FundingQuery } from '../model/finder-query.ts';
import type { Judgement, Match } from '../model/match.ts';
import { addMonthsToDay, type Day } from '../model/months.ts';
import { windowsFor } from '../model/windows.ts';
import { reasonText } from '../reasons.ts';
import { windowText } from '../words.ts';
import { StatusMark, WindowMark } from './marks.tsx';

interface Props {
  matches: Match[];
  query: FundingQuery;
  today: Day;
  /** Only what speaks against, and no lead: for what does not fit. */
  brief?: boolean;
}

/** Schemes with the reasons why they fit, may fit or do not. */
export function MatchList({ matches, query, today, brief = false }: Props) {
  const { lang, href } = useView();
  return (
    <ul className="scheme-list">
      {matches.map(({ scheme, judgements }) => (
        <li key={scheme.id}>
          {brief ? null : <StatusMark scheme={scheme} />}
          <h3>
            <a className="ds-link" href={href(`/finansiering/${scheme.id}`)}>
              {scheme.texts[lang].title}
            </a>
          </h3>
          {brief ? null : <p>{scheme.texts[lang].lead}</p>}
          <Reasons
            judgements={
              brief ? judgements.filter(({ outcome }) => outcome === 'against') : judgements
            }
            query={query}
          />
          {brief || query.when ? null : <NextWindow match={scheme} today={today} />}
        </li>
      ))}
    </ul>
  );
}

function Reasons({ judgements, query }: { judgements: Judgement[]; query: FundingQuery }) {
  const { lang } = useView();
  if (judgements.length === 0) return null;
  const inOrder = order.flatMap((outcome) => judgements.filter((one) => one.outcome === outcome));
  return (
    <ul className="reasons">
      {inOrder.map((judgement) => (
        <li key={judgement.facet} className={`reason reason--${lookOf(judgement)}`}>
          <span className="reason__sign" aria-hidden="true">
            {signs[judgement.outcome]}
          </span>
          {reasonText(lang, judgement, query)}
        </li>
      ))}
    </ul>
  );
}

/** Beside the words, which say the same. */
const signs = { fits: '✓', unknown: '?', against: '×' } as const;
const order = ['against', 'fits', 'unknown'] as const;

/** What is read out of the source, or estimated, looks less sure than what is said. */
function lookOf({ outcome, basis, instead }: Judgement): string {
  const likely = outcome === 'fits' && !instead && (basis === 'reads' || basis === 'estimated');
  return likely ? 'likely' : outcome;
}

function NextWindow({ match, today }: { match: Match['scheme']; today: Day }) {
  const { lang } = useView();
  const [window] = windowsFor(match, today, addMonthsToDay(today, 12));
  if (!window) return null;
  return (
    <p className="scheme-list__when">
      <WindowMark window={window} /> {windowText(lang, window)}.
    </p>
  );
}
