import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectedTables } from './affected.ts';
import { fold } from './apply.ts';
import { blankWorkshop } from './blank-workshop.ts';
import { applyChanges, changesBetween, changesFor, isQuiet, visibleTo } from './changes.ts';
import { decide } from './decide.ts';
import { fromJson, fromSnapshot, toJson, toSnapshot } from './json.ts';
import { isSilent } from './lookups.ts';
import { openPart } from './open-part.ts';
import { resultOf } from './result.ts';
import { play, viewers } from './test-play.ts';
import { draws, marker, people } from './test-random.ts';
import { aWorkshop, type Room } from './test-workshop.ts';
import { audienceOf, sharedWith } from './visibility.ts';
import type { Workshop } from './workshop.ts';

/** A silent note is revealed, carried to another sheet by dina, and both are rewritten. */
const revealedThenRewritten = [
  { who: 2, what: 0, a: 0, b: 0, c: 0 },
  { who: 0, what: 8420, a: 0, b: 0, c: 0 },
  { who: 3, what: 8707, a: 0, b: 0, c: 0 },
  { who: 2, what: 2864, a: 0, b: 0, c: 0 },
  { who: 3, what: 6512, a: 0, b: 0, c: 0 },
];

describe('viewers', () => {
  it('[VI1] with the same sight share one object', () => {
    const room = aWorkshop().note('n1', 'ada');
    const { state } = room;
    expect(audienceOf(state, { id: 'ada' })).toBe(audienceOf(state, { id: 'bo' }));
    expect(sharedWith(state, 'table:t1')).toBe(sharedWith(state, 'table:t1'));
    const after = room.note('n2', 'ada').state;
    const changes = changesBetween(state, after);
    const [ada, bo] = [changes({ id: 'ada' }), changes({ id: 'bo' })];
    expect(ada.shared).toBe(bo.shared);
    expect([ada.own.length, bo.own.length]).toEqual([1, 0]);
    expect(isQuiet(changesFor(state, after, { id: 'cato' }))).toBe(true);
    expect(isQuiet(bo)).toBe(false);
  });

  it('[VI1] keep what did not change through the projection', () => {
    const room = aWorkshop({ anonymous: true }).note('n1', 'ada');
    const before = room.sees('bo').boards.t1?.hensikt?.notes.n1;
    room.note('n2', 'ada');
    expect(room.sees('bo').boards.t1?.hensikt?.notes.n1).toBe(before);
  });

  for (const anonymous of [false, true]) {
    it(`[VI2] [VI3] [SI1] get exactly what they may see, whenever they connect${anonymous ? ', anonymous' : ''}`, () => {
      fc.assert(
        fc.property(draws(120), (steps) => {
          const had = viewers.map((viewer) => ({
            viewer,
            at: 0,
            seen: visibleTo(blankWorkshop, viewer),
          }));
          const secrets = new Map<string, string>();
          play(steps, { anonymous }, (room, taken, step) => {
            if (!taken) return;
            rememberSecret(room, step, secrets);
            forgetRevealed(room.state, secrets);
            const draw = steps[step];
            for (const [place, one] of had.entries()) {
              // Some are away for a while and then catch up at once.
              if (step < steps.length - 1 && ((draw?.c ?? 0) + place) % 3 === 0) continue;
              const before = room.states[one.at] ?? blankWorkshop;
              const changes = JSON.parse(
                JSON.stringify(changesFor(before, room.state, one.viewer)),
              );
              one.seen = applyChanges(one.seen, changes);
              one.at = room.states.length - 1;
              const now = visibleTo(room.state, one.viewer);
              expect(one.seen).toEqual(now);
              expectNoSecret(
                one.viewer.as ?? one.viewer.id,
                JSON.stringify([now, changes]),
                secrets,
              );
              if (anonymous) expectNoName(now, one.viewer.as ?? one.viewer.id);
            }
            const open = JSON.stringify([toJson(room.state), resultOf(room.state)]);
            expectNoSecret(null, open, secrets);
          });
        }),
        { numRuns: 40, examples: [[revealedThenRewritten]] },
      );
    });
  }

  it('[VI5] at tables that are not affected get nothing', () => {
    const room = aWorkshop().note('n1', 'ada');
    const before = room.state;
    expect(affectedTables(before, room.note('n2', 'ada').state)).toEqual(new Set(['t1']));
    expect(affectedTables(before, room.phase('hensikt', 'talk', ['t2']).state)).toEqual(
      new Set(['t1', 't2']),
    );
    expect(affectedTables(before, room.do('ada', { type: 'participant.leave' }).state)).toBe('all');
    fc.assert(
      fc.property(draws(80), (steps) => {
        play(steps, {}, ({ state, states }) => {
          const last = states.at(-2) ?? state;
          const affected = affectedTables(last, state);
          if (affected === 'all') return;
          for (const viewer of viewers) {
            const table = /^table:(.*)/.exec(audienceOf(state, viewer))?.[1];
            const all = ['facilitator', 'observer', 'lobby'].includes(audienceOf(state, viewer));
            const concerned = all || (table !== undefined && affected.has(table));
            if (!concerned && last !== state)
              expect(isQuiet(changesFor(last, state, viewer))).toBe(true);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('[VI4] get their own table', () => {
    const room = aWorkshop().note('n1', 'ada').note('n2', 'cato', 'hensikt.roller', 'x', 't2');
    const seen = room.sees('ada');
    expect(Object.keys(seen.boards)).toEqual(['t1']);
    expect(Object.keys(seen.tables)).toEqual(['t1']);
    expect(Object.keys(seen.participants).toSorted()).toEqual(['ada', 'bo', 'fas']);
    room.do('ada', { type: 'participant.seat', participant: 'ada', table: 't2' });
    expect(Object.keys(room.sees('ada').boards)).toEqual(['t2']);
    expect(room.sees('bo').participants.ada?.name).toBe('ada');
  });
});

describe('export', () => {
  it('[EX1] is what everybody may see, and can be read again; [EX2] a snapshot is everything', () => {
    fc.assert(
      fc.property(draws(80), fc.boolean(), (steps, anonymous) => {
        const { state } = play(steps, { anonymous });
        const { seen: _, ...open } = openPart(state);
        expect(fromJson(toJson(state))).toEqual({ ok: open });
        expect(fromSnapshot(toSnapshot(state))).toEqual(state);
      }),
      { numRuns: 40 },
    );
    expect(fromJson('{"a":1}')).toEqual({ refused: 'invalid' });
    expect(fromJson('nei')).toEqual({ refused: 'invalid' });
  });

  it('[EX3] begins a new workshop with the same boards and none of its people', () => {
    const room = aWorkshop().note('n1', 'ada');
    const read = fromJson(toJson(room.state));
    if (!('ok' in read)) throw new Error(read.refused);
    const input = {
      v: 1,
      id: 'op',
      type: 'workshop.import',
      workshop: 'ny',
      name: 'Gro',
      side: 'annet',
      exported: read.ok,
    };
    const decision = decide(blankWorkshop, { id: 'gro' }, input, 5);
    if (!('ok' in decision)) throw new Error(decision.refused);
    const state = fold(decision.ok);
    expect(state).toMatchObject({ id: 'ny', seq: 1 });
    expect(state.boards.t1?.hensikt?.notes).toEqual(room.state.boards.t1?.hensikt?.notes);
    expect(audienceOf(state, { id: 'fas' })).toBe('outside');
    expect(audienceOf(state, { id: 'gro' })).toBe('facilitator');
  });
});

/** Words written on a silent sheet, and by whom. */
function rememberSecret(room: Room, step: number, secrets: Map<string, string>): void {
  const entry = room.log.at(-1);
  if (entry?.type !== 'note.add' && entry?.type !== 'note.edit') return;
  if (isSilent(room.state, entry.table, entry.sheet))
    secrets.set(marker(step), entry.as ?? entry.by);
}

/**
 * What a table once could read is no secret any more: somebody may have carried it on to another
 * sheet, and keeps it in their own undo after both notes were rewritten.
 */
function forgetRevealed(state: Workshop, secrets: Map<string, string>): void {
  for (const [table, sheets] of Object.entries(state.boards)) {
    for (const [sheet, { notes }] of Object.entries(sheets)) {
      if (isSilent(state, table, sheet)) continue;
      for (const note of Object.values(notes)) secrets.delete(note.text);
    }
  }
}

function expectNoSecret(viewer: string | null, text: string, secrets: Map<string, string>): void {
  for (const [secret, author] of secrets) {
    if (author !== viewer && text.includes(secret)) throw new Error(`${viewer} is told ${secret}`);
  }
}

function expectNoName(seen: Workshop, viewer: string): void {
  const text = JSON.stringify(seen.boards);
  for (const id of people) {
    if (id !== viewer && text.includes(`"by":"${id}"`))
      throw new Error(`${viewer} is told of ${id}`);
  }
}
