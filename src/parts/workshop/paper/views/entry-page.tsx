import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { EntryModel } from '../entry-model.ts';
import { entryTexts } from '../entry-texts.ts';
import { paperTexts } from '../paper-texts.ts';
import { codeAt, writableFields } from '../writable.ts';
import { CodeForm } from './code-form.tsx';
import { EntryForm } from './entry-form.tsx';

/** One field at a time: its code, what it holds, and a form that fits it. */
export function EntryPage(model: EntryModel) {
  const { lang, href } = useView();
  const t = entryTexts[lang];
  const { opened, place, problems, saved, form } = model;
  const base = `/verksted/${opened.record.id}`;
  return (
    <Page
      title={t.title}
      description={t.description}
      crumbs={[
        { label: paperTexts[lang].workshop, path: '/verksted' },
        { label: opened.seen.title, path: base },
        { label: t.title },
      ]}
      noIndex
    >
      <h1>{t.title}</h1>
      {problems.length > 0 ? (
        <section className="ds-error-summary" aria-labelledby="ma-rettes" tabIndex={-1}>
          <h2 id="ma-rettes">{t.problem}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{form ? <a href="#felt">{problem}</a> : problem}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {saved === null ? null : (
        <p className="paper-note paper-note--done" role="status">
          <strong>{t.saved(saved)}</strong> {t.savedAll}
        </p>
      )}
      {place ? null : <p className="lead">{t.lead}</p>}
      {place ? null : <CodeForm {...model} />}
      {place && !place.field ? <Fields {...model} /> : null}
      {form ? <EntryForm {...model} /> : null}
      {place ? (
        <>
          <hr className="paper-rule" />
          <CodeForm {...model} code="" />
          {place.field ? <Fields {...model} /> : null}
        </>
      ) : null}
      <p className="paper-gap">
        <a className="ds-link" href={href(base)}>
          {paperTexts[lang].toWorkshop}
        </a>
      </p>
    </Page>
  );
}

/** The fields of the sheet, each a link to its form. */
function Fields({ opened, place }: EntryModel) {
  const { lang, href } = useView();
  const t = entryTexts[lang];
  if (!place) return null;
  const { table, sheet, field } = place;
  const here = `/verksted/${opened.record.id}/skriv-inn`;
  const others = writableFields(sheet).filter(({ id }) => id !== field?.id);
  if (others.length === 0) return null;
  return (
    <section className="paper-gap" aria-labelledby="felt-pa-arket">
      <h2 id="felt-pa-arket">
        {field ? t.otherFields : t.fieldsOf(sheet.number, sheet.title[lang])}
      </h2>
      {field ? null : (
        <p>
          {table.name}. {t.chooseField}
        </p>
      )}
      <ul className="paper-fields">
        {others.map((one) => {
          const code = codeAt(opened.record.code, { table, sheet, field: one });
          return (
            <li key={one.id}>
              <a className="ds-link" href={href(`${here}?kode=${code}`)}>
                {one.title[lang]}
              </a>{' '}
              <span className="meta">{code}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
