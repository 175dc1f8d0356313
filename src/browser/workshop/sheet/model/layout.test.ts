import { describe, expect, it } from 'vitest';
import { aField, aSheet } from '../../../../parts/workshop/model/test-workshop.ts';
import { areasOf, describeField, rowsOf } from './layout.ts';
import { aBoard, aNote } from './test-table.ts';

const label = (id: string) => ({ id, label: { nb: id, nn: id } });
const shape = (areas: ReturnType<typeof areasOf>) =>
  areas.map(({ zone, groups }) => [
    zone,
    groups.map(({ cluster, notes }) => [cluster?.id ?? null, notes.map(({ id }) => id)]),
  ]);

describe('the areas of a field', () => {
  it('is one without zones, with groups first and loose notes last, all in order', () => {
    const notes = [
      aNote('c', { order: 3 }),
      aNote('a', { order: 1, cluster: 'k' }),
      aNote('b', { order: 2 }),
      aNote('d', { order: 0, cluster: 'k' }),
    ];
    expect(shape(areasOf(aBoard(notes, [['k']]), aField('grunner')))).toEqual([
      [
        null,
        [
          ['k', ['d', 'a']],
          [null, ['b', 'c']],
        ],
      ],
    ]);
  });

  it('is one for each zone, also empty ones, and one for what has no zone only when there is some', () => {
    const field = aField('grunner', { zones: [label('landet'), label('kommunen')] });
    const placed = aBoard([aNote('a', { zone: 'kommunen' })]);
    expect(areasOf(placed, field).map(({ zone, count }) => [zone, count])).toEqual([
      ['landet', 0],
      ['kommunen', 1],
    ]);
    const unplaced = aBoard([aNote('a', { zone: 'kommunen' }), aNote('b')]);
    expect(areasOf(unplaced, field).map(({ zone }) => zone)).toEqual(['landet', 'kommunen', null]);
  });

  it('shows a group in each zone where it has notes, and an empty one where nothing has a zone', () => {
    const field = aField('grunner', { zones: [label('landet'), label('kommunen')] });
    const notes = [
      aNote('a', { zone: 'landet', cluster: 'k' }),
      aNote('b', { zone: 'kommunen', cluster: 'k' }),
    ];
    expect(shape(areasOf(aBoard(notes, [['k'], ['tom']]), field))).toEqual([
      [
        'landet',
        [
          ['k', ['a']],
          [null, []],
        ],
      ],
      [
        'kommunen',
        [
          ['k', ['b']],
          [null, []],
        ],
      ],
      [
        null,
        [
          ['tom', []],
          [null, []],
        ],
      ],
    ]);
  });

  it('loses no note: one whose group or zone is gone is loose', () => {
    const field = aField('grunner', { zones: [label('landet')] });
    const notes = [aNote('a', { cluster: 'borte', zone: 'borte' })];
    expect(shape(areasOf(aBoard(notes), field))).toEqual([
      ['landet', [[null, []]]],
      [null, [[null, ['a']]]],
    ]);
  });

  it('leaves out notes and groups of other fields', () => {
    const board = aBoard([aNote('a', { field: 'annet' })], [['k', 'annet']]);
    expect(shape(areasOf(board, aField('grunner')))).toEqual([[null, [[null, []]]]]);
  });
});

describe('the rows of a sheet', () => {
  it('puts neighbours of one kind side by side and gives the big ones a row of their own', () => {
    const sheet = aSheet('tenkt', [
      aField('partner', { kind: 'pick' }),
      aField('omrade', { kind: 'text' }),
      aField('notater'),
      aField('flere'),
      aField('tegning', { kind: 'drawing' }),
      aField('soner', { zones: [label('landet')] }),
      aField('myter', { kind: 'statements' }),
      aField('form', { kind: 'choice' }),
    ]);
    expect(rowsOf(sheet).map(({ kind, fields }) => [kind, fields.map(({ id }) => id)])).toEqual([
      ['small', ['partner', 'omrade']],
      ['columns', ['notater', 'flere']],
      ['wide', ['tegning']],
      ['wide', ['soner']],
      ['wide', ['myter']],
      ['small', ['form']],
    ]);
  });
});

describe('who cannot draw', () => {
  const drawing = aField('tegning', { kind: 'drawing' });

  it('writes in the nearest field of notes before the drawing, else after it', () => {
    const before = aSheet('a', [aField('en'), aField('to'), drawing, aField('tre')]);
    expect(describeField(before, 'tegning')?.id).toBe('to');
    expect(describeField(aSheet('b', [drawing, aField('tre')]), 'tegning')?.id).toBe('tre');
    expect(describeField(aSheet('c', [drawing]), 'tegning')).toBeUndefined();
  });
});
