import { drawGraph, type GraphBox } from '#platform/documents/graph-drawing.ts';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { answerTexts } from '../answer-texts.ts';
import type { RuleMap } from '../rule-map.ts';
import { procurementTexts } from '../texts.ts';

/** The whole decision graph, drawn and as a list, with the reader's own way marked. */
export function RuleMapPage({ map, query }: { map: RuleMap; query: string }) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  const lead = query ? t.graphLead : t.graphLeadPlain;
  return (
    <Page
      title={t.graphTitle}
      description={lead}
      section="procurement"
      canonical="/anskaffelse/svar/graf"
      noIndex={query !== ''}
      wide
      crumbs={[
        { label: procurementTexts[lang].title, path: '/anskaffelse' },
        ...(query ? [{ label: t.answerCrumb, path: `/anskaffelse/svar?${query}` }] : []),
        { label: t.graphTitle },
      ]}
    >
      <h1>{t.graphTitle}</h1>
      <p className="lead">{lead}</p>
      <p className="meta">{map.note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable */}
      <section className="rule-map" tabIndex={0} aria-label={t.graphScroll}>
        <RuleMapSvg map={map} />
      </section>
      <section className="rule-list" aria-labelledby="liste">
        <h2 id="liste">{t.graphList}</h2>
        <RuleList map={map} />
      </section>
      {query ? (
        <p className="page-actions">
          <a className="button" data-variant="secondary" href={href(`/anskaffelse/svar?${query}`)}>
            {t.compareBack}
          </a>
        </p>
      ) : null}
    </Page>
  );
}

function RuleMapSvg({ map }: { map: RuleMap }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  const { width, height, boxes, edges } = drawGraph(map);
  const isWalked = (from: string, answer: number): boolean =>
    map.questions[from]?.answers[answer]?.walked ?? false;
  const ordered = edges.toSorted(
    (a, b) => Number(isWalked(a.from, a.answer)) - Number(isWalked(b.from, b.answer)),
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="kart-tittel kart-om"
    >
      <title id="kart-tittel">{t.graphTitle}</title>
      <desc id="kart-om">{t.graphDescription(boxes.length)}</desc>
      {ordered.map(({ from, answer, d }) => (
        <path
          key={`${from}.${answer}`}
          className={
            isWalked(from, answer) ? 'rule-map__edge rule-map__edge--walked' : 'rule-map__edge'
          }
          d={d}
        />
      ))}
      {boxes.map((box) => (
        <Box
          key={box.id}
          box={box}
          walked={(map.questions[box.id] ?? map.ends[box.id])?.walked ?? false}
          walkedAnswer={(answer) => isWalked(box.id, answer)}
        />
      ))}
    </svg>
  );
}

function Box({
  box: { x, y, width, height, kind, lines },
  walked,
  walkedAnswer,
}: {
  box: GraphBox;
  walked: boolean;
  walkedAnswer: (answer: number) => boolean;
}) {
  const classes = [
    'rule-map__box',
    ...(kind === 'end' ? ['rule-map__box--end'] : []),
    ...(walked ? ['rule-map__box--walked'] : []),
  ];
  return (
    <g className={classes.join(' ')}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={kind === 'end' ? Math.min(20, height / 2) : 6}
      />
      {lines.map((line, at) => (
        <text
          key={at}
          className={`rule-map__${line.part}${
            line.answer !== undefined && walkedAnswer(line.answer) ? ' rule-map__chosen' : ''
          }`}
          x={line.x}
          y={line.y}
        >
          {line.text}
        </text>
      ))}
    </g>
  );
}

/** Each question once, since several ways may lead to it; the answers say where they lead. */
function RuleList({ map }: { map: RuleMap }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  const ids = Object.keys(map.questions);
  const number = new Map(ids.map((id, at) => [id, at + 1]));
  return (
    <ol className="rule-list__questions">
      {Object.entries(map.questions).map(([id, { title, walked, answers }]) => (
        <li key={id} id={`regel-${id}`} className={walked ? 'rule-list__walked' : undefined}>
          <p>
            {title}
            {walked ? ` ${t.graphOnPath}` : ''}
          </p>
          <ul>
            {answers.map((answer) => (
              <li key={answer.label}>
                {answer.label} →{' '}
                {number.has(answer.to) ? (
                  <a className="ds-link" href={`#regel-${answer.to}`}>
                    {t.graphTo(number.get(answer.to) ?? 0)}
                  </a>
                ) : (
                  <strong>{map.ends[answer.to]?.title}</strong>
                )}
                {answer.walked ? ` ${t.graphOnPath}` : ''}
                <span className="meta"> {answer.reference}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
