import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Block, linksIn, plainText } from '#platform/documents/model.ts';
import { openApiDocument } from '#platform/http/openapi.ts';
import { testServices } from '../../../../tests/support/services.ts';
import { fromJson } from '../model/json.ts';
import { openPart } from '../model/open-part.ts';
import { Room } from '../model/test-workshop.ts';
import type { Workshop } from '../model/workshop.ts';
import { type ReportOptions, workshopReport } from './report.ts';
import { countHidden, mostNotes, reportContext } from './report-context.ts';
import { workshopResultSchema } from './result-schema.ts';
import { resultEndpoint } from './results-api.ts';
import { aWorkedWorkshop, noDb, resultsApp, testAccess } from './test-results.ts';

const options: ReportOptions = {
  lang: 'nb',
  now: new Date('2026-11-24T11:30:00Z'),
  site: 'Veier til samarbeid',
  url: 'https://veier.test/verksted/v/resultat',
  calendar: '/verksted/v/resultat.ics',
  post: '/verksted/v/innlegg',
  deleteAt: new Date('2027-11-24T10:00:00Z'),
};
let room: Room;
let open: Workshop;
beforeAll(async () => {
  room = await aWorkedWorkshop();
  open = openPart(room.state);
});
const section = (id: string, change: Partial<ReportOptions> = {}): string => {
  const found = workshopReport(open, { ...options, ...change }).sections.find(
    (one) => one.id === id,
  );
  return found ? plainText(found.blocks) : '';
};
const get = async (path: string, who = 'fas'): Promise<Response> =>
  resultsApp(
    testServices(noDb),
    testAccess(() => room),
  ).request(path, { headers: { cookie: `hvem=${who}` } });

describe('the report', () => {
  it('has every sheet with its question, and says where nothing is written', () => {
    const report = workshopReport(open, options);
    expect(report.sections.map(({ id }) => id)).toEqual([
      'kort',
      'ark-1',
      'ark-2',
      'ark-3',
      'ark-4',
      'ark-5',
      'ark-6',
      'ark-7',
      'ark-8',
      'ark-9',
      'ark-10',
      'parkert',
      'sagt-ja',
      'hva-na',
    ]);
    expect(report.lead).toBe('Slik sto arkene 24.\u00a0november 2026 kl. 12.30.');
    expect(report.sections[2]?.lead).toBe(
      'Hvorfor skulle kommunen vår samarbeide med sosiale entreprenører?',
    );
    expect(section('ark-8')).toContain('Ingen har skrevet noe i: Hva kan vi si sikkert');
  });

  it('tells a note with its side, author, group, dots, parts, gains and what it leads to', () => {
    expect(section('ark-2')).toMatch(
      /De vi ikke når\nUngdom som faller ut.*Kommune eller stat · Ada Moen · 2 prikker/,
    );
    expect(section('ark-4')).toContain('Hva er det første steget? Be om et ledig rom');
    expect(section('ark-7')).toContain(
      'Spart tid · Unngåtte kostnader Måles med: «Hvor mange som er i arbeid etter ett år»',
    );
    expect(section('ark-8')).toContain('Måler: «Færre på tiltak over lang tid»');
    expect(section('ark-10')).toContain('Annet · skrevet på papir');
  });

  it('stamps the thought experiment, tells both texts that were written at once, and describes the drawing', () => {
    const report = workshopReport(open, options);
    const sketch = report.sections.find(({ id }) => id === 'ark-6');
    expect(sketch?.stamp).toBe('Tankeeksperiment');
    expect(section('ark-6')).toContain(
      'To skrev samtidig. Begge står til noen slår dem sammen.\nArbeidstrening på kjøkkenet\nEt sted',
    );
    expect(section('ark-6')).toContain('Tegning fra Bord 1 med 6 streker');
    expect(plainText(report.intro)).toContain('Ingenting på arkene binder noen.');
  });

  it('counts the myths of tables and people, and says what breaks them', () => {
    expect(section('ark-9')).toContain(
      'leverandører. Lever (Bord 1) Lever ikke (Bord 2) 1 lever, 1 usikker',
    );
    expect(section('ark-9')).toContain('Bare store firma får svar. (egen myte) Lever (Bord 1)');
    expect(section('ark-9')).toContain('En kaffe med innkjøperen hvert halvår');
  });

  it('[PL2] traces plenary groups back to each table', () => {
    const report = workshopReport(open, options);
    const blocks = report.sections.find(({ id }) => id === 'ark-4')?.blocks ?? [];
    const targets = linksIn(blocks);
    expect(targets).toEqual(['#ark-4-moteplasser-bord-1', '#ark-4-moteplasser-bord-2']);
    const ids = blocks.flatMap((block: Block) =>
      block.kind === 'heading' ? [`#${block.id}`] : [],
    );
    for (const target of targets) expect(ids).toContain(target);
  });

  it('[CO3] has only what somebody has said yes to', () => {
    expect(section('sagt-ja')).toContain(
      'Bo Lindahl Sosial entreprenør Ringe biblioteket 15.\u00a0desember 2026 Bord 1',
    );
    expect(section('sagt-ja')).not.toContain('Ikke svart på');
  });

  it('for one table has nothing of the others, and no headings that name it', () => {
    const one = workshopReport(open, { ...options, table: 't2' });
    const all = plainText(one.sections.flatMap(({ blocks }) => blocks));
    expect(one.title).toBe('Resultat fra Bord 2: Verksted');
    expect(all).toContain('Frivilligsentralen kjenner alle.');
    expect(all).not.toMatch(/sentralbordet|Ringe biblioteket|Hvem eier lokalet/);
    expect(section('ark-3', { table: 't2' })).not.toContain('Bord 2');
  });

  it('has no names where the workshop is anonymous', async () => {
    const hidden = openPart((await aWorkedWorkshop({ anonymous: true })).state);
    const report = workshopReport(hidden, options);
    const sheets = report.sections.filter(({ id }) => id.startsWith('ark-'));
    expect(plainText(sheets.flatMap(({ blocks }) => blocks))).not.toMatch(/Ada Moen|Cato Berg/);
  });

  it('is written in nynorsk too', () => {
    expect(section('ark-2', { lang: 'nn' })).toContain('2 lappar ligg i stille');
    expect(workshopReport(open, { ...options, lang: 'nn' }).lead).toContain('Slik stod arka');
  });

  it('teaches while there is nothing, and leads only to cookbook pages that are there', () => {
    const blank = { ...open, boards: {}, plenary: {}, parking: {}, commitments: {} };
    const report = workshopReport(blank, options);
    expect(report.sections).toEqual([]);
    expect(plainText(report.intro)).toContain('Ingen har skrevet noe ennå');
    const { blocks = [] } = workshopReport(open, options).sections.at(-1) ?? {};
    const pages = linksIn(blocks).filter((link) => link.startsWith('kokebok:'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages)
      expect(existsSync(`content/nb/cookbook/${page.slice(8)}.md`)).toBe(true);
  });

  it('keeps counts of silence however often the open part is taken', () => {
    const again = openPart(openPart(open));
    expect(countHidden(again, Object.values(again.tables))).toBe(2);
  });

  it('tells of very many notes what is gathered across tables, and leaves the rest to each table', () => {
    const [sample] = Object.values(open.boards.t1?.hvorfor?.notes ?? {});
    if (!sample) throw new Error('no note');
    const many = Object.fromEntries(
      Array.from({ length: mostNotes }, (_, at) => [
        `x${at}`,
        { ...sample, id: `x${at}`, text: `MANGE ${at}`, cluster: null },
      ]),
    );
    const board = open.boards.t1?.hvorfor;
    if (!board) throw new Error('no board');
    const large = {
      ...open,
      boards: { ...open.boards, t1: { ...open.boards.t1, hvorfor: { ...board, notes: many } } },
    };
    expect(reportContext(large, 'nb').brief).toBe(true);
    const all = plainText(workshopReport(large, options).sections.flatMap(({ blocks }) => blocks));
    expect(all).not.toContain('MANGE');
    expect(all).toContain('Møtes der folk er');
    const one = workshopReport(large, { ...options, table: 't1' });
    expect(plainText(one.sections.flatMap(({ blocks }) => blocks))).toContain('MANGE 7');
  });
});

describe('the files', () => {
  it('[EX3] the JSON can be imported again, with equal boards', async () => {
    const text = await (await get('/verksted/verksted/resultat.json')).text();
    const read = fromJson(text);
    if (!('ok' in read)) throw new Error(read.refused);
    const again = new Room().do('ny', {
      type: 'workshop.import',
      workshop: 'to',
      name: 'Ny',
      side: 'annet',
      exported: read.ok,
    });
    const shown = (boards: Workshop['boards']) =>
      JSON.parse(JSON.stringify(boards, (key, value) => (key === 'hidden' ? {} : value)));
    expect(shown(again.state.boards)).toEqual(shown(open.boards));
    expect(
      Object.values(again.state.participants)
        .filter(({ status }) => status === 'admitted')
        .map(({ id }) => id),
    ).toEqual(['ny']);
  });

  it('the calendar has each promise once, with its day and its way back', async () => {
    const text = (await (await get('/verksted/verksted/resultat.ics')).text()).replaceAll(
      '\r\n ',
      '',
    );
    expect(text).toContain('DTSTART;VALUE=DATE:20261215');
    expect(text).toContain('SUMMARY:Ringe biblioteket (Bo Lindahl)');
    expect(text).toContain('URL:https://veier.test/verksted/verksted/resultat#sagt-ja');
    expect(text.match(/BEGIN:V(?:EVENT|TODO)/g)?.length).toBe(1);
  });

  it('the spreadsheet has one row a note, with what it leads to', async () => {
    const text = await (await get('/verksted/verksted/resultat.csv')).text();
    const rows = text.trim().split('\r\n');
    expect(rows.length).toBe(1 + 21);
    expect(text).toContain('Torsdagskaffe på biblioteket');
    expect(rows.find((row) => row.includes('i arbeid etter ett år'))).toContain(
      'Færre på tiltak over lang tid',
    );
  });
});

describe('the post draft', () => {
  it('has what was done and found, marks what to fill in, and names neither participants nor partners', async () => {
    const text = await (await get('/verksted/verksted/innlegg.md', 'ada')).text();
    expect(text).toContain('Vi arbeidet med 10 av 10 ark');
    expect(text).toContain('Færre på tiltak over lang tid');
    expect(text).toContain('Møtes der folk er');
    expect(text).toContain('Fyll inn: dato og sted');
    expect(text).toContain('Mer tid til ark 6. \\[navn\\] burde fått snakke først.');
    expect(text).not.toMatch(/Ada|Bo Lindahl|Lindahl|Cato|Dina|Fjordverkstedet|Mentor Nord/);
  });
});

describe('the record for the dialogue log', () => {
  it('says who was there, what was worked on and what was shared', async () => {
    const who = await (await get('/verksted/verksted/oppmote.csv')).text();
    expect(who).toContain('Bo Lindahl;Sosial entreprenør;Bord 1;deltaker;24.');
    const shared = await (await get('/verksted/verksted/oppmote-delt.csv')).text();
    expect(shared).toContain('Jeg ringte sentralbordet fire ganger.');
    expect(shared).toContain('Tegning med 6 streker');
  });
});

describe('the structured result', () => {
  it('[RE1] is what its schema says, and the schema is in the API description', async () => {
    const answer = await get('/api/v1/workshops/verksted/result', 'ada');
    const result = workshopResultSchema.parse(await answer.json());
    expect(result.partners[0]).toMatchObject({
      name: 'Fjordverkstedet',
      zone: 'kommunen',
      pickedBy: ['t1'],
    });
    expect(result.commitments.map(({ what }) => what)).toEqual(['Ringe biblioteket']);
    const document = openApiDocument([resultEndpoint({ access: testAccess(() => room) })], {
      title: 'x',
      version: '1',
      baseUrl: 'https://x.test',
    });
    expect(JSON.stringify(document)).toContain('"/api/v1/workshops/{id}/result"');
    expect(JSON.stringify(document)).toContain('collaborationSketch');
  });
});
