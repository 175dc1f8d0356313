import type { Field, Note } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { noteRights } from '../model/rights.ts';
import { useActs } from '../notes/note-acts.ts';
import { useAt } from '../use-board.tsx';
import { useSheetTexts } from '../use-texts.ts';
import { DialogFrame } from './dialog-frame.tsx';
import type { DialogProps } from './index.tsx';

/** Everything that can be done with a note on the board, where a card has no room for it. */
export function MoreDialog({ note, field, open }: { note: Note; field: Field } & DialogProps) {
  const t = useSheetTexts();
  const acts = useActs();
  const { rights, writer } = useAt();
  const may = useWorkshop(({ mine }) => noteRights({ mine }, rights, writer?.id ?? '', note));
  const item = (act: string, label: string, run: () => void) => (
    <li>
      <button type="button" className="place" data-place={act} onClick={run}>
        {label}
      </button>
    </li>
  );
  const shift = (by: -1 | 1) => () => {
    acts.shift(note, by);
    open(null);
  };
  return (
    <DialogFrame title={t.moreTitle} onClose={() => open(null)}>
      <p className="sheet-dialog__about">«{note.text}»</p>
      <ul className="places">
        {may.move && item('up', t.up, shift(-1))}
        {may.move && item('down', t.down, shift(1))}
        {may.move &&
          field.kind === 'notes' &&
          item('link', t.link, () => open({ is: 'link', note: note.id }))}
        {may.edit &&
          item('remove', t.remove, () => {
            open(null);
            acts.remove(note);
          })}
      </ul>
    </DialogFrame>
  );
}
