import { describe, expect, it } from 'vitest';
import { headsOf } from './plenary.ts';
import { aWorkshop, type Room } from './test-workshop.ts';

const here = { table: 't1', sheet: 'tenkt' } as const;
const open = (): Room =>
  aWorkshop().phase('partnere', 'write').phase('tenkt', 'write').phase('myter', 'write');
const boardIn = (room: Room, sheet = 'tenkt') => {
  const board = room.state.boards.t1?.[sheet];
  if (!board) throw new Error('no board');
  return board;
};

describe('fields', () => {
  it('[FI1] keep every version of a text, and both of two written at once', () => {
    const room = open();
    const write = { type: 'text.write', ...here, field: 'omrade' } as const;
    room.do('ada', { ...write, version: 'v1', text: 'Skole', basedOn: [] });
    room.do('ada', { ...write, version: 'v2', text: 'Skole og helse', basedOn: ['v1'] });
    room.do('bo', { ...write, version: 'v3', text: 'Skole for alle', basedOn: ['v1'] });
    expect(headsOf(boardIn(room), 'omrade')).toEqual(['Skole og helse', 'Skole for alle']);
    expect(room.try('bo', { ...write, version: 'v3', text: 'x', basedOn: [] })).toBe('exists');
    expect(room.try('bo', { ...write, version: 'v4', text: 'x', basedOn: ['v9'] })).toBe(
      'not-found',
    );
    room.do('ada', { ...write, version: 'v4', text: 'Helse for alle', basedOn: ['v2', 'v3'] });
    expect(headsOf(boardIn(room), 'omrade')).toEqual(['Helse for alle']);
    expect(Object.keys(boardIn(room).texts.omrade?.versions ?? {})).toEqual([
      'v1',
      'v2',
      'v3',
      'v4',
    ]);
    expect(room.try('cato', { ...write, version: 'v5', text: 'x', basedOn: [] })).toBe(
      'wrong-table',
    );
  });

  it('[FI2] take the options they have', () => {
    const room = open();
    const set = { type: 'choice.set', ...here } as const;
    room.do(
      'ada',
      { ...set, field: 'form', options: ['ja'] },
      { ...set, field: 'flere', options: ['a', 'b'] },
    );
    expect(room.try('ada', { ...set, field: 'form', options: ['ja', 'nei'] })).toBe('invalid');
    expect(room.try('ada', { ...set, field: 'form', options: ['kanskje'] })).toBe('invalid');
    room.do('bo', { ...set, field: 'form', options: [] });
    expect(boardIn(room).choices.form).toMatchObject({ options: [], by: 'bo' });
  });

  it('[FI3] pick a note of the field they pick from', () => {
    const room = open().note('n1', 'ada', 'partnere.partnere').note('n2', 'ada', 'partnere.bygg');
    const set = { type: 'pick.set', ...here, field: 'partner' } as const;
    expect(room.try('ada', { ...set, note: 'partnere/n2' })).toBe('invalid');
    expect(room.try('ada', { ...set, note: 'partnere/n9' })).toBe('not-found');
    room.do('ada', { ...set, note: 'partnere/n1' });
    expect(boardIn(room).picks.partner).toMatchObject({ note: 'partnere/n1' });
    room.do('bo', { ...set, note: null });
    expect(boardIn(room).picks).toEqual({});
  });

  it('[FI4] let a stroke be removed by its maker only', () => {
    const room = open();
    const add = { type: 'stroke.add', ...here, field: 'tegning', width: 3, ink: 1 } as const;
    room.do('ada', { ...add, stroke: 's1', points: [0, 0, 100, 200] });
    expect(room.try('ada', { ...add, stroke: 's2', points: [0, 0, 1] })).toBe('invalid');
    expect(room.try('ada', { ...add, stroke: 's2', points: [0, 20_000] })).toBe('too-large');
    expect(room.try('ada', { ...add, stroke: 's2', points: Array(1_002).fill(1) })).toBe(
      'too-large',
    );
    expect(room.try('bo', { type: 'stroke.remove', ...here, stroke: 's1' })).toBe('not-yours');
    room.do('ada', { type: 'stroke.remove', ...here, stroke: 's1' });
    expect(boardIn(room).strokes).toEqual({});
  });

  it('[FI5] answer statements per table and per person', () => {
    const room = open();
    const answer = {
      type: 'statement.answer',
      table: 't1',
      sheet: 'myter',
      field: 'myter',
      statement: 'myte-1',
    } as const;
    room.do('ada', { ...answer, scope: 'self', alive: 'lever' });
    room.do('bo', { ...answer, scope: 'self', alive: 'lever' });
    room.do('bo', { ...answer, scope: 'self', alive: 'usikker' });
    room.do('ada', { ...answer, scope: 'table', alive: 'lever-ikke' });
    expect(boardIn(room, 'myter').answers['myte-1']).toEqual({
      table: 'lever-ikke',
      people: { ada: 'lever', bo: 'usikker' },
      tally: { lever: 1, 'lever-ikke': 0, usikker: 1 },
    });
    room.do('bo', { ...answer, scope: 'self', alive: null });
    expect(boardIn(room, 'myter').answers['myte-1']?.tally.usikker).toBe(0);
    expect(room.try('ada', { ...answer, statement: 'myte-9', scope: 'self', alive: 'lever' })).toBe(
      'not-found',
    );
  });

  it('[FI6] take own statements', () => {
    const room = open();
    const at = { table: 't1', sheet: 'myter', statement: 's1' } as const;
    room.do('ada', { type: 'statement.add', ...at, field: 'myter', text: 'Alt tar år' });
    const given = {
      type: 'statement.add',
      ...at,
      field: 'myter',
      statement: 'myte-1',
      text: 'x',
    } as const;
    expect(room.try('ada', given)).toBe('exists');
    expect(room.try('bo', { type: 'statement.edit', ...at, text: 'x' })).toBe('not-yours');
    room.do('ada', { type: 'statement.edit', ...at, text: 'Alt tar lang tid' });
    room.do('bo', {
      type: 'statement.answer',
      ...at,
      field: 'myter',
      scope: 'self',
      alive: 'lever',
    });
    expect(room.try('ada', { type: 'statement.remove', ...at })).toBe('in-use');
    room.do('bo', { type: 'statement.answer', ...at, field: 'myter', scope: 'self', alive: null });
    room.do('ada', { type: 'statement.remove', ...at });
  });

  it('[FI7] tell which statement a note breaks', () => {
    const room = open();
    const add = {
      type: 'note.add',
      table: 't1',
      sheet: 'myter',
      field: 'myter',
      note: 'n1',
      text: 'Spør',
    } as const;
    expect(room.try('ada', add)).toBe('invalid');
    expect(room.try('ada', { ...add, statement: 'myte-9' })).toBe('not-found');
    room.do('ada', { ...add, statement: 'myte-2' });
    const elsewhere = { ...add, sheet: 'hensikt', field: 'roller', statement: 'myte-2' };
    expect(room.try('ada', elsewhere)).toBe('invalid');
  });
});

describe('off unless turned on', () => {
  it('[OF1] gives each person a budget of dots per sheet, and tells nobody who voted', () => {
    const room = aWorkshop({ dots: 3 }).note('n1', 'ada').note('n2', 'bo');
    const cast = { type: 'vote.cast', table: 't1', sheet: 'hensikt', note: 'n1' } as const;
    expect(room.try('ada', { ...cast, dots: 1 })).toBe('wrong-phase');
    room.phase('hensikt', 'talk').do('ada', { ...cast, dots: 2 });
    expect(room.try('ada', { ...cast, note: 'n2', dots: 2 })).toBe('over-budget');
    room
      .do('ada', { ...cast, dots: 1 }, { ...cast, note: 'n2', dots: 2 })
      .do('bo', { ...cast, dots: 3 });
    expect(room.sees('fas').boards.t1?.hensikt?.votes.n1).toEqual({ count: 4, people: {} });
    expect(room.sees('ada').boards.t1?.hensikt?.votes.n1).toEqual({ count: 4, people: { ada: 1 } });
    expect(room.try('cato', { ...cast, dots: 1 })).toBe('wrong-table');
    room.do('ada', { ...cast, dots: 0 });
    room.do('ada', { type: 'note.delete', table: 't1', sheet: 'hensikt', note: 'n1' });
    room.do('bo', { ...cast, note: 'n2', dots: 3 });
    expect(room.state.boards.t1?.hensikt?.votes).toEqual({
      n2: { count: 5, people: { ada: 2, bo: 3 } },
    });
  });

  it('[OF2] parks a topic until it is done', () => {
    const room = aWorkshop({ parking: true }).do('ada', {
      type: 'parking.add',
      item: 'p1',
      text: 'Lokaler',
    });
    expect(room.sees('bo').parking.p1).toMatchObject({ text: 'Lokaler', table: 't1', done: false });
    expect(room.sees('cato').parking).toEqual({});
    expect(room.try('cato', { type: 'parking.done', item: 'p1', done: true })).toBe('wrong-table');
    room.do('bo', { type: 'parking.done', item: 'p1', done: true });
    room.do('fas', { type: 'parking.done', item: 'p1', done: false });
  });

  it('[OF3] raises and lowers hands', () => {
    const room = aWorkshop({ hands: true }).do('ada', { type: 'hand.raise' });
    expect(room.try('ada', { type: 'hand.raise' })).toBe('already');
    expect(room.try('bo', { type: 'hand.lower', participant: 'ada' })).toBe('not-facilitator');
    room.do('fas', { type: 'hand.lower', participant: 'ada' }).do('ada', { type: 'hand.raise' });
    room.do('fas', { type: 'settings.change', change: { hands: false } });
    expect(room.state.participants.ada?.hand).toBeNull();
  });
});
