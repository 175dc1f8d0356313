import { useView } from '#ui/view.tsx';
import type { Field } from '../../model/template.ts';
import { type Alive, aliveAnswers } from '../../model/values.ts';
import type { Entry } from '../entry.ts';
import { entryTexts } from '../entry-texts.ts';

/** The myths of the sheet, those the table has made, and room for new ones. */
export function StatementFields({
  field,
  entry,
  own,
}: {
  field: Field;
  entry: Entry;
  own: { id: string; text: string }[];
}) {
  const { lang } = useView();
  const t = entryTexts[lang];
  const known = [...field.statements.map(({ id, text }) => ({ id, text: text[lang] })), ...own];
  return (
    <>
      {known.map(({ id, text }) => (
        <fieldset key={id} className="paper-row">
          <legend>«{text}»</legend>
          <input type="hidden" name={`myte-var-${id}`} value={entry.statements[id]?.was ?? ''} />
          <Answers name={`myte-svar-${id}`} chosen={entry.statements[id]?.alive ?? null} />
          <label>
            {t.breaks}
            <textarea
              name={`myte-lapper-${id}`}
              rows={2}
              defaultValue={entry.statements[id]?.lines ?? ''}
            />
          </label>
        </fieldset>
      ))}
      {field.ownAllowed
        ? entry.own.map((one, at) => (
            <fieldset key={at} className="paper-row">
              <legend>{t.ownStatement(at + 1)}</legend>
              <label>
                {t.ownText}
                <input className="ds-input" name={`egen-${at}`} defaultValue={one.text} />
              </label>
              <Answers name={`egen-svar-${at}`} chosen={one.alive} />
              <label>
                {t.breaks}
                <textarea name={`egen-lapper-${at}`} rows={2} defaultValue={one.lines} />
              </label>
            </fieldset>
          ))
        : null}
    </>
  );
}

function Answers({ name, chosen }: { name: string; chosen: Alive | null }) {
  const { lang } = useView();
  const t = entryTexts[lang];
  return (
    <div className="paper-answers" role="radiogroup" aria-label={t.alive}>
      {[...aliveAnswers, null].map((one) => (
        <label key={one ?? 'none'} className="paper-form__choice">
          <input type="radio" name={name} value={one ?? ''} defaultChecked={chosen === one} />
          {one ? t[one] : t.none}
        </label>
      ))}
    </div>
  );
}
