import type { ReactNode } from 'react';
import { formatKroner, formatNumber } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import type { Scheme } from '../model/funding.ts';
import type { FundingWindow } from '../model/windows.ts';
import { fundingTexts } from '../texts.ts';
import { recurringText, windowText } from '../words.ts';
import { WindowMark } from './marks.tsx';

/** Everything that is known of a scheme; what the source does not say is said to be unknown. */
export function SchemeFactList({ scheme, windows }: { scheme: Scheme; windows: FundingWindow[] }) {
  const { lang, t: ui } = useView();
  const t = fundingTexts[lang];
  const texts = scheme.texts[lang];
  const unknown = <span className="scheme-facts__unknown">{ui.unknown}</span>;
  const facts: [string, ReactNode][] = [
    [t.administrator, <Administrators key="a" scheme={scheme} />],
    [t.who, texts.who],
    [t.purpose, texts.purpose],
    [t.share, <Share key="s" scheme={scheme} unknown={unknown} />],
    [t.amount, <Amounts key="b" scheme={scheme} unknown={unknown} />],
    [t.jointly, texts.jointly ?? unknown],
    [t.when, <When key="n" scheme={scheme} windows={windows} unknown={unknown} />],
  ];
  return (
    <dl className="scheme-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Administrators({ scheme }: { scheme: Scheme }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  if (scheme.administrators.length === 0) return t.noAdministrator;
  const names = scheme.administrators.map(({ name, nowName }) =>
    nowName ? t.nowCalled(name, nowName) : name,
  );
  return names.length === 1 ? names[0] : <List items={names} />;
}

function Share({ scheme, unknown }: { scheme: Scheme; unknown: ReactNode }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const { share } = scheme.texts[lang];
  if (!scheme.share) return share ?? unknown;
  const range = t.shareOf(formatNumber(scheme.share.from), formatNumber(scheme.share.to));
  return share ? `${range}. ${share}` : range;
}

function Amounts({ scheme, unknown }: { scheme: Scheme; unknown: ReactNode }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  if (scheme.amounts.length === 0) return unknown;
  const lines = scheme.amounts.map(({ value, unit, year }, at) => {
    const kroner = formatKroner(value);
    const amount = unit === 'NOK/år' ? t.perYear(kroner) : kroner;
    return `${t.amountIn(amount, year)}: ${scheme.texts[lang].amounts[at]}`;
  });
  return lines.length === 1 ? lines[0] : <List items={lines} />;
}

function When({
  scheme,
  windows,
  unknown,
}: {
  scheme: Scheme;
  windows: FundingWindow[];
  unknown: ReactNode;
}) {
  const { lang } = useView();
  const [next] = windows;
  if (next)
    return (
      <>
        {scheme.recurring.map((one) => (
          <p key={one.id}>{recurringText(lang, one)}.</p>
        ))}
        <p className="scheme-facts__next">
          <WindowMark window={next} /> {windowText(lang, next)}.
        </p>
      </>
    );
  return scheme.timing === 'avtales' ? fundingTexts[lang].whenAgreed : unknown;
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
