import { describe, expect, it } from 'vitest';
import { fieldOf } from '#parts/workshop/model';
import { aWorkshop, type Room } from '../../../../parts/workshop/model/test-workshop.ts';
import { type FieldAt, plenaryBoard, showable } from './plenary-board.ts';

function boardFor(room: Room, viewer: string, at: FieldAt) {
  const state = room.sees(viewer);
  const field = fieldOf(state.template, at.sheet, at.field);
  if (!field) throw new Error('No such field');
  return plenaryBoard(state, at, field, 'nb');
}

describe('the plenary', () => {
  const roles = { sheet: 'hensikt', field: 'roller' };

  it('gives everybody the same field of all tables, and groups that lead back', () => {
    const room = aWorkshop().note('n1', 'ada').note('n2', 'cato', undefined, 'hos oss', 't2');
    room.do('fas', { type: 'plenary.show', what: roles });
    room.do('fas', {
      type: 'plenary.cluster',
      cluster: 'c1',
      ...roles,
      name: 'Roller',
      notes: ['t1/hensikt/n1', 't2/hensikt/n2'],
    });
    const board = boardFor(room, 'bo', roles);
    expect(board.tables.map(({ notes }) => notes.length)).toEqual([1, 1]);
    expect(board.groups[0]?.notes.map(({ tableName }) => tableName)).toEqual(['Bord 1', 'Bord 2']);
    expect(board.groupsOf.get('t2/hensikt/n2')).toEqual([{ id: 'c1', name: 'Roller' }]);
    expect(board).toEqual(boardFor(room, 'fas', roles));
  });

  it('never shows what is hidden, not even to its author, and says how many there are', () => {
    const why = { sheet: 'hvorfor', field: 'grunner' };
    const room = aWorkshop().phase('hvorfor', 'write');
    room.note('n1', 'ada', 'hvorfor.grunner', 'hemmelig').note('n2', 'bo', 'hvorfor.grunner');
    room.do('fas', { type: 'plenary.show', what: why });
    for (const viewer of ['ada', 'fas']) {
      const board = boardFor(room, viewer, why);
      expect(board).toMatchObject({ notes: 0, hidden: 2 });
      expect(JSON.stringify(board.tables)).not.toContain('hemmelig');
    }
  });

  it('sets what tables and people say of a statement beside each other', () => {
    const myths = { sheet: 'myter', field: 'myter' };
    const room = aWorkshop().phase('myter', 'talk');
    room.do('ada', {
      type: 'statement.answer',
      table: 't1',
      ...myths,
      statement: 'myte-1',
      scope: 'self',
      alive: 'lever',
    });
    room.do('bo', {
      type: 'statement.answer',
      table: 't1',
      ...myths,
      statement: 'myte-1',
      scope: 'table',
      alive: 'usikker',
    });
    const [first, second] = boardFor(room, 'fas', myths).tables;
    expect(first?.statements[0]).toMatchObject({ table: 'usikker', tally: { lever: 1 } });
    expect(second?.empty).toBe(true);
  });

  it('offers every field but those that only tell something', () => {
    expect(showable(aWorkshop().state, 'hensikt').map(({ id }) => id)).toEqual(['roller']);
  });
});
