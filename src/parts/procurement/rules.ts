import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError, readYamlFile } from '#platform/documents/front-matter.ts';
import { type ThresholdFile, thresholdFileSchema } from './model/parameters.ts';
import { buildRuleset, type Ruleset } from './model/ruleset.ts';
import { type RulesFiles, rulesetFaults } from './model/ruleset-faults.ts';
import {
  dialogueFileSchema,
  dutiesFileSchema,
  graphFileSchema,
  limitsFileSchema,
  sourcesFileSchema,
} from './model/ruleset-files.ts';

const fileOf = (contentDir: string, name: keyof RulesFiles) =>
  join(contentDir, 'rules/procurement', `${name}.yml`);

/** The dated thresholds alone. Throws ContentError with file and line. */
export async function loadProcurementRules(contentDir: string): Promise<ThresholdFile> {
  return (await readYamlFile(fileOf(contentDir, 'thresholds'), thresholdFileSchema)).value;
}

/**
 * The procurement rules, read at every start. Throws ContentError with file and line on a gap, an
 * overlap, a missing source, a dead end or a name that nothing has.
 */
export async function loadRuleset(contentDir: string): Promise<Ruleset> {
  const read = <S extends z.ZodType>(name: keyof RulesFiles, schema: S) =>
    readYamlFile(fileOf(contentDir, name), schema);
  const [thresholds, limits, sources, graph, duties, dialogue] = await Promise.all([
    read('thresholds', thresholdFileSchema),
    read('limits', limitsFileSchema),
    read('sources', sourcesFileSchema),
    read('graph', graphFileSchema),
    read('duties', dutiesFileSchema),
    read('dialogue', dialogueFileSchema),
  ]);
  const lines = { thresholds, limits, sources, graph, duties, dialogue };
  const files: RulesFiles = {
    thresholds: thresholds.value,
    limits: limits.value,
    sources: sources.value,
    graph: graph.value,
    duties: duties.value,
    dialogue: dialogue.value,
  };
  const [fault] = rulesetFaults(files);
  if (fault)
    throw new ContentError(
      fileOf(contentDir, fault.file),
      lines[fault.file].lineOf(fault.path),
      `${fault.path.join('.')}: ${fault.message}`,
    );
  // Titles of documents are words: how they are put changes no rule.
  const { documents: _, ...rest } = files.sources;
  const digest = createHash('sha256').update(JSON.stringify({ ...files, sources: rest }));
  return buildRuleset(files, digest.digest('hex').slice(0, 8));
}
