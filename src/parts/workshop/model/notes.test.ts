import { describe, expect, it } from 'vitest';
import { isOwn } from './lookups.ts';
import { aWorkshop, type Room } from './test-workshop.ts';

const here = { table: 't1', sheet: 'hensikt' } as const;
const noteIn = (room: Room, id = 'n1', sheet = 'hensikt') =>
  room.state.boards.t1?.[sheet]?.notes[id];

describe('notes', () => {
  it('[NO1] are added in any phase, also late and from another table', () => {
    const room = aWorkshop();
    for (const phase of ['read', 'write', 'talk', 'conclude'] as const)
      room.phase('hensikt', phase).note(`n-${phase}`, 'ada');
    room.phase('partnere', 'write').note('sen', 'ada');
    room.do('ada', { type: 'participant.seat', participant: 'ada', table: 't2' }).note('n6', 'ada');
    const add = { type: 'note.add', ...here, field: 'roller', note: 'n7', text: 'x' } as const;
    expect(room.try('cato', add)).toBe('wrong-table');
    expect(room.try('ada', { ...add, field: 'regler' })).toBe('not-found');
    expect(room.try('ada', { ...add, note: 'n6' })).toBe('exists');
    expect(room.try('ada', { ...add, sheet: 'effekter', field: 'kommunen' })).toBe(
      'sheet-not-open',
    );
  });

  it('[NO2] have the colour of their side', () => {
    const room = aWorkshop().note('n1', 'ada').note('n2', 'bo');
    expect(noteIn(room)?.side).toBe('kommune');
    expect(noteIn(room, 'n2')?.side).toBe('entreprenor');
  });

  it('[NO3] are edited and deleted by their author only', () => {
    const room = aWorkshop().note('n1', 'ada').phase('hensikt', 'talk');
    const edit = { type: 'note.edit', ...here, note: 'n1', text: 'ny' } as const;
    for (const other of ['bo', 'fas', 'cato']) {
      expect(room.try(other, edit)).toBe('not-yours');
      expect(room.try(other, { type: 'note.delete', ...here, note: 'n1' })).toBe('not-yours');
    }
    room.do('ada', edit);
    expect(noteIn(room)).toMatchObject({ text: 'ny', edited: room.now });
    room.do('ada', { type: 'note.delete', ...here, note: 'n1' });
    expect(noteIn(room)).toBeUndefined();
    expect(room.try('ada', edit)).toBe('not-found');
  });

  it('[NO4] are moved by others only when the phase lets them sort', () => {
    const room = aWorkshop().phase('partnere', 'write').note('n1', 'ada', 'partnere.partnere');
    const move = {
      type: 'note.move',
      table: 't1',
      sheet: 'partnere',
      note: 'n1',
      zone: 'landet',
    } as const;
    expect(room.try('bo', move)).toBe('wrong-phase');
    expect(room.try('fas', move)).toBe('wrong-phase');
    room.do('ada', { ...move, order: 4, place: { x: 1, y: 2 } });
    room.phase('partnere', 'talk').do('bo', { ...move, zone: 'kommunen' });
    expect(noteIn(room, 'n1', 'partnere')).toMatchObject({ zone: 'kommunen', order: 4, by: 'ada' });
    expect(room.try('cato', move)).toBe('wrong-table');
    const text = { ...move, text: 'ny' } as typeof move;
    expect(room.try('bo', text)).toBe('invalid');
    expect(room.try('bo', { type: 'note.move', table: 't1', sheet: 'partnere', note: 'n1' })).toBe(
      'invalid',
    );
    room.do('bo', { type: 'note.move', table: 't1', sheet: 'partnere', note: 'n1', field: 'bygg' });
    expect(noteIn(room, 'n1', 'partnere')).toMatchObject({ field: 'bygg', zone: null });
  });

  it('[NO5] have the zones, kinds of gain and parts of their field', () => {
    const room = aWorkshop().phase('effekter', 'write').phase('male', 'write');
    const add = { type: 'note.add', table: 't1', text: 'x' } as const;
    const effect = { ...add, sheet: 'effekter', field: 'kommunen' };
    room.do('ada', { ...effect, note: 'n1', tags: ['tid', 'kvalitet'] });
    expect(room.try('ada', { ...effect, note: 'n2', tags: ['penger'] })).toBe('invalid');
    expect(room.try('ada', { ...effect, note: 'n2', zone: 'landet' })).toBe('invalid');
    const measure = { ...add, sheet: 'male', field: 'indikatorer' };
    room.do('ada', { ...measure, note: 'n3', parts: { hvordan: 'Spørre' } });
    expect(room.try('ada', { ...measure, note: 'n4', parts: { hvorfor: 'x' } })).toBe('invalid');
  });

  it('[NO6] are linked to the fields that their field names', () => {
    const room = aWorkshop().phase('effekter', 'write').phase('male', 'write');
    room.note('r', 'ada').note('e', 'bo', 'effekter.kommunen').note('i', 'ada', 'male.indikatorer');
    const link = { type: 'note.link', table: 't1', sheet: 'male', note: 'i' } as const;
    expect(room.try('ada', { ...link, to: 'hensikt/r' })).toBe('invalid');
    expect(room.try('ada', { ...link, to: 'effekter/nei' })).toBe('not-found');
    expect(room.try('bo', { ...link, to: 'effekter/e' })).toBe('wrong-phase');
    room.do('ada', { ...link, to: 'effekter/e' });
    expect(room.try('ada', { ...link, to: 'effekter/e' })).toBe('already');
    expect(noteIn(room, 'i', 'male')?.links).toEqual(['effekter/e']);
    room.do('ada', { ...link, type: 'note.unlink', to: 'effekter/e' });
    expect(noteIn(room, 'i', 'male')?.links).toEqual([]);
    room.do('ada', { ...link, sheet: 'hensikt', note: 'r', to: 'effekter/e' });
  });

  it('[NO7] are carried on with words, side and trace', () => {
    const room = aWorkshop()
      .phase('hvorfor', 'write')
      .note('n1', 'ada', 'hvorfor.grunner', 'Fordi');
    room.reveal().phase('partnere', 'write');
    const carry = {
      type: 'note.carry',
      table: 't1',
      sheet: 'partnere',
      field: 'bygg',
      note: 'n2',
    } as const;
    room.do('bo', { ...carry, from: 'hvorfor/n1' });
    expect(noteIn(room, 'n2', 'partnere')).toMatchObject({
      text: 'Fordi',
      side: 'kommune',
      by: 'bo',
      carriedFrom: 'hvorfor/n1',
    });
    expect(room.try('bo', { ...carry, note: 'n3', field: 'partnere', from: 'hvorfor/n1' })).toBe(
      'invalid',
    );
    expect(room.try('bo', { ...carry, note: 'n3', from: 'hvorfor/nei' })).toBe('not-found');
  });

  it('[NO8] have at most 1 000 characters, and some', () => {
    const room = aWorkshop();
    const add = { type: 'note.add', ...here, field: 'roller', note: 'n1' } as const;
    expect(room.try('ada', { ...add, text: 'x'.repeat(1_001) })).toBe('too-large');
    expect(room.try('ada', { ...add, text: ' \n ' })).toBe('invalid');
    expect(room.try('ada', { ...add, text: 'a\u0000b' })).toBe('invalid');
    room.do('ada', { ...add, text: `${'æ'.repeat(998)}\n🙂`.slice(0, 1_000) });
  });

  it('[NO9] have no author in an anonymous workshop, and are still one’s own', () => {
    const room = aWorkshop({ anonymous: true }).note('n1', 'ada').phase('hensikt', 'talk');
    for (const viewer of ['fas', 'bo', 'ada'])
      expect(room.sees(viewer).boards.t1?.hensikt?.notes.n1?.by).toBeNull();
    const note = room.sees('ada').boards.t1?.hensikt?.notes.n1 ?? { id: '', by: 'x' };
    expect(isOwn(room.sees('ada'), note, 'ada')).toBe(true);
    expect(isOwn(room.sees('bo'), note, 'bo')).toBe(false);
    room.do('ada', { type: 'note.edit', ...here, note: 'n1', text: 'ny' });
    expect(room.try('bo', { type: 'note.edit', ...here, note: 'n1', text: 'ny' })).toBe(
      'not-yours',
    );
  });
});

describe('undo', () => {
  const undo = { type: 'note.undo', ...here } as const;
  const redo = { type: 'note.redo', ...here } as const;

  it('[UN1] takes back one’s own steps and gives them again', () => {
    const room = aWorkshop().note('n1', 'ada', 'hensikt.roller', 'en');
    room.do('ada', { type: 'note.edit', ...here, note: 'n1', text: 'to' });
    room.do('ada', { type: 'note.move', ...here, note: 'n1', order: 7 });
    room.do('ada', { type: 'note.delete', ...here, note: 'n1' });
    const before = noteIn(room);
    room.do('ada', undo);
    expect(noteIn(room)).toMatchObject({ text: 'to', order: 7 });
    room.do('ada', undo, undo);
    expect(noteIn(room)).toMatchObject({
      text: 'en',
      order: room.log.find(({ type }) => type === 'note.add')?.seq,
    });
    room.do('ada', undo);
    expect(noteIn(room)).toBeUndefined();
    expect(room.try('ada', undo)).toBe('nothing-to-undo');
    room.do('ada', redo, redo, redo);
    expect(noteIn(room)).toMatchObject({ text: 'to', order: 7 });
    room.do('ada', redo);
    expect(noteIn(room)).toBe(before);
    expect(room.try('ada', redo)).toBe('nothing-to-undo');
    expect(room.try('bo', undo)).toBe('nothing-to-undo');
  });

  it('[UN2] leaves what others did meanwhile', () => {
    const room = aWorkshop()
      .phase('partnere', 'write')
      .note('n1', 'ada', 'partnere.partnere', 'en');
    const at = { table: 't1', sheet: 'partnere', note: 'n1' } as const;
    room.do('ada', { type: 'note.edit', ...at, text: 'to' });
    room.phase('partnere', 'talk').do('bo', { type: 'note.move', ...at, zone: 'landet' });
    room.do('ada', { ...undo, sheet: 'partnere' });
    expect(noteIn(room, 'n1', 'partnere')).toMatchObject({ text: 'en', zone: 'landet' });
    room.do('ada', { type: 'note.move', ...at, zone: 'kommunen' });
    room.do('bo', { type: 'note.move', ...at, zone: 'landet' });
    expect(room.try('ada', { ...undo, sheet: 'partnere' })).toBe('changed-since');
  });

  it('[UN3] forgets what was undone at a new step', () => {
    const room = aWorkshop().note('n1', 'ada').note('n2', 'ada').do('ada', undo).note('n3', 'ada');
    expect(room.try('ada', redo)).toBe('nothing-to-undo');
  });
});

describe('clusters', () => {
  it('[CL1] gather notes under a name, and leave them when taken apart', () => {
    const room = aWorkshop().note('n1', 'ada').note('n2', 'bo');
    const add = {
      type: 'cluster.add',
      ...here,
      field: 'roller',
      cluster: 'c1',
      name: 'Likt',
      notes: ['n1', 'n2'] as string[],
    } as const;
    expect(room.try('ada', add)).toBe('wrong-phase');
    room.phase('hensikt', 'talk');
    expect(room.try('cato', add)).toBe('wrong-table');
    expect(room.try('ada', { ...add, notes: ['n9'] })).toBe('not-found');
    room.do('ada', add).do('bo', { type: 'cluster.rename', ...here, cluster: 'c1', name: 'Samme' });
    expect(noteIn(room, 'n2')?.cluster).toBe('c1');
    room.do('bo', { type: 'note.move', ...here, note: 'n1', cluster: null });
    expect(noteIn(room)?.cluster).toBeNull();
    expect(room.try('bo', { type: 'note.move', ...here, note: 'n1', cluster: 'c9' })).toBe(
      'not-found',
    );
    room.do('ada', { type: 'cluster.remove', ...here, cluster: 'c1' });
    expect(noteIn(room, 'n2')).toMatchObject({ cluster: null, text: 'tekst n2' });
  });
});
