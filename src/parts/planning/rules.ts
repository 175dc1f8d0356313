import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, readYamlFile } from '#platform/documents/front-matter.ts';
import { type AdviceFile, adviceFaults, adviceFileSchema } from './model/advice.ts';
import { calendarOf } from './model/calendar.ts';
import { type MunicipalYear, municipalYearSchema } from './model/municipal-year.ts';
import { type PlanningYear, yearFileSchema } from './model/year.ts';

/** Official codes with names. */
export type MunicipalityNames = ReadonlyMap<string, string>;

/** Everything the planning year knows. */
export interface PlanningRules {
  year: PlanningYear;
  advice: AdviceFile;
  /** Own dates by municipality code. */
  municipal: ReadonlyMap<string, MunicipalYear>;
}

/**
 * The planning year, its advice and the municipalities' own dates, read at every start. Throws
 * ContentError with file and line.
 */
export async function loadPlanning(
  contentDir: string,
  municipalities: MunicipalityNames,
): Promise<PlanningRules> {
  const dir = join(contentDir, 'rules/planning');
  const { value: year } = await readYamlFile(join(dir, 'year.yml'), yearFileSchema);
  const adviceFile = join(dir, 'advice.yml');
  const { value: advice, lineOf } = await readYamlFile(adviceFile, adviceFileSchema);
  const fault = adviceFaults(year, advice)[0];
  if (fault) throw new ContentError(adviceFile, lineOf(fault.path), fault.problem);
  const municipal = await loadMunicipal(join(dir, 'municipalities'), year, municipalities);
  return { year, advice, municipal };
}

async function loadMunicipal(
  dir: string,
  year: PlanningYear,
  municipalities: MunicipalityNames,
): Promise<Map<string, MunicipalYear>> {
  const found = new Map<string, MunicipalYear>();
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yml')).sort();
  for (const name of names) {
    const file = join(dir, name);
    const { value, lineOf } = await readYamlFile(file, municipalYearSchema);
    const { municipality, starts } = value;
    const wrong = (path: string[], problem: string) =>
      new ContentError(file, lineOf(path), problem);
    if (name !== `${municipality}.yml`)
      throw wrong(['municipality'], `${municipality} skal stå i filen ${municipality}.yml`);
    if (!municipalities.has(municipality))
      throw wrong(['municipality'], `${municipality} er ikke et kommunenummer`);
    const calendar = calendarOf(year, starts);
    const fault = 'faults' in calendar ? calendar.faults[0] : undefined;
    if (fault) throw wrong(['starts', fault.period], problems[fault.why](fault.than ?? ''));
    found.set(municipality, value);
  }
  return found;
}

const problems = {
  unknown: () => 'er ingen periode i year.yml',
  national: () => 'er likt for alle og kan ikke flyttes',
  unreadable: () => 'skal være en måned («08») eller måned-dag («08-15») som finnes hvert år',
  tooEarly: (than: string) => `må begynne etter «${than}»`,
  tooLate: (than: string) => `må begynne før «${than}»`,
} as const;
