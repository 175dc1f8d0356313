import { graphFaults } from './decision-graph.ts';
import type { ThresholdFile } from './parameters.ts';
import type {
  DialogueFile,
  DutiesFile,
  GraphFile,
  LimitsFile,
  SourcesFile,
} from './ruleset-files.ts';

/** The files of content/rules/procurement, each by its name without «.yml». */
export interface RulesFiles {
  thresholds: ThresholdFile;
  limits: LimitsFile;
  sources: SourcesFile;
  graph: GraphFile;
  duties: DutiesFile;
  dialogue: DialogueFile;
}

export interface RulesetFault {
  file: keyof RulesFiles;
  path: (string | number)[];
  message: string;
}

/** Where the files do not fit each other; empty when they can answer. Each alone passed its schema. */
export function rulesetFaults(files: RulesFiles): RulesetFault[] {
  const { thresholds, limits, sources, graph, duties, dialogue } = files;
  const faults: RulesetFault[] = graphFaults(graph).map((one) => ({ file: 'graph', ...one }));
  const readings = sources.readings.map(({ id }) => id);
  const documents = sources.documents.map(({ id }) => id);
  const thresholdNames = thresholds.parameters.map(({ name }) => name);
  const names = [...thresholdNames, ...limits.limits.map(({ name }) => name)];
  const places = [...graph.ends.map(({ id }) => id), ...graph.ends.map(({ part }) => part)].filter(
    (place) => place !== 'none',
  );
  const known = (
    list: readonly string[],
    id: string | undefined,
    what: string,
    file: keyof RulesFiles,
    path: (string | number)[],
  ) => {
    if (id !== undefined && !list.includes(id))
      faults.push({ file, path, message: `${what} «${id}» finnes ikke` });
  };
  const once = (file: keyof RulesFiles, key: string, ids: readonly string[]) => {
    ids.forEach((id, at) => {
      if (ids.indexOf(id) !== at)
        faults.push({ file, path: [key, at], message: `«${id}» finnes to ganger` });
    });
  };
  const fromFirstDay = (
    file: keyof RulesFiles,
    path: (string | number)[],
    rows: readonly { from: string }[],
  ) => {
    if (rows[0]?.from !== sources.firstDay)
      faults.push({
        file,
        path: [...path, 'rows', 0, 'from'],
        message: `hull: må begynne ${sources.firstDay}`,
      });
  };

  thresholds.parameters.forEach(({ rows }, at) => {
    fromFirstDay('thresholds', ['parameters', at], rows);
  });
  once('sources', 'readings', readings);
  once('sources', 'documents', documents);
  sources.readings.forEach(({ rows }, at) => {
    fromFirstDay('sources', ['readings', at], rows);
    rows.forEach((row, nth) => {
      known(documents, row.document, 'kilden', 'sources', ['readings', at, 'rows', nth]);
    });
  });
  once('limits', 'limits', names.slice(thresholdNames.length));
  limits.limits.forEach((limit, at) => {
    fromFirstDay('limits', ['limits', at], limit.rows);
    known(readings, limit.reading, 'lesningen', 'limits', ['limits', at, 'reading']);
    if (thresholdNames.includes(limit.name))
      faults.push({ file: 'limits', path: ['limits', at], message: 'navnet er en terskelverdi' });
  });
  known(readings, graph.announcing.reading, 'lesningen', 'graph', ['announcing', 'reading']);
  graph.nodes.forEach((node, at) => {
    if ('parameter' in node)
      known(thresholdNames, node.parameter, 'terskelen', 'graph', ['nodes', at, 'parameter']);
    node.edges.forEach((edge, nth) => {
      known(readings, edge.reading, 'lesningen', 'graph', ['nodes', at, 'edges', nth, 'reading']);
    });
  });
  const cases = (
    file: 'duties' | 'dialogue',
    rules: readonly { id: string; cases: readonly RuleCase[] }[],
  ) => {
    once(
      file,
      file,
      rules.map(({ id }) => id),
    );
    rules.forEach((rule, at) => {
      rule.cases.forEach((one, nth) => {
        const path = [file, at, 'cases', nth];
        known(readings, one.reading, 'lesningen', file, [...path, 'reading']);
        known(names, one.quantity, 'tallet', file, [...path, 'quantity']);
        known(thresholdNames, one.over, 'terskelen', file, [...path, 'over']);
        for (const place of one.in)
          known(places, place, 'delen eller utfallet', file, [...path, 'in']);
      });
    });
  };
  cases('duties', duties.duties);
  cases('dialogue', dialogue.dialogue);
  return faults;
}

interface RuleCase {
  in: string[];
  reading: string;
  quantity?: string | undefined;
  over?: string | undefined;
}
