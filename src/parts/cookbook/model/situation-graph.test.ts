import { beforeAll, describe, expect, it } from 'vitest';
import { loadSituationGraph } from '../situation-rules.ts';
import { checkedGraphSchema, graphFaults, walksOf } from './situation-check.ts';
import type { SituationGraph } from './situation-graph.ts';
import { drawMap } from './situation-map.ts';

let graph: SituationGraph;
beforeAll(async () => {
  graph = await loadSituationGraph('content');
});

const say = (text: string) => ({ nb: text, nn: text });
const answer = (value: string, to: string, call?: string) => ({
  value,
  label: say(value),
  said: say(value),
  to,
  ...(call ? { call } : {}),
});

/** The smallest graph that is right: two questions, two ends. */
function aGraph(): SituationGraph {
  const end = {
    title: say('Slutt'),
    answer: say('Svar'),
    recipe: 'oppskrift',
    why: say('Fordi'),
    step: 'steg',
    pages: ['en', 'to'],
    match: { form: ['pilot'] },
    own: [],
    widen: {},
    refine: [],
  };
  return {
    version: '2026-11-24',
    root: 'hvem',
    front: [],
    questions: {
      hvem: {
        key: 'hvem',
        ask: say('Hvem?'),
        answers: [answer('a', 'star', 'en'), answer('b', 'star', 'en')],
      },
      star: { key: 'star', ask: say('Hva?'), answers: [answer('c', 'slutt'), answer('d', 'ende')] },
    },
    refinements: {},
    ends: { slutt: end, ende: end },
    reasons: { en: say('1'), to: say('2') },
  };
}
const messages = (broken: SituationGraph): string[] =>
  graphFaults(broken).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the graph of the situation finder', () => {
  it('brings every reader from the first question to an end in two to five questions', () => {
    expect(graphFaults(graph)).toEqual([]);
    const lengths = walksOf(graph).map(({ answers, end }) => {
      expect(graph.ends[end], end).toBeDefined();
      return answers.length + (graph.ends[end]?.refine.length ?? 0);
    });
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5);
  });

  it('uses all nine recipes', () => {
    expect(new Set(Object.values(graph.ends).map(({ recipe }) => recipe)).size).toBe(9);
  });

  it('has both languages everywhere, and nynorsk that is not bokmål', () => {
    const texts: { nb: string; nn: string }[] = [];
    JSON.stringify(graph, (_, value) => {
      if (value && typeof value === 'object' && 'nb' in value) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(400);
    const forgotten = texts.filter(({ nn }) =>
      /\b(ikke|hva|hvem|hvordan|noe|noen|fra|dere)\b/i.test(nn),
    );
    expect(forgotten).toEqual([]);
    const other = texts.filter(({ nb }) =>
      /\b(ikkje|kva|kven|korleis|noko|nokon|frå|dykk)\b/i.test(nb),
    );
    expect(other).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const long = Object.values(graph.ends)
      .flatMap(({ answer: { nb, nn }, why }) => [nb, nn, why.nb, why.nn])
      .flatMap((text) => text.split(/(?<=\.) /))
      .filter((sentence) => sentence.split(' ').length > 20);
    expect(long).toEqual([]);
  });
});

describe('a graph with a mistake is refused:', () => {
  it('none, in the smallest graph that is right', () => {
    expect(messages(aGraph())).toEqual([]);
  });

  it('an edge to nowhere', () => {
    const broken = aGraph();
    broken.questions.star?.answers.push(answer('e', 'borte'));
    expect(messages(broken)).toEqual(['questions.star.answers.2.to: «borte» finnes ikke']);
  });

  it('a cycle', () => {
    const broken = aGraph();
    broken.questions.star?.answers.push(answer('e', 'hvem'));
    expect(messages(broken)).toEqual(['questions.hvem: går i ring: hvem → star → hvem']);
  });

  it('a node nobody reaches', () => {
    const broken = aGraph();
    broken.questions.oy = {
      key: 'oy',
      ask: say('Øy?'),
      answers: [answer('x', 'slutt'), answer('y', 'slutt')],
    };
    expect(messages(broken)).toEqual(['questions.oy: ingen vei fører hit']);
  });

  it('the same name asked twice on one path', () => {
    const broken = aGraph();
    for (const question of Object.values(broken.questions)) question.key = 'hvem';
    expect(messages(broken)[0]).toMatch(/spør to ganger om det samme/);
  });

  it('a text that is missing in one language', () => {
    const broken = structuredClone(graph);
    const end = broken.ends['inn-ide'];
    if (end) end.why.nn = ' ';
    expect(checkedGraphSchema.safeParse(broken).error?.issues[0]?.path).toEqual([
      'ends',
      'inn-ide',
      'why',
      'nn',
    ]);
  });
});

describe('the drawing of the graph', () => {
  it.each(['nb', 'nn'] as const)(
    'has every node and every edge, and no box on another (%s)',
    (lang) => {
      const { boxes, edges, width, height } = drawMap(graph, lang);
      const nodes = [...Object.keys(graph.questions), ...Object.keys(graph.ends)];
      expect(boxes.map(({ id }) => id).toSorted()).toEqual(nodes.toSorted());
      const answers = Object.values(graph.questions).reduce(
        (sum, one) => sum + one.answers.length,
        0,
      );
      expect(edges).toHaveLength(answers);
      for (const box of boxes) {
        expect(
          box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
          box.id,
        ).toBe(true);
        for (const other of boxes) {
          const apart =
            other.id === box.id ||
            other.x >= box.x + box.width ||
            box.x >= other.x + other.width ||
            other.y >= box.y + box.height ||
            box.y >= other.y + other.height;
          expect(apart, `${box.id} and ${other.id}`).toBe(true);
        }
      }
    },
  );

  it('leads every edge to the right', () => {
    const { boxes, edges } = drawMap(graph, 'nb');
    const left = new Map(boxes.map(({ id, x }) => [id, x]));
    for (const { from, to } of edges)
      expect(left.get(to), `${from} → ${to}`).toBeGreaterThan(left.get(from) ?? 0);
  });
});
