/** Questions whose answers lead to other questions or to ends, with every word settled. Without cycles. */
export interface GraphInWords {
  root: string;
  questions: Record<
    string,
    /** `from` tells questions with the same words apart: the answer that leads here. */
    { title: string; from?: string; answers: { to: string; label: string }[] }
  >;
  /** `badge`: what a number beside the end's words stands for. */
  ends: Record<string, { title: string; badge?: string }>;
}

/** A drawing of the graph in its own units; one unit is one CSS pixel at full size. */
export interface GraphDrawing {
  width: number;
  height: number;
  boxes: GraphBox[];
  /** `answer`: its number in its question. */
  edges: { from: string; to: string; answer: number; d: string }[];
}
export interface GraphBox {
  id: string;
  kind: 'question' | 'end';
  x: number;
  y: number;
  width: number;
  height: number;
  lines: {
    text: string;
    x: number;
    y: number;
    part: 'from' | 'title' | 'answer';
    /** For an answer: its number in its question. */
    answer?: number;
  }[];
  badge: string | undefined;
}

const columnGap = 110;
const boxGap = 16;
const padding = 12;
const lineHeight = 18;
const answerGap = 6;
/** The average letter of Inter at 14 px, plain and bold; a little generous. */
const letter = { plain: 7.2, bold: 7.9 };
const endWidth = 400;
const badgeRoom = 28;

interface Node {
  id: string;
  /** The question it is first met through. */
  parent: string;
  column: number;
  width: number;
  height: number;
  /** The answer that leads here, when it is the only one: tells questions with the same words apart. */
  from: string[];
  titles: string[];
  rows: { to: string; lines: string[]; y: number }[];
  end: boolean;
  badge: string | undefined;
  y: number;
}

/**
 * Lays the graph out in columns: a question stands right of every question that leads to it, all ends
 * stand in the last column. Order and height follow a reader who always takes the first answer.
 */
export function drawGraph(graph: GraphInWords): GraphDrawing {
  const order = depthFirst(graph);
  const depth = depths(graph);
  const last = 1 + Math.max(...depth.values());
  const nodes = [...order].map(([id, parent]) => ({
    ...measure(graph, id, depth.get(id) ?? last),
    parent,
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const columns = Array.from({ length: last + 1 }, (_, column) =>
    nodes.filter((node) => node.column === column),
  );
  stack(columns[last] ?? [], () => 0);
  for (const column of columns.slice(0, last).toReversed())
    stack(column, (node) => besideFirst(node, byId));
  const top = Math.min(...nodes.map((node) => node.y)) - boxGap;
  for (const node of nodes) node.y -= top;
  const lefts = columnLefts(columns);
  const height = Math.max(...nodes.map((node) => node.y + node.height)) + boxGap;
  return {
    width: (lefts.at(-1) ?? 0) + endWidth + boxGap,
    height: Math.ceil(height),
    boxes: nodes.map((node) => boxOf(node, lefts[node.column] ?? 0)),
    edges: nodes.flatMap((node) => edgesFrom(node, byId, columns, lefts)),
  };
}

/** Questions and ends in the order they are met, each with the question it is first met through. */
function depthFirst(graph: GraphInWords): Map<string, string> {
  const met = new Map<string, string>();
  const visit = (id: string, parent: string): void => {
    if (met.has(id)) return;
    met.set(id, parent);
    for (const { to } of graph.questions[id]?.answers ?? []) visit(to, id);
  };
  visit(graph.root, '');
  return met;
}

/** Column of each question: the longest way to it. */
function depths(graph: GraphInWords): Map<string, number> {
  const depth = new Map<string, number>();
  const visit = (id: string, at: number): void => {
    if (!graph.questions[id] || (depth.get(id) ?? -1) >= at) return;
    depth.set(id, at);
    for (const { to } of graph.questions[id]?.answers ?? []) visit(to, at + 1);
  };
  visit(graph.root, 0);
  return depth;
}

function measure(graph: GraphInWords, id: string, column: number): Omit<Node, 'parent'> {
  const end = graph.ends[id];
  const question = graph.questions[id];
  const width = end ? endWidth : column === 0 ? 240 : 330;
  const room = width - 2 * padding - (end?.badge ? badgeRoom : 0);
  const titles = wrap(end?.title ?? question?.title ?? '', room / letter.bold);
  const from = wrap(question?.from ?? '', room / letter.plain);
  let y = padding + (from.length + titles.length) * lineHeight;
  const rows = (question?.answers ?? []).map(({ to, label }) => {
    const lines = wrap(label, room / letter.plain);
    const row = { to, lines, y: y + answerGap };
    y += answerGap + lines.length * lineHeight;
    return row;
  });
  return {
    id,
    column,
    width,
    height: y + padding,
    from,
    titles,
    rows,
    end: end !== undefined,
    badge: end?.badge,
    y: 0,
  };
}

function wrap(text: string, fits: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= fits)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places a column from the top, each box as near its wish as those above it allow. */
function stack(column: Node[], wish: (node: Node) => number): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const node of column) {
    node.y = Math.max(wish(node), free);
    free = node.y + node.height + boxGap;
  }
}

/**
 * Beside the first of those that are met through this node: the drawing is read from the top left.
 * Where others met them all before, beside the first that it leads to.
 */
function besideFirst(node: Node, byId: ReadonlyMap<string, Node>): number {
  const own = [...byId.values()].filter(({ parent }) => parent === node.id);
  const led = own.length > 0 ? own : node.rows.flatMap(({ to }) => byId.get(to) ?? []);
  return Math.min(...led.map(({ y }) => y));
}

function columnLefts(columns: readonly Node[][]): number[] {
  let x = boxGap;
  return columns.map((column) => {
    const left = x;
    x += Math.max(...column.map((node) => node.width), 0) + columnGap;
    return left;
  });
}

function boxOf(node: Node, x: number): GraphBox {
  const indent = node.badge ? badgeRoom : 0;
  const baseline = 13;
  const head = [
    ...node.from.map((text) => ({ text, part: 'from' as const })),
    ...node.titles.map((text) => ({ text, part: 'title' as const })),
  ].map((line, at) => ({
    ...line,
    x: x + padding + indent,
    y: node.y + padding + at * lineHeight + baseline,
  }));
  const answers = node.rows.flatMap((row, answer) =>
    row.lines.map((text, at) => ({
      text,
      answer,
      x: x + padding,
      y: node.y + row.y + at * lineHeight + baseline,
      part: 'answer' as const,
    })),
  );
  const { id, y, width, height, end, badge } = node;
  return {
    id,
    kind: end ? 'end' : 'question',
    x,
    y,
    width,
    height,
    badge,
    lines: [...head, ...answers],
  };
}

function edgesFrom(
  node: Node,
  byId: ReadonlyMap<string, Node>,
  columns: readonly Node[][],
  lefts: readonly number[],
): GraphDrawing['edges'] {
  return node.rows.flatMap(({ to, y, lines }, answer) => {
    const target = byId.get(to);
    if (!target) return [];
    let x = (lefts[node.column] ?? 0) + node.width;
    let at = node.y + y + (lines.length * lineHeight) / 2;
    // Into the question's first line, or the middle of an end.
    const goal = target.y + (target.end ? target.height / 2 : padding + lineHeight / 2);
    let d = `M${round(x)} ${round(at)}`;
    const curve = (toX: number, toY: number): void => {
      const bend = (toX - x) / 2;
      d += ` C${round(x + bend)} ${round(at)} ${round(toX - bend)} ${round(toY)} ${round(toX)} ${round(toY)}`;
      x = toX;
      at = toY;
    };
    for (let column = node.column + 1; column < target.column; column += 1) {
      const boxes = columns[column] ?? [];
      const left = lefts[column] ?? 0;
      curve(left, laneNear((at + goal) / 2, boxes));
      const right = left + Math.max(...boxes.map((box) => box.width), 0);
      d += ` H${round(right)}`;
      x = right;
    }
    curve(lefts[target.column] ?? 0, goal);
    return [{ from: node.id, to, answer, d }];
  });
}

/** The height nearest a wish where a line passes between the boxes of a column. */
function laneNear(wish: number, boxes: readonly Node[]): number {
  const lanes = [
    wish,
    ...boxes.flatMap((box) => [box.y - boxGap / 2, box.y + box.height + boxGap / 2]),
  ];
  const free = lanes.filter((y) => boxes.every((box) => y < box.y || y > box.y + box.height));
  return free.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish))[0] ?? wish;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
