import type { Side } from '#parts/workshop/model';
import { useSheetTexts } from './use-texts.ts';

/** A side as shape and word; the colour only helps. */
export function SideMark({ side }: { side: Side }) {
  const t = useSheetTexts();
  return (
    <span className="side-mark" data-side={side}>
      <SideShape side={side} />
      {t[side]}
    </span>
  );
}

/** Square: municipality or state. Circle: social entrepreneur. Diamond: others. */
export function SideShape({ side }: { side: Side }) {
  return (
    <svg className="side-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {side === 'kommune' && <rect x="2" y="2" width="12" height="12" rx="1" />}
      {side === 'entreprenor' && <circle cx="8" cy="8" r="6.5" />}
      {side === 'annet' && <path d="M8 .5 15.5 8 8 15.5.5 8z" />}
    </svg>
  );
}
