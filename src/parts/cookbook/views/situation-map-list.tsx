import { useView } from '#ui/view.tsx';
import type { SituationGraph } from '../model/situation-graph.ts';
import { formatAnswers } from '../model/situation-path.ts';
import { situationTexts } from '../situation-texts.ts';

interface Below {
  graph: SituationGraph;
  id: string;
  answers: { key: string; value: string }[];
}

/** The twin of the drawing: questions, answers and ends as nested lists; each end is a link to it. */
export function SituationMapList({ graph }: { graph: SituationGraph }) {
  const { lang } = useView();
  const root = graph.questions[graph.root];
  return (
    <div className="situation-tree">
      {root?.answers.map(({ value, label, to }) => (
        <section key={value} aria-labelledby={`liste-${value}`}>
          <h3 id={`liste-${value}`}>{label[lang]}</h3>
          <Answers graph={graph} id={to} answers={[{ key: root.key, value }]} />
        </section>
      ))}
    </div>
  );
}

function Answers({ graph, id, answers }: Below) {
  const { lang } = useView();
  const question = graph.questions[id];
  if (!question) return <EndLink graph={graph} id={id} answers={answers} />;
  return (
    <>
      <p className="situation-tree__ask">{question.ask[lang]}</p>
      <ul>
        {question.answers.map(({ value, label, to }) => (
          <li key={value}>
            {label[lang]}
            <Answers graph={graph} id={to} answers={[...answers, { key: question.key, value }]} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Straight to the end: optional questions are skipped, and can be answered there. */
function EndLink({ graph, id, answers }: Below) {
  const { lang, href } = useView();
  const t = situationTexts[lang];
  const end = graph.ends[id];
  if (!end) return null;
  const optional = end.refine.flatMap((name) => graph.refinements[name] ?? []);
  const skipped = optional.map(({ key, skip }) => ({ key, value: skip.value }));
  return (
    <p className="situation-tree__end">
      <a className="ds-link" href={href(`/situasjon?${formatAnswers([...answers, ...skipped])}`)}>
        {end.title[lang]}
      </a>
      {optional.length > 0 ? (
        <small>
          {' '}
          ({t.asks} {optional.map(({ short }) => short[lang]).join(', ')})
        </small>
      ) : null}
    </p>
  );
}
