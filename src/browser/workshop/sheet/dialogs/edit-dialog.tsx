import { useId, useState } from 'react';
import { type Field, limits, type Note } from '#parts/workshop/model';
import { Extras } from '../notes/extras.tsx';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';
import { DialogFrame } from './dialog-frame.tsx';
import type { DialogProps } from './index.tsx';

/** Changes the words of one's own note, its kinds of gain and its parts. */
export function EditDialog({ note, field, open }: { note: Note; field: Field } & DialogProps) {
  const t = useSheetTexts();
  const id = useId();
  const { table, sheet } = useAt();
  const send = useSend();
  const [text, setText] = useState(note.text);
  const [extra, setExtra] = useState({
    zone: '',
    link: '',
    tags: [...note.tags],
    parts: { ...note.parts } as Record<string, string>,
  });
  const room = limits.note - text.length;
  const save = async (): Promise<void> => {
    if (text.trim() === '' || room < 0) return;
    const change = {
      ...(text.trim() === note.text ? {} : { text: text.trim() }),
      ...(extra.tags.join() === note.tags.join() ? {} : { tags: extra.tags }),
      ...(JSON.stringify(extra.parts) === JSON.stringify(note.parts) ? {} : { parts: extra.parts }),
    };
    if (Object.keys(change).length === 0) return open(null);
    const at = { table, sheet: sheet.id, note: note.id };
    if (await send({ type: 'note.edit', ...at, ...change }, t.saved)) open(null);
  };
  return (
    <DialogFrame title={t.editTitle} onClose={() => open(null)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save();
        }}
      >
        <label htmlFor={id}>{t.text}</label>
        <textarea
          id={id}
          rows={5}
          data-first=""
          value={text}
          aria-invalid={room < 0 || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="meta" id={`${id}-hint`} data-wrong={room < 0 || undefined}>
          {room < 0 && t.tooLong(-room)}
          {room >= 0 && room < 100 && t.charactersLeft(room)}
        </p>
        <Extras field={field} extra={extra} onChange={setExtra} only="words" />
        <div className="inline">
          <button type="submit" className="button">
            {t.save}
          </button>
          <button
            type="button"
            className="button"
            data-variant="secondary"
            onClick={() => open(null)}
          >
            {t.cancel}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
