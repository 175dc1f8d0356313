import { useView } from '#ui/view.tsx';
import type { Scheme } from '../model/funding.ts';
import type { FundingWindow } from '../model/windows.ts';
import { fundingTexts } from '../texts.ts';

/** Estimated or confirmed: a shape, a line and a word, never colour alone. */
export function WindowMark({ window }: { window: { kind: FundingWindow['kind']; year?: number } }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const confirmed = window.kind === 'confirmed';
  return (
    <span className={`window-mark window-mark--${window.kind}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {confirmed ? (
          <>
            <rect x="1" y="1" width="14" height="14" rx="2" />
            <path d="M4 8.5 L7 11.5 L12 5" />
          </>
        ) : (
          <circle cx="8" cy="8" r="6.5" />
        )}
      </svg>
      {!confirmed ? t.estimated : window.year ? t.confirmedYear(window.year) : t.confirmed}
    </span>
  );
}

/** What kind it is, and whether anybody knows that it exists today. */
export function StatusMark({ scheme }: { scheme: Scheme }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  return (
    <p className="scheme-kind">
      <span>{scheme.kind === 'ordning' ? t.kindOrdning : t.kindForm}</span>
      <span className={`scheme-status scheme-status--${scheme.status}`}>
        {statusName(scheme, t)}
      </span>
    </p>
  );
}

export function statusName(
  { kind, status }: Pick<Scheme, 'kind' | 'status'>,
  t: (typeof fundingTexts)['nb'],
): string {
  if (status === 'aktiv') return t.statusAktiv;
  if (status === 'avviklet') return t.statusAvviklet;
  return kind === 'form' ? t.statusForm : t.statusUkjent;
}
