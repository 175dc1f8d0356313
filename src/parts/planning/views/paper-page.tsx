import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { agreementsPath, paperPath, yearPath } from '../addresses.ts';
import { agreementsTexts } from '../agreements-texts.ts';
import { planningTexts } from '../texts.ts';

const lines = Array.from({ length: 10 }, (_, at) => at + 1);

/** The list of agreements to fill in by hand: one sheet, lying. */
export function PaperPage() {
  const { lang } = useView();
  const t = agreementsTexts[lang];
  const year = planningTexts[lang];
  const heads = [
    t.paperAgreement,
    t.paperParty,
    t.paperEnds,
    t.paperOptions,
    t.paperNotice,
    t.paperPrepare,
  ];
  return (
    <Page
      section="planning"
      title={t.paper}
      description={t.paperLead}
      canonical={paperPath}
      crumbs={[
        { label: year.title, path: yearPath },
        { label: t.short, path: agreementsPath },
        { label: t.paper },
      ]}
      wide
    >
      <div className="agreements-paper">
        <h1>{t.paper}</h1>
        <p>{t.paperLead}</p>
        <button
          className="ds-button no-print"
          data-variant="secondary"
          type="button"
          data-print=""
          hidden
        >
          {year.print}
        </button>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable */}
        <section className="table-scroll" tabIndex={0} aria-label={t.paper}>
          <table className="ds-table">
            <colgroup>
              <col className="agreements-paper__number" />
              <col className="agreements-paper__wide" span={2} />
              <col span={4} />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">
                  <span className="ds-sr-only">#</span>
                </th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  {heads.map((head) => (
                    <td key={head} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="meta">{t.paperHelp}</p>
      </div>
    </Page>
  );
}
