import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, applyAll, fold } from './apply.ts';
import { blankWorkshop } from './blank-workshop.ts';
import { visibleTo } from './changes.ts';
import { decide } from './decide.ts';
import type { Entry } from './operations.ts';
import { resultOf } from './result.ts';
import { play, viewers } from './test-play.ts';
import { draws, operationFrom } from './test-random.ts';
import { aWorkshop } from './test-workshop.ts';

describe('the log', () => {
  it('[LO1] answers any input with entries or a refusal, and a refusal changes nothing', () => {
    const room = aWorkshop();
    const noise = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.record({
        v: fc.constantFrom(1, 2, '1'),
        id: fc.string(),
        type: fc.oneof(fc.string(), fc.constantFrom('note.add', '__proto__', 'constructor')),
      }),
    );
    fc.assert(
      fc.property(noise, (input) => {
        expect(decide(room.state, { id: 'ada' }, input, 1)).toHaveProperty('refused');
      }),
    );
    const send = (input: object) => decide(room.state, { id: 'ada' }, input, 1);
    expect(send({ v: 2, id: 'a', type: 'note.add' })).toEqual({ refused: 'unknown-version' });
    expect(send({ v: 1, id: 'a', type: 'note.dance' })).toEqual({ refused: 'unknown-type' });
    expect(send({ v: 1, id: '__proto__', type: 'hand.raise' })).toEqual({ refused: 'invalid' });
    expect(send({ v: 1, id: 'a', type: 'hand.raise', extra: 1 })).toEqual({ refused: 'invalid' });
    expect(
      decide(room.state, { id: 'constructor' }, { v: 1, id: 'a', type: 'hand.raise' }, 1),
    ).toEqual({ refused: 'not-admitted' });
  });

  it('[LO2] [LO3] gives the same state in any delivery with doubles, from any place', () => {
    fc.assert(
      fc.property(draws(80), fc.infiniteStream(fc.nat()), (steps, random) => {
        const room = play(steps);
        expect(fold(room.log)).toEqual(room.state);
        const drawn = random[Symbol.iterator]();
        const next = (below: number): number => (drawn.next().value ?? 0) % below;
        // Reconnect from any entry: what is missing comes in any order, some of it twice.
        const from = next(room.states.length);
        const missing = room.log.slice(Math.max(0, from - 2));
        const sent = [...missing, ...missing.filter(() => next(2) === 0)];
        for (let at = sent.length - 1; at > 0; at -= 1) {
          const other = next(at + 1);
          const [one, two] = [sent[at], sent[other]];
          if (one && two) [sent[at], sent[other]] = [two, one];
        }
        let state = room.states[from] ?? blankWorkshop;
        for (let round = 0; state.seq < room.state.seq && round <= sent.length; round += 1)
          state = applyAll(state, sent);
        expect(state).toEqual(room.state);
      }),
      { numRuns: 40 },
    );
  });

  it('[LO3] takes an operation once, and waits for what comes too early', () => {
    const room = aWorkshop();
    const operation = room.operation({
      type: 'note.add',
      table: 't1',
      sheet: 'hensikt',
      field: 'roller',
      note: 'n1',
      text: 'x',
    });
    room.send('ada', operation);
    const { state } = room;
    expect(room.send('ada', operation)).toEqual({ ok: [] });
    expect(room.state).toBe(state);
    const last = room.log.at(-1) as Entry;
    expect(apply(state, last)).toBe(state);
    expect(apply(state, { ...last, id: 'op-ny', seq: last.seq + 2 })).toBe(state);
    // Not even what would count twice: the id alone decides.
    room.do('fas', { type: 'run.start' });
    room.do('fas', { type: 'run.extend', minutes: 5, moveEnd: true });
    const more = room.log.at(-1) as Entry;
    const doubled = apply(room.state, { ...more, seq: more.seq + 1 });
    expect(doubled).toEqual({ ...room.state, seq: more.seq + 1 });
  });

  it('[LO4] passes over what is newer, and counts it', () => {
    const { state } = aWorkshop();
    const stamp = { id: 'ny', seq: state.seq + 1, at: 1, by: 'ada' };
    for (const newer of [
      { v: 2, type: 'note.add' },
      { v: 1, type: 'note.dance' },
      { v: 1, type: 'toString' },
    ]) {
      const next = apply(state, { ...newer, ...stamp } as unknown as Entry);
      expect(next).toEqual({ ...state, seq: state.seq + 1, newer: 1 });
    }
  });

  it('[LO2] is total: operations that were never decided do not break it', () => {
    fc.assert(
      fc.property(draws(60), (steps) => {
        const room = aWorkshop();
        let state = room.state;
        steps.forEach((draw, step) => {
          const { by, loose } = operationFrom(room, draw, step);
          const entry = { ...room.operation(loose), seq: state.seq + 1, at: step, by };
          const next = apply(state, entry);
          expect(next.seq).toBe(state.seq + 1);
          state = next;
        });
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        for (const viewer of viewers) visibleTo(state, viewer);
        resultOf(state);
      }),
      { numRuns: 40 },
    );
  });

  it('[LO5] never changes a state in place', () => {
    fc.assert(
      fc.property(draws(60), (steps) => {
        play(steps, {}, ({ state }) => freeze(state));
      }),
      { numRuns: 20 },
    );
  });

  it('[LO5] shares what is the same', () => {
    const room = aWorkshop().note('n1', 'ada').note('n2', 'cato', 'hensikt.roller', 'x', 't2');
    const before = room.state;
    const { state } = room.note('n3', 'ada');
    expect(state.boards.t2).toBe(before.boards.t2);
    expect(state.boards.t1?.hensikt?.notes.n1).toBe(before.boards.t1?.hensikt?.notes.n1);
    expect(state.template).toBe(before.template);
  });
});

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
