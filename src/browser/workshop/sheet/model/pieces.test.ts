import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '#parts/workshop/model';
import { aWorkshop } from '../../../../parts/workshop/model/test-workshop.ts';
import { destinationsOf } from './destinations.ts';
import { dotsLeft } from './dots.ts';
import { carriedInto, linkable, linkedNotes } from './earlier.ts';
import { focusAfter } from './focus.ts';
import { hiddenFromMe } from './hidden.ts';
import { newsBetween } from './news.ts';
import { short } from './short.ts';
import { statementsOf } from './statements.ts';
import { canvas, pairs, thinned, toCanvas } from './strokes.ts';

const at = { table: 't1', sheet: 'hensikt' };

function fieldIn(room: ReturnType<typeof aWorkshop>, sheet: string, field: string) {
  const found = room.state.template.sheets
    .find(({ id }) => id === sheet)
    ?.fields.find(({ id }) => id === field);
  if (!found) throw new Error(`${sheet}.${field} is not there`);
  return found;
}

describe('«Flytt til …»', () => {
  it('offers groups only to who may sort, and says where the note lies', () => {
    const room = aWorkshop().phase('hvorfor', 'write');
    room.note('n', 'ada', 'hvorfor.grunner').reveal().phase('hvorfor', 'talk');
    const group = { field: 'grunner', cluster: 'k', name: 'Tid', notes: ['n'] };
    room.do('bo', { type: 'cluster.add', ...at, sheet: 'hvorfor', ...group });
    const seen = room.sees('ada');
    const [sheet, board] = [
      seen.template.sheets.find(({ id }) => id === 'hvorfor'),
      seen.boards.t1?.hvorfor,
    ];
    const note = board?.notes.n;
    if (!sheet || !board || !note) throw new Error('The note is not there');
    const places = (gather: boolean) =>
      destinationsOf(sheet, board, note, ({ nb }) => nb, gather).map(({ key, here }) => [
        key,
        here,
      ]);
    expect(places(true)).toEqual([
      ['cluster/k', true],
      ['new-cluster', false],
      ['loose', false],
      ['field/tvil', false],
    ]);
    expect(places(false)).toEqual([
      ['loose', false],
      ['field/tvil', false],
    ]);
  });
});

describe('what is built on', () => {
  it('is not shown in silence, and is marked once it was carried', () => {
    const room = aWorkshop().phase('hvorfor', 'write').note('n', 'ada', 'hvorfor.grunner');
    room.phase('partnere', 'write');
    const bygg = fieldIn(room, 'partnere', 'bygg');
    const carried = () => carriedInto(room.sees('ada'), 't1', 'partnere', bygg);
    expect(carried()?.from.notes).toEqual([]);
    room.reveal();
    expect(carried()?.from.notes.map(({ ref }) => ref)).toEqual(['hvorfor/n']);
    expect(carried()?.taken.size).toBe(0);
    const where = { table: 't1', sheet: 'partnere', field: 'bygg' };
    room.do('bo', { type: 'note.carry', ...where, note: 'c', from: 'hvorfor/n' });
    expect(carried()?.taken.has('hvorfor/n')).toBe(true);
  });

  it('can be linked to where the field says so, and not twice', () => {
    const room = aWorkshop().phase('effekter', 'write').note('e', 'ada', 'effekter.kommunen');
    room.phase('male', 'write').note('m', 'ada', 'male.indikatorer');
    const field = fieldIn(room, 'male', 'indikatorer');
    const seen = room.sees('ada');
    const refs = (links: string[]) =>
      linkable(seen, 't1', 'male', field, { id: 'm', links }).flatMap(({ notes }) =>
        notes.map(({ ref }) => ref),
      );
    expect(refs([])).toEqual(['effekter/e']);
    expect(refs(['effekter/e'])).toEqual([]);
    expect(linkedNotes(seen, 't1', ['effekter/e', 'effekter/borte'])).toHaveLength(1);
  });
});

describe('statements', () => {
  it('come from the sheet and the table, with answers, tally and notes', () => {
    const room = aWorkshop().phase('myter', 'write');
    const where = { table: 't1', sheet: 'myter', field: 'myter' };
    room.do('ada', { type: 'statement.add', ...where, statement: 'egen', text: 'Egen' });
    const answer = { type: 'statement.answer', ...where, statement: 'myte-1' } as const;
    room.do('ada', { ...answer, scope: 'self', alive: 'lever' });
    room.do('bo', { ...answer, scope: 'self', alive: 'usikker' });
    const breaks = { note: 'n', statement: 'myte-2', text: 'Et vedtak' };
    room.do('bo', { type: 'note.add', ...where, ...breaks });
    const board = room.sees('ada').boards.t1?.myter;
    if (!board) throw new Error('The board is not there');
    const all = statementsOf(board, fieldIn(room, 'myter', 'myter'), 'ada');
    expect(
      all.map(({ id, self, untouched, notes }) => [id, self, untouched, notes.length]),
    ).toEqual([
      ['myte-1', 'lever', false, 0],
      ['myte-2', null, false, 1],
      ['egen', null, true, 0],
    ]);
    expect(all[0]?.tally).toEqual({ lever: 1, 'lever-ikke': 0, usikker: 1 });
  });
});

describe('news for the one who looks at a sheet', () => {
  const told = (room: ReturnType<typeof aWorkshop>, act: () => unknown, sheet = 'hensikt') => {
    const before = room.sees('ada');
    act();
    return newsBetween(before, room.sees('ada'), 't1', sheet, 'ada');
  };
  const quiet = { notes: 0, phase: null, revealed: false, sheet: null };

  it('counts notes of others and not one’s own', () => {
    const room = aWorkshop().phase('hensikt', 'write');
    expect(told(room, () => room.note('a', 'ada'))).toEqual(quiet);
    expect(told(room, () => room.note('b', 'bo').note('c', 'bo'))).toEqual({ ...quiet, notes: 2 });
  });

  it('says nothing of what is written in silence, and the reveal as one thing', () => {
    const room = aWorkshop().phase('hvorfor', 'write');
    expect(told(room, () => room.note('b', 'bo', 'hvorfor.grunner'), 'hvorfor')).toEqual(quiet);
    expect(told(room, () => room.reveal(), 'hvorfor')).toMatchObject({ notes: 0, revealed: true });
  });

  it('tells a new phase, or that the table has gone on', () => {
    const room = aWorkshop().phase('hensikt', 'write');
    expect(told(room, () => room.phase('hensikt', 'talk'))).toEqual({ ...quiet, phase: 'talk' });
    expect(told(room, () => room.phase('hvorfor', 'read'))).toEqual({ ...quiet, sheet: 'hvorfor' });
  });
});

describe('a drawing', () => {
  it('maps the screen to its grid and keeps inside it', () => {
    const box = { left: 10, top: 20, width: 160, height: 100 };
    expect(toCanvas(90, 70, box)).toEqual([5_000, canvas.height / 2]);
    expect(toCanvas(-500, 999, box)).toEqual([0, canvas.height]);
  });

  it('fits any line in one operation, with its ends where they were', () => {
    const coordinate = fc.integer({ min: 0, max: limits.grid });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 3_000 }),
        (points) => {
          const line = thinned(points);
          expect(line.length).toBeLessThanOrEqual(limits.strokeNumbers);
          expect(line.length).toBeGreaterThanOrEqual(2);
          expect(pairs(line)[0]).toEqual(points[0]);
          expect(pairs(line).at(-1)).toEqual(points.at(-1));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('small things', () => {
  it('focus goes to the next that is there, else the one before, else nowhere', () => {
    const order = ['a', 'b', 'c', 'd'];
    const there = (ids: string) => (id: string) => ids.includes(id);
    expect(focusAfter(order, 'b', there('abcd'))).toBe('b');
    expect(focusAfter(order, 'b', there('ad'))).toBe('d');
    expect(focusAfter(order, 'd', there('ab'))).toBe('b');
    expect(focusAfter(order, 'd', there(''))).toBeNull();
    expect(focusAfter(order, 'x', there('ab'))).toBeNull();
  });

  it('hidden notes are those of others, also while one’s own wait for the net', () => {
    const board = { hidden: { grunner: 4 } };
    const own = [{ order: 3 }, { order: 9 }, { order: 10 }];
    // The server has seen entry 8: one of the four is one's own.
    expect(hiddenFromMe(board, 'grunner', own, 8)).toBe(3);
    expect(hiddenFromMe(board, 'grunner', own, 10)).toBe(1);
    expect(hiddenFromMe(board, 'annet', own, 8)).toBe(0);
  });

  it('a note is named by its beginning, cut between words', () => {
    expect(short('kort')).toBe('kort');
    expect(short('to\nlinjer')).toBe('to linjer');
    expect(short('en to tre fire fem', 12)).toBe('en to tre…');
    expect(short('sammenhengende', 8)).toBe('sammenh…');
  });

  it('dots left are the budget without those given on this sheet', () => {
    const votes = { n: { count: 5, people: { ada: 2 } }, m: { count: 1, people: { ada: 1 } } };
    expect(dotsLeft(votes, 'ada', 5)).toBe(2);
    expect(dotsLeft(votes, 'bo', 5)).toBe(5);
  });
});
