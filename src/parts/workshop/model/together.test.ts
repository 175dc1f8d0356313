import { describe, expect, it } from 'vitest';
import { plenaryGroups, sideBySide } from './plenary.ts';
import { resultOf } from './result.ts';
import { aWorkshop, type Room } from './test-workshop.ts';

describe('plenary', () => {
  const open = (): Room => {
    const room = aWorkshop()
      .phase('partnere', 'write')
      .note('a', 'ada', 'partnere.partnere', 'Kafé X');
    return room.note('c', 'cato', 'partnere.partnere', 'Kafé Y', 't2');
  };
  const group = {
    type: 'plenary.cluster',
    cluster: 'p1',
    sheet: 'partnere',
    field: 'partnere',
    name: 'Kafeer',
  } as const;

  it('[PL1] shows the same field from all tables side by side', () => {
    const all = sideBySide(open().state, 'partnere', 'partnere');
    expect(all.map(({ table, notes }) => [table.name, notes.map(({ text }) => text)])).toEqual([
      ['Bord 1', ['Kafé X']],
      ['Bord 2', ['Kafé Y']],
    ]);
  });

  it('[PL2] has clusters across tables that lead back to each note', () => {
    const room = open();
    const notes = ['t1/partnere/a', 't2/partnere/c'];
    expect(room.try('ada', { ...group, notes })).toBe('not-facilitator');
    expect(room.try('fas', { ...group, notes: ['t1/partnere/z'] })).toBe('not-found');
    room.do('fas', { ...group, notes });
    const groups = plenaryGroups(room.state, 'partnere', 'partnere');
    expect(groups[0]?.notes.map(({ tableName, note }) => [tableName, note.text])).toEqual([
      ['Bord 1', 'Kafé X'],
      ['Bord 2', 'Kafé Y'],
    ]);
    room.do('ada', { type: 'note.delete', table: 't1', sheet: 'partnere', note: 'a' });
    expect(plenaryGroups(room.state, 'partnere', 'partnere')[0]?.notes).toHaveLength(1);
    room.do('fas', { type: 'plenary.uncluster', cluster: 'p1' });
  });

  it('[PL3] gives every table the field that is shown, and no more', () => {
    const room = open()
      .note('b', 'cato', 'partnere.bygg', 'Annet felt', 't2')
      .note('d', 'cato', 'hensikt.roller', 'x', 't2');
    room.do('fas', { ...group, notes: ['t2/partnere/c'] });
    expect(room.sees('ada').plenary).toEqual({});
    room.do('fas', { type: 'plenary.show', what: { sheet: 'partnere', field: 'partnere' } });
    expect(Object.keys(room.sees('ada').boards.t2 ?? {})).toEqual(['partnere']);
    expect(Object.keys(room.sees('ada').boards.t2?.partnere?.notes ?? {})).toEqual(['c']);
    expect(Object.keys(room.sees('ada').plenary)).toEqual(['p1']);
    room.do('fas', { type: 'plenary.show', what: null });
    expect(room.sees('ada').boards.t2).toBeUndefined();
  });
});

const wrapped = (): Room =>
  aWorkshop().phase('avslutning', 'conclude').note('n1', 'bo', 'avslutning.neste');
const offer = {
  type: 'commitment.offer',
  commitment: 'k1',
  table: 't1',
  who: 'ada',
  what: 'Ringe Kafé X',
  due: '2026-12-01',
  notes: ['t1/avslutning/n1'] as string[],
} as const;

describe('commitments', () => {
  it('[CO1] exist only when the person named has said yes', () => {
    const room = wrapped().do('bo', offer);
    expect(resultOf(room.state).commitments).toEqual([]);
    for (const other of ['bo', 'fas'])
      expect(room.try(other, { type: 'commitment.accept', commitment: 'k1' })).toBe('not-yours');
    room.do('ada', { type: 'commitment.accept', commitment: 'k1' });
    expect(resultOf(room.state).commitments).toEqual([
      {
        id: 'k1',
        who: { id: 'ada', name: 'ada', side: 'kommune' },
        table: 't1',
        what: 'Ringe Kafé X',
        due: '2026-12-01',
        notes: ['t1/avslutning/n1'],
        acceptedAt: room.now,
      },
    ]);
    room.do('ada', { ...offer, commitment: 'k2', what: 'Min egen' });
    expect(room.state.commitments.k2?.status).toBe('accepted');
  });

  it('[CO2] are offered only after the last sheet', () => {
    const room = aWorkshop().phase('avslutning', 'talk');
    expect(room.try('bo', { ...offer, notes: [] })).toBe('too-early');
    room.do('fas', { type: 'workshop.close' }).do('bo', { ...offer, notes: [] });
    const other = { ...offer, commitment: 'k2', notes: [] };
    expect(room.try('bo', { ...other, who: 'cato' })).toBe('wrong-table');
    expect(room.try('cato', other)).toBe('wrong-table');
    expect(room.try('bo', { ...other, due: 'snart' })).toBe('invalid');
  });

  it('[CO3] are known to the two alone until the answer, and a no to nobody else', () => {
    const room = wrapped().do('bo', offer);
    const knows = () => ['ada', 'bo', 'fas', 'cato'].filter((one) => room.sees(one).commitments.k1);
    expect(knows()).toEqual(['ada', 'bo']);
    room.do('ada', { type: 'commitment.decline', commitment: 'k1' });
    expect(knows()).toEqual(['ada', 'bo']);
    expect(room.try('ada', { type: 'commitment.accept', commitment: 'k1' })).toBe('already');
    room
      .do('bo', { ...offer, commitment: 'k1b' })
      .do('ada', { type: 'commitment.accept', commitment: 'k1b' });
    expect(['ada', 'bo', 'fas', 'cato'].filter((one) => room.sees(one).commitments.k1b)).toEqual([
      'ada',
      'bo',
      'fas',
    ]);
  });

  it('[CO4] can be withdrawn by the one named, and offers by the one who offered', () => {
    const room = wrapped().do('bo', offer);
    const withdraw = { type: 'commitment.withdraw', commitment: 'k1' } as const;
    expect(room.try('ada', withdraw)).toBe('not-yours');
    room.do('bo', withdraw);
    expect(room.try('ada', { type: 'commitment.accept', commitment: 'k1' })).toBe('already');
    room
      .do('bo', { ...offer, commitment: 'k2' })
      .do('ada', { type: 'commitment.accept', commitment: 'k2' });
    expect(room.try('bo', { ...withdraw, commitment: 'k2' })).toBe('not-yours');
    room.do('ada', { ...withdraw, commitment: 'k2' });
    expect(resultOf(room.state).commitments).toEqual([]);
  });
});

describe('the result', () => {
  it('[RE1] has every part, traced to its notes; [RE2] known by the shape of the fields', () => {
    const room = aWorkshop();
    for (const { id } of room.state.template.sheets) room.phase(id, 'write');
    room
      .note('p1', 'ada', 'partnere.partnere', 'Kafé X')
      .note('p2', 'cato', 'partnere.partnere', ' kafé  x', 't2');
    room.do('ada', {
      type: 'note.move',
      table: 't1',
      sheet: 'partnere',
      note: 'p1',
      zone: 'kommunen',
    });
    room.do('ada', {
      type: 'pick.set',
      table: 't1',
      sheet: 'tenkt',
      field: 'partner',
      note: 'partnere/p1',
    });
    room.do('ada', {
      type: 'text.write',
      table: 't1',
      sheet: 'tenkt',
      field: 'omrade',
      version: 'v1',
      text: 'Skole',
      basedOn: [],
    });
    room.do('ada', {
      type: 'choice.set',
      table: 't1',
      sheet: 'tenkt',
      field: 'form',
      options: ['nei'],
    });
    room.do('ada', {
      type: 'note.add',
      table: 't1',
      sheet: 'effekter',
      field: 'kommunen',
      note: 'e1',
      text: 'Færre dropper ut',
      tags: ['kvalitet'],
    });
    room.do('bo', {
      type: 'note.add',
      table: 't1',
      sheet: 'male',
      field: 'indikatorer',
      note: 'i1',
      text: 'Fravær',
      parts: { hvordan: 'Tell' },
    });
    room.do('bo', { type: 'note.link', table: 't1', sheet: 'male', note: 'i1', to: 'effekter/e1' });
    room.do('bo', {
      type: 'statement.answer',
      table: 't1',
      sheet: 'myter',
      field: 'myter',
      statement: 'myte-1',
      scope: 'table',
      alive: 'lever',
    });
    room.do('bo', {
      type: 'note.add',
      table: 't1',
      sheet: 'myter',
      field: 'myter',
      note: 'm1',
      text: 'Kurs',
      statement: 'myte-1',
    });
    room.do('bo', {
      type: 'statement.add',
      table: 't1',
      sheet: 'myter',
      field: 'myter',
      statement: 'egen',
      text: 'Alt tar år',
    });
    const result = resultOf(room.state);
    expect(result.partners).toEqual([
      {
        name: 'Kafé X',
        zone: 'kommunen',
        notes: ['t1/partnere/p1', 't2/partnere/p2'],
        pickedBy: ['t1'],
      },
    ]);
    const [sketch] = result.collaborationSketch;
    expect(sketch).toMatchObject({
      table: 't1',
      stamp: { nb: 'Tankeeksperiment' },
      partner: { name: 'Kafé X', note: 't1/partnere/p1' },
    });
    expect(sketch?.fields.map(({ field, texts, choice }) => [field, ...texts, ...choice])).toEqual([
      ['omrade', 'Skole'],
      ['form', 'nei'],
      ['flere'],
      ['tegning'],
    ]);
    expect(result.effects).toMatchObject([
      {
        text: 'Færre dropper ut',
        note: 't1/effekter/e1',
        side: 'kommune',
        gains: ['kvalitet'],
        measuredBy: ['t1/male/i1'],
      },
    ]);
    expect(result.indicators).toEqual([
      {
        what: 'Fravær',
        how: { hvordan: 'Tell' },
        table: 't1',
        note: 't1/male/i1',
        effects: ['t1/effekter/e1'],
      },
    ]);
    const myths = result.mythFindings.filter(({ table }) => table === 't1');
    expect(
      myths.map(({ statement, alive, own, breaks }) => [statement, alive, own, breaks.length]),
    ).toEqual([
      ['myte-1', 'lever', false, 1],
      ['myte-2', null, false, 0],
      ['egen', null, true, 0],
    ]);
  });
});
