import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAt, orderBefore, orderMoved } from './order.ts';

const list = [
  { id: 'a', order: 1 },
  { id: 'b', order: 2 },
  { id: 'c', order: 5 },
];
const ids = (all: { id: string; order: number }[]) =>
  all.toSorted((x, y) => x.order - y.order).map(({ id }) => id);
const withOrder = (id: string, order = 0) =>
  list.map((one) => (one.id === id ? { id, order } : one));

describe('the order of a note', () => {
  it('is before the first, between two, or after the last', () => {
    expect(orderAt(list, 0)).toBeLessThan(1);
    expect(orderAt(list, 2)).toBe(3.5);
    expect(orderAt(list, 3)).toBeGreaterThan(5);
    expect(orderAt([], 0)).toBe(0);
  });

  it('moves one place up or down, and not beyond the ends', () => {
    expect(ids(withOrder('b', orderMoved(list, 'b', -1)))).toEqual(['b', 'a', 'c']);
    expect(ids(withOrder('b', orderMoved(list, 'b', 1)))).toEqual(['a', 'c', 'b']);
    expect(orderMoved(list, 'a', -1)).toBeUndefined();
    expect(orderMoved(list, 'c', 1)).toBeUndefined();
    expect(orderMoved(list, 'x', 1)).toBeUndefined();
  });

  it('is in front of the note it was dropped before, and last without one', () => {
    expect(ids(withOrder('c', orderBefore(list, 'c', 'a')))).toEqual(['c', 'a', 'b']);
    expect(ids(withOrder('a', orderBefore(list, 'a', null)))).toEqual(['b', 'c', 'a']);
    expect(ids(withOrder('a', orderBefore(list, 'a', 'borte')))).toEqual(['b', 'c', 'a']);
  });

  it('lands where it was put, whatever was moved before', () => {
    const move = fc.record({ from: fc.nat(6), to: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let all = Array.from({ length: 7 }, (_, at) => ({ id: `${at}`, order: at }));
        let expected = all.map(({ id }) => id);
        for (const { from, to } of moves) {
          const moved = expected[from] ?? '';
          const rest = expected.filter((id) => id !== moved);
          const order = orderBefore(all, moved, rest[to] ?? null);
          expected = rest.toSpliced(to, 0, moved);
          all = all
            .map((one) => (one.id === moved ? { id: moved, order } : one))
            .toSorted((a, b) => a.order - b.order);
          expect(all.map(({ id }) => id)).toEqual(expected);
        }
      }),
    );
  });
});
