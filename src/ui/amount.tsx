import { formatDay, formatKroner } from '#platform/i18n/format.ts';
import { useView } from './view.tsx';

/** A legal amount from the rule tables, with its doubt beside it. Never typed in a text. */
export function Amount({ name, on }: { name: string; on?: string }) {
  const { lang, amount, t } = useView();
  const found = amount(name, on);
  if (!found) return <span className="amount">{t.unknown}</span>;
  const doubt = found.doubt === 'source' ? t.mustCheck : found.doubt === 'date' ? t.mustCheckDate(formatDay(lang, found.verifiedAt)) : undefined;
  return (
    <span className="amount">
      <data value={found.value}>{formatKroner(found.value)}</data>
      {doubt ? <small className="amount__doubt"> ({doubt})</small> : null}
    </span>
  );
}
