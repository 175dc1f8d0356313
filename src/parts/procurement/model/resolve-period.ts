import type { DialogueRule, Doubt, Duty, Quantity, Source, TraceStep } from './answer.ts';
import { answersTo, type DecisionGraph } from './decision-graph.ts';
import { staleFrom, thresholdOn } from './parameters.ts';
import type {
  Conditions,
  DialogueCase,
  DutyCase,
  Limit,
  Period,
  ResolvedEnd,
  ResolvedNode,
} from './period.ts';
import type { RulesFiles } from './ruleset-faults.ts';
import type { GraphEdge, GraphEnd, GraphNode, ReadingRow } from './ruleset-files.ts';

type Rows = readonly { from: string; to?: string | undefined }[];
const rowOn = <R extends Rows[number]>(rows: readonly R[], day: string): R => {
  const row = rows.find(({ from, to }) => from <= day && (to === undefined || day < to));
  if (!row) throw new Error(`no row on ${day}: the files were not checked`);
  return row;
};

/** Everything as it is on the days [from, to), in which nothing changes. */
export function resolvePeriod(
  files: RulesFiles,
  graph: DecisionGraph,
  from: string,
  to: string | undefined,
): Period {
  const reader = readerOn(files, from);
  return {
    from,
    to,
    limits: reader.limits,
    nodes: new Map([...graph.nodes].map(([id, node]) => [id, resolveNode(node, reader)])),
    ends: new Map([...graph.ends].map(([id, end]) => [id, resolveEnd(end, files, reader)])),
  };
}

interface Reader {
  limits: Map<string, Limit>;
  read: (rule: { reference: string; reading: string }) => Source;
  rowOf: (reading: string) => ReadingRow;
}

function readerOn({ thresholds, limits, sources }: RulesFiles, day: string): Reader {
  const rowOf = (reading: string): ReadingRow =>
    rowOn(sources.readings.find(({ id }) => id === reading)?.rows ?? [], day);
  // One object for what stands in one place, so that an answer names it once without comparing.
  const places = new Map<string, Source>();
  const place = (source: Source): Source => {
    const key = [source.reference, source.document, source.confidence, source.doubt].join('\n');
    const known = places.get(key);
    if (!known) places.set(key, source);
    return known ?? source;
  };
  const read = ({ reference, reading }: { reference: string; reading: string }): Source => {
    const row = rowOf(reading);
    const doubt = doubtOf(row, sources.verifiedAt, day);
    return place({
      reference,
      document: row.document,
      confidence: row.confidence,
      verifiedAt: sources.verifiedAt,
      ...(doubt ? { doubt } : {}),
      ...(row.textOf && doubt === 'text' ? { textOf: row.textOf } : {}),
    });
  };
  const all = new Map<string, Limit>();
  for (const { name } of thresholds.parameters) {
    const found = thresholdOn(thresholds, name, day);
    if (!found) throw new Error(`no ${name} on ${day}: the files were not checked`);
    const { value, operator, paragraph, source, confidence, verifiedAt, doubt } = found;
    all.set(name, {
      quantity: { parameter: name, value, unit: 'NOK', operator },
      source: place({
        reference: paragraph,
        // A threshold names its source in words; where those are a document's title, it is that.
        document: sources.documents.find(({ nb }) => nb === source)?.id ?? source,
        confidence,
        verifiedAt,
        ...(doubt ? { doubt } : {}),
      }),
    });
  }
  for (const limit of limits.limits) {
    const { value } = rowOn(limit.rows, day);
    all.set(limit.name, {
      quantity: { parameter: limit.name, value, unit: limit.unit },
      source: read(limit),
    });
  }
  return { limits: all, read, rowOf };
}

function doubtOf(row: ReadingRow, verifiedAt: string, day: string): Doubt | undefined {
  if (row.status === 'unknown') return 'unknown';
  if (row.confidence === 'C' || row.confidence === 'M') return 'source';
  if (row.basis !== 'in-force') return 'text';
  return row.to === undefined && day >= staleFrom(verifiedAt) ? 'date' : undefined;
}

/** The least whole kroner that the operator lets through. */
const leastOf = ({ value, operator }: Quantity): number => (operator === '>' ? value + 1 : value);

function resolveNode(node: GraphNode, { limits, read }: Reader): ResolvedNode {
  const limit = 'parameter' in node ? limits.get(node.parameter) : undefined;
  return {
    id: node.id,
    fact: 'fact' in node ? node.fact : 'value',
    least: limit && leastOf(limit.quantity),
    edges: node.edges.map((edge) => {
      const sources = [...new Set([read(edge), ...(limit ? [limit.source] : [])])];
      const quantity = limit?.quantity;
      return {
        id: edge.id,
        to: edge.to,
        usual: 'usual' in edge && edge.usual === true,
        is: 'is' in edge ? edge.is : [],
        reached: 'reached' in edge ? edge.reached : undefined,
        sources,
        quantity,
        unanswered: stepsOf(node, edge, { quantity, sources }),
        answered: new Map(
          ('fact' in node ? answersTo(node.fact) : []).map((answer) => [
            answer,
            stepsOf(node, edge, { answer, sources }),
          ]),
        ),
      };
    }),
  };
}

function stepsOf(
  { id }: GraphNode,
  edge: GraphEdge,
  {
    answer,
    quantity,
    sources,
  }: {
    answer?: string | boolean;
    quantity?: Quantity | undefined;
    sources: Source[];
  },
): Record<TraceStep['status'], TraceStep> {
  const step = (status: TraceStep['status']): TraceStep => ({
    node: id,
    edge: edge.id,
    status,
    to: edge.to,
    ...(answer === undefined ? {} : { answer }),
    ...(quantity ? { quantity } : {}),
    sources,
  });
  return {
    taken: step('taken'),
    assumed: step('assumed'),
    open: step('open'),
    rejected: step('rejected'),
  };
}

function resolveEnd(
  end: GraphEnd,
  { graph, duties, dialogue }: RulesFiles,
  { limits, read, rowOf }: Reader,
): ResolvedEnd {
  const here = (one: { in: readonly string[] }) =>
    one.in.includes(end.id) || one.in.includes(end.part);
  const conditionsOf = (one: { when?: object | undefined; over?: string | undefined }) => {
    const over = one.over === undefined ? undefined : limits.get(one.over);
    return {
      when: Object.entries(one.when ?? {}) as unknown as Conditions['when'],
      least: over ? leastOf(over.quantity) : 0,
    };
  };
  const all: DutyCase[] = [];
  const notYet: DutyCase[] = [];
  for (const { id, cases } of duties.duties) {
    for (const one of cases.filter(here)) {
      const { status } = rowOf(one.reading);
      const limit = one.quantity === undefined ? undefined : limits.get(one.quantity);
      const duty: Duty = {
        id,
        // What may not hold any more is no requirement, until somebody knows.
        kind: status === 'unknown' ? 'vurderes' : one.kind,
        source: read(one),
        ...(limit ? { quantity: limit.quantity } : {}),
      };
      (status === 'not-yet' ? notYet : all).push({ duty, ...conditionsOf(one) });
    }
  }
  const said: DialogueCase[] = dialogue.dialogue.flatMap(({ id, phase, says, cases }) =>
    cases.filter(here).map((one) => {
      const rule: DialogueRule = { id, phase, says, source: read(one) };
      return { rule, ...conditionsOf(one) };
    }),
  );
  const conditions = [...all, ...said, ...notYet];
  const conditional = conditions.filter(({ when, least }) => when.length > 0 || least > 0);
  // Which are met is kept as the bits of a number.
  if (conditional.length > 52) throw new Error(`${end.id}: too many conditions`);
  return {
    outcome: {
      id: end.id,
      part: end.part,
      act: end.act,
      mustAnnounce: end.announceIn.length > 0,
      announceIn: [...end.announceIn],
    },
    tedUnknown: end.tedUnknown === true,
    announcing: end.announceIn.length > 0 ? read(graph.announcing) : undefined,
    duties: all,
    dialogue: said,
    notYet,
    conditional,
    asks: [...new Set(conditions.flatMap(({ when }) => when.map(([fact]) => fact)))],
    held: new Map(),
  };
}
