import { useView } from '#ui/view.tsx';
import type { OpenWorkshop } from '../../access.ts';
import { tablesInOrder } from '../../model/lookups.ts';
import type { Template } from '../../model/template.ts';
import { paperTexts } from '../paper-texts.ts';
import { tableNumber } from '../writable.ts';

/** Paper, table and sheet; the answer is a PDF. `template` null: all sheets, as in the pack. */
export function PrintForm({
  action,
  submit,
  opened,
  template,
}: {
  action: string;
  submit: string;
  opened: OpenWorkshop | null;
  template: Template | null;
}) {
  const { lang, href } = useView();
  const t = paperTexts[lang];
  const tables = opened ? tablesInOrder(opened.seen) : [];
  return (
    <form className="paper-form" method="get" action={href(action)}>
      <fieldset>
        <legend>{t.paper}</legend>
        {(['a3', 'a4'] as const).map((paper) => (
          <label key={paper} className="paper-form__choice">
            <input
              type="radio"
              name="format"
              value={paper.toUpperCase()}
              defaultChecked={paper === 'a3'}
            />
            {t[paper]}
          </label>
        ))}
      </fieldset>
      {opened ? (
        <p>
          <label htmlFor="bord">{t.table}</label>
          <select id="bord" name="bord" defaultValue="alle">
            {tables.length > 0 ? <option value="alle">{t.allTables}</option> : null}
            {tables.map((table) => (
              <option key={table.id} value={tableNumber(table)}>
                {table.name}
              </option>
            ))}
            <option value="uten">{t.noTable}</option>
          </select>
        </p>
      ) : null}
      {template ? (
        <p>
          <label htmlFor="ark">{t.sheet}</label>
          <select id="ark" name="ark" defaultValue="alle">
            <option value="alle">{t.allSheets}</option>
            {template.sheets.map(({ number, title }) => (
              <option key={number} value={number}>
                {number}. {title[lang]}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <button type="submit" className="button">
        {submit}
      </button>
    </form>
  );
}
