import { formatDay, formatKroner } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { defineTexts } from '../i18n/texts.ts';
import type { Amount } from './amount.ts';

export const amountTexts = defineTexts(
  {
    mustCheck: 'må kontrolleres mot Lovdata',
    mustCheckDate: (day: string) => `sist kontrollert ${day}, kan være utdatert`,
    unknown: 'ukjent beløp',
  },
  {
    mustCheck: 'må kontrollerast mot Lovdata',
    mustCheckDate: (day: string) => `sist kontrollert ${day}, kan vere utdatert`,
    unknown: 'ukjent beløp',
  },
);

/** Why an amount should be checked before it is relied on; undefined when it need not be. */
export function amountDoubt(lang: Lang, amount: Amount): string | undefined {
  const t = amountTexts[lang];
  if (amount.doubt === 'source') return t.mustCheck;
  return amount.doubt === 'date' ? t.mustCheckDate(formatDay(amount.verifiedAt)) : undefined;
}

/** «1 300 000 kroner», with its doubt in brackets. */
export function amountText(lang: Lang, amount: Amount | undefined): string {
  if (!amount) return amountTexts[lang].unknown;
  const doubt = amountDoubt(lang, amount);
  return formatKroner(amount.value) + (doubt ? ` (${doubt})` : '');
}
