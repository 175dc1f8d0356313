import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, skeleton } from './letters.ts';

describe('normalise', () => {
  test.each([
    ['Kafé', 'kafe'],
    ['ÆRLIG', 'ærlig'],
    ['Tøyen', 'tøyen'],
    ['A\u030arhus', 'århus'],
    ['Västerås', 'væsterås'],
    ['NAV', 'nav'],
    ['ﬁlm', 'film'],
  ])('%s is %s', (typed, normal) => {
    expect(normalise(typed)).toBe(normal);
  });

  test('is the same the second time, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => normalise(normalise(text)) === normalise(text),
      ),
    );
  });
});

describe('skeleton', () => {
  test.each([
    ['pårørende', 'paarorende'],
    ['pårørende', 'parørende'],
    ['ældre', 'eldre'],
    ['aeldre', 'eldre'],
    ['Tøyen', 'toyen'],
    ['Tøyen', 'toeyen'],
    ['bærum', 'baerum'],
    ['måling', 'maling'],
  ])('%s and %s are one', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });

  test('is the same the second time, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aeoøæåäö xA') }),
        (text) => skeleton(skeleton(text)) === skeleton(text),
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => skeleton(skeleton(text)) === skeleton(text),
      ),
    );
  });
});
