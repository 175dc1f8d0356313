import type { SectionedDocument } from '#platform/documents/sectioned.ts';
import { FactList, Sections } from '#ui/document-view.tsx';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { Toc } from '#ui/toc.tsx';
import { useView } from '#ui/view.tsx';
import { pageTexts } from '../page-texts.ts';
import { resultTexts } from '../results-texts.ts';

export interface ResultPageModel {
  report: SectionedDocument;
  /** `/verksted/:id` */
  base: string;
  name: string;
  tables: { id: string; name: string }[];
  /** The table shown alone. */
  table: string | undefined;
  facilitator: boolean;
  promises: number;
}

/** The report with everything one can take away from it. */
export function ResultPage({ model }: { model: ResultPageModel }) {
  const { lang, href } = useView();
  const t = pageTexts[lang];
  const { report, base, name, tables, table } = model;
  const entries = report.sections.map(({ id, kicker, title }) => ({
    id,
    label: /\d/.test(kicker) ? `${kicker}: ${title}` : title,
  }));
  return (
    <Page
      title={report.title}
      description={report.lead}
      crumbs={[
        { label: t.workshops, path: '/verksted' },
        { label: name, path: base },
        { label: resultTexts[lang].title },
      ]}
      noIndex
      wide
    >
      <header className="page-head">
        <h1>{report.title}</h1>
        <p className="lead">{report.lead}</p>
        <p className="meta no-print">{t.fresh}</p>
        <div className="page-actions">
          <a className="button" href={href(`${base}/resultat.pdf${queryOf(table)}`)}>
            {`${t.downloads} ${t.pdf}`}
          </a>
          <a className="ds-link" href="#last-ned">
            {t.moreFiles}
          </a>
        </div>
      </header>
      {tables.length > 1 ? <TableChoice base={base} tables={tables} table={table} /> : null}
      <div className="columns">
        <div className="report">
          <FactList facts={report.facts} />
          <div className="prose">
            <Prose blocks={report.intro} />
          </div>
          <Sections sections={report.sections} />
        </div>
        <aside className="columns__side no-print">
          <Downloads model={model} />
          <Toc entries={entries} title={t.contents} />
          <p>
            <a className="ds-link" href={href(base)}>
              {t.backToWorkshop}
            </a>
          </p>
        </aside>
      </div>
    </Page>
  );
}

const queryOf = (table: string | undefined): string =>
  table === undefined ? '' : `?bord=${encodeURIComponent(table)}`;

function TableChoice({ base, tables, table }: Pick<ResultPageModel, 'base' | 'tables' | 'table'>) {
  const { lang, href } = useView();
  const t = pageTexts[lang];
  const link = (to: string, label: string, current: boolean) => (
    <a href={href(to)} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <nav className="report-tables no-print" aria-label={t.choose}>
      <ul>
        <li>{link(`${base}/resultat`, t.allTables, table === undefined)}</li>
        {tables.map(({ id, name }) => (
          <li key={id}>
            {link(`${base}/resultat?bord=${encodeURIComponent(id)}`, name, id === table)}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Downloads({ model }: { model: ResultPageModel }) {
  const { lang, href } = useView();
  const t = pageTexts[lang];
  const { base, table, facilitator, promises } = model;
  const query = queryOf(table);
  const files = [
    { path: `resultat.pdf${query}`, name: t.pdf, about: t.pdfAbout },
    { path: `resultat.docx${query}`, name: t.docx, about: t.docxAbout },
    { path: `resultat.md${query}`, name: t.markdown, about: t.markdownAbout },
    { path: `resultat.csv${query}`, name: t.csv, about: t.csvAbout },
    ...(promises > 0 ? [{ path: 'resultat.ics', name: t.calendar, about: t.calendarAbout }] : []),
    { path: 'resultat.json', name: t.json, about: t.jsonAbout },
  ];
  return (
    <>
      <section aria-labelledby="last-ned">
        <h2 className="side-title" id="last-ned">
          {t.downloads}
        </h2>
        <ul className="side-list">
          {files.map(({ path, name, about }) => (
            <li key={path}>
              <a className="ds-link" href={href(`${base}/${path}`)}>
                {name}
              </a>{' '}
              <span className="meta">{about}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="videre">
        <h2 className="side-title" id="videre">
          {t.more}
        </h2>
        <ul className="side-list">
          <li>
            <a className="ds-link" href={href(`${base}/innlegg`)}>
              {t.post}
            </a>
          </li>
          {facilitator ? (
            <li>
              <a className="ds-link" href={href(`${base}/oppmote`)}>
                {t.attendance}
              </a>{' '}
              <span className="meta">{t.forFacilitator}</span>
            </li>
          ) : null}
        </ul>
      </section>
    </>
  );
}
