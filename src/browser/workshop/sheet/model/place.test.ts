import { describe, expect, it } from 'vitest';
import { anEmptyWorkshop, aWorkshop } from '../../../../parts/workshop/model/test-workshop.ts';
import { nextStep, placeOf, shownSheet, stepsOf } from './place.ts';

describe('where somebody is', () => {
  it('is their table', () => {
    const seen = aWorkshop().sees('ada');
    expect(placeOf(seen, seen.participants.ada, null)).toEqual({ is: 'at', table: 't1' });
    // What is chosen is for those who look at any table.
    expect(placeOf(seen, seen.participants.ada, 't2')).toEqual({ is: 'at', table: 't1' });
  });

  it('is for a facilitator the table chosen, else the first', () => {
    const seen = aWorkshop().sees('fas');
    const fas = seen.participants.fas;
    expect(placeOf(seen, fas, null)).toEqual({ is: 'at', table: 't1' });
    expect(placeOf(seen, fas, 't2')).toEqual({ is: 'at', table: 't2' });
    expect(placeOf(seen, fas, 'borte')).toEqual({ is: 'at', table: 't1' });
  });

  it('is to be chosen where seating is free, and waited for where it is not', () => {
    for (const [freeSeating, place] of [
      [true, { is: 'choose', why: 'sit' }],
      [false, { is: 'wait' }],
    ] as const) {
      const seen = anEmptyWorkshop({ freeSeating }).join('liv', null).sees('liv');
      expect(placeOf(seen, seen.participants.liv, null)).toEqual(place);
    }
  });
});

describe('the sheet on the screen', () => {
  it('is the table’s, or an opened one that is looked at', () => {
    const room = aWorkshop().phase('hensikt', 'talk').phase('hvorfor', 'read');
    const seen = room.sees('ada');
    expect(shownSheet(seen, 't1', null)?.id).toBe('hvorfor');
    expect(shownSheet(seen, 't1', 'hensikt')?.id).toBe('hensikt');
    expect(shownSheet(seen, 't1', 'myter')?.id).toBe('hvorfor');
    expect(
      stepsOf(seen, 't1')
        .slice(0, 3)
        .map(({ sheet, phase, current }) => [sheet.id, phase, current]),
    ).toEqual([
      ['hensikt', 'talk', false],
      ['hvorfor', 'read', true],
      ['partnere', undefined, false],
    ]);
  });
});

describe('the next step of a table that moves itself', () => {
  it('goes through every phase with the reveal, on to the next sheet, and ends', () => {
    const room = aWorkshop().phase('hensikt', 'conclude');
    const next = () => nextStep(room.sees('ada'), 't1');
    expect(next()).toMatchObject({ is: 'sheet', sheet: { id: 'hvorfor' }, phase: 'read' });
    room.phase('hvorfor', 'read');
    expect(next()).toEqual({ is: 'phase', phase: 'write' });
    room.phase('hvorfor', 'write');
    expect(next()).toEqual({ is: 'reveal' });
    room.reveal();
    expect(next()).toEqual({ is: 'phase', phase: 'talk' });
    room.phase('hvorfor', 'write');
    expect(next()).toEqual({ is: 'phase', phase: 'reveal' });
    room.phase('avslutning', 'conclude');
    expect(next()).toBeNull();
  });

  it('is always taken by the model', () => {
    const room = aWorkshop({ tablesMove: true }).phase('hensikt', 'read');
    let steps = 0;
    for (
      let next = nextStep(room.sees('ada'), 't1');
      next;
      next = nextStep(room.sees('ada'), 't1')
    ) {
      const sheet = room.sees('ada').tables.t1?.sheet ?? '';
      if (next.is === 'reveal') room.do('ada', { type: 'sheet.reveal', tables: ['t1'], sheet });
      else {
        const to = next.is === 'sheet' ? next.sheet.id : sheet;
        room.do('ada', { type: 'phase.move', tables: ['t1'], sheet: to, phase: next.phase });
      }
      steps += 1;
    }
    expect(steps).toBe(32 - 1);
  });
});
