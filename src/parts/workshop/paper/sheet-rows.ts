import type { PdfSheetBody, PdfSheetCell, PdfSheetRow } from '#platform/documents/pdf/sheets.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Field, Sheet } from '../model/template.ts';
import { letterOf } from './field-code.ts';
import { sheetTexts } from './sheet-texts.ts';

/** How the fields of a sheet stand on paper: what belongs together side by side, the largest with most room. */
export function sheetRows(
  lang: Lang,
  sheet: Sheet,
  codeOf: (field: Field) => string | null,
): PdfSheetRow[] {
  const alone = sheet.fields.every(({ kind }) => kind === 'info');
  // Many short fields leave little for the open ones: then one help question each must do on paper.
  const crowded = sheet.fields.filter(({ kind }) => small.has(kind)).length > 4;
  return grouped(sheet.fields).map((fields) => {
    const share = Math.max(...fields.map(growth));
    return {
      grow: alone ? 1 : share,
      cells: fields.map((field) => cell(lang, field, codeOf(field), crowded)),
    };
  });
}

/** Share of the height that is left; 0 for what says itself how high it is. */
function growth({ kind, parts }: Field): number {
  if (kind === 'notes' || kind === 'statements') return parts.length > 0 ? 1.4 : 1;
  return kind === 'drawing' ? 1 : 0;
}

const small = new Set<Field['kind']>(['text', 'choice', 'pick']);

/**
 * Neighbours that may share a row: at most four short ones, three of open space (never four, which
 * get too narrow), two that are columns themselves. Zones and statements stand alone.
 */
function grouped(fields: Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const run of runs(fields)) rows.push(...evenly(run, mostIn(run)));
  return rows;
}

function runs(fields: Field[]): Field[][] {
  const all: Field[][] = [];
  for (const field of fields) {
    const last = all.at(-1);
    if (last?.[0] && sort(last[0]) === sort(field) && sort(field) !== 'alone') last.push(field);
    else all.push([field]);
  }
  return all;
}

type Sort = 'info' | 'small' | 'open' | 'columns' | 'alone';

function sort(field: Field): Sort {
  if (field.kind === 'info') return 'info';
  if (small.has(field.kind)) return 'small';
  if (field.kind === 'statements' || field.zones.length > 0) return 'alone';
  if (field.parts.length > 0 || field.linksTo.length > 0) return 'columns';
  return 'open';
}

function mostIn(run: Field[]): number {
  const kind = run[0] ? sort(run[0]) : 'alone';
  return { info: 3, small: 4, open: 3, columns: 2, alone: 1 }[kind];
}

/** Six with at most four in a row are three and three, not four and two. */
function evenly(run: Field[], most: number): Field[][] {
  const count = Math.ceil(run.length / most);
  return Array.from({ length: count }, (_, at) =>
    run.slice(Math.floor((at * run.length) / count), Math.floor(((at + 1) * run.length) / count)),
  );
}

const shapes = { kommune: 'square', entreprenor: 'circle', annet: 'leaf' } as const;

function cell(lang: Lang, field: Field, code: string | null, crowded: boolean): PdfSheetCell {
  const t = sheetTexts[lang];
  const help = crowded && small.has(field.kind) ? field.help.slice(0, 1) : field.help;
  return {
    width: field.kind === 'text' ? 1.15 : 1,
    title: field.title[lang],
    side: field.side ? { word: t[field.side], shape: shapes[field.side] } : null,
    code,
    help: help.map((words) => words[lang]),
    body: bodyOf(lang, field, crowded),
  };
}

function bodyOf(lang: Lang, field: Field, crowded: boolean): PdfSheetBody {
  const t = sheetTexts[lang];
  const labels = (list: Field['zones']) => list.map(({ label }) => label[lang]);
  switch (field.kind) {
    case 'info':
      return { k: 'info', items: field.items.map((words) => words[lang]), big: false };
    case 'text':
      return { k: 'lines', lines: crowded ? 2 : 3 };
    case 'pick':
      return { k: 'lines', lines: 2 };
    case 'choice':
      return { k: 'choices', options: labels(field.options) };
    case 'drawing':
      return { k: 'drawing' };
    case 'statements':
      return {
        k: 'statements',
        heads: [t.statement, t.lever, t['lever-ikke'], t.usikker, t.breaks],
        rows: field.statements.map(({ text }) => `«${text[lang]}»`),
        empty: field.ownAllowed ? 2 : 0,
        own: t.ownStatement,
      };
    case 'notes': {
      const keys = field.tags.map(({ label }, at) => ({
        letter: letterOf(at),
        label: label[lang],
      }));
      if (field.zones.length > 0) return { k: 'zones', zones: labels(field.zones) };
      const heads = [
        t.note,
        ...labels(field.parts),
        ...(field.linksTo.length > 0 ? [t.linkedTo] : []),
      ];
      if (heads.length > 1) return { k: 'columns', heads };
      return { k: 'area', keys, keysTitle: t.mark };
    }
  }
}
