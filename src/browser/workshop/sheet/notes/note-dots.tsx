import type { Note } from '#parts/workshop/model';
import { short } from '../model/short.ts';
import { useSheetTexts } from '../use-texts.ts';
import { useActs } from './note-acts.ts';

/** Dots on a note, with a button to give one and one to take it back. */
export function NoteDots({ note, dots, own }: { note: Note; dots: number; own: number }) {
  const t = useSheetTexts();
  const acts = useActs();
  const about = short(note.text);
  return (
    <div className="dots">
      <button
        type="button"
        className="dots__button"
        data-act="dot-take"
        aria-label={`${t.dotTake}: «${about}»`}
        aria-disabled={own === 0 || undefined}
        onClick={own === 0 ? undefined : () => acts.vote(note, own - 1)}
      >
        −
      </button>
      <span className="dots__count">
        <span aria-hidden="true" className="dots__marks" data-count={Math.min(dots, 5)} />
        {t.dotsCount(dots)}
        {own > 0 && <span className="dots__own">({t.dotsYours(own)})</span>}
      </span>
      <button
        type="button"
        className="dots__button"
        data-act="dot-add"
        aria-label={`${t.dotAdd}: «${about}»`}
        onClick={() => acts.vote(note, own + 1)}
      >
        +
      </button>
    </div>
  );
}
