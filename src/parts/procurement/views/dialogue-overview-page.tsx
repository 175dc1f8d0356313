import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { dialogueQuery } from '../dialogue-query.ts';
import { dialogueTexts } from '../dialogue-texts.ts';
import { guidesTexts } from '../guides-texts.ts';
import { dialoguePhases, dialogueWants, ruleFor } from '../model/dialogue.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** Every answer at once: what one may speak of down, the time across. */
export function DialogueOverviewPage() {
  const { lang, href } = useView();
  const t = dialogueTexts[lang];
  return (
    <Page
      title={t.overviewTitle}
      description={t.overviewLead}
      section="procurement"
      wide
      crumbs={[
        { label: guidesTexts[lang].procurement, path: '/anskaffelse' },
        { label: t.title, path: '/anskaffelse/dialog' },
        { label: t.overviewTitle },
      ]}
    >
      <h1>{t.overviewTitle}</h1>
      <p className="lead">{t.overviewLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable */}
      <section className="table-scroll" tabIndex={0} aria-label={t.scroll}>
        <table className="plain dialogue-table">
          <thead>
            <tr>
              <th scope="col">{t.hva}</th>
              {dialoguePhases.map((phase) => (
                <th key={phase} scope="col">
                  {t[`fase_${phase}`]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dialogueWants.map((want) => (
              <tr key={want}>
                <th scope="row">{t[`hva_${want}`]}</th>
                {dialoguePhases.map((phase) => {
                  const { verdict } = ruleFor(want, phase);
                  const query = dialogueQuery({ phase, side: 'kjoper', want });
                  return (
                    <td key={phase}>
                      <a href={href(`/anskaffelse/dialog?${query}`)}>
                        <VerdictMark verdict={verdict} />
                        {t[`verdict_${verdict}`]}
                        <span className="ds-sr-only">
                          : {t[`hva_${want}`]}, {t[`fase_${phase}`]}
                        </span>
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="meta">
        {t.asRead} {guidesTexts[lang].guidance}
      </p>
    </Page>
  );
}
