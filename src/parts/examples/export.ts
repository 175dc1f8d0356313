import { toCsv } from '#platform/documents/csv.ts';
import { dayOf, formatNumber } from '#platform/i18n/format.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import { type ApiExample, type ExampleReader, licence, toApiExample } from './api.ts';
import { csvTexts } from './export-texts.ts';
import { type Facet, facetValuesOf } from './model/facets.ts';
import { type AnswerKey, answerKeys } from './model/values.ts';
import type { ExampleRow } from './queries.ts';
import { answerNames, facetNames } from './texts.ts';
import { partyKindName, valueName } from './value-texts.ts';

type Exporter = Omit<ExampleReader, 'db'>;

const facetColumns: Facet[] = [
  'type',
  'field',
  'targetGroup',
  'form',
  'phase',
  'procurement',
  'funding',
  'county',
  'municipality',
  'effect',
];

/** The list for a spreadsheet, in the reader's words; several values in a cell are separated by « | ». */
export function examplesCsv(services: Exporter, rows: readonly ExampleRow[], lang: Lang): string {
  const t = csvTexts[lang];
  const cells = (row: ExampleRow): [string, string][] => {
    const one = toApiExample(services, row, lang);
    return [
      [t.slug, one.slug],
      [t.title, one.title],
      [t.lead, one.lead],
      ...facetColumns.map((facet): [string, string] => [
        facetNames[lang][facet],
        many(namesOf(services, row, facet, lang)),
      ]),
      [t.nationwide, one.nationwide ? t.yes : t.no],
      [t.parties, many(one.parties.map((party) => partyText(party, lang)))],
      [
        t.amounts,
        many(one.amounts.map(({ value, unit, what }) => `${formatNumber(value)} ${unit}: ${what}`)),
      ],
      [t.from, String(one.years.from ?? '')],
      [t.to, String(one.years.to ?? '')],
      [t.effectText, one.effect.text ?? ''],
      [t.evidence, one.effect.evidence ?? ''],
      ...answerKeys.map((key: AnswerKey): [string, string] => [
        answerNames[lang][key],
        one.answers[key] ?? '',
      ]),
      [t.agreement, one.agreement?.title ?? ''],
      [t.sources, many(one.sources.map(sourceText))],
      [t.url, one.url],
      [t.published, dayOf(row.publishedAt)],
      [t.licence, one.licence.name],
    ];
  };
  const table = rows.map(cells);
  const head = (table[0] ?? []).map(([name]) => name);
  return toCsv([
    head.length > 0 ? head : [t.title],
    ...table.map((row) => row.map(([, value]) => value)),
  ]);
}

/** Everything, lossless. `query` is the list's own query string, so that a file says what it holds. */
export function examplesJson(
  services: Exporter,
  rows: readonly ExampleRow[],
  lang: Lang,
  query: string,
): object {
  return {
    source: {
      name: services.installation.name,
      url: services.installation.baseUrl + localPath(lang, `/eksempler${query}`),
    },
    licence,
    lang,
    total: rows.length,
    items: rows.map((row) => toApiExample(services, row, lang)),
  };
}

function many(values: string[]): string {
  return values.join(' | ');
}

function namesOf(services: Exporter, row: ExampleRow, facet: Facet, lang: Lang): string[] {
  const values = facetValuesOf(row.content.facts)[facet];
  return values.map((value) => valueName(lang, facet, value, services.municipalities));
}

function partyText({ name, kind, nowName }: ApiExample['parties'][number], lang: Lang): string {
  return `${name ?? '–'} (${partyKindName(lang, kind)}${nowName ? `; ${nowName}` : ''})`;
}

function sourceText({ title, publisher, year, place }: ApiExample['sources'][number]): string {
  return [title, publisher, year, place].filter((part) => part !== undefined).join(', ');
}
