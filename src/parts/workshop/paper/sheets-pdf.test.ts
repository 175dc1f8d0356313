import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePdf } from '#platform/documents/pdf/make-pdf.ts';
import { readPdf } from '#platform/documents/pdf/read-pdf.ts';
import { makeSheetsPdf } from '#platform/documents/pdf/sheets.ts';
import { squeezed } from '#platform/documents/pdf/test-support.ts';
import { langs } from '#platform/i18n/lang.ts';
import type { Template } from '../model/template.ts';
import { aField, aSheet } from '../model/test-workshop.ts';
import { loadTemplate } from '../sheets.ts';
import { fieldCode } from './field-code.ts';
import { pdfSheet } from './sheet-data.ts';
import { aPaperRoom, joinCode, workshopId } from './test-paper.ts';
import { targetOf, writableFields } from './writable.ts';

let template: Template;
beforeAll(async () => {
  template = await loadTemplate('content');
});
afterAll(closePdf);

const owner = () => {
  const { room } = aPaperRoom(template);
  const [table] = Object.values(room.state.tables);
  if (!table) throw new Error('no table');
  const workshop = { id: workshopId, code: joinCode, title: 'Verksted i Eksempelvik' };
  return { workshop, table, baseUrl: 'https://veier.test' };
};
/** Longer than any title in the cookbook. */
const titles = (sheets: Template['sheets']) =>
  new Map(
    sheets.flatMap(({ reading }) =>
      reading.map((slug) => [slug, `En ganske lang tittel på en side: ${slug}`] as const),
    ),
  );

const book = (sheets: Template['sheets'], lang: 'nb' | 'nn', paper: 'a3' | 'a4') =>
  makeSheetsPdf({
    lang,
    title: 'Ark til verksted',
    date: new Date('2026-11-24T09:00:00Z'),
    paper,
    sheets: sheets.map((sheet) =>
      pdfSheet({ lang, template, owner: owner(), titles: titles(sheets) }, sheet),
    ),
  });

const sizes = { a4: [842, 595], a3: [1191, 842] };

describe('sheets to print', () => {
  for (const lang of langs) {
    for (const paper of ['a4', 'a3'] as const) {
      test(`each of the ten is one page of ${paper} lying, with all its words and codes (${lang})`, async () => {
        const pdf = readPdf(await book(template.sheets, lang, paper));
        expect(pdf.pages.length).toBe(10);
        for (const page of pdf.pages) {
          const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page);
          expect([box?.[1], box?.[2]].map((one) => Math.round(Number(one)))).toEqual(sizes[paper]);
        }
        const words = squeezed(pdf.text);
        for (const sheet of template.sheets) {
          expect(words).toContain(squeezed(sheet.question[lang]));
          for (const line of sheet.instructions) expect(words).toContain(squeezed(line[lang]));
          for (const field of sheet.fields) expect(words).toContain(squeezed(field.title[lang]));
          for (const field of writableFields(sheet)) {
            const code = fieldCode(joinCode, targetOf(owner().table, sheet, field));
            expect(words).toContain(code.slice(joinCode.length + 1));
          }
        }
      });
    }
  }

  test('are tagged PDF/UA-1 with headings, lists, the table of myths and a QR that says where it leads', async () => {
    const pdf = readPdf(await book(template.sheets, 'nn', 'a4'));
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.raw).toContain('/Lang (nn-NO)');
    expect(pdf.tags.filter((tag) => tag === 'H1').length).toBe(10);
    for (const tag of ['H2', 'L', 'Table', 'TH', 'TD', 'Figure']) expect(pdf.tags).toContain(tag);
    expect(pdf.raw.match(/\/Alt /g)?.length).toBe(10);
  });

  test('of an own template with far more words still have a page each, and room to write', async () => {
    const words = (text: string) => ({ nb: text, nn: text });
    const long = words('Hva tenker dere om dette, og hvem er det som merker det i hverdagen sin?');
    const fields = Array.from({ length: 9 }, (_, at) =>
      aField(`felt-${at}`, { title: words(`Spørsmål ${at}`), help: Array(8).fill(long) }),
    );
    const own = aSheet('eget', fields, { instructions: Array(14).fill(long) });
    expect(readPdf(await book([own], 'nb', 'a4')).pages.length).toBe(1);
  });

  test('come with codes for those who are in, one table or one sheet at a time, and blank for all', async () => {
    const { get } = aPaperRoom(template);
    const all = await get(`/verksted/${workshopId}/ark?format=A3`, 'fas');
    expect(all.headers.get('content-type')).toBe('application/pdf');
    expect(readPdf(new Uint8Array(await all.arrayBuffer())).pages.length).toBe(20);
    const one = await get(`/verksted/${workshopId}/ark?format=A4&bord=2&ark=5`, 'dina');
    const sheet = readPdf(new Uint8Array(await one.arrayBuffer()));
    expect(sheet.pages.length).toBe(1);
    expect(squeezed(sheet.text)).toContain('2-5A-');
    const blank = readPdf(
      new Uint8Array(await (await get('/nn/verksted/ark?format=a4')).arrayBuffer()),
    );
    expect(blank.pages.length).toBe(10);
    expect(blank.raw).toContain('/Lang (nn-NO)');
    expect(blank.text).not.toContain(joinCode);
    expect((await get(`/verksted/${workshopId}/ark?format=A4&bord=77`, 'fas')).status).toBe(404);
    expect((await get(`/verksted/ark?format=A5`)).status).toBe(404);
  });

  test('can be chosen on a page that works without scripts', async () => {
    const { get } = aPaperRoom(template);
    const html = await (await get(`/verksted/${workshopId}/ark`, 'fas')).text();
    expect(html).toContain('<option value="1">Bord 1</option>');
    expect(html).toContain('name="format"');
    expect(await (await get('/nn/verksted/ark')).text()).toContain('Skriv ut arka');
  });
});

describe('the pack', () => {
  test('holds guide, run sheet, rules, sheets, signs, tags and booklet, and says which pages they are', async () => {
    const { get } = aPaperRoom(template);
    const answer = await get(`/verksted/${workshopId}/pakke?format=A4`, 'fas');
    const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()));
    const words = squeezed(pdf.text);
    for (const part of ['Prosessveileder', 'Kjøreplan', 'Spilleregler', 'Bordskilt', 'Navnelapper'])
      expect(words).toContain(part);
    // Plan 1, guide 2, run sheet 3, rules 4, then two tables of ten.
    expect(words).toContain(squeezed('5–24'));
    expect(words).toContain(squeezed('Siden verksted-prosessveileder'));
    expect(words).toContain(squeezed('Siden velg-samarbeidsform'));
    expect(words).toContain('K7M4QX');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('can be had without a workshop, in both languages', async () => {
    const { get } = aPaperRoom(template);
    const answer = await get('/nn/verksted/pakke?format=A3');
    const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(squeezed(pdf.text)).toContain('Køyreplan');
    expect(pdf.text).not.toContain(joinCode);
    expect((await get('/nn/verksted/pakke')).status).toBe(200);
  });
});
