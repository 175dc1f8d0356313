import type { Verdict } from '../model/dialogue.ts';

/** A shape for each verdict, so that colour never stands alone: circle, triangle, octagon. */
const shapes: Record<Verdict, string> = {
  kan: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z',
  vilkar: 'M8 1.2 15.4 14.6H.6Z',
  stopp: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z',
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className={`verdict-mark verdict-mark--${verdict}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[verdict]} />
    </svg>
  );
}
