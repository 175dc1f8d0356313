import type { Note } from '#parts/workshop/model';
import { short } from '../model/short.ts';
import { useSheetTexts } from '../use-texts.ts';
import { useActs } from './note-acts.ts';

/** Dots on a note, with a button to give one and one to take it back. */
export function NoteDots({ note, dots, own }: { note: Note; dots: number; own: number }) {
  const t = useSheetTexts();
  const acts = useActs();
  const about = <span className="sr-only">: «{short(note.text)}»</span>;
  return (
    <div className="dots">
      <span className="dots__count">
        <span aria-hidden="true" className="dots__marks" data-count={Math.min(dots, 5)} />
        {t.dotsCount(dots)}
        {own > 0 && ` (${t.dotsYours(own)})`}
      </span>
      <button
        type="button"
        className="tool"
        data-act="dot-add"
        onClick={() => acts.vote(note, own + 1)}
      >
        {t.dotAdd}
        {about}
      </button>
      <button
        type="button"
        className="tool"
        data-act="dot-take"
        aria-disabled={own === 0 || undefined}
        onClick={own === 0 ? undefined : () => acts.vote(note, own - 1)}
      >
        {t.dotTake}
        {about}
      </button>
    </div>
  );
}
