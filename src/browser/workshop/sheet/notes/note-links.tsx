import type { Note } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { linkedNotes } from '../model/earlier.ts';
import { short } from '../model/short.ts';
import { SideShape } from '../side-mark.tsx';
import { useAt } from '../use-board.tsx';
import { useSheetTexts } from '../use-texts.ts';
import { useActs } from './note-acts.ts';

/** The notes one is linked to, each with a button that takes the link away. */
export function NoteLinks({ note, mayUnlink }: { note: Note; mayUnlink: boolean }) {
  const t = useSheetTexts();
  const acts = useActs();
  const { table } = useAt();
  const linked = useWorkshop(
    (workshop) => linkedNotes(workshop, table, note.links),
    (a, b) => a.length === b.length && a.every((one, at) => one.note === b[at]?.note),
  );
  if (linked.length === 0) return null;
  return (
    <div className="note__links">
      <span className="note__links-title">{t.linksTo}</span>
      <ul>
        {linked.map(({ ref, note: other }) => (
          <li key={ref} data-side={other.side}>
            <SideShape side={other.side} />
            <span>{short(other.text, 90)}</span>
            {mayUnlink && (
              <button
                type="button"
                className="tool"
                data-act={`unlink-${ref}`}
                onClick={() => acts.unlink(note, ref)}
              >
                {t.unlink}
                <span className="sr-only">: «{short(other.text)}»</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says where a note was carried from, as long as that can be seen. */
export function CarriedMark({ from }: { from: string }) {
  const t = useSheetTexts();
  const { table } = useAt();
  const source = useWorkshop((workshop) => linkedNotes(workshop, table, [from])[0]?.note.text);
  return <span title={source}>{t.carriedFrom}</span>;
}
