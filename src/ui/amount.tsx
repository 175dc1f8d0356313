import { amountDoubt, amountTexts } from '#platform/documents/amount-text.ts';
import { formatKroner } from '#platform/i18n/format.ts';
import { useView } from './view.tsx';

/** A legal amount from the rule tables, with its doubt beside it. Never typed in a text. */
export function Amount({ name, on }: { name: string; on?: string }) {
  const { lang, amount } = useView();
  const found = amount(name, on);
  if (!found) return <span className="amount">{amountTexts[lang].unknown}</span>;
  const doubt = amountDoubt(lang, found);
  return (
    <span className="amount">
      <data value={found.value}>{formatKroner(found.value)}</data>
      {doubt ? <small className="amount__doubt"> ({doubt})</small> : null}
    </span>
  );
}
