import { describe, expect, it } from 'vitest';
import { defaultSettings } from './blank-workshop.ts';
import { anEmptyWorkshop, aTemplate, aWorkshop, Room } from './test-workshop.ts';

describe('the workshop', () => {
  it('[WS1] has its sheets in its own state', () => {
    const template = aTemplate();
    const room = anEmptyWorkshop({}, template);
    template.sheets.length = 0;
    expect(room.state.template.sheets).toHaveLength(8);
    expect(room.state.tables.t1).toMatchObject({ sheet: 'hensikt', phases: { hensikt: 'read' } });
  });

  it('[WS2] begins once, with its creator as facilitator', () => {
    const room = anEmptyWorkshop();
    expect(room.state.participants.fas).toMatchObject({ facilitator: true, status: 'admitted' });
    const again = { type: 'workshop.create', workshop: 'b', title: 'B', lang: 'nb' } as const;
    const rest = { template: aTemplate(), settings: defaultSettings, name: 'B', tables: [] };
    const tables = [{ id: 't9', name: 'Bord' }];
    expect(room.try('bo', { ...again, ...rest, tables, side: 'annet' })).toBe('exists');
    expect(new Room().try('bo', { type: 'run.start' })).toBe('not-started');
  });

  it('[WS3] cannot change whether authors are shown', () => {
    const room = aWorkshop();
    const change = { anonymous: true, hands: true } as object;
    expect(room.try('fas', { type: 'settings.change', change })).toBe('invalid');
    room.do('fas', { type: 'settings.change', change: { hands: true } });
    expect(room.state.settings).toEqual({ ...defaultSettings, hands: true });
  });

  it('[WS4] has votes, parking and hands off unless turned on', () => {
    const room = aWorkshop().note('n1', 'ada').phase('hensikt', 'talk');
    const vote = { type: 'vote.cast', table: 't1', sheet: 'hensikt', note: 'n1', dots: 1 } as const;
    const all = [
      vote,
      { type: 'parking.add', item: 'p', text: 'Senere' },
      { type: 'hand.raise' },
    ] as const;
    expect(all.map((one) => room.try('ada', one))).toEqual(['off', 'off', 'off']);
    const change = { dots: 3, parking: true, hands: true };
    expect(room.try('ada', { type: 'settings.change', change })).toBe('not-facilitator');
    room.do('fas', { type: 'settings.change', change });
    expect(all.map((one) => room.try('ada', one))).toEqual(['ok', 'ok', 'ok']);
  });

  it('[WS5] closing ends joining, moving and the clock, but takes waiting notes; [WS6] opens again', () => {
    const room = aWorkshop().do('fas', { type: 'workshop.close' });
    const join = {
      type: 'participant.join',
      name: 'Eva',
      side: 'annet',
      observer: false,
      table: null,
    } as const;
    expect(room.try('eva', join)).toBe('closed');
    const move = { type: 'phase.move', tables: 'all', sheet: 'hensikt', phase: 'talk' } as const;
    expect(room.try('fas', move)).toBe('closed');
    expect(room.try('fas', { type: 'run.start' })).toBe('closed');
    room.note('sent', 'ada');
    room.do('fas', { type: 'workshop.reopen' }).do('eva', join).do('fas', move);
  });
});

describe('participants', () => {
  it('[PE1] join late and see what the others see', () => {
    const room = aWorkshop().note('n1', 'ada').join('sen', 't1', 'annet');
    expect(room.sees('sen').boards).toEqual(room.sees('bo').boards);
    expect(room.sees('sen').boards.t1?.hensikt?.notes.n1?.text).toBe('tekst n1');
  });

  it('[PE2] wait where approval is on, and are told nothing', () => {
    const room = aWorkshop().note('n1', 'ada');
    room.do('fas', { type: 'settings.change', change: { approval: true } }).join('eva');
    expect(room.state.participants.eva?.status).toBe('pending');
    expect(room.try('eva', { type: 'participant.leave' })).toBe('pending');
    const seen = room.sees('eva');
    expect(Object.keys(seen.participants)).toEqual(['eva']);
    expect([seen.boards, seen.tables, seen.messages]).toEqual([{}, {}, {}]);
    expect(room.sees('ada').participants.eva).toBeUndefined();
    expect(room.sees('fas').participants.eva?.name).toBe('eva');
    expect(room.try('ada', { type: 'participant.admit', participant: 'eva' })).toBe(
      'not-facilitator',
    );
    room.do('fas', { type: 'participant.admit', participant: 'eva' });
    expect(room.sees('eva').boards.t1?.hensikt?.notes.n1?.text).toBe('tekst n1');
    expect(room.sees('ada').participants.eva?.name).toBe('eva');
  });

  it('[PE3] are one with several devices', () => {
    const room = aWorkshop();
    const join = {
      type: 'participant.join',
      name: 'Ada',
      side: 'kommune',
      observer: false,
      table: null,
    } as const;
    const before = room.state;
    expect(room.try('ada', join)).toBe('already');
    expect(room.state).toBe(before);
  });

  it('[PE4] do nothing when removed, and go on when re-admitted; notes stay', () => {
    const room = aWorkshop().note('n1', 'ada');
    room.do('fas', { type: 'participant.remove', participant: 'ada' });
    const edit = {
      type: 'note.edit',
      table: 't1',
      sheet: 'hensikt',
      note: 'n1',
      text: 'ny',
    } as const;
    expect(room.try('ada', edit)).toBe('removed');
    const join = {
      type: 'participant.join',
      name: 'Ada',
      side: 'kommune',
      observer: false,
      table: null,
    } as const;
    expect(room.try('ada', join)).toBe('removed');
    expect(room.sees('ada').boards).toEqual({});
    expect(room.sees('bo').boards.t1?.hensikt?.notes.n1?.text).toBe('tekst n1');
    expect(room.sees('bo').participants.ada?.name).toBe('ada');
    room.do('fas', { type: 'participant.admit', participant: 'ada' }).do('ada', edit);
    expect(room.state.participants.ada?.table).toBe('t1');
  });

  it('[PE5] observe when let in: every table, and nothing to write', () => {
    const room = aWorkshop().note('n1', 'ada');
    room.do('ole', {
      type: 'participant.join',
      name: 'Ole',
      side: 'annet',
      observer: true,
      table: null,
    });
    expect(room.sees('ole').boards).toEqual({});
    room.do('fas', { type: 'participant.admit', participant: 'ole' });
    expect(room.sees('ole').boards.t1?.hensikt?.notes.n1?.text).toBe('tekst n1');
    const add = {
      type: 'note.add',
      table: 't1',
      sheet: 'hensikt',
      field: 'roller',
      note: 'n2',
      text: 'x',
    } as const;
    expect(room.try('ole', add)).toBe('read-only');
    expect(room.try('fas', { type: 'facilitator.offer', to: 'ole' })).toBe('read-only');
    expect(room.try('ole', { type: 'participant.leave' })).toBe('ok');
  });

  it('[PE6] seat themselves only where seating is free', () => {
    const room = aWorkshop();
    const seat = { type: 'participant.seat', participant: 'ada', table: 't2' } as const;
    expect(room.try('bo', seat)).toBe('not-facilitator');
    room.do('ada', seat).do('fas', { type: 'settings.change', change: { freeSeating: false } });
    const back = { ...seat, table: 't1' };
    expect(room.try('ada', back)).toBe('not-facilitator');
    room.do('fas', back);
    const join = {
      type: 'participant.join',
      name: 'Eva',
      side: 'annet',
      observer: false,
      table: 't1',
    } as const;
    expect(room.try('eva', join)).toBe('not-facilitator');
    room.do('eva', { ...join, table: null });
    expect(Object.keys(room.sees('eva').tables)).toEqual(['t1', 't2']);
  });

  it('[PE7] come back after leaving', () => {
    const room = aWorkshop().note('n1', 'ada').do('ada', { type: 'participant.leave' });
    expect(room.sees('ada').boards).toEqual({});
    room.join('ada', null);
    expect(room.sees('ada').boards.t1?.hensikt?.notes.n1?.by).toBe('ada');
  });
});
