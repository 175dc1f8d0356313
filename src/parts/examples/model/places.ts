/** The 15 counties of 2024. The slug stands in addresses; the code is the first two digits of a municipality's. */
export const counties = [
  { slug: 'oslo', code: '03', name: 'Oslo' },
  { slug: 'rogaland', code: '11', name: 'Rogaland' },
  { slug: 'more-og-romsdal', code: '15', name: 'Møre og Romsdal' },
  { slug: 'nordland', code: '18', name: 'Nordland' },
  { slug: 'ostfold', code: '31', name: 'Østfold' },
  { slug: 'akershus', code: '32', name: 'Akershus' },
  { slug: 'buskerud', code: '33', name: 'Buskerud' },
  { slug: 'innlandet', code: '34', name: 'Innlandet' },
  { slug: 'vestfold', code: '39', name: 'Vestfold' },
  { slug: 'telemark', code: '40', name: 'Telemark' },
  { slug: 'agder', code: '42', name: 'Agder' },
  { slug: 'vestland', code: '46', name: 'Vestland' },
  { slug: 'trondelag', code: '50', name: 'Trøndelag' },
  { slug: 'troms', code: '55', name: 'Troms' },
  { slug: 'finnmark', code: '56', name: 'Finnmark' },
] as const;
export type CountySlug = (typeof counties)[number]['slug'];

/** Stands among the counties for what is offered all over the country or in many places. */
export const wholeCountry = 'hele-landet';

/** Everything the county facet can hold. */
export const countyValues = [wholeCountry, ...counties.map((county) => county.slug)] as const;
export type CountyValue = (typeof countyValues)[number];

export function countyByCode(code: string): (typeof counties)[number] | undefined {
  return counties.find((county) => county.code === code);
}

export function countyBySlug(slug: string): (typeof counties)[number] | undefined {
  return counties.find((county) => county.slug === slug);
}

/** Official municipality codes (SSB KLASS 131, 2024) with names. */
export type Municipalities = ReadonlyMap<string, string>;

/** The name of a municipality, or its code when a later list dropped it. */
export function municipalityName(municipalities: Municipalities, code: string): string {
  return municipalities.get(code) ?? code;
}

/**
 * Reads the snapshot: a source line with `#`, a head line, then code, tab, name. Returns the line
 * and reason of the first fault instead of throwing, so that the caller can name the file.
 */
export function parseMunicipalities(
  tsv: string,
): { found: Municipalities } | { line: number; problem: string } {
  const found = new Map<string, string>();
  for (const [at, row] of tsv.replaceAll('\r\n', '\n').split('\n').entries()) {
    if (row === '' || row.startsWith('#') || row.startsWith('kommunenummer')) continue;
    const match = /^(\d{4})\t(.+)$/.exec(row);
    const [, code, name] = match ?? [];
    const line = at + 1;
    if (!code || !name) return { line, problem: 'skal ha kommunenummer, tabulator og navn' };
    if (!countyByCode(code.slice(0, 2)))
      return { line, problem: `${code} hører ikke til noe fylke` };
    if (found.has(code)) return { line, problem: `${code} står to ganger` };
    // «Trondheim - Tråante»: names in several languages, with the dash that Norwegian uses.
    found.set(code, name.trim().replaceAll(' - ', ' – '));
  }
  return found.size === 0 ? { line: 1, problem: 'har ingen kommuner' } : { found };
}
