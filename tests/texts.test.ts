import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Catalogue = Record<string, unknown>;
const modules = import.meta.glob<Record<string, Record<'nb' | 'nn', Catalogue>>>(
  '../src/**/*texts.ts',
  { eager: true },
);
const catalogues = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported)
    .filter((value) => value && typeof value === 'object' && 'nb' in value && 'nn' in value)
    .map((value) => ({ file, nb: value.nb, nn: value.nn })),
);

/** Words that are the same in both languages are fine; these are not nynorsk. */
const notNynorsk =
  /\b(ikke|hvordan|hva|hvem|hvor|hvorfor|jeg|noen|noe|kommer|eksempler|eksempel|fra|bare|flere|mer enn|gjøre|være|henter|velger|virksomheter|løsning|siden er)\b/i;
const notBokmal =
  /\b(ikkje|korleis|kva|kven|kvifor|eg|nokon|noko|kjem|frå|berre|fleire|vere|løysing|verksemd|sida)\b/i;

describe('the catalogues of visible strings', () => {
  it('are found', () => {
    expect(catalogues.length).toBeGreaterThan(3);
  });

  for (const { file, nb, nn } of catalogues) {
    it(`${file} is complete and written in its own language`, () => {
      expect(Object.keys(nn).toSorted()).toEqual(Object.keys(nb).toSorted());
      const strings = (catalogue: Catalogue) =>
        Object.entries(catalogue).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        );
      expect([...strings(nb), ...strings(nn)].filter(([, text]) => text.trim() === '')).toEqual([]);
      expect(strings(nn).filter(([, text]) => notNynorsk.test(text))).toEqual([]);
      expect(strings(nb).filter(([, text]) => notBokmal.test(text))).toEqual([]);
    });
  }
});

function filesUnder(dir: string, name: RegExp): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? filesUnder(path, name) : name.test(entry.name) ? [path] : [];
  });
}

describe('legal thresholds', () => {
  it('are never typed in prose, labels or translations: they are put in from the rule tables', () => {
    const rules = readFileSync('content/rules/procurement/thresholds.yml', 'utf8');
    const values = [
      ...new Set([...rules.matchAll(/value: (\d+)/g)].map((match) => Number(match[1]))),
    ];
    const forms = values.flatMap((value) => {
      const grouped = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '[ .\u00a0]?');
      const millions = value >= 1_000_000 ? [String(value / 1_000_000).replace('.', '[,.]')] : [];
      return [grouped, ...millions.map((m) => `${m}(?:0+)?[ \u00a0]*(?:mill|mrd)`)];
    });
    const typed = new RegExp(`(?<![\\d ,.])(?:${forms.join('|')})(?![\\d,]*\\d)`);
    const texts = [
      ...filesUnder('content/nb', /\.md$/),
      ...filesUnder('content/nn', /\.md$/),
      ...filesUnder('src', /texts\.ts$/),
      // The thresholds themselves, and what schemes grant, are amounts that are data.
      ...filesUnder('content', /\.yml$/).filter(
        (file) => !/thresholds\.yml$|rules[/\\]funding[/\\]/.test(file),
      ),
    ].map((file) => [file, readFileSync(file, 'utf8')] as const);
    const found = texts.flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          typed.test(line) && !/^\s*(?:-\s+)?value:/.test(line)
            ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`]
            : [],
        ),
    );
    expect(found).toEqual([]);
  });
});
