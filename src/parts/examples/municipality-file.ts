import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '#platform/documents/front-matter.ts';
import { type Municipalities, parseMunicipalities } from './model/places.ts';

/** Statistics Norway's municipalities of 2024, read at every start. Throws ContentError with file and line. */
export async function loadMunicipalities(contentDir: string): Promise<Municipalities> {
  const file = join(contentDir, 'rules/kommuner-2024.tsv');
  const parsed = parseMunicipalities(await readFile(file, 'utf8'));
  if ('problem' in parsed) throw new ContentError(file, parsed.line, parsed.problem);
  return parsed.found;
}
