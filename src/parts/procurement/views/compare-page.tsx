import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { AnswerModel } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';
import type { RouteId } from '../compare-routes.ts';
import { procurementTexts } from '../texts.ts';

export interface CompareModel {
  query: string;
  routes: RouteId[];
  chosen: RouteId;
  own: AnswerModel;
  other: AnswerModel;
}

/** Two ways to do the same thing, row by row. What only one of them asks for stands out. */
export function ComparePage({ model }: { model: CompareModel }) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  const { query, routes, chosen } = model;
  return (
    <Page
      title={t.compareTitle}
      description={t.compareLead}
      section="procurement"
      canonical={`/anskaffelse/svar/sammenlign?${query}&med=${chosen}`}
      noIndex
      crumbs={[
        { label: procurementTexts[lang].title, path: '/anskaffelse' },
        { label: t.answerCrumb, path: `/anskaffelse/svar?${query}` },
        { label: t.compareTitle },
      ]}
    >
      <h1>{t.compareTitle}</h1>
      <p className="lead">{t.compareLead}</p>
      <nav className="no-print" aria-label={t.compareChoose}>
        <ul className="route-choice">
          {routes.map((id) => (
            <li key={id}>
              <a
                href={href(`/anskaffelse/svar/sammenlign?${query}&med=${id}`)}
                aria-current={id === chosen ? 'true' : undefined}
              >
                {t[routeWords[id]]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <RoutesTable model={model} />
      <Common own={model.own} other={model.other} />
      <p className="page-actions">
        <a className="button" data-variant="secondary" href={href(`/anskaffelse/svar?${query}`)}>
          {t.compareBack}
        </a>
      </p>
    </Page>
  );
}

const routeWords = {
  grant: 'routeGrant',
  partnership: 'routePartnership',
  purchase: 'routePurchase',
  pilot: 'routePilot',
  full: 'routeFull',
  health: 'routeHealth',
  ordinary: 'routeOrdinary',
} as const;

function RoutesTable({ model: { own, other, chosen } }: { model: CompareModel }) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  const row = (label: string, cell: (answer: AnswerModel, beside: AnswerModel) => ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{cell(own, other)}</td>
      <td>{cell(other, own)}</td>
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable
    <section className="table-scroll" tabIndex={0} aria-label={t.compareTitle}>
      <table className="plain routes">
        <thead>
          <tr>
            <th scope="col">{t.compareRow}</th>
            <th scope="col">{t.compareThis}</th>
            <th scope="col">
              <a className="ds-link" href={href(`/anskaffelse/svar?${other.query}`)}>
                {t[routeWords[chosen]]}
              </a>
            </th>
          </tr>
        </thead>
        <tbody>
          {row(t.rowAnswer, (answer) => (
            <strong>{answer.headline}</strong>
          ))}
          {row(t.rowAnnounce, (answer) => answer.announce)}
          {row(t.compareOnly, (answer, beside) => (
            <OnlyHere answer={answer} beside={beside} />
          ))}
          {row(t.rowDoubt, (answer) =>
            answer.doubts.length > 0 ? <Lines lines={answer.doubts} /> : t.noDoubt,
          )}
        </tbody>
      </table>
    </section>
  );
}

type Told = { id: string; text: string };

/** Duties and dialogue alike: what one is told to do on one of the routes and not on the other. */
function toldIn({ duties, dialogue }: AnswerModel, words: Record<string, string>): Told[] {
  return [
    ...duties.map(({ kind, text }) => ({ kind: words[kind] ?? '', text })),
    ...dialogue.map(({ text }) => ({ kind: words.dialogue ?? '', text })),
  ].map(({ kind, text }) => ({ id: kind + text, text: `${kind}: ${text}` }));
}

function useTold(answer: AnswerModel): Told[] {
  const { lang } = useView();
  const t = answerTexts[lang];
  return toldIn(answer, {
    krav: t.kravTitle,
    veiledning: t.veiledningTitle,
    vurderes: t.vurderesTitle,
    dialogue: t.dialogueWord,
  });
}

function OnlyHere({ answer, beside }: { answer: AnswerModel; beside: AnswerModel }) {
  const { lang } = useView();
  const there = new Set(useTold(beside).map(({ id }) => id));
  const only = useTold(answer).filter(({ id }) => !there.has(id));
  if (only.length === 0) return answerTexts[lang].compareNone;
  return <Lines lines={only.map(({ text }) => text)} />;
}

function Common({ own, other }: { own: AnswerModel; other: AnswerModel }) {
  const { lang } = useView();
  const there = new Set(useTold(other).map(({ id }) => id));
  const both = useTold(own).filter(({ id }) => there.has(id));
  if (both.length === 0) return null;
  return (
    <section className="routes-common" aria-labelledby="felles">
      <h2 id="felles">{answerTexts[lang].compareCommon}</h2>
      <Lines lines={both.map(({ text }) => text)} />
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="answer-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
