import { join } from 'node:path';
import { readYamlFile } from '#platform/documents/front-matter.ts';
import { type ThresholdFile, thresholdFileSchema } from './model/parameters.ts';

/** The procurement parameters, read at every start. Throws ContentError with file and line. */
export async function loadProcurementRules(contentDir: string): Promise<ThresholdFile> {
  const { value } = await readYamlFile(
    join(contentDir, 'rules/procurement/thresholds.yml'),
    thresholdFileSchema,
  );
  return value;
}
