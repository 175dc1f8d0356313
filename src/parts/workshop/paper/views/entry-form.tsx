import { useView } from '#ui/view.tsx';
import { sides } from '../../model/values.ts';
import { type EntryModel, latest } from '../entry-model.ts';
import { entryTexts } from '../entry-texts.ts';
import { sheetTexts } from '../sheet-texts.ts';
import { NotesFields } from './entry-notes.tsx';
import { StatementFields } from './entry-statements.tsx';

/** The form of one field. The number in it makes sending it twice harmless. */
export function EntryForm(model: EntryModel) {
  const { lang, href } = useView();
  const t = entryTexts[lang];
  const { opened, place, form, code } = model;
  const field = place?.field;
  if (!place || !field || !form) return null;
  const { entry, now, nonce } = form;
  const writesNotes = field.kind === 'notes' || field.kind === 'statements';
  return (
    <section aria-labelledby="felt" className="paper-gap">
      <p className="meta">
        {t.place(place.table.name, place.sheet.number, place.sheet.title[lang])}
      </p>
      <h2 id="felt" tabIndex={-1}>
        {field.title[lang]}
      </h2>
      {now.silent ? <p className="paper-note">{t.silent}</p> : null}
      {field.kind === 'drawing' ? (
        <p>{t.drawing}</p>
      ) : (
        <form
          className="paper-form"
          method="post"
          action={href(`/verksted/${opened.record.id}/skriv-inn`)}
        >
          <input type="hidden" name="skjema" value={nonce} />
          <input type="hidden" name="kode" value={code} />
          {field.kind === 'notes' ? <NotesFields field={field} entry={entry} /> : null}
          {field.kind === 'statements' ? (
            <StatementFields field={field} entry={entry} own={now.own} />
          ) : null}
          {field.kind === 'text' ? (
            <div>
              <label htmlFor="tekst">{t.text}</label>
              <p className="meta" id="tekst-hjelp">
                {t.textHelp}
              </p>
              <textarea
                id="tekst"
                name="tekst"
                rows={6}
                defaultValue={entry.text}
                aria-describedby="tekst-hjelp"
              />
              {entry.basedOn.map((version) => (
                <input key={version} type="hidden" name="grunnlag" value={version} />
              ))}
            </div>
          ) : null}
          {field.kind === 'choice' ? (
            <fieldset>
              <legend>{t.options}</legend>
              {field.options.map(({ id, label }) => (
                <label key={id} className="paper-form__choice">
                  <input
                    type={field.many ? 'checkbox' : 'radio'}
                    name="valg"
                    value={id}
                    defaultChecked={entry.options.includes(id)}
                  />
                  {label[lang]}
                </label>
              ))}
            </fieldset>
          ) : null}
          {field.kind === 'pick' ? (
            <p>
              <label htmlFor="plukk">{t.pick}</label>
              {now.choices.length === 0 ? (
                t.noPick
              ) : (
                <select id="plukk" name="plukk" defaultValue={entry.pick ?? ''}>
                  <option value="">{t.pickNone}</option>
                  {now.choices.map(({ ref, text }) => (
                    <option key={ref} value={ref}>
                      {text.slice(0, 80)}
                    </option>
                  ))}
                </select>
              )}
            </p>
          ) : null}
          {writesNotes ? (
            <fieldset>
              <legend>{t.side}</legend>
              <p className="meta">{t.sideHelp}</p>
              {sides.map((side) => (
                <label key={side} className="paper-form__choice">
                  <input
                    type="radio"
                    name="side"
                    value={side}
                    defaultChecked={entry.side === side}
                  />
                  {sheetTexts[lang][side]}
                </label>
              ))}
            </fieldset>
          ) : null}
          <button type="submit" className="button">
            {t.save}
          </button>
        </form>
      )}
      {writesNotes ? <NotesNow {...model} /> : null}
    </section>
  );
}

/** For proof-reading against the paper. */
function NotesNow({ form }: EntryModel) {
  const { lang } = useView();
  const t = entryTexts[lang];
  if (!form) return null;
  const { notes, hidden } = form.now;
  return (
    <section className="paper-now" aria-labelledby="inne-na">
      <h3 id="inne-na">{notes.length > 0 ? t.already(notes.length) : t.alreadyNone}</h3>
      {hidden > 0 ? <p className="meta">{t.hidden(hidden)}</p> : null}
      <ul>
        {latest(notes, 50).map((note) => (
          <li key={note.id}>
            {note.text} <span className="meta">{sheetTexts[lang][note.side]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
