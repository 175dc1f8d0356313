import { graphShape, type SituationGraph } from './situation-graph.ts';

export interface GraphFault {
  path: (string | number)[];
  message: string;
}

/** A way from the first question to an end, without the optional questions. */
export interface Walk {
  answers: { question: string; key: string; value: string }[];
  end: string;
}

/** From 2 to 5 questions, the optional ones counted. */
const shortest = 2;
const longest = 5;

/**
 * What is wrong with a graph: edges to nowhere, cycles, nodes nobody reaches, a key asked twice on
 * one path, too long paths, reasons missing. Empty means that every reader comes to an end.
 */
export function graphFaults(graph: SituationGraph): GraphFault[] {
  const broken = [...localFaults(graph), ...cycleFaults(graph)];
  // Paths can only be walked when every edge leads somewhere and none leads back.
  return broken.length > 0 ? broken : [...pathFaults(graph), ...frontFaults(graph)];
}

/** A graph that has been proven: use this to read one. */
export const checkedGraphSchema = graphShape.superRefine((graph, context) => {
  for (const { path, message } of graphFaults(graph)) {
    context.addIssue({ code: 'custom', path, message });
  }
});

function localFaults(graph: SituationGraph): GraphFault[] {
  const faults: GraphFault[] = [];
  const fault = (message: string, ...path: (string | number)[]): number =>
    faults.push({ path, message });
  if (!graph.questions[graph.root]) fault(`spørsmålet «${graph.root}» finnes ikke`, 'root');
  for (const [id, question] of Object.entries(graph.questions)) {
    if (graph.ends[id]) fault('er både spørsmål og slutt', 'questions', id);
    const values = question.answers.map((answer) => answer.value);
    if (new Set(values).size < values.length) fault('samme svar to ganger', 'questions', id);
    question.answers.forEach(({ to, call }, at) => {
      const path = ['questions', id, 'answers', at] as const;
      if (!graph.questions[to] && !graph.ends[to]) fault(`«${to}» finnes ikke`, ...path, 'to');
      if ((id === graph.root) !== Boolean(call))
        fault('call skal stå på svarene på det første spørsmålet, og bare der', ...path);
    });
  }
  for (const [id, { answers, skip }] of Object.entries(graph.refinements)) {
    const values = [skip.value, ...answers.map((answer) => answer.value)];
    if (new Set(values).size < values.length) fault('samme svar to ganger', 'refinements', id);
  }
  const used = new Set<string>();
  for (const [id, end] of Object.entries(graph.ends)) {
    end.refine.forEach((name, at) => {
      if (!graph.refinements[name]) fault(`«${name}» finnes ikke`, 'ends', id, 'refine', at);
    });
    end.pages.forEach((page, at) => {
      used.add(page);
      if (!graph.reasons[page]) fault(`«${page}» mangler i reasons`, 'ends', id, 'pages', at);
    });
  }
  for (const page of Object.keys(graph.reasons)) {
    if (!used.has(page)) fault('brukes ikke', 'reasons', page);
  }
  return faults;
}

function cycleFaults(graph: SituationGraph): GraphFault[] {
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]): GraphFault[] => {
    if (above.includes(id)) {
      const message = `går i ring: ${[...above, id].join(' → ')}`;
      return [{ path: ['questions', id], message }];
    }
    if (done.has(id)) return [];
    done.add(id);
    const answers = graph.questions[id]?.answers ?? [];
    return answers.flatMap(({ to }) => visit(to, [...above, id]));
  };
  return visit(graph.root, []);
}

function pathFaults(graph: SituationGraph): GraphFault[] {
  const faults: GraphFault[] = [];
  const reached = new Set<string>([graph.root]);
  for (const { answers, end } of walksOf(graph)) {
    const refine = graph.ends[end]?.refine ?? [];
    const keys = [
      ...answers.map((answer) => answer.key),
      ...refine.map((id) => graph.refinements[id]?.key ?? id),
    ];
    if (new Set(keys).size < keys.length) {
      faults.push({ path: ['ends', end], message: `spør to ganger om det samme: ${keys}` });
    }
    if (answers.length < shortest || keys.length > longest) {
      const message = `veien hit har ${keys.length} spørsmål (${keys}), skal ha ${shortest}–${longest}`;
      faults.push({ path: ['ends', end], message });
    }
    for (const id of [...answers.map((answer) => answer.question), ...refine, end]) reached.add(id);
  }
  for (const part of ['questions', 'refinements', 'ends'] as const) {
    for (const id of Object.keys(graph[part])) {
      if (!reached.has(id)) faults.push({ path: [part, id], message: 'ingen vei fører hit' });
    }
  }
  return faults;
}

function frontFaults(graph: SituationGraph): GraphFault[] {
  const walks = walksOf(graph).map(({ answers }) => answers.slice(0, 2));
  return graph.front.flatMap(({ items }, group) =>
    items.flatMap((item, at) => {
      const known = walks.some((answers) =>
        answers.every(({ key, value }) => item[key] === value && Object.keys(item).length === 2),
      );
      const path = ['front', group, 'items', at];
      return known ? [] : [{ path, message: 'er ikke svar på de to første spørsmålene' }];
    }),
  );
}

/** Every way through the graph, in the order the answers stand. Wants a graph without cycles. */
export function walksOf(graph: SituationGraph): Walk[] {
  const from = (id: string, answers: Walk['answers']): Walk[] => {
    const question = graph.questions[id];
    if (!question) return [{ answers, end: id }];
    return question.answers.flatMap(({ value, to }) =>
      from(to, [...answers, { question: id, key: question.key, value }]),
    );
  };
  return from(graph.root, []);
}
