import type { PdfSheet } from '#platform/documents/pdf/sheets.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Field, Sheet, Template } from '../model/template.ts';
import type { Table } from '../model/workshop.ts';
import { fieldCode } from './field-code.ts';
import { qrSvg } from './qr.ts';
import { sheetRows } from './sheet-rows.ts';
import { sheetTexts } from './sheet-texts.ts';
import { targetOf } from './writable.ts';

/** Whose sheet: with it come codes and the address for typing in. */
export interface SheetOwner {
  workshop: { id: string; code: string; title: string };
  table: Table;
  baseUrl: string;
}

export interface SheetChoice {
  lang: Lang;
  template: Template;
  /** Null: blank, for use with paper alone. */
  owner: SheetOwner | null;
  /** Titles of the cookbook pages that sheets give to read, by slug. */
  titles: ReadonlyMap<string, string>;
}

/** A sheet of the template as it is printed. */
export function pdfSheet({ lang, template, owner, titles }: SheetChoice, sheet: Sheet): PdfSheet {
  const t = sheetTexts[lang];
  const reading = sheet.reading.flatMap((slug) => titles.get(slug) ?? []);
  const [first] = sheet.turns;
  const codeOf = (field: Field | null): string | null =>
    owner && field?.kind !== 'info'
      ? fieldCode(owner.workshop.code, targetOf(owner.table, sheet, field))
      : null;
  // The workshop's own code stands at the top of the sheet; its check character is in every code.
  const shortOf = (field: Field): string | null =>
    codeOf(field)?.slice((owner?.workshop.code.length ?? 0) + 1) ?? null;
  const code = codeOf(null);
  return {
    number: sheet.number,
    kicker: sheet.title[lang],
    question: sheet.question[lang],
    marks: [
      t.minutes(sheet.minutes),
      ...(sheet.silent ? [t.silent] : []),
      ...(first ? [t.turns(t[first])] : []),
    ],
    stamp: sheet.stamp?.[lang] ?? null,
    instructionsTitle: t.instructions,
    instructions: sheet.instructions.map((words) => words[lang]),
    reading: reading.length > 0 ? { title: t.reading, items: reading } : null,
    place: owner && code ? { name: owner.table.name, code, hint: t.codeHint } : null,
    qr: owner && code ? qrOf(lang, owner, code) : null,
    rows: sheetRows(lang, sheet, shortOf),
    foot: [
      owner ? `${owner.workshop.title} · ${template.title[lang]}` : template.title[lang],
      t.of(sheet.number, template.sheets.length),
    ],
  };
}

/** Leads to the page where this sheet is typed in. */
function qrOf(lang: Lang, { workshop, baseUrl }: SheetOwner, code: string) {
  const page = baseUrl + localPath(lang, `/verksted/${workshop.id}/skriv-inn`);
  const address = `${page}?kode=${code}`;
  return { svg: qrSvg(address), alt: sheetTexts[lang].qrAlt(address) };
}
