import { describe, expect, it } from 'vitest';
import { aWorkshop } from '../../../../parts/workshop/model/test-workshop.ts';
import { commonPosition, mayEnter, positionOf, revealCount, stepAfter } from './steps.ts';
import { tableRows } from './table-rows.ts';

const tables = ['t1', 't2'];

describe('what comes next', () => {
  it('is the next phase, a reveal where silence holds, and then the next sheet', () => {
    const room = aWorkshop();
    const following = () => {
      const position = commonPosition(room.state);
      return position && stepAfter(room.state, position, tables);
    };
    expect(following()).toEqual({ is: 'move', sheet: 'hensikt', phase: 'write' });
    room.phase('hensikt', 'conclude');
    expect(following()).toEqual({ is: 'move', sheet: 'hvorfor', phase: 'read' });
    room.phase('hvorfor', 'write');
    expect(following()).toEqual({ is: 'reveal', sheet: 'hvorfor', phase: 'reveal' });
    room.reveal();
    expect(following()).toEqual({ is: 'move', sheet: 'hvorfor', phase: 'talk' });
    // Back to writing after the reveal: silence does not come back, so one is moved on.
    room.phase('hvorfor', 'write');
    expect(following()).toEqual({ is: 'move', sheet: 'hvorfor', phase: 'reveal' });
    room.phase('avslutning', 'conclude');
    expect(following()).toBeNull();
  });

  it('goes by most tables, and by those least far when as many are in two places', () => {
    const room = aWorkshop().phase('hensikt', 'talk', ['t1']);
    expect(commonPosition(room.state)).toEqual({ sheet: 'hensikt', phase: 'read' });
    expect(positionOf(room.state, 't1')).toEqual({ sheet: 'hensikt', phase: 'talk' });
    room.do('fas', { type: 'table.add', table: 't3', name: 'Bord 3' });
    room.phase('hensikt', 'talk', ['t3']);
    expect(commonPosition(room.state)).toEqual({ sheet: 'hensikt', phase: 'talk' });
  });

  it('never leads past a reveal that has not been', () => {
    const room = aWorkshop().phase('hvorfor', 'write');
    const talk = { sheet: 'hvorfor', phase: 'talk' } as const;
    expect(mayEnter(room.state, tables, talk)).toBe(false);
    expect(mayEnter(room.state, tables, { sheet: 'hvorfor', phase: 'read' })).toBe(true);
    room.reveal('hvorfor', ['t1']);
    expect(mayEnter(room.state, ['t1'], talk)).toBe(true);
    expect(mayEnter(room.state, tables, talk)).toBe(false);
  });
});

describe('the question before a reveal', () => {
  it('tells how many notes become visible, on what the facilitator is told', () => {
    const room = aWorkshop().phase('hvorfor', 'write', ['t1']);
    room.note('n1', 'ada', 'hvorfor.grunner').note('n2', 'bo', 'hvorfor.tvil');
    expect(revealCount(room.sees('fas'), tables, 'hvorfor')).toEqual({
      notes: 2,
      tables: 1,
      notOpened: 1,
    });
    room.reveal();
    expect(revealCount(room.sees('fas'), ['t1'], 'hvorfor')).toEqual({
      notes: 0,
      tables: 0,
      notOpened: 0,
    });
  });
});

describe('the rows of the tables', () => {
  it('count hidden notes without their words, and say when one side is missing', () => {
    const room = aWorkshop().phase('hvorfor', 'write');
    room.note('n1', 'ada', 'hvorfor.grunner', 'hemmelig');
    const rows = tableRows(room.sees('fas'));
    expect(rows[0]).toMatchObject({ notes: 1, hidden: 1, size: 2, only: null, ahead: null });
    expect(rows[0]?.next).toMatchObject({ is: 'reveal' });
    expect(JSON.stringify(rows)).not.toContain('hemmelig');
    // Cato of the municipality and Dina of neither: no entrepreneur, but one is not a side yet.
    expect(rows[1]?.only).toBeNull();
    room.join('eva', 't2', 'kommune');
    expect(tableRows(room.sees('fas'))[1]?.only).toBe('kommune');
  });

  it('remember notes that stay hidden on a sheet the table has left', () => {
    const room = aWorkshop().phase('hvorfor', 'write').note('n1', 'ada', 'hvorfor.grunner');
    room.phase('partnere', 'read');
    expect(tableRows(room.sees('fas'))[0]?.kept).toEqual([
      { sheet: 'hvorfor', number: 2, notes: 1 },
    ]);
    room.reveal('hvorfor', ['t1']);
    expect(tableRows(room.sees('fas'))[0]?.kept).toEqual([]);
  });

  it('let a table go that nobody has used', () => {
    const room = aWorkshop().do('fas', { type: 'table.add', table: 't3', name: 'Bord 3' });
    expect(tableRows(room.state).map(({ unused }) => unused)).toEqual([false, false, true]);
  });
});
