import { describe, expect, it } from 'vitest';
import { applyChanges, changesFor, visibleTo } from './changes.ts';
import { toJson } from './json.ts';
import { sideBySide } from './plenary.ts';
import { progressOf } from './progress.ts';
import { resultOf } from './result.ts';
import { aWorkshop } from './test-workshop.ts';

describe('phases', () => {
  it('[PH1] are moved by a facilitator, for all or some, forward or back', () => {
    const room = aWorkshop().phase('partnere', 'talk', ['t2']);
    expect(room.state.tables.t1?.sheet).toBe('hensikt');
    expect(room.state.tables.t2).toMatchObject({ sheet: 'partnere', phases: { partnere: 'talk' } });
    room.phase('hensikt', 'write');
    expect(room.state.tables.t2?.sheet).toBe('hensikt');
    const move = { type: 'phase.move', tables: 'all', sheet: 'hensikt' } as const;
    expect(room.try('ada', { ...move, phase: 'talk' })).toBe('not-facilitator');
    expect(room.try('fas', { ...move, phase: 'reveal' })).toBe('wrong-phase');
    expect(room.try('fas', { ...move, sheet: 'ukjent', phase: 'talk' })).toBe('not-found');
  });

  it('[PH2] are moved by the table itself where allowed, and only its own', () => {
    const room = aWorkshop({ tablesMove: true });
    const move = { type: 'phase.move', sheet: 'hvorfor', phase: 'write' } as const;
    room.do('ada', { ...move, tables: ['t1'] });
    expect(room.try('ada', { ...move, tables: ['t2'] })).toBe('not-facilitator');
    expect(room.try('ada', { ...move, tables: 'all' })).toBe('not-facilitator');
    room.do('ada', { type: 'sheet.reveal', tables: ['t1'], sheet: 'hvorfor' });
    expect(Object.keys(room.state.tables.t2?.revealed ?? {})).toEqual([]);
  });

  it('[PH3] do not pass the reveal', () => {
    const room = aWorkshop().phase('hvorfor', 'write');
    for (const phase of ['reveal', 'talk', 'conclude'] as const) {
      const move = { type: 'phase.move', tables: 'all', sheet: 'hvorfor', phase } as const;
      expect(room.try('fas', move)).toBe('not-revealed');
    }
    room.reveal().phase('hvorfor', 'talk');
  });

  it('[PH4] are kept for every sheet a table has opened', () => {
    const room = aWorkshop().phase('hensikt', 'conclude').phase('partnere', 'write');
    expect(room.state.tables.t1?.phases).toEqual({ hensikt: 'conclude', partnere: 'write' });
  });

  it('[PH5] take the clock along when all move', () => {
    const room = aWorkshop().do('fas', { type: 'run.start' });
    room.phase('partnere', 'write', ['t1']);
    expect(room.state.run.current?.item).toBe('innledning');
    room.phase('hvorfor', 'read');
    expect(room.state.run.current?.item).toBe('hvorfor');
    expect(room.state.run.past.map(({ item }) => item)).toEqual(['innledning']);
  });
});

const secret = 'HEMMELIG-4711';
const silentRoom = () =>
  aWorkshop().phase('hvorfor', 'write').note('n1', 'ada', 'hvorfor.grunner', secret);

describe('silence', () => {
  it('[SI1] keeps a note from everybody but its author', () => {
    const room = silentRoom();
    room.do('ole', {
      type: 'participant.join',
      name: 'Ole',
      side: 'annet',
      observer: true,
      table: null,
    });
    room.do('fas', { type: 'participant.admit', participant: 'ole' });
    for (const viewer of ['fas', 'bo', 'cato', 'ole', 'nobody'])
      expect(JSON.stringify(room.sees(viewer))).not.toContain(secret);
    expect(toJson(room.state)).not.toContain(secret);
    expect(JSON.stringify(resultOf(room.state))).not.toContain(secret);
    expect(JSON.stringify(sideBySide(room.state, 'hvorfor', 'grunner'))).not.toContain(secret);
    expect(room.sees('ada').boards.t1?.hvorfor?.notes.n1?.text).toBe(secret);
  });

  it('[SI2] tells how many notes there are', () => {
    const room = silentRoom().note('n2', 'bo', 'hvorfor.grunner').note('n3', 'bo', 'hvorfor.tvil');
    for (const viewer of ['fas', 'ada'])
      expect(room.sees(viewer).boards.t1?.hvorfor?.hidden).toEqual({ grunner: 2, tvil: 1 });
    const counts = { sheet: 'hvorfor', phase: 'write', notes: 3 };
    expect(progressOf(room.sees('fas'))[0]?.sheets[1]).toEqual({ ...counts, hidden: 3 });
    expect(progressOf(room.sees('ada'))[0]?.sheets[1]).toEqual({ ...counts, hidden: 3 });
    expect(progressOf(room.state)[0]?.sheets[1]).toEqual({ ...counts, hidden: 0 });
  });

  it('[SI3] ends with the reveal, for good', () => {
    const room = silentRoom().reveal().phase('hvorfor', 'write');
    expect(room.sees('bo').boards.t1?.hvorfor?.notes.n1?.text).toBe(secret);
    expect(room.log.filter(({ type }) => type === 'sheet.reveal')).toHaveLength(1);
    room.note('n2', 'ada', 'hvorfor.grunner', 'etterpå');
    expect(room.sees('bo').boards.t1?.hvorfor?.notes.n2?.text).toBe('etterpå');
    const again = { type: 'sheet.reveal', tables: 'all', sheet: 'hvorfor' } as const;
    expect(room.try('fas', again)).toBe('already-revealed');
    expect(room.try('fas', { ...again, sheet: 'hensikt' })).toBe('not-silent');
    expect(room.try('ada', again)).toBe('not-facilitator');
  });

  it('[SI4] is not broken at a table that has not begun', () => {
    const room = aWorkshop().phase('hvorfor', 'write', ['t1']);
    const reveal = { type: 'sheet.reveal', sheet: 'hvorfor' } as const;
    expect(room.try('fas', { ...reveal, tables: ['t2'] })).toBe('sheet-not-open');
    room.reveal();
    expect(room.state.tables.t1?.revealed.hvorfor).toBeDefined();
    expect(room.state.tables.t2?.revealed.hvorfor).toBeUndefined();
  });

  it('[SI5] ends by sending the notes', () => {
    const room = silentRoom().note('n2', 'bo', 'hvorfor.grunner', 'BOS');
    const [before, seen] = [room.state, room.sees('bo')];
    const { state } = room.reveal();
    const changes = changesFor(before, state, { id: 'bo' });
    expect(JSON.stringify(changes)).toContain(secret);
    expect(applyChanges(seen, changes)).toEqual(visibleTo(state, { id: 'bo' }));
  });

  it('[SI6] lets nothing hidden be used', () => {
    const room = silentRoom().phase('partnere', 'write');
    const at = { table: 't1', sheet: 'partnere' };
    const carry = {
      type: 'note.carry',
      ...at,
      field: 'bygg',
      note: 'n2',
      from: 'hvorfor/n1',
    } as const;
    expect(room.try('bo', carry)).toBe('hidden');
    room.note('n3', 'bo', 'partnere.partnere');
    const link = { type: 'note.link', ...at, note: 'n3', to: 'hvorfor/n1' } as const;
    expect(room.try('bo', link)).toBe('hidden');
    const group = {
      type: 'plenary.cluster',
      cluster: 'c',
      sheet: 'hvorfor',
      field: 'grunner',
      name: 'x',
    } as const;
    expect(room.try('fas', { ...group, notes: ['t1/hvorfor/n1'] })).toBe('hidden');
    const cluster = {
      type: 'cluster.add',
      ...at,
      sheet: 'hvorfor',
      field: 'grunner',
      cluster: 'c',
      name: 'x',
      notes: ['n1'] as string[],
    } as const;
    expect(room.try('bo', cluster)).toBe('not-revealed');
  });

  it('[SI7] keeps what was deleted', () => {
    const room = silentRoom();
    room.do('ada', { type: 'note.delete', table: 't1', sheet: 'hvorfor', note: 'n1' });
    room.reveal();
    for (const viewer of ['fas', 'bo'])
      expect(JSON.stringify(room.sees(viewer))).not.toContain(secret);
    expect(toJson(room.state)).not.toContain(secret);
  });

  it('[SI8] holds between writers on one device', () => {
    const room = aWorkshop().phase('hvorfor', 'write');
    room.do('ada', { type: 'writer.add', writer: 'w1', name: 'Wenche', side: 'annet' });
    const add = { type: 'note.add', table: 't1', sheet: 'hvorfor', field: 'grunner' } as const;
    room.do(
      'ada',
      { ...add, note: 'n1', text: 'ADAS' },
      { ...add, note: 'n2', text: 'WENCHES', as: 'w1' },
    );
    const [ada, wenche] = [room.sees('ada'), room.sees({ id: 'ada', as: 'w1' })].map((seen) =>
      JSON.stringify(seen),
    );
    expect(ada).toContain('ADAS');
    expect(ada).not.toContain('WENCHES');
    expect(wenche).toContain('WENCHES');
    expect(wenche).not.toContain('ADAS');
    expect(JSON.stringify(room.sees({ id: 'bo', as: 'w1' }))).not.toContain('WENCHES');
  });
});
