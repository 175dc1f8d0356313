import { describe, expect, it } from 'vitest';
import { aWorkshop } from './test-workshop.ts';

describe('facilitators', () => {
  it('[FA1] are offered it and accept, never grab', () => {
    const room = aWorkshop();
    expect(room.try('ada', { type: 'facilitator.accept' })).toBe('not-offered');
    expect(room.try('ada', { type: 'facilitator.offer', to: 'ada' })).toBe('not-facilitator');
    room.do('fas', { type: 'facilitator.offer', to: 'ada' });
    expect(room.state.participants.ada?.facilitator).toBe(false);
    expect(room.sees('ada').offers.ada?.by).toBe('fas');
    expect(room.sees('bo').offers).toEqual({});
    expect(room.try('bo', { type: 'facilitator.accept' })).toBe('not-offered');
    room.do('ada', { type: 'facilitator.accept' });
    expect(room.state.participants.ada?.facilitator).toBe(true);
    expect(room.state.participants.fas?.facilitator).toBe(true);
  });

  it('[FA2] are several, take offers back, decline and step down', () => {
    const room = aWorkshop().do('fas', { type: 'facilitator.offer', to: 'ada' });
    room.do('ada', { type: 'facilitator.decline' });
    room.do(
      'fas',
      { type: 'facilitator.offer', to: 'ada' },
      { type: 'facilitator.withdraw', to: 'ada' },
    );
    expect(room.try('ada', { type: 'facilitator.accept' })).toBe('not-offered');
    room
      .do('fas', { type: 'facilitator.offer', to: 'ada' })
      .do('ada', { type: 'facilitator.accept' });
    room
      .do('ada', { type: 'facilitator.offer', to: 'bo' })
      .do('bo', { type: 'facilitator.accept' });
    room.do('ada', { type: 'facilitator.step-down' });
    expect(room.try('ada', { type: 'facilitator.offer', to: 'cato' })).toBe('not-facilitator');
  });

  it('[FA3] cannot leave the workshop without one', () => {
    const room = aWorkshop();
    expect(room.try('fas', { type: 'participant.leave' })).toBe('last-facilitator');
    expect(room.try('fas', { type: 'facilitator.step-down' })).toBe('last-facilitator');
    room.do('fas', { type: 'facilitator.offer', to: 'ada' });
    expect(room.try('fas', { type: 'participant.leave' })).toBe('last-facilitator');
    room.do('ada', { type: 'facilitator.accept' }).do('fas', { type: 'participant.leave' });
    expect(room.try('ada', { type: 'participant.leave' })).toBe('last-facilitator');
  });

  it('[FA4] cannot remove each other', () => {
    const room = aWorkshop().do('fas', { type: 'facilitator.offer', to: 'ada' });
    room.do('ada', { type: 'facilitator.accept' });
    expect(room.try('ada', { type: 'participant.remove', participant: 'fas' })).toBe(
      'is-facilitator',
    );
  });

  it('[FA5] send messages to all tables or some', () => {
    const room = aWorkshop();
    room.do('fas', { type: 'message.send', message: 'm1', text: 'Til alle', tables: 'all' });
    room.do('fas', { type: 'message.send', message: 'm2', text: 'Til to', tables: ['t2'] });
    expect(Object.keys(room.sees('ada').messages)).toEqual(['m1']);
    expect(Object.keys(room.sees('cato').messages)).toEqual(['m1', 'm2']);
    const wrong = {
      type: 'message.send',
      message: 'm3',
      text: 'x',
      tables: ['t9'] as string[],
    } as const;
    expect(room.try('fas', wrong)).toBe('not-found');
    expect(room.try('ada', { ...wrong, tables: 'all' })).toBe('not-facilitator');
  });
});

describe('tables', () => {
  it('[TA1] are added, renamed, and removed only when unused', () => {
    const room = aWorkshop();
    expect(room.try('ada', { type: 'table.add', table: 't3', name: 'Tre' })).toBe(
      'not-facilitator',
    );
    room.do('fas', { type: 'table.add', table: 't3', name: 'Tre' });
    room.do('fas', { type: 'table.rename', table: 't3', name: 'Bord 3' });
    expect(room.state.tables.t3).toMatchObject({ name: 'Bord 3', order: 2, sheet: 'hensikt' });
    expect(room.try('fas', { type: 'table.remove', table: 't1' })).toBe('in-use');
    room.do('fas', { type: 'table.remove', table: 't3' });
  });

  it('[TA2] may have one device for several writers', () => {
    const room = aWorkshop();
    room.do('ada', { type: 'writer.add', writer: 'w1', name: 'Wenche', side: 'entreprenor' });
    const add = {
      type: 'note.add',
      table: 't1',
      sheet: 'hensikt',
      field: 'roller',
      text: 'x',
    } as const;
    room.do('ada', { ...add, note: 'n1', as: 'w1' });
    expect(room.state.boards.t1?.hensikt?.notes.n1).toMatchObject({
      by: 'w1',
      side: 'entreprenor',
    });
    expect(room.try('bo', { ...add, note: 'n2', as: 'w1' })).toBe('not-yours');
    expect(room.try('ada', { ...add, note: 'n2', as: 'bo' })).toBe('not-yours');
    const edit = {
      type: 'note.edit',
      table: 't1',
      sheet: 'hensikt',
      note: 'n1',
      text: 'y',
    } as const;
    expect(room.try('ada', edit)).toBe('not-yours');
    room.do('ada', { ...edit, as: 'w1' });
    expect(room.try('fas', { type: 'facilitator.offer', to: 'w1' })).toBe('read-only');
  });

  it('[TA3] take the writers of a device along', () => {
    const room = aWorkshop();
    room.do('ada', { type: 'writer.add', writer: 'w1', name: 'Wenche', side: 'annet' });
    room.do('ada', { type: 'participant.seat', participant: 'ada', table: 't2' });
    expect(room.state.participants.w1).toMatchObject({ table: 't2', tables: ['t1', 't2'] });
    room.do('fas', { type: 'participant.remove', participant: 'ada' });
    const add = {
      type: 'note.add',
      table: 't2',
      sheet: 'hensikt',
      field: 'roller',
      text: 'x',
    } as const;
    expect(room.try('ada', { ...add, note: 'n1', as: 'w1' })).toBe('removed');
  });

  it('[TA4] type in what stood on paper, with its side, also on unopened sheets', () => {
    const room = aWorkshop();
    const add = {
      type: 'note.add',
      table: 't1',
      sheet: 'partnere',
      field: 'partnere',
      note: 'n1',
      text: 'Kafé',
    } as const;
    expect(room.try('ada', add)).toBe('sheet-not-open');
    expect(room.try('ada', { ...add, side: 'entreprenor' })).toBe('sheet-not-open');
    room.do('ada', { ...add, paper: true, side: 'entreprenor' });
    expect(room.state.boards.t1?.partnere?.notes.n1).toMatchObject({
      paper: true,
      side: 'entreprenor',
      by: 'ada',
    });
    room.do('fas', { ...add, note: 'n2', paper: true });
    expect(room.try('cato', { ...add, note: 'n3', paper: true })).toBe('wrong-table');
  });
});
