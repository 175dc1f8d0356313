import type { Field, Note } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { linkable } from '../model/earlier.ts';
import { SideMark } from '../side-mark.tsx';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { DialogFrame } from './dialog-frame.tsx';
import type { DialogProps } from './index.tsx';

/** Chooses a note that this one belongs with, like the effect a measure shows. */
export function LinkDialog({ note, field, open }: { note: Note; field: Field } & DialogProps) {
  const t = useSheetTexts();
  const words = useWords();
  const { table, sheet } = useAt();
  const send = useSend();
  const workshop = useWorkshop();
  const groups = linkable(workshop, table, sheet.id, field, note);
  const link = async (to: string): Promise<void> => {
    const at = { table, sheet: sheet.id, note: note.id };
    if (await send({ type: 'note.link', ...at, to }, t.linked)) open(null);
  };
  const title = field.linksTo.length > 0 ? t.linkToEffect : t.linkTo;
  return (
    <DialogFrame title={title} onClose={() => open(null)}>
      <p className="sheet-dialog__about">«{note.text}»</p>
      {groups.length === 0 && <p className="empty">{t.linkEmpty}</p>}
      {groups.map((group) => (
        <section key={group.path}>
          <h3 className="places__title">{words(group.title)}</h3>
          <ul className="places">
            {group.notes.map(({ ref, note: other }) => (
              <li key={ref}>
                <button
                  type="button"
                  className="place"
                  data-place={ref}
                  onClick={() => void link(ref)}
                >
                  <span>{other.text}</span>
                  <SideMark side={other.side} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DialogFrame>
  );
}
