import type { Side } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { leadTexts } from '../texts.ts';

const shapes: Record<Side, string> = {
  kommune: 'M1 1h12v12H1z',
  entreprenor: 'M7 .5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13',
  annet: 'M7 0l7 7l-7 7l-7-7z',
};

/** A side's shape in its colour. Always beside a word, or with one for screen readers. */
export function SideMark({ side, word = false }: { side: Side; word?: boolean }) {
  const label = leadTexts[useLang()][side];
  return (
    <span className={`lead-side lead-side--${side}`}>
      <svg viewBox="0 0 14 14" width="12" height="12" aria-hidden="true">
        <path d={shapes[side]} />
      </svg>
      <span className={word ? undefined : 'lead-hidden'}>{label}</span>
    </span>
  );
}
