import { beforeAll, describe, expect, test } from 'vitest';
import { boardOf, notesOf } from '../model/lookups.ts';
import type { Template } from '../model/template.ts';
import { loadTemplate } from '../sheets.ts';
import { fieldCode } from './field-code.ts';
import { aPaperRoom, joinCode, workshopId } from './test-paper.ts';

const path = `/verksted/${workshopId}/skriv-inn`;
let template: Template;
beforeAll(async () => {
  template = await loadTemplate('content');
});

const code = (table: number, sheet: number, field: number | null) =>
  fieldCode(joinCode, { table, sheet, field });
const form = (kode: string, more: Record<string, string>) => ({
  kode,
  skjema: '0123456789abcdef0123456789abcdef',
  side: 'entreprenor',
  ...more,
});

describe('typing in from paper', () => {
  test('puts each line in the field as a note of the side that wrote it, also on a sheet nobody has opened', async () => {
    const { room, get, post } = aPaperRoom(template);
    const sent = form(code(1, 5, 0), {
      lapper: 'Skrulaget\r\n\r\n  Grytelaget ',
      sone: 'kommunen',
    });
    const answer = await post(path, sent, 'fas');
    expect(answer.status).toBe(303);
    const notes = notesOf(boardOf(room.state, 't1', 'partnere'), 'partnere');
    expect(notes.map(({ text, side, zone, paper }) => ({ text, side, zone, paper }))).toEqual([
      { text: 'Skrulaget', side: 'entreprenor', zone: 'kommunen', paper: true },
      { text: 'Grytelaget', side: 'entreprenor', zone: 'kommunen', paper: true },
    ]);
    const next = await (await get(answer.headers.get('location') ?? '', 'fas')).text();
    expect(next).toContain('2 lapper og svar er lagt inn.');
    expect(next).toContain('Grytelaget');
    expect(next).toMatch(/value="entreprenor" checked|checked[^>]*value="entreprenor"/);
  });

  test('sent twice adds nothing the second time; a line more adds that line', async () => {
    const { room, post } = aPaperRoom(template);
    const count = () => notesOf(boardOf(room.state, 't1', 'partnere'), 'partnere').length;
    const sent = form(code(1, 5, 0), { lapper: 'En\nEn\nTo' });
    expect((await post(path, sent, 'fas')).status).toBe(303);
    expect((await post(path, sent, 'fas')).status).toBe(303);
    expect(count()).toBe(3);
    await post(path, { ...sent, lapper: 'En\nEn\nTo\nTre' }, 'fas');
    expect(count()).toBe(4);
  });

  test('a participant types in for their own table alone; nothing typed is lost', async () => {
    const { room, get, post } = aPaperRoom(template);
    expect((await post(path, form(code(1, 5, 0), { lapper: 'Vår' }), 'ada')).status).toBe(303);
    const answer = await post(path, form(code(2, 5, 0), { lapper: 'Deres' }), 'ada');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('for ditt eget bord');
    expect(notesOf(boardOf(room.state, 't2', 'partnere'), 'partnere')).toEqual([]);
    expect((await get(`${path}?kode=${code(2, 5, 0)}`, 'ada')).status).toBe(422);
  });

  test('strangers learn nothing, and those who have not joined are shown how', async () => {
    const { room, get, post } = aPaperRoom(template);
    const seq = room.state.seq;
    const elsewhere = path.replace(workshopId, workshopId.replace('0198', '0199'));
    expect((await get(elsewhere, 'fas')).status).toBe(404);
    expect((await get(path)).status).toBe(404);
    expect((await post(path, form(code(1, 5, 0), { lapper: 'x' }))).status).toBe(404);
    expect((await get(`/verksted/${workshopId}/ark?format=A4`)).status).toBe(404);
    expect(room.state.seq).toBe(seq);
  });

  test('a wrong code is told as such, with the character that is wrong', async () => {
    const { get } = aPaperRoom(template);
    const answer = await get(`${path}?kode=${code(1, 5, 0).replace('M', 'N')}`, 'fas');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Tegn nummer 3 skal være M, ikke N.');
    expect(html).toContain(code(1, 5, 0));
    expect(html).toContain('aria-invalid="true"');
  });

  test('the code of a sheet, as its QR holds it, gives its fields to choose from', async () => {
    const { get } = aPaperRoom(template);
    const answer = await get(`${path}?kode=${code(2, 6, null)}`, 'fas');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const html = await answer.text();
    for (let field = 0; field < 8; field += 1) expect(html).toContain(code(2, 6, field));
  });

  test('a refusal keeps all that was typed', async () => {
    const { room, post } = aPaperRoom(template);
    const text = 'Bare en tanke om Skrulaget';
    const answer = await post(path, form(code(1, 6, 1), { tekst: text }), 'fas');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(text);
    expect(html).toContain('ikke åpnet dette arket');
    room.phase('tenkt-samarbeid', 'write');
    expect((await post(path, form(code(1, 6, 1), { tekst: text }), 'fas')).status).toBe(303);
    const long = await post(
      path,
      form(code(1, 5, 0), { lapper: `kort\n${'x'.repeat(1001)}` }),
      'fas',
    );
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('for lang');
    expect(notesOf(boardOf(room.state, 't1', 'partnere'), 'partnere')).toEqual([]);
  });

  test('choices, picks, parts and the answers on myths find their places', async () => {
    const { room, post } = aPaperRoom(template);
    for (const sheet of ['tenkt-samarbeid', 'myter']) room.phase(sheet, 'write');
    await post(path, form(code(1, 5, 0), { lapper: 'Skrulaget' }), 'fas');
    const [partner] = notesOf(boardOf(room.state, 't1', 'partnere'), 'partnere');
    await post(path, form(code(1, 6, 0), { plukk: `partnere/${partner?.id}` }), 'fas');
    await post(path, form(code(1, 6, 2), { valg: 'utvikling' }), 'fas');
    const parts = { 'lapp-0': 'Åpen kveld', 'del-0-forste-steg': 'Finne en dato' };
    await post(path, form(code(1, 4, 2), parts), 'fas');
    const myths = {
      'myte-svar-myte-3': 'lever',
      'myte-lapper-myte-3': 'Kaffe med innkjøper',
      'egen-0': 'Bare den billigste vinner',
      'egen-svar-0': 'usikker',
      'egen-lapper-0': 'Vis oss et eksempel',
    };
    expect((await post(path, form(code(1, 9, 0), myths), 'ada')).status).toBe(303);
    const sketch = boardOf(room.state, 't1', 'tenkt-samarbeid');
    expect(sketch.picks.partner?.note).toBe(`partnere/${partner?.id}`);
    expect(sketch.choices.prosjekt?.options).toEqual(['utvikling']);
    const ideas = notesOf(boardOf(room.state, 't1', 'nye-moteplasser'), 'moteplasser');
    expect(ideas[0]?.parts).toEqual({ 'forste-steg': 'Finne en dato' });
    const board = boardOf(room.state, 't1', 'myter');
    const [own] = Object.values(board.statements);
    expect(own?.text).toBe('Bare den billigste vinner');
    expect(board.answers['myte-3']?.table).toBe('lever');
    expect(board.answers[own?.id ?? '']?.table).toBe('usikker');
    expect(notesOf(board, 'myter').map(({ statement }) => statement)).toEqual(['myte-3', own?.id]);
  });

  test('an answer that stands is not given again, and one that was wrong is taken back', async () => {
    const { room, post } = aPaperRoom(template);
    room.phase('myter', 'write');
    const given = { 'myte-svar-myte-1': 'lever', 'myte-var-myte-1': '' };
    await post(path, form(code(1, 9, 0), given), 'ada');
    const { seq } = room.state;
    const again = { 'myte-svar-myte-1': 'lever', 'myte-var-myte-1': 'lever' };
    expect((await post(path, form(code(1, 9, 0), again), 'ada')).status).toBe(422);
    expect(room.state.seq).toBe(seq);
    const back = { 'myte-svar-myte-1': '', 'myte-var-myte-1': 'lever' };
    expect((await post(path, form(code(1, 9, 0), back), 'ada')).status).toBe(303);
    expect(boardOf(room.state, 't1', 'myter').answers['myte-1']?.table).toBeNull();
  });

  test('what is typed on a silent sheet stays hidden from others', async () => {
    const { room, get, post } = aPaperRoom(template);
    room.phase('hvorfor', 'write');
    await post(path, form(code(1, 2, 0), { lapper: 'En stille tanke' }), 'ada');
    const html = await (await get(`${path}?kode=${code(1, 2, 0)}`, 'fas')).text();
    expect(html).not.toContain('En stille tanke');
    expect(html).toContain('1 lapp vises først');
  });

  test('an observer reads and is told why not more', async () => {
    const { room, post } = aPaperRoom(template);
    room.do('obs', {
      type: 'participant.join',
      name: 'Obs',
      side: 'annet',
      observer: true,
      table: null,
    });
    room.do('fas', { type: 'participant.admit', participant: 'obs' });
    const answer = await post(path, form(code(1, 5, 0), { lapper: 'x' }), 'obs');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('observatør');
  });
});
