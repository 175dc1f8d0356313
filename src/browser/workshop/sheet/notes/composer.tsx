import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Field, limits } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { afterPress } from '../after-press.ts';
import { useDraft } from '../drafts.ts';
import { Suggestions } from '../look-up.tsx';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { type Extra, Extras, noExtra, useLinkTargets } from './extras.tsx';

export interface ComposerProps {
  field: Field;
  /** The note says what breaks this statement. */
  statement?: string;
  label?: string;
  /** What the label is about, where there are many alike. */
  about?: string;
  /** Put before what is written. */
  prefix?: string;
}

/**
 * Writes a note. Focus stays, so that the next thought can follow at once; what is written is kept
 * when one looks at something else meanwhile, and given back when it was not taken.
 */
export function Composer({ field, statement, label, about, prefix = '' }: ComposerProps) {
  const t = useSheetTexts();
  const words = useWords();
  const id = useId();
  const { table, sheet, writer } = useAt();
  const send = useSend();
  const input = useRef<HTMLTextAreaElement>(null);
  const key = `${table}/${sheet.id}/${field.id}/${statement ?? prefix}/${writer?.id ?? ''}`;
  const [text, setText] = useDraft(key);
  const [extra, setExtra] = useState<Extra>(noExtra);
  const [inside, setInside] = useState(false);
  const targets = useLinkTargets(field);
  const room = limits.note - text.length - prefix.length;
  const open = inside || text !== '';
  const plain = statement !== undefined || prefix !== '';

  const add = async (): Promise<void> => {
    input.current?.focus();
    if (text.trim() === '' || room < 0) return;
    const note = newThingId();
    const at = { table, sheet: sheet.id, note };
    const parts = Object.fromEntries(
      Object.entries(extra.parts).filter(([, one]) => one.trim() !== ''),
    );
    const written = { text, extra };
    setText('');
    setExtra({ ...noExtra, zone: extra.zone });
    const taken = await send(
      {
        type: 'note.add',
        ...at,
        field: field.id,
        text: prefix + text.trim(),
        ...(statement === undefined ? {} : { statement }),
        ...(extra.zone && !plain ? { zone: extra.zone } : {}),
        ...(extra.tags.length > 0 && !plain ? { tags: extra.tags } : {}),
        ...(Object.keys(parts).length > 0 && !plain ? { parts } : {}),
      },
      t.added,
    );
    if (!taken) {
      setText(written.text);
      setExtra(written.extra);
    } else if (extra.link && !plain) {
      void send({ type: 'note.link', ...at, to: extra.link });
    }
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };

  return (
    <form
      className="composer"
      data-open={open || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={keys}
      onFocus={() => setInside(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        afterPress(() => setInside(currentTarget.contains(document.activeElement)));
      }}
    >
      <label htmlFor={id}>
        {label ?? t.write}
        <span className="sr-only"> – {about ?? words(field.title)}</span>
      </label>
      <textarea
        ref={input}
        id={id}
        rows={open ? 3 : 1}
        value={text}
        aria-describedby={open ? `${id}-hint` : undefined}
        aria-invalid={room < 0 || undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {open && !plain && field.zones.length > 0 && (
        <Suggestions
          text={text}
          take={(name) => {
            setText(name);
            input.current?.focus();
          }}
        />
      )}
      {open && !plain && (
        <Extras field={field} extra={extra} onChange={setExtra} targets={targets} />
      )}
      {open && (
        <div className="composer__foot">
          <button type="submit" className="button">
            {t.addNote}
          </button>
          <p className="meta" id={`${id}-hint`} data-wrong={room < 0 || undefined}>
            {room < 0 && t.tooLong(-room)}
            {room >= 0 && room < 100 && t.charactersLeft(room)}
            {room >= 100 && <span className="composer__keys">{t.addHint}</span>}
          </p>
        </div>
      )}
    </form>
  );
}
