import { useView } from '#ui/view.tsx';
import type { Field } from '../../model/template.ts';
import type { Entry } from '../entry.ts';
import { entryTexts } from '../entry-texts.ts';

/** One note a line; where notes have parts, a row of boxes for each note. */
export function NotesFields({ field, entry }: { field: Field; entry: Entry }) {
  const { lang } = useView();
  const t = entryTexts[lang];
  return (
    <>
      {field.parts.length === 0 ? (
        <div>
          <label htmlFor="lapper">{t.notes}</label>
          <p className="meta" id="lapper-hjelp">
            {t.notesHelp}
          </p>
          <textarea
            id="lapper"
            name="lapper"
            rows={8}
            defaultValue={entry.lines}
            aria-describedby="lapper-hjelp"
          />
        </div>
      ) : (
        entry.rows.map((row, at) => (
          <fieldset key={at} className="paper-row">
            <legend>{t.row(at + 1)}</legend>
            <label>
              {t.noteText}
              <textarea name={`lapp-${at}`} rows={2} defaultValue={row.text} />
            </label>
            {field.parts.map(({ id, label }) => (
              <label key={id}>
                {label[lang]}
                <textarea name={`del-${at}-${id}`} rows={2} defaultValue={row.parts[id] ?? ''} />
              </label>
            ))}
          </fieldset>
        ))
      )}
      {field.zones.length > 0 ? (
        <fieldset>
          <legend>{t.zone}</legend>
          {[
            ...field.zones.map(({ id, label }) => ({ id, name: label[lang] })),
            { id: '', name: t.noZone },
          ].map(({ id, name }) => (
            <label key={id} className="paper-form__choice">
              <input
                type="radio"
                name="sone"
                value={id}
                defaultChecked={(entry.zone ?? '') === id}
              />
              {name}
            </label>
          ))}
        </fieldset>
      ) : null}
      {field.tags.length > 0 ? (
        <fieldset>
          <legend>{t.tags}</legend>
          {field.tags.map(({ id, label }) => (
            <label key={id} className="paper-form__choice">
              <input
                type="checkbox"
                name="merke"
                value={id}
                defaultChecked={entry.tags.includes(id)}
              />
              {label[lang]}
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
