import { short } from '../model/short.ts';
import { useSheetTexts } from '../use-texts.ts';
import { useActs } from './note-acts.ts';
import type { NoteItemProps } from './note-item.tsx';

const arrows = { up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5', down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5' };

/** On the board the most used ones and «Mer …»; in the outline all of them. */
export function NoteTools({ note, field, view, edit, move, place }: NoteItemProps) {
  const t = useSheetTexts();
  const acts = useActs();
  if (!edit && !move) return null;
  const about = short(note.text);
  const all = view === 'outline';
  const tool = (
    act: string,
    label: string,
    run: () => void,
    { disabled = false, icon }: { disabled?: boolean; icon?: string } = {},
  ) => (
    <button
      type="button"
      className="tool"
      title={icon ? label : undefined}
      data-act={act}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : run}
    >
      {icon && (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={icon} />
        </svg>
      )}
      <span className={icon ? 'sr-only' : undefined}>{label}</span>
      <span className="sr-only">: «{about}»</span>
    </button>
  );
  // What breaks a statement stays with it.
  const mayLeave = field.kind === 'notes';
  return (
    <div className="note__tools">
      {edit && tool('edit', t.edit, () => acts.open({ is: 'edit', note: note.id }))}
      {move && mayLeave && tool('move', t.moveTo, () => acts.open({ is: 'move', note: note.id }))}
      {all &&
        move &&
        mayLeave &&
        tool('link', t.link, () => acts.open({ is: 'link', note: note.id }))}
      {all && move && place !== 'only' && (
        <span className="note__arrows">
          {tool('up', t.up, () => acts.shift(note, -1), {
            disabled: place === 'first',
            icon: arrows.up,
          })}
          {tool('down', t.down, () => acts.shift(note, 1), {
            disabled: place === 'last',
            icon: arrows.down,
          })}
        </span>
      )}
      {all && edit && tool('remove', t.remove, () => acts.remove(note))}
      {!all && tool('more', t.more, () => acts.open({ is: 'more', note: note.id }))}
    </div>
  );
}
