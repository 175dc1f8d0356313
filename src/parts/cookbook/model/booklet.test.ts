import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BookletItem,
  bookletCapacity,
  changeBooklet,
  formatBooklet,
  parseBooklet,
} from './booklet.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const item = fc.record({ kind: fc.constantFrom<BookletItem['kind']>('kokebok', 'eksempel'), slug });
const items = fc.uniqueArray(item, {
  selector: (one) => `${one.kind}:${one.slug}`,
  maxLength: bookletCapacity,
});

describe('the booklet', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(parseBooklet(formatBooklet(list))).toEqual(list);
      }),
    );
  });

  it('reads anything without failing and keeps only what can be in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const read = parseBooklet(text);
        expect(parseBooklet(formatBooklet(read))).toEqual(read);
      }),
    );
  });

  it('keeps every item when one is moved, whichever way', () => {
    fc.assert(
      fc.property(items, item, fc.constantFrom<'up' | 'down'>('up', 'down'), (list, moved, way) => {
        const after = changeBooklet(list, { do: way, item: moved });
        expect(new Set(after === 'full' ? [] : after)).toEqual(new Set(list));
      }),
    );
  });

  it('refuses what does not fit, and adds nothing twice', () => {
    const full = Array.from(
      { length: bookletCapacity },
      (_, n): BookletItem => ({ kind: 'kokebok', slug: `side-${n}` }),
    );
    expect(changeBooklet(full, { do: 'add', items: [{ kind: 'eksempel', slug: 'bua' }] })).toBe(
      'full',
    );
    expect(
      changeBooklet(full, { do: 'add', items: [{ kind: 'kokebok', slug: 'side-3' }] }),
    ).toEqual(full);
  });
});
