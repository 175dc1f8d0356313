import { useEffect, useId, useRef, useState } from 'react';
import { type Field, limits, type TextVersions } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { afterPress } from '../after-press.ts';
import { useDraft } from '../drafts.ts';
import { useAt, useNames } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';

/** What the editor began from: saving replaces exactly that. */
interface Base {
  heads: readonly string[];
  text: string;
}

function baseOf({ heads, versions }: TextVersions): Base {
  const text = heads.length === 1 ? (versions[heads[0] ?? '']?.text ?? '') : '';
  return { heads, text };
}

/** After a reload: what was written then replaces what stood then, and nothing that came later. */
function baseKept(kept: string, { versions }: TextVersions): Base {
  return { heads: kept.split(' ').filter((id) => versions[id]), text: '' };
}

/**
 * Writes the table's text. Saved when one leaves it; what was written meanwhile by somebody else
 * stays beside it until one of them joins the two.
 */
export function TextEditor({ field, versions }: { field: Field; versions: TextVersions }) {
  const t = useSheetTexts();
  const words = useWords();
  const id = useId();
  const { table, sheet, writer, anonymous } = useAt();
  const names = useNames();
  const send = useSend();
  const input = useRef<HTMLTextAreaElement>(null);
  const key = `${table}/${sheet.id}/${field.id}/${writer?.id ?? ''}`;
  const [draft, setDraft] = useDraft(key);
  const [kept, keep] = useDraft(`${key}/heads`);
  const [base, setHeld] = useState<Base | null>(() => (draft ? baseKept(kept, versions) : null));
  const setBase = (next: Base | null): void => {
    setHeld(next);
    keep(next?.heads.join(' ') ?? '');
  };
  const now = baseOf(versions);
  const editing = base !== null;
  const value = editing ? draft : now.text;
  const conflict = versions.heads.length > 1 && !editing;
  const merging = (base?.heads.length ?? 0) > 1;
  const overtaken = editing && base.heads.join() !== versions.heads.join();
  const last = versions.versions[versions.heads[0] ?? ''];
  const who = anonymous ? undefined : names(last?.by ?? null);

  const save = (): void => {
    if (!base) return;
    const written = draft;
    setBase(null);
    setDraft('');
    if (!merging && written === base.text) return;
    const at = { table, sheet: sheet.id, field: field.id };
    const write = { version: newThingId(), text: written, basedOn: [...base.heads] };
    void send({ type: 'text.write', ...at, ...write }, t.textSaved).then((taken) => {
      if (taken) return;
      // What was not taken stays in the field.
      setBase(base);
      setDraft(written);
    });
  };
  const merge = (): void => {
    const texts = versions.heads.map((head) => versions.versions[head]?.text ?? '');
    setBase({ heads: versions.heads, text: '' });
    setDraft(texts.filter((text) => text.trim()).join('\n\n'));
  };
  useEffect(() => {
    if (merging) input.current?.focus();
  }, [merging]);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  // A text that is on the screen when one leaves the sheet is saved, not left behind.
  useEffect(
    () => () => {
      latest.current();
      // Once: a press that is not over may still ask for it.
      latest.current = () => undefined;
    },
    [],
  );

  return (
    <div className="stack">
      {conflict && (
        <button type="button" className="button" data-variant="secondary" onClick={merge}>
          {t.textMerge}
        </button>
      )}
      <label htmlFor={id} className="sr-only">
        {words(field.title)}
      </label>
      <textarea
        ref={input}
        id={id}
        className="text-input"
        rows={3}
        hidden={conflict}
        maxLength={limits.text}
        value={value}
        placeholder={t.textEmpty}
        aria-describedby={`${id}-state`}
        onChange={(event) => {
          if (!base) setBase(now);
          setDraft(event.target.value);
        }}
        onBlur={() => afterPress(() => latest.current())}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      <p className="meta" id={`${id}-state`}>
        {overtaken && !merging && t.textChanged}
        {merging && t.textMergeHint}
        {editing && !overtaken && !merging && t.textUnsaved}
        {!editing && !conflict && (who === undefined ? t.textLabel : t.lastBy(who))}
      </p>
      {editing && (
        <button type="button" className="button" data-variant="secondary" onClick={save}>
          {t.save}
        </button>
      )}
    </div>
  );
}
