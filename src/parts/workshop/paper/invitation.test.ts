import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePdf } from '#platform/documents/pdf/make-pdf.ts';
import { readPdf } from '#platform/documents/pdf/read-pdf.ts';
import type { Template } from '../model/template.ts';
import { loadTemplate } from '../sheets.ts';
import { norwegianMoment } from './norwegian-moment.ts';
import { aPaperRoom } from './test-paper.ts';

let template: Template;
beforeAll(async () => {
  template = await loadTemplate('content');
});
afterAll(closePdf);

const filled = {
  hvem: 'Eksempelvik kommune',
  dag: '2026-12-01',
  tid: '09:00',
  sted: 'Kantina, rådhuset; andre etasje',
  hvorfor: 'unge som står utenfor.',
  svar: 'Kari, 900 00 000',
  frist: '2026-11-27',
  egne: 'Vi har lenge villet snakke med dere.\nKom som dere er <hei>.',
  lag: 'tekst',
};
const path = '/verksted/invitasjon';

describe('the invitation to coffee', () => {
  test('becomes a text to copy and a letter without address', async () => {
    const { post } = aPaperRoom(template);
    const answer = await post(path, filled);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('tirsdag 1.\u00a0desember 2026, klokka 09.00–13.15');
    expect(html).toContain('sosiale entreprenører som arbeider med unge som står utenfor. Derfor');
    expect(html).toContain('innen fredag 27.\u00a0november 2026');
    expect(html).toContain('Kom som dere er &lt;hei&gt;.');
    const mail = /href="(mailto:[^"]*)"/.exec(html)?.[1] ?? '';
    expect(mail).toMatch(/^mailto:\?subject=Kaffe%20og%20verksted/);
    expect(mail).toContain('%0D%0A');
  });

  test('speaks nynorsk too', async () => {
    const { post } = aPaperRoom(template);
    const html = await (await post(`/nn${path}`, filled)).text();
    expect(html).toContain('tysdag 1.\u00a0desember 2026');
    expect(html).toContain('Venleg helsing');
  });

  test('becomes a calendar file in the right hour, winter and summer', async () => {
    const { post } = aPaperRoom(template);
    const answer = await post(path, { ...filled, lag: 'ics' });
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const file = await answer.text();
    expect(file).toContain('DTSTART:20261201T080000Z\r\n');
    expect(file).toContain('DTEND:20261201T121500Z\r\n');
    expect(file.replaceAll('\r\n ', '')).toContain(
      'LOCATION:Kantina\\, rådhuset\\; andre etasje\r\n',
    );
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(norwegianMoment('2026-06-01', '09:00').toISOString()).toBe('2026-06-01T07:00:00.000Z');
    expect(norwegianMoment('2026-03-29', '09:00').toISOString()).toBe('2026-03-29T07:00:00.000Z');
    expect(norwegianMoment('2026-10-25', '09:00').toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });

  test('becomes one tagged page', async () => {
    const { post } = aPaperRoom(template);
    const answer = await post(path, { ...filled, egne: 'Ord '.repeat(120), lag: 'pdf' });
    const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pdf.pages.length).toBe(1);
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('asks for what is missing and keeps the rest', async () => {
    const { get, post } = aPaperRoom(template);
    expect((await get(path)).status).toBe(200);
    const answer = await post(path, { ...filled, sted: ' ', dag: '2026-02-31' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('href="#sted"');
    expect(html).toContain('href="#dag"');
    expect(html).toContain('Kari, 900 00 000');
  });
});
